"""Probabilities of one outcome and whether it came in; reliability bins and their calibration error out.

Where `ece` asks how sure the top label of several is, this asks whether a 70 % is right seven times in ten.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eval.metrics.ece import BINS

Edges = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliabilityBin:
    """One bin (low, high] that holds items: how many, their mean probability, and the share that came true."""

    low: float
    high: float
    count: int
    mean_probability: float
    share_true: float


def reliability_bins(
    probabilities: NDArray[np.floating], gold: NDArray[np.bool_], *, bins: int = BINS, equal_mass: bool = False
) -> tuple[ReliabilityBin, ...]:
    """The bins that hold items, lowest first; arrays of shape (n,), probabilities 0 to 1.

    Equal-width bins (lower, upper], the first with 0 in it; or, with `equal_mass`, bins between quantiles, so that each
    holds about as many items (Nguyen & O'Connor 2015).  Equal probabilities stay in one bin, so there may be fewer.
    """
    edges = _edges(probabilities, bins, equal_mass)
    place = _places(probabilities, edges)
    found = []
    for at in np.unique(place):
        inside = place == at
        found.append(
            ReliabilityBin(
                low=float(edges[at]),
                high=float(edges[at + 1]),
                count=int(inside.sum()),
                mean_probability=float(probabilities[inside].mean()),
                share_true=float(gold[inside].mean()),
            )
        )
    return tuple(found)


def binary_calibration_error(
    probabilities: NDArray[np.floating], gold: NDArray[np.bool_], *, bins: int = BINS, equal_mass: bool = False
) -> float:
    """Mean over items of |share true - mean probability| of their bin (ECE; Naeini et al. 2015).

    Bins as in `reliability_bins`.  Raises ValueError when empty.
    """
    if len(gold) == 0:
        raise ValueError("calibration error of no items")
    place = _places(probabilities, _edges(probabilities, bins, equal_mass))
    gap = np.bincount(place, weights=gold - np.asarray(probabilities, dtype=np.float64))
    return float(np.abs(gap).sum() / len(gold))


def _edges(probabilities: NDArray[np.floating], bins: int, equal_mass: bool) -> Edges:
    even = np.linspace(0.0, 1.0, bins + 1)
    if not equal_mass or len(probabilities) == 0:
        return even
    quantiles = np.unique(np.quantile(probabilities, even).astype(np.float64))
    return quantiles if len(quantiles) > 1 else np.append(quantiles, quantiles)


def _places(probabilities: NDArray[np.floating], edges: Edges) -> NDArray[np.intp]:
    """The bin of each item: the last whose lower edge lies below it."""
    return np.clip(np.searchsorted(edges, probabilities, side="left") - 1, 0, len(edges) - 2)
