"""Probabilities and gold sides in, the expected calibration error out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BINS = 15  # as in Guo et al. 2017


def expected_calibration_error(
    probabilities: NDArray[np.float64], gold: NDArray[np.intp], *, bins: int = BINS
) -> float:
    """How far the top probability lies from the share that is right, on average (Guo et al. 2017, ECE).

    `probabilities` has shape (n, sides), `gold` (n,).  Equal-width bins (lower, upper] of the top probability; per
    bin |share right - mean top probability|, weighted by the bin's share of the pairs.  Raises ValueError when empty.
    """
    if len(gold) == 0:
        raise ValueError("calibration error of no pairs")
    top = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == gold
    place = np.clip(np.ceil(top * bins).astype(np.intp) - 1, 0, bins - 1)
    gap = np.bincount(place, weights=right - top, minlength=bins)
    return float(np.abs(gap).sum() / len(gold))
