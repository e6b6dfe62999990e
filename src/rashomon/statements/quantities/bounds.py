"""Bounds and approximation: "at least 12", "more than 12", "up to 300", "about 50", "50 or so".

In: text and a number in it.  Out: the words that bound it, and their effect on a draft.  "over" is a bound
only where it is no part of a verb ("took over 12 towns").
"""

from __future__ import annotations

import re

from rashomon.records import Span
from rashomon.statements.quantities.drafts import Draft
from rashomon.statements.quantities.numbers import Number
from rashomon.statements.words.lexicon import words

_BOUND = re.compile(
    r"(?:(?P<low>at least|at the very least|upwards of|no fewer than|no less than|not less than|not fewer than|"
    r"a minimum of|as few as)"
    r"|(?P<over>(?:well |far )?(?:more than|over|above|in excess of)|exceeding|exceeds|exceeded|topped|tops|topping|"
    r"surpassed|surpasses|surpassing|passed|passes)"
    r"|(?P<high>up to|as many as|as high as|as much as|no more than|not more than|at most|a maximum of|at the most)"
    r"|(?P<under>(?:well |far )?(?:fewer than|less than|under|below)|short of)"
    r"|(?P<near>about|around|some|nearly|almost|roughly|approximately|an estimated|estimated|estimates of|close to|"
    r"nearing|circa|just over|just under|a little over|slightly more than|little more than|approaching|"
    r"in the region of|maybe|~))"
    r"(?P<estimated>\s(?:an estimated|about|around|some))?\s*(?:the\s|another\s|an? additional\s|an?\s(?=further|"
    r"total)|"
    r"a total of\s|further\s|other\s)?(?:(?:US|A|C|HK)?[$€£¥₹₺₽]|USD\s|EUR\s|magnitude[\s-])?$",
    re.IGNORECASE,
)
_SIGNS = "$€£¥₹₺₽ "
# The last words of all that `_BOUND` matches.
_LAST_WORDS = words(
    "least of few than over above exceeding exceeds exceeded topped tops topping surpassed surpasses surpassing "
    "passed passes to many much most under below about around some nearly almost roughly approximately estimated "
    "nearing circa approaching maybe as ~ the another additional an a further other magnitude"
)
_IDLE_BOUND = re.compile(
    r"\b(?:all|turn(?:ed|ing)?|tak(?:e|en|ing)|took|hand(?:ed|ing)?|went|moved|voted|fought|war)\s$", re.IGNORECASE
)
OR_MORE = re.compile(
    r"\s+(?:or|and) more\b(?!\sthan)|\s+or so\b|\s+plus\b|-plus\b|\+|-odd\b|\s+odd\b|\s+or (?:fewer|less)\b",
    re.IGNORECASE,
)
_LONGEST_BOUND = 40


def find_bound(text: str, span: Span, number: Number) -> re.Match[str] | None:
    """The words right before a number that bound it or make it approximate."""
    before = text[max(span.start, number.start - _LONGEST_BOUND) : number.start]
    bare = before.rstrip(_SIGNS).removesuffix("US").removesuffix("USD").removesuffix("EUR").rstrip()
    last = bare.rsplit(" ", 1)[-1].lower().lstrip("(“‘—–").removesuffix("-")
    if last not in _LAST_WORDS and not last.startswith("magnitude"):
        return None
    match = _BOUND.search(text, max(span.start, number.start - _LONGEST_BOUND), number.start)
    if match is None:
        return None
    begins_word = match.start() == span.start or not text[match.start() - 1].isalnum()
    is_idle = _IDLE_BOUND.search(text, max(span.start, match.start() - 12), match.start()) is not None
    return match if begins_word and not (is_idle and match["over"]) else None


def apply_bounds(draft: Draft, bound: re.Match[str] | None, more: str) -> None:
    """Bounds and approximation, by the words before and behind the number."""
    if bound is not None:
        if bound["low"] or bound["over"]:
            draft.high = None
            draft.is_low_open = bool(bound["over"])
        elif bound["high"] or bound["under"]:
            draft.high = draft.low if draft.high is None else draft.high
            draft.low = None
            draft.is_high_open = bool(bound["under"])
        draft.is_approximate = draft.is_approximate or bool(bound["near"] or bound["estimated"])
    more = more.strip(" -")
    if more in ("or so", "odd"):
        draft.is_approximate = True
    elif more in ("or fewer", "or less"):
        draft.low = None
    elif more:
        draft.high = None
