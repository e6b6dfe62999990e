"""What two statements disagree about, and the words that show it.

In: two statements.  Out: a kind and spans of both documents, with a reason a person can check.  What the words show
beyond doubt comes first (numbers that cannot both hold, a denial); else the kind that the words tell most plainly
(`kinds`), and `other` where nothing tells.  It does not decide whether there is a conflict.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rashomon.conflicts.kinds import has_number, kind_probabilities, kind_scores
from rashomon.conflicts.lexicon import BLAME, CONTRARY, GAIN, HOLD, LEAVE, NEGATION
from rashomon.conflicts.marks import mark, mark_denied
from rashomon.conflicts.names import shared_names
from rashomon.conflicts.numbers import QuantityMatch, match_quantities
from rashomon.conflicts.wordspans import Spans, content_spans, is_minimal_edit, pattern_spans
from rashomon.records import ConflictKind, Evidence, Statement, TimeMention

# Who will hold a place is not who holds it; and who denies that a place was taken may well have left it.
_NO_ACCOUNT_OF_IT = ("predicts", "demands", "asks", "denies")
# A kind less probable than this is a guess among eleven, and a rule of the words alone is heard before it.
_GUESSED = 0.3
_NOTHING_TOLD = 0.2


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
    kind = tell_kind(left, right, seen)
    shown = _shown(left, right, kind, seen)
    return kind, shown if shown is not None else mark(left, right, kind)


def tell_kind(left: Statement, right: Statement, seen: Witnesses) -> ConflictKind:
    """The kind alone.

    A denial, numbers that disagree, a negation or another time where the two differ in little else, a place taken and
    left; else what the words tell, if that is no guess; else what a rule says; else `other`.
    """
    if seen.is_one_denied:
        return "denial"
    if seen.disagreeing:
        return "number"
    is_so_told = seen.is_only_negated or (seen.times and not seen.polarity)
    if is_so_told and is_minimal_edit(left.text, right.text):
        return "denial" if seen.is_only_negated else "time"
    told = kind_probabilities(kind_scores(left.text, right.text, kind_hints(left, right, seen)))
    if seen.do_numbers_agree or not (has_number(left.text) and has_number(right.text)):
        del told["number"]
    if seen.control is not None:  # taken by one, left or held by the other: who holds it, or how it is told
        return "control" if told["control"] > told["framing"] else "framing"
    probability, kind = max((probability, kind) for kind, probability in told.items())
    if probability >= _GUESSED:
        return kind
    return _by_rule(seen) or (kind if probability >= _NOTHING_TOLD else "other")


def kind_hints(left: Statement, right: Statement, seen: Witnesses) -> dict[str, float]:
    """What was seen beside the words, as the classifier of kinds hears it."""
    return {
        "numbers disagree": float(bool(seen.disagreeing)),
        "numbers on both sides": float(bool(left.quantities and right.quantities)),
        "times apart": float(bool(seen.times)),
        "times on both sides": float(bool(left.times and right.times)),
        "taken and left": float(seen.control is not None),
        "contrary words": float(seen.polarity is not None and not seen.is_only_negated),
        "one negated": float(seen.is_only_negated),
        "blame on both sides": float(seen.responsibility is not None),
        "one denied": float(seen.is_one_denied),
        "speakers": float(sum(side.speaker is not None for side in (left, right))),
    }


def _by_rule(seen: Witnesses) -> ConflictKind | None:
    if seen.times and not seen.polarity:
        return "time"
    if seen.polarity is not None:
        return "denial"
    return "responsibility" if seen.responsibility is not None else None


def _shown(left: Statement, right: Statement, kind: ConflictKind, seen: Witnesses) -> Evidence | None:
    """The evidence of a witness that shows the very kind; None where only the words tell."""
    if kind == "number" and seen.disagreeing:
        match = seen.disagreeing[0]
        return Evidence(left=(match.left.span,), right=(match.right.span,), reason=match.arithmetic)
    if kind == "time" and seen.times:
        mine, other = seen.times[0]
        reason = f"“{mine.text}” and “{other.text}” are different times"
        return Evidence(left=(mine.span,), right=(other.span,), reason=reason)
    if seen.is_one_denied:
        denier = left if left.stance == "denies" else right
        return mark_denied(left, right, f"{_who(denier)} denies what the other says")
    if kind in ("control", "framing") and seen.control is not None:
        reason = "one side has it taken by force, the other given up or held"
        return Evidence(left=seen.control[0], right=seen.control[1], reason=reason)
    if kind in ("denial", "outcome") and seen.polarity is not None:
        reason = "one side negates, or says the contrary of, the other"
        return Evidence(left=seen.polarity[0], right=seen.polarity[1], reason=reason)
    return None


def _who(statement: Statement) -> str:
    return statement.speaker.label if statement.speaker else statement.source


def _both(left: Statement, right: Statement, pattern: re.Pattern[str]) -> tuple[Spans, Spans] | None:
    mine, other = pattern_spans(left, pattern), pattern_spans(right, pattern)
    return (mine, other) if mine and other else None


def _opposed_control(left: Statement, right: Statement) -> tuple[Spans, Spans] | None:
    if any(side.stance in _NO_ACCOUNT_OF_IT for side in (left, right)):
        return None
    gains = pattern_spans(left, GAIN), pattern_spans(right, GAIN)
    kept = (
        pattern_spans(left, LEAVE) + pattern_spans(left, HOLD),
        pattern_spans(right, LEAVE) + pattern_spans(right, HOLD),
    )
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
            return pattern_spans(left, CONTRARY[at][pole]), pattern_spans(right, CONTRARY[at][1 - pole])
    return None


def _one_negated(left: Statement, right: Statement) -> tuple[Spans, Spans] | None:
    negated = pattern_spans(left, NEGATION), pattern_spans(right, NEGATION)
    if bool(negated[0]) == bool(negated[1]):
        return None
    if negated[0]:
        return negated[0], content_spans(right)
    return content_spans(left), negated[1]


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
