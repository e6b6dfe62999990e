"""Gold marks and scores in, average precision out, with a bootstrap interval over groups."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def average_precision(gold: NDArray[np.bool_], scores: NDArray[np.floating]) -> float:
    """Mean, over the gold items, of the precision at their rank; 0 when there are none.

    Arrays of shape (n,), larger scores first (Buckley & Voorhees 2000).  Items of one score share the precision at the
    last of them, so that their order in the input does not matter (as in scikit-learn).
    """
    if not gold.any():
        return 0.0
    order = np.argsort(-scores, kind="stable")
    found, ranked = np.cumsum(gold[order]), scores[order]
    last = np.searchsorted(-ranked, -ranked, side="right") - 1
    return float((found[last] / (last + 1))[gold[order]].mean())


def bootstrap_interval(
    groups: Sequence[tuple[NDArray[np.bool_], NDArray[np.floating]]], *, draws: int = 500, seed: int = 0
) -> tuple[float, float]:
    """The 95 % interval of the pooled average precision when the groups are drawn again with replacement.

    Efron's percentile interval (1979); a group, such as a topic, is drawn whole, since its items are not independent.
    """
    rng = np.random.default_rng(seed)
    values = []
    for _ in range(draws):
        drawn = [groups[at] for at in rng.integers(0, len(groups), len(groups))]
        values.append(
            average_precision(np.concatenate([gold for gold, _ in drawn]), np.concatenate([s for _, s in drawn]))
        )
    low, high = np.percentile(values, [2.5, 97.5])
    return float(low), float(high)
