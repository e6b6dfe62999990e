"""Scores of pairs in, the rank of each pair among its members' nearest out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def neighbour_ranks(scores: NDArray[np.floating], left: NDArray[np.intp], right: NDArray[np.intp]) -> NDArray[np.intp]:
    """The better of a pair's two ranks: 0 when it is the best pair of its left or of its right member.

    `left[i]` and `right[i]` are the members of pair i, each pair once.  A pair is among the k nearest of either side
    when its rank is below k.  Equal scores are ranked in the order given.
    """
    members = np.concatenate([left, right])
    order = np.lexsort((-np.concatenate([scores, scores]), members))
    owners = members[order]
    first = np.searchsorted(owners, owners, side="left")
    ranks = np.empty(len(members), dtype=np.intp)
    ranks[order] = np.arange(len(members)) - first
    return np.minimum(ranks[: len(left)], ranks[len(left) :])
