"""The largest entries of each row of a matrix, exactly, and quicker than sorting it.

In: an array of shape (rows, columns).  Out: positions of the columns.  It does not order them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_GROUP = 16  # columns looked at together


def largest(scores: NDArray[np.float32], count: int) -> NDArray[np.intp]:
    """Columns of the `count` largest scores of each row, in no order; shape (rows, count).

    The largest entries lie in the groups with the largest maxima, so only those are looked into.
    """
    rows, columns = scores.shape
    groups = columns // _GROUP
    if count >= columns:
        return np.broadcast_to(np.arange(columns), (rows, columns)).copy()
    if count * 4 >= groups:
        return np.argpartition(scores, columns - count, axis=1)[:, columns - count :]
    whole = groups * _GROUP
    maxima = scores[:, :whole].reshape(rows, groups, _GROUP).max(axis=2)
    best = np.argpartition(maxima, groups - count, axis=1)[:, groups - count :]
    within = (best[:, :, None] * _GROUP + np.arange(_GROUP)).reshape(rows, -1)
    rest = np.broadcast_to(np.arange(whole, columns), (rows, columns - whole))
    within = np.sort(np.concatenate([within, rest], axis=1), axis=1)
    found = np.take_along_axis(scores, within, axis=1)
    chosen = np.argpartition(found, found.shape[1] - count, axis=1)[:, found.shape[1] - count :]
    return np.take_along_axis(within, chosen, axis=1)
