"""The mean of a score over topics, and how far it moves when other topics had been drawn."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def topic_mean(scores: Sequence[float]) -> float:
    """The unweighted mean: a topic with a hundred pairs counts as much as one with three.  0 for no topics."""
    return sum(scores) / len(scores) if scores else 0.0


def topic_interval(scores: Sequence[float], *, draws: int = 1000, seed: int = 0) -> tuple[float, float]:
    """The 95 % percentile interval of the mean over topics drawn with replacement (Efron 1979); (0, 0) for none.

    Pairs of one topic are about one event and are not independent, so topics are drawn, not pairs.
    """
    if not scores:
        return 0.0, 0.0
    chosen = np.random.default_rng(seed).integers(0, len(scores), size=(draws, len(scores)))
    low, high = np.percentile(np.asarray(scores)[chosen].mean(axis=1), [2.5, 97.5])
    return float(low), float(high)
