"""The official score of the Fake News Challenge, as a share of what a perfect answer gets (Pomerleau and Rao 2017)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def fnc_score(gold: NDArray[np.intp], predicted: NDArray[np.intp], *, unrelated: int) -> float:
    """A quarter for related or not, three quarters more for the right stance of a related pair, over the most there is.

    Arrays of shape (n,) hold positions of stances, `unrelated` among them.  Raises ValueError when they are empty.
    """
    if len(gold) == 0:
        raise ValueError("score of no pairs")
    is_related = gold != unrelated
    same_side = (is_related == (predicted != unrelated)).sum()
    same_stance = (is_related & (gold == predicted)).sum()
    most = 0.25 * (~is_related).sum() + is_related.sum()
    return float((0.25 * same_side + 0.75 * same_stance) / most)
