"""From a judged pair to a conflict probability.

In: ScoredPair records.  Out: Conflict records, best first.  For plain texts (`rashomon score`) the probability is the
mean contradiction probability of both directions.  Inside a scan it is a product: that both are about one event
(`matter`), times that they cannot both hold if they are, where the words are witnesses beside the model and move its
log-odds by the weights below.

Known weakness: the weights are set by hand and not fitted, so a scan's probability is a ranking, not a calibrated
frequency.  They are general, but they are a first version.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from rashomon.conflicts.evidence import Witnesses, explain, find_witnesses
from rashomon.conflicts.matter import matter_odds
from rashomon.conflicts.revisions import Link, collect_timelines, find_revision
from rashomon.records import Conflict, ConflictKind, Evidence, Revision, ScoredPair, content_id

FloatArray = NDArray[np.float32]

# Log-odds each witness adds to the contradiction.  Set by hand: a doubling of the odds is 0.7, a factor of ten 2.3.
_NUMBERS_DISAGREE = 1.2
_NUMBERS_TOUCH = -1.0  # "more than 19" and "19" cannot both hold, and nobody would call it a conflict
_NUMBERS_AGREE = -2.0
_CONTROL_OPPOSED = 3.2  # models hardly see that a place taken is not a place left as planned
_TIMES_APART = 0.3
_DENIED = 1.5  # somebody named in the text denies it: people disagree here, whatever else is meant
_UNEXPLAINED = -1.0  # no witness but the model: most such contradictions of news sentences are noise (FIELD, section 1)
_ONLY_NEGATED = -0.5  # a "not" on one side is what small models see first, whatever it stands beside
_LEAST_COUNTED = 0.0  # numbers outrank the model: where they cannot both hold, it makes that no less likely than even
_SIMILARITY = 4.0  # times (cosine - 0.5), where pairing gave no probability of one matter
_SAME_MATTER = 0.5  # cosine at which two statements without a shared name are still about one place
_FLOOR = 1e-3  # no model is surer than one in a thousand


def conflict_probabilities(forward: FloatArray, backward: FloatArray) -> NDArray[np.float32]:
    """Conflict probability of pairs, shape (pairs,), from both directions' probabilities of shape (pairs, 3).

    The mean contradiction probability: the same for (a, b) and (b, a), and an entailment in one direction cannot
    hide a contradiction in the other.
    """
    return np.asarray((forward[:, 2] + backward[:, 2]) / 2, dtype=np.float32)


def find_conflicts(scored: Iterable[ScoredPair], threshold: float) -> list[Conflict]:
    """Every pair that could be a conflict, most probable first; those that agree are left out.

    Agreeing means that one statement entails the other more than they contradict, and nothing in the words disagrees.
    Revisions (a quantity brought up to date) are among them, each with the whole timeline it belongs to.
    """
    found = [conflict for pair in scored if (conflict := decide(pair, threshold)) is not None]
    return sorted(_with_timelines(found), key=lambda conflict: (-conflict.probability, conflict.id))


def _with_timelines(found: Sequence[Conflict]) -> list[Conflict]:
    """The conflicts, those with numbers that only moved on in time marked as revisions."""
    links = {at: link for at, conflict in enumerate(found) if (link := _revised(conflict)) is not None}
    timelines = dict(zip(links, collect_timelines(list(links.values())), strict=True))
    return [
        _as_revision(conflict, links[at], timelines[at]) if at in links else conflict
        for at, conflict in enumerate(found)
    ]


def _as_revision(conflict: Conflict, link: Link, timeline: Revision) -> Conflict:
    (left, mine, right, other), told = link, timeline.timeline
    texts = {left.id: mine.text, right.id: other.text}
    was, now = (texts[point.statement_id] for point in told if point.statement_id in texts)
    evidence = Evidence(left=(mine.span,), right=(other.span,), reason=f"“{was}” is brought up to date by “{now}”")
    return replace(conflict, revision=timeline, evidence=evidence)


def _revised(conflict: Conflict) -> Link | None:
    """The quantities of a pair about one matter of which one is the other brought up to date."""
    pair = conflict.scored.pair
    if conflict.kind != "number":
        return None
    if pair.same_matter is not None:
        seen = find_witnesses(pair.left, pair.right)
        if matter_odds(conflict.scored, seen).of_an_update < 0:  # two events rather than one brought up to date
            return None
    found = find_revision(pair.left, pair.right)
    return (pair.left, found[0], pair.right, found[1]) if found is not None else None


def decide(scored: ScoredPair, threshold: float) -> Conflict | None:
    """The finding for one pair; None when both statements say the same."""
    left, right = scored.pair.left, scored.pair.right
    seen = find_witnesses(left, right)
    if _is_agreement(scored, seen):
        return None
    kind, evidence = explain(left, right, seen)
    contradiction = _sigmoid(_contradiction_odds(scored, seen, kind))
    matter = None if scored.pair.same_matter is None else _sigmoid(matter_odds(scored, seen).total)
    return Conflict(
        id=content_id("conflict", scored.pair.id),
        scored=scored,
        probability=_unpaired(scored, contradiction) if matter is None else matter * contradiction,
        threshold=threshold,
        kind=kind,
        evidence=evidence,
        matter=matter,
        contradiction=contradiction,
    )


def _contradiction(scored: ScoredPair) -> float:
    return (scored.forward.contradiction + scored.backward.contradiction) / 2


def _entailment(scored: ScoredPair) -> float:
    return max(scored.forward.entailment, scored.backward.entailment)


def _is_agreement(scored: ScoredPair, seen: Witnesses) -> bool:
    if seen.disagreeing and not seen.is_one_denied:
        return False
    return _entailment(scored) > max(0.5, _contradiction(scored))


def _unpaired(scored: ScoredPair, contradiction: float) -> float:
    """The probability where pairing gave none of one matter: likeness has to stand for it."""
    return _sigmoid(_log_odds(contradiction) + _SIMILARITY * (scored.pair.similarity - 0.5))


def _contradiction_odds(scored: ScoredPair, seen: Witnesses, kind: ConflictKind) -> float:
    odds = _log_odds(_contradiction(scored))
    if seen.is_one_denied:  # what is denied is not held: that its words agree or disagree says nothing here
        return odds + _DENIED
    if seen.disagreeing:
        return max(odds, _LEAST_COUNTED) + (_NUMBERS_TOUCH if _do_touch(seen) else _NUMBERS_DISAGREE)
    if seen.do_numbers_agree:
        odds += _NUMBERS_AGREE
    if seen.control is not None and (seen.names or scored.pair.similarity >= _SAME_MATTER):
        odds += _CONTROL_OPPOSED
    if seen.times:
        odds += _TIMES_APART
    if kind == "other":
        return odds + _UNEXPLAINED
    return odds + (_ONLY_NEGATED if kind == "polarity" and seen.is_only_negated else 0.0)


def _do_touch(seen: Witnesses) -> bool:
    """Whether all that keeps the numbers apart is whether a bound is itself meant."""
    match = seen.disagreeing[0]
    return bool({match.left.low, match.left.high} & {match.right.low, match.right.high} - {None})


def _sigmoid(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


def _log_odds(probability: float) -> float:
    held = min(max(probability, _FLOOR), 1 - _FLOOR)
    return math.log(held / (1 - held))
