"""Gold and predicted sides in, precision, recall and F1 of each side out, and their mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, kw_only=True)
class SideScores:
    """How well one side was found.  `n`: gold pairs of it; `predicted`: pairs called it."""

    name: str
    n: int
    predicted: int
    precision: float
    recall: float
    f1: float


def side_scores(gold: NDArray[np.intp], predicted: NDArray[np.intp], names: Sequence[str]) -> tuple[SideScores, ...]:
    """Precision, recall and F1 of every side in `names`; arrays of shape (n,) hold positions in `names`.

    A share of nothing is 0, as in scikit-learn (zero_division=0).  A predicted -1 is right for no side.
    """
    return tuple(_scores_of(gold == at, predicted == at, name) for at, name in enumerate(names))


def macro_f1(scores: Sequence[SideScores]) -> float:
    """Unweighted mean of F1 over the sides that occur, in gold or predicted; 0 when none does."""
    seen = [side.f1 for side in scores if side.n or side.predicted]
    return sum(seen) / len(seen) if seen else 0.0


def _scores_of(gold: NDArray[np.bool_], predicted: NDArray[np.bool_], name: str) -> SideScores:
    right, n, called = int((gold & predicted).sum()), int(gold.sum()), int(predicted.sum())
    return SideScores(
        name=name,
        n=n,
        predicted=called,
        precision=right / called if called else 0.0,
        recall=right / n if n else 0.0,
        f1=2 * right / (n + called) if n + called else 0.0,
    )
