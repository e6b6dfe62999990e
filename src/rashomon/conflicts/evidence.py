"""What two statements disagree about, and the words that show it.

In: two statements.  Out: a kind and spans of both documents, with a reason a person can check.  The kind is read off
the words by rules in a fixed order (denial, number, control, time, polarity, responsibility, other); it does not
decide whether there is a conflict.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rashomon.conflicts.lexicon import BLAME, CONTRARY, GAIN, HOLD, LEAVE, NEGATION, STOPWORDS
from rashomon.conflicts.names import shared_names
from rashomon.conflicts.numbers import QuantityMatch, match_quantities
from rashomon.records import ConflictKind, Evidence, Span, Statement, TimeMention

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_OF_WHAT_MAY_COME = ("predicts", "demands", "asks")  # who will hold a place is not who holds it
_MOST_WORDS = 8  # marked per side when nothing more specific disagrees

Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Witnesses:
    """Everything the words say about a pair, beside the NLI model."""

    quantities: tuple[QuantityMatch, ...]
    times: tuple[tuple[TimeMention, TimeMention], ...]  # pairs of dates that do not overlap
    control: tuple[Spans, Spans] | None
    polarity: tuple[Spans, Spans] | None
    is_only_negated: bool  # the polarity is no more than a negation on one side
    responsibility: tuple[Spans, Spans] | None
    names: frozenset[str]  # shared by both
    is_one_denied: bool

    @property
    def disagreeing(self) -> tuple[QuantityMatch, ...]:
        return tuple(match for match in self.quantities if match.verdict == "disagree")

    @property
    def do_numbers_agree(self) -> bool:
        """Something comparable is counted on both sides, and all of it agrees."""
        return bool(self.quantities) and not self.disagreeing


def find_witnesses(left: Statement, right: Statement) -> Witnesses:
    """Look for each kind of disagreement in the words of two statements."""
    contrary = _contrary_words(left, right)
    polarity = contrary or _one_negated(left, right)
    return Witnesses(
        quantities=tuple(match_quantities(left, right)),
        times=_disjoint_times(left, right),
        control=_opposed_control(left, right),
        polarity=polarity,
        is_only_negated=contrary is None and polarity is not None,
        responsibility=_both(left, right, BLAME),
        names=shared_names(left, right),
        is_one_denied=(left.stance == "denies") != (right.stance == "denies"),
    )


def explain(left: Statement, right: Statement, seen: Witnesses) -> tuple[ConflictKind, Evidence]:
    """The kind of a conflict between two statements, with the spans that disagree."""
    if seen.is_one_denied:
        denier = left if left.stance == "denies" else right
        return "polarity", _differing(left, right, f"{_who(denier)} denies what the other says")
    if seen.disagreeing:
        match = seen.disagreeing[0]
        return "number", Evidence(left=(match.left.span,), right=(match.right.span,), reason=match.arithmetic)
    if seen.control is not None:
        return "control", Evidence(
            left=seen.control[0],
            right=seen.control[1],
            reason="one side has it taken by force, the other given up or held",
        )
    if seen.times and not seen.polarity:
        mine, other = seen.times[0]
        reason = f"“{mine.text}” and “{other.text}” are different times"
        return "time", Evidence(left=(mine.span,), right=(other.span,), reason=reason)
    if seen.polarity is not None:
        reason = "one side negates, or says the contrary of, the other"
        return "polarity", Evidence(left=seen.polarity[0], right=seen.polarity[1], reason=reason)
    if seen.responsibility is not None:
        return "responsibility", _differing(left, right, "both say who did it, in different words")
    return "other", _differing(left, right, "the model reads the two as incompatible; the words that differ are marked")


def _who(statement: Statement) -> str:
    return statement.speaker.label if statement.speaker else statement.source


def _spans(statement: Statement, pattern: re.Pattern[str]) -> Spans:
    return _placed(statement, _places(statement.text, pattern))


def _placed(statement: Statement, places: Iterable[tuple[int, int]]) -> Spans:
    start = statement.span.start
    return tuple(Span(start=start + begin, end=start + end) for begin, end in places)


# A statement stands in many pairs, and its words are searched once.
@lru_cache(maxsize=1 << 18)
def _places(text: str, pattern: re.Pattern[str]) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in pattern.finditer(text))


def _both(left: Statement, right: Statement, pattern: re.Pattern[str]) -> tuple[Spans, Spans] | None:
    mine, other = _spans(left, pattern), _spans(right, pattern)
    return (mine, other) if mine and other else None


def _opposed_control(left: Statement, right: Statement) -> tuple[Spans, Spans] | None:
    if any(side.stance in _OF_WHAT_MAY_COME for side in (left, right)):
        return None
    gains = _spans(left, GAIN), _spans(right, GAIN)
    kept = _spans(left, LEAVE) + _spans(left, HOLD), _spans(right, LEAVE) + _spans(right, HOLD)
    if gains[0] and kept[1] and not kept[0]:
        return gains[0], kept[1]
    if gains[1] and kept[0] and not kept[1]:
        return kept[0], gains[1]
    return None


def _contrary_words(left: Statement, right: Statement) -> tuple[Spans, Spans] | None:
    mine, other = _poles(left.text), _poles(right.text)
    for at, pole in sorted(mine):
        opposite = (at, 1 - pole)
        if opposite in other and opposite not in mine and (at, pole) not in other:
            return _spans(left, CONTRARY[at][pole]), _spans(right, CONTRARY[at][1 - pole])
    return None


def _one_negated(left: Statement, right: Statement) -> tuple[Spans, Spans] | None:
    negated = _spans(left, NEGATION), _spans(right, NEGATION)
    if bool(negated[0]) == bool(negated[1]):
        return None
    if negated[0]:
        return negated[0], _content(right)[:_MOST_WORDS]
    return _content(left)[:_MOST_WORDS], negated[1]


@lru_cache(maxsize=1 << 16)
def _poles(text: str) -> frozenset[tuple[int, int]]:
    """Which words of `CONTRARY` occur: (position of the pair, which of the two)."""
    return frozenset(
        (at, pole) for at, pair in enumerate(CONTRARY) for pole, words in enumerate(pair) if words.search(text)
    )


def _disjoint_times(left: Statement, right: Statement) -> tuple[tuple[TimeMention, TimeMention], ...]:
    dated = [
        (mine, other)
        for mine in left.times
        for other in right.times
        if mine.start and mine.end and other.start and other.end
    ]
    apart = [
        (mine, other)
        for mine, other in dated
        if mine.end and other.end and mine.start and other.start and (mine.end < other.start or other.end < mine.start)
    ]
    return tuple(apart) if len(apart) == len(dated) else ()


def _content(statement: Statement, without: frozenset[str] = frozenset()) -> Spans:
    return _placed(statement, ((begin, end) for begin, end, stem in _words(statement.text) if stem not in without))


@lru_cache(maxsize=1 << 16)
def _words(text: str) -> tuple[tuple[int, int, str], ...]:
    """Content words: where they stand, and their first five letters."""
    found = ((match.span(), match.group().lower()) for match in _WORD.finditer(text))
    return tuple((begin, end, word[:5]) for (begin, end), word in found if word not in STOPWORDS)


@lru_cache(maxsize=1 << 16)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:5] for word in _WORD.findall(text))


def _differing(left: Statement, right: Statement, reason: str) -> Evidence:
    """Content words whose first five letters do not occur on the other side."""
    return Evidence(
        left=_content(left, _stems(right.text))[:_MOST_WORDS],
        right=_content(right, _stems(left.text))[:_MOST_WORDS],
        reason=reason,
    )
