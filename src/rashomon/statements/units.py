"""What a number counts: a percent sign, a currency, or the noun behind it past its adjectives, in the singular.

In: text and the place of a number.  Out: the unit and where its words end.  A bare number beside "killed" or "wounded"
counts people; any other bare number has no unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.records import Span
from rashomon.statements.lexicon import MONTHS, PREPOSITIONS, WEEKDAYS, words

_CURRENCIES = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
_CURRENCY_WORDS = {
    "dollar": "USD",
    "dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "pound": "GBP",
    "pounds": "GBP",
    "yen": "JPY",
    "rupee": "INR",
    "rupees": "INR",
    "yuan": "CNY",
    "usd": "USD",
    "eur": "EUR",
    "gbp": "GBP",
}
CURRENCY_SIGN = re.compile(r"(?:US)?[$€£¥₹]\s?$")
_PERCENT = re.compile(r"\s?(?:%|percent\b|per cent\b|percentage points?\b)", re.IGNORECASE)
_WORD = re.compile(r"\s+(?:of\s+(?:the\s|its\s|their\s|his\s|her\s|these\s|those\s)?)?(?P<word>[^\W\d_][\w’'-]*)")
_PEOPLE_VERBS = words(
    "killed wounded injured dead died hurt arrested detained dying missing kidnapped captured executed"
)
_IRREGULAR_PLURALS = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "police": "police",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "thieves": "thief",
    "feet": "foot",
    "policemen": "policeman",
    "servicemen": "serviceman",
    "gunmen": "gunman",
    "troops": "soldier",
    "persons": "person",
    "others": "person",
    "series": "series",
    "dead": "dead",
    "wounded": "wounded",
    "injured": "injured",
    "buses": "bus",
    "casualties": "casualty",
}
_UNIT_STOPS = (
    PREPOSITIONS
    | WEEKDAYS
    | MONTHS
    | words(
        "and or but the a an this that these those were was are is had has have will would who which whose he she "
        "it they his her its their said say says came went left took made did do not also so then there them us you him"
    )
)
_FEW_NOUNS = words("troops police people men women children persons others dead wounded injured aircraft casualties")


def find_unit(text: str, span: Span, start: int, end: int) -> tuple[str | None, int]:
    """What is counted and where its words end: a percent sign, a currency, or the noun past adjectives."""
    percent = _PERCENT.match(text, end, span.end)
    if percent is not None:
        return "%", percent.end()
    sign = CURRENCY_SIGN.search(text, max(span.start, start - 4), start)
    if sign is not None:
        return _CURRENCIES[sign.group().strip()], end
    words = list(words_after(text, end, span.end))
    if words and words[0][0].lower() in _CURRENCY_WORDS:
        return _CURRENCY_WORDS[words[0][0].lower()], words[0][1]
    noun = find_noun(words)
    if noun is not None:
        return noun
    return ("person", end) if _counts_people(text, span, start, end) else (None, end)


def words_after(text: str, place: int, end: int) -> Iterator[tuple[str, int]]:
    """Up to four words of the phrase behind the number."""
    for _ in range(4):
        match = _WORD.match(text, place, end)
        if match is None or match["word"].lower() in _UNIT_STOPS:
            return
        yield match["word"], match.end()
        place = match.end()


def find_noun(words: list[tuple[str, int]]) -> tuple[str, int] | None:
    """The first plural past adjectives, else the word itself when there is only one."""
    for at, (word, stop) in enumerate(words):
        lower = word.lower()
        if lower in _FEW_NOUNS or (lower.endswith("s") and not lower.endswith(("ss", "'s", "’s", "us", "ous", "is"))):
            following = words[at + 1][0].lower() if at + 1 < len(words) else ""
            if lower in ("wounded", "injured", "dead") and (following in _FEW_NOUNS or following.endswith("s")):
                continue
            return singular(lower), stop
        if (
            lower.endswith(("ed", "en"))
            and lower not in ("men", "women", "children")
            and at == 0
            and lower in _PEOPLE_VERBS
        ):
            return None
    first = words[0] if words else None
    if first is None or len(words) > 1 or first[0].lower().endswith(("ing", "ly", "ed")) or first[0][0].isupper():
        return None
    return singular(first[0].lower()), first[1]


def singular(noun: str) -> str:
    """The singular of an English plural noun."""
    if noun in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun


def _counts_people(text: str, span: Span, start: int, end: int) -> bool:
    """ "12 were killed", "killed 12": a bare number beside what happens to people counts people."""
    after = re.findall(r"[a-z]+", text[end : min(span.end, end + 30)].lower())[:3]
    before = re.findall(r"[a-z]+", text[max(span.start, start - 30) : start].lower())[-4:]
    return bool(_PEOPLE_VERBS & {*after, *before})
