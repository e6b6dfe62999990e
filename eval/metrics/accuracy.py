"""Gold and predicted sides in, the share that is right and how sure one may be of it out."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray


def accuracy(gold: NDArray[np.intp], predicted: NDArray[np.intp]) -> float:
    """Share of equal entries of two arrays of shape (n,).  Raises ValueError when they are empty."""
    if len(gold) == 0:
        raise ValueError("accuracy of no pairs")
    return float(np.mean(gold == predicted))


def wilson_interval(share: float, n: int, z: float = 1.96) -> tuple[float, float]:
    """The interval of a share seen in `n` independent draws (Wilson 1927); z = 1.96 covers 95 %.

    Stays inside 0 and 1 and is honest for small n, where share ± z·sqrt(share·(1-share)/n) is not.  Raises ValueError
    for n < 1.
    """
    if n < 1:
        raise ValueError("interval of no pairs")
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    # At shares of 0 and 1 the bound is exact in arithmetic but not in floating point.
    return (max(0.0, middle - half), min(1.0, middle + half))
