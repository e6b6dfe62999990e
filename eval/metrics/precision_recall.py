"""Gold marks and scores in; the precision–recall curve, scores at a threshold and thresholds chosen on the curve out.

An item is flagged when its score is at least the threshold, as `Conflict.is_flagged` has it.  Average precision, the
curve in one number, is `average_precision`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eval.metrics.f1 import SideScores, side_scores

Marks = NDArray[np.bool_]
Scores = NDArray[np.floating]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecisionRecallCurve:
    """One point for each distinct score, the largest first; all arrays have shape (points,)."""

    thresholds: NDArray[np.float64]
    precision: NDArray[np.float64]
    recall: NDArray[np.float64]

    @property
    def f1(self) -> NDArray[np.float64]:
        """The harmonic mean at each point; 0 where nothing flagged is right."""
        total = self.precision + self.recall
        product = 2 * self.precision * self.recall
        return np.divide(product, total, out=np.zeros_like(total), where=total > 0)


def precision_recall_curve(gold: Marks, scores: Scores) -> PrecisionRecallCurve:
    """Precision and recall when everything from a score upwards is flagged, for each score that occurs.

    Arrays of shape (n,).  Equal scores are flagged together.  Recall is 0 throughout when nothing is gold.
    """
    order = np.argsort(-scores, kind="stable")
    ranked = np.asarray(scores, dtype=np.float64)[order]
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True)) if len(ranked) else np.zeros(0, dtype=np.intp)
    right = np.cumsum(gold[order])[last] if len(ranked) else np.zeros(0, dtype=np.intp)
    return PrecisionRecallCurve(
        thresholds=ranked[last],
        precision=right / (last + 1),
        recall=right / max(1, int(gold.sum())),
    )


def at_threshold(gold: Marks, scores: Scores, threshold: float) -> SideScores:
    """Precision, recall and F1 of the gold items when scores of at least `threshold` are flagged.

    `n` counts gold items, `predicted` flagged ones; a share of nothing is 0.
    """
    flagged = scores >= threshold
    return side_scores(gold.astype(np.intp), flagged.astype(np.intp), ("not flagged", "flagged"))[1]


def best_threshold(gold: Marks, scores: Scores) -> float:
    """The score at which F1 is highest; of equals the largest, which flags least.  Raises ValueError when empty.

    Chosen on the very items it is reported on, F1 at this threshold flatters: choose on dev, report on test.
    """
    curve = precision_recall_curve(gold, scores)
    if not len(curve.thresholds):
        raise ValueError("threshold of no items")
    return float(curve.thresholds[int(np.argmax(curve.f1))])


def threshold_for_precision(gold: Marks, scores: Scores, least: float) -> float | None:
    """The smallest score from which on precision is at least `least`, so the most that is found at that precision.

    None when no threshold reaches it.
    """
    curve = precision_recall_curve(gold, scores)
    reached = np.flatnonzero(curve.precision >= least)
    return float(curve.thresholds[reached[-1]]) if len(reached) else None


def recall_at_precision(gold: Marks, scores: Scores, least: float) -> float:
    """The largest recall that some threshold reaches with precision of at least `least`; 0 when none does.

    It needs no threshold, so methods that ship without one can be set side by side.
    """
    curve = precision_recall_curve(gold, scores)
    reached = curve.recall[curve.precision >= least]
    return float(reached.max()) if len(reached) else 0.0
