"""What two statements that cannot both hold disagree about, as their words tell.

In: two texts and what was seen in them (`Hints`).  Out: log-odds-like scores of each kind.  A linear classifier: each
word, pair of words and hint adds its weight to every kind, and the weights stand in `kind_weights` for anybody to read
(fitted by models/kinds/fit.py).  It does not decide whether there is a conflict.

Known weakness: framing is told from its neighbours (outcome, cause, identity) by the words alone, and a fact-checker
would often accept either.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from rashomon.conflicts.kind_weights import HINTS, INTERCEPTS, KINDS, WORDS
from rashomon.records import ConflictKind

Scores = tuple[float, ...]  # by the order of KINDS

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,:]*")
_STEM = 6  # letters: "withdrew" and "withdrawal" differ, "captured" and "capture" do not
_SHARED = 0.5  # what both sides say counts half as much again
_NUMBERS = frozenset(
    word
    for row in (
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
        "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands",
        "million millions billion dozen dozens scores couple half quarter third twice double",
    )
    for word in row.split()
)
_WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_MONTHS = frozenset(
    {"january", "february", "march", "april", "may", "june", "july"}
    | {"august", "september", "october", "november", "december"}
)


def kind_scores(left: str, right: str, hints: Mapping[str, float]) -> Scores:
    """A score for each of KINDS; softmax of them is the probability of each kind (`kind_probabilities`)."""
    (mine, my_words), (other, their_words) = _told(left), _told(right)
    total = [start + one + two for start, one, two in zip(INTERCEPTS, mine, other, strict=True)]
    for word in sorted(my_words & their_words):  # counted once, and half again
        for at, weight in WORDS[word]:
            total[at] -= (1 - _SHARED) * weight
    for name, value in hints.items():
        if value and name in HINTS:
            for at, weight in HINTS[name]:
                total[at] += weight * value
    return tuple(total)


def kind_probabilities(scores: Scores) -> dict[ConflictKind, float]:
    """The probability of each kind."""
    top = max(scores)
    parts = [math.exp(score - top) for score in scores]
    whole = sum(parts)
    return {kind: part / whole for kind, part in zip(KINDS, parts, strict=True)}


def tells(word_or_pair: str, kind: ConflictKind) -> float:
    """What a word (or two, with a space between) adds to a kind."""
    at = KINDS.index(kind)
    return dict(WORDS.get(word_or_pair, ())).get(at, 0.0)


def has_number(text: str) -> bool:
    """Whether a text has a number, in digits or in words."""
    return bool({"#", "#hour", "#word"} & text_words(text))


@lru_cache(maxsize=1 << 16)
def _told(text: str) -> tuple[Scores, frozenset[str]]:
    """What the words of one text add to each kind, and those that have a weight."""
    words = frozenset(word for word in text_words(text) if word in WORDS)
    total = [0.0] * len(KINDS)
    for word in sorted(words):  # in one order: sums of the same numbers in another are not the same
        for at, weight in WORDS[word]:
            total[at] += weight
    return tuple(total), words


@lru_cache(maxsize=1 << 15)
def text_words(text: str) -> frozenset[str]:
    """The words and pairs of words of a text: stems in lower case; numbers, days, months and names by their class."""
    words = [word_class(match.group(), is_first=match.start() == 0) for match in _TOKEN.finditer(text)]
    return frozenset(words) | {f"{one} {two}" for one, two in pairwise(words)}


def word_class(word: str, *, is_first: bool) -> str:
    """ "captured" is "captur", "12" is "#", "dozens" is "#word", "Monday" is "@day", "Orun" is "@name"."""
    lower = word.lower()
    if word[0].isdigit():
        return "#hour" if ":" in word else "#"
    if lower in _NUMBERS:
        return "#word"
    if word[0].isupper() and lower in _WEEKDAYS:
        return "@day"
    if word[0].isupper() and lower in _MONTHS:
        return "@month"
    return "@name" if word[0].isupper() and not is_first and lower != "i" else lower[:_STEM]
