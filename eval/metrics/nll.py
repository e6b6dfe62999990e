"""Probabilities and gold sides in, the mean negative log-likelihood out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FLOOR = 1e-12  # a gold side given probability 0 costs 27.6 nats and not infinity


def negative_log_likelihood(probabilities: NDArray[np.float64], gold: NDArray[np.intp]) -> float:
    """Mean of -ln(probability of the gold side), in nats.

    `probabilities` has shape (n, sides), `gold` (n,).  Raises ValueError when empty.
    """
    if len(gold) == 0:
        raise ValueError("likelihood of no pairs")
    of_gold = probabilities[np.arange(len(gold)), gold]
    return float(-np.log(np.maximum(of_gold, FLOOR)).mean())
