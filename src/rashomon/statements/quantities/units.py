"""What a number counts: a percent sign, a currency, a magnitude, or the noun past its adjectives, in the singular.

In: text and the place of a number.  Out: the unit, where its words end, and the outcome that the noun itself tells
("12 dead", "30 hostages").  A bare number beside "killed" or "wounded" counts people; any other has no
unit.

Known weakness: a noun that is not plural is known only from closed lists: "one rocket" is counted, "one widget" is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from rashomon.records import Outcome, Span
from rashomon.statements.quantities.currencies import CURRENCIES, CURRENCY_OF, CURRENCY_SIGN, CURRENCY_WORDS
from rashomon.statements.quantities.nouns import (
    INJURIES,
    MEASURES,
    MODIFYING_PLURALS,
    NOT_UNITS,
    OF_NOUN,
    OUTCOME_WORDS,
    PEOPLE,
    SPANS,
    THINGS,
    is_plural,
    singular,
)
from rashomon.statements.words.lexicon import MONTHS, PREPOSITIONS, WEEKDAYS, words

_PERCENT = re.compile(r"\s?(?:%|percent\b|per cent\b|pct\b|percentage points?\b)", re.IGNORECASE)
_MAGNITUDE_AFTER = re.compile(r"[\s-]magnitude\b|\son the (?:open-ended )?richter scale\b", re.IGNORECASE)
_MAGNITUDE_BEFORE = re.compile(r"\bmagnitude(?:[\s-]|\sof\s|\swas\s)(?:[a-z]+\s){0,2}$", re.IGNORECASE)
_STRONG = re.compile(r"-(?:strong|(?P<of>member|person|man|seat|vehicle|truck|car|ship|room|bed)s?)\b", re.IGNORECASE)
_PARENT = re.compile(r"\b(?:mother|father|parents?|mom|dad|mum)\sof\s(?:[a-z]+\s){0,2}$", re.IGNORECASE)
_WORD = re.compile(
    r"\s+(?:of\s+(?:(?:the|its|their|his|her|our|these|those|all)\s)*)?(?P<word>[^\W\d_][\w’']*"
    r"(?:-(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)\b)[\w’']+)*(?<![’']))"
)
_POUNDS_OF = re.compile(r"\s+(?:pounds|lbs?\.?)\s(?:of|in weight)\b", re.IGNORECASE)

_PEOPLE_VERBS = words(
    "killed wounded injured dead died hurt arrested detained dying missing kidnapped captured executed killing "
    "wounding injuring kills injures wounds perished drowned abducted displaced murdered beheaded slain evacuated "
    "homeless fatally critically seriously unaccounted"
)
_PEOPLE_BEFORE = re.compile(
    r"\b(?:killed|killing|kills|wounded|wounding|wounds|injured|injuring|injures|hurting|arrested|arresting|detained|"
    r"detaining|kidnapped|kidnapping|captured|capturing|executed|executing|abducted|beheaded|displaced|displacing|"
    r"murdered|slaying|hospitalized|hospitalised|evacuated|evacuating|death toll\b[^.;:,]{0,40}|toll\b[^.;:,]{0,30}|"
    r"bodies of|deaths? of|killings? of|lives of)\s(?:(?:at|least|about|around|some|nearly|almost|roughly|over|"
    r"another|an|additional|further|other|the|up|to|as|many|more|"
    r"than|of|estimated|only|just|between|total|in|all)\s){0,5}$",
    re.IGNORECASE,
)
_PEOPLE_AFTER = re.compile(
    r"\s(?:(?:of (?:them|whom)|were|was|are|have been|had been|has been|have|had|has|reported(?:ly)?|confirmed|"
    r"feared|believed|presumed|also|others?|more|still|left|listed as|remain(?:ed)?|in all|so far|or more|are still|"
    r"to have been)\s){0,4}"
    r"(?P<verb>[a-z]+)",
    re.IGNORECASE,
)
_VICTIMS_BEFORE = re.compile(
    r"\b(?:kill|wound|injur|arrest|detain)(?:ed|ing|s|es)\s(?:at least\s|about\s|some\s|nearly\s)?$", re.IGNORECASE
)
_SIDES = words("rebel militant insurgent jihadist opposition guerrilla extremist")  # nouns that go before nouns
_TWO_SIDES = re.compile(r"\s(?P<first>[a-z-]+)\s(?:and|or)\s(?P<second>[a-z-]+)\s(?P<noun>[a-z]+(?:s|men|people))\b")
_NUMBER_AFTER = re.compile(r"\s(?:at least\s|about\s|some\s)?\d")
_UNIT_STOPS = (
    (PREPOSITIONS - {"of"})
    | WEEKDAYS
    | MONTHS
    | words(
        "and or but the a an this that these those was were is are had has have will would who which whose he she it "
        "they his her its their said say says came went left took made did do not also so then there them us you him "
        "including whom which themselves reported reportedly say can could may might should must be being been got get"
    )
)


class Unit(NamedTuple):
    """What is counted, where its words end, and what its noun says became of it."""

    name: str | None
    end: int
    outcome: Outcome | None = None


def find_unit(text: str, span: Span, start: int, end: int) -> Unit:
    """What is counted and where its words end: a percent sign, a currency, a magnitude, or the noun past adjectives."""
    special = _special(text, span, start, end)
    if special is not None:
        return special
    following = list(words_after(text, end, span.end))
    money = _money(following)
    if money is not None:
        return money
    noun = find_noun(following)
    if noun is not None and noun[0] in SPANS and _VICTIMS_BEFORE.search(text, max(span.start, start - 24), start):
        return Unit("person", end)  # "wounding 70 hours later", where a comma was stripped
    if noun is not None and noun[0] in INJURIES and _is_verb(text, span, start, noun[1]):
        return Unit("person", end)
    if noun is not None:
        return _of_two_sides(text, end, span.end, noun[0]) or _of_noun(*noun, following)
    if _counts_people(text, span, start, end):
        return Unit("person", end)
    return Unit(None, end)


def _of_two_sides(text: str, place: int, end: int, noun: str) -> Unit | None:
    """ "70 army and rebel fighters": the noun is the one that both words go with."""
    if (
        (noun in PEOPLE and noun not in _SIDES)
        or noun in OF_NOUN
        or (pair := _TWO_SIDES.match(text, place, end)) is None
    ):
        return None
    one = singular(pair["noun"])
    is_one_noun = pair["first"] == noun and one in PEOPLE and singular(pair["second"]) == pair["second"]
    return Unit(one, pair.end()) if is_one_noun else None


def _is_verb(text: str, span: Span, start: int, end: int) -> bool:
    """ "killed 12 wounded 30", where a comma was stripped."""
    return _NUMBER_AFTER.match(text, end, span.end) is not None and (
        _PEOPLE_BEFORE.search(text, max(span.start, start - 60), start) is not None
    )


def _special(text: str, span: Span, start: int, end: int) -> Unit | None:
    percent = _PERCENT.match(text, end, span.end)
    if percent is not None:
        return Unit("%", percent.end())
    sign = CURRENCY_SIGN.search(text, max(span.start, start - 5), start)
    if sign is not None:
        return Unit(CURRENCIES[sign.group().strip().lower()], end)
    magnitude = _MAGNITUDE_AFTER.match(text, end, span.end)
    if magnitude is not None:
        return Unit("magnitude", magnitude.end())
    before = text[max(span.start, start - 32) : start]
    if "agnitude" in before and _MAGNITUDE_BEFORE.search(before):
        return Unit("magnitude", end)
    if " of " in before and _PARENT.search(before):
        return Unit("offspring", end)
    if text[end : end + 1] == "-":
        strong = _STRONG.match(text, end, span.end)
        if strong is not None:
            of = (strong["of"] or "person").lower()
            return Unit("person" if of == "man" else of, strong.end())
    return Unit("lb", end) if _POUNDS_OF.match(text, end, span.end) else None


def _money(following: list[tuple[str, int]]) -> Unit | None:
    for at, (word, stop) in enumerate(following[:3]):
        name = word.lower() if word.lower() in CURRENCY_WORDS else singular(word.lower())
        if name in CURRENCY_WORDS:
            whose = following[at - 1][0].lower().replace(".", "") + " " + name if at else ""
            if at and whose not in CURRENCY_OF and not following[at - 1][0][0].isupper():
                return None
            return Unit(CURRENCY_OF.get(whose, CURRENCY_WORDS[name]), stop)
    return None


def _of_noun(noun: str, stop: int, following: list[tuple[str, int]]) -> Unit:
    """ "30 dead" counts people who are dead; "30 wounded soldiers" counts soldiers who are hurt."""
    if noun in OF_NOUN:
        name, outcome = OF_NOUN[noun]
        return Unit(name, stop, outcome)
    for word, end in following:
        if end >= stop:
            break
        known = OF_NOUN.get(singular(word.lower()))
        if known is not None and word.lower() not in ("lives", "life", "body", "bodies"):
            return Unit(noun, stop, known[1])
        if word.lower() in ("killed", "slain", "murdered"):
            return Unit(noun, stop, "dead")
        if word.lower() in ("kidnapped", "captured", "arrested", "detained", "imprisoned", "abducted"):
            return Unit(noun, stop, "held")
    return Unit(noun, stop)


def words_after(text: str, place: int, end: int) -> Iterator[tuple[str, int]]:
    """Up to five words of the phrase behind the number."""
    for _ in range(5):
        match = _WORD.match(text, place, end)
        if match is None or (match["word"].lower() in _UNIT_STOPS and match["word"] != "US"):
            return
        if match["word"].endswith(("’s", "'s")):  # "1.4 million of the country's 8 million children"
            return
        yield match["word"], match.end()
        place = match.end()


def find_noun(words: list[tuple[str, int]]) -> tuple[str, int] | None:
    """The first plural past adjectives; else a known noun, or the word itself when there is only one."""
    if words and singular(words[0][0].lower()) in MEASURES:
        return singular(words[0][0].lower()), words[0][1]
    for at, (word, stop) in enumerate(words):
        lower = word.lower()
        if is_plural(lower):
            following = words[at + 1][0].lower() if at + 1 < len(words) else ""
            is_adjective = lower in MODIFYING_PLURALS or lower in ("wounded", "injured", "dead")
            if is_adjective and is_plural(following) and following not in OUTCOME_WORDS:
                continue
            follows_name = any(earlier[0].isupper() for earlier, _ in words[:at])
            if word[0].isupper() and follows_name and not _is_known(lower):
                continue  # "kills more than 20 Harl News"
            return singular(lower), stop
        if at == 0 and lower in _PEOPLE_VERBS:
            return None
        if lower in PEOPLE and at + 1 < len(words) and words[at + 1][0].lower() in OUTCOME_WORDS:
            return lower, stop  # "one soldier dead"
    for word, stop in words[:3]:
        lower = word.lower()
        if lower in PEOPLE or lower in THINGS:
            return lower, stop
    first = words[0] if words else None
    if first is None or len(words) > 1 or first[0].lower().endswith(("ing", "ly", "ed")) or first[0][0].isupper():
        return None
    lower = first[0].lower()
    return None if lower in NOT_UNITS else (singular(lower), first[1])


def _is_known(lower: str) -> bool:
    one = singular(lower)
    return one in PEOPLE or one in THINGS or one in OF_NOUN or one in MEASURES


def _counts_people(text: str, span: Span, start: int, end: int) -> bool:
    """ "12 were killed", "killed at least 12": a bare number beside what happens to people counts people."""
    after = _PEOPLE_AFTER.match(text, end, min(span.end, end + 60))
    if after is not None and after["verb"].lower() in _PEOPLE_VERBS:
        return True
    return _PEOPLE_BEFORE.search(text, max(span.start, start - 60), start) is not None
