"""From a judged pair to a conflict probability.

In: ScoredPair records.  Out: Conflict records, best first.  For plain texts (`rashomon score`) the probability is the
mean contradiction probability of both directions.  Inside a scan the words are witnesses too: they move its log-odds by
the weights below.

Known weakness: the weights are set by hand and not fitted, so a scan's probability is a ranking, not a calibrated
frequency.  They are general, but they are a first version.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.conflicts.evidence import Witnesses, explain, find_witnesses
from rashomon.records import Conflict, ScoredPair, content_id

FloatArray = NDArray[np.float32]

# Log-odds each witness adds.  Set by hand: a doubling of the odds is 0.7, a factor of ten 2.3.
_NUMBERS_DISAGREE = 1.5
_NUMBERS_AGREE = -2.0
_CONTROL_OPPOSED = 2.3
_TIMES_APART = 0.3
_SIMILARITY = 4.0  # times (cosine - 0.5): statements about different matters lose, close ones gain
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
    """
    found = [conflict for pair in scored if (conflict := decide(pair, threshold)) is not None]
    return sorted(found, key=lambda conflict: (-conflict.probability, conflict.id))


def decide(scored: ScoredPair, threshold: float) -> Conflict | None:
    """The finding for one pair; None when both statements say the same."""
    left, right = scored.pair.left, scored.pair.right
    seen = find_witnesses(left, right)
    if _is_agreement(scored, seen):
        return None
    kind, evidence = explain(left, right, seen)
    return Conflict(
        id=content_id("conflict", scored.pair.id),
        scored=scored,
        probability=_combine(_contradiction(scored), scored.pair.similarity, seen),
        threshold=threshold,
        kind=kind,
        evidence=evidence,
    )


def _contradiction(scored: ScoredPair) -> float:
    return (scored.forward.contradiction + scored.backward.contradiction) / 2


def _entailment(scored: ScoredPair) -> float:
    return max(scored.forward.entailment, scored.backward.entailment)


def _is_agreement(scored: ScoredPair, seen: Witnesses) -> bool:
    if seen.control is not None or (seen.disagreeing and not seen.is_one_denied):
        return False
    return _entailment(scored) > max(0.5, _contradiction(scored))


def _combine(probability: float, similarity: float, seen: Witnesses) -> float:
    odds = _log_odds(probability) + _SIMILARITY * (similarity - 0.5)
    if not seen.is_one_denied:  # what is denied is not held: that its words agree or disagree says nothing here
        odds += _witnessed(seen, similarity)
    return 1 / (1 + math.exp(-odds))


def _witnessed(seen: Witnesses, similarity: float) -> float:
    odds = 0.0
    if seen.disagreeing:
        odds += _NUMBERS_DISAGREE
    elif seen.do_numbers_agree:
        odds += _NUMBERS_AGREE
    if seen.control is not None and (seen.names or similarity >= _SAME_MATTER):
        odds += _CONTROL_OPPOSED
    if seen.times:
        odds += _TIMES_APART
    return odds


def _log_odds(probability: float) -> float:
    held = min(max(probability, _FLOOR), 1 - _FLOOR)
    return math.log(held / (1 - held))


def rank_for_reading(conflicts: Sequence[Conflict], *, below: int) -> list[Conflict]:
    """The flagged conflicts and the `below` best that were not flagged."""
    flagged = [conflict for conflict in conflicts if conflict.is_flagged]
    return flagged + [conflict for conflict in conflicts if not conflict.is_flagged][:below]
