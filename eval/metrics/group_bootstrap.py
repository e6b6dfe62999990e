"""How far a number moves when other stories had been drawn: the group of each item in, draws and intervals out.

Items of one story or topic are about one event and are not independent, so groups are drawn whole, with replacement
(Efron 1979; Koehn 2004 for two methods on the same draws).  It knows no metric: a statistic is any function from
positions, of which a draw may hold some twice, to a number or to several.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Positions = NDArray[np.intp]
Statistic = Callable[[Positions], float | Sequence[float]]
Interval = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One method minus another on the same items; `worse`: the share of draws where it is 0 or less."""

    value: float
    interval: Interval
    worse: float


def draw_groups(groups: Sequence[Hashable], *, draws: int = 500, seed: int = 0) -> list[Positions]:
    """Positions of the items of each draw: as many groups as there are, each drawn with all its items.

    `groups` names the group of every item.  No items: no draws.
    """
    if not groups:
        return []
    at: dict[Hashable, int] = {}
    owner = np.array([at.setdefault(group, len(at)) for group in groups], dtype=np.intp)
    order = np.argsort(owner, kind="stable")
    starts = np.searchsorted(owner[order], np.arange(len(at) + 1))
    members = [order[start:end] for start, end in pairwise(starts.tolist())]
    chosen = np.random.default_rng(seed).integers(0, len(at), size=(draws, len(at)))
    return [np.concatenate([members[group] for group in draw]) for draw in chosen.tolist()]


def spread(statistic: Statistic, drawn: Sequence[Positions]) -> NDArray[np.float64]:
    """The statistic on every draw, shape (draws,) or (draws, numbers).  nan: a draw does not have it."""
    return np.array([statistic(at) for at in drawn], dtype=np.float64)


def percentile_interval(values: NDArray[np.float64], *, level: float = 0.95) -> Interval:
    """The middle `level` of values of shape (draws,); nan left out; (nan, nan) when none is left."""
    known = values[~np.isnan(values)]
    if not len(known):
        return (float("nan"), float("nan"))
    low, high = np.percentile(known, [50 * (1 - level), 50 * (1 + level)])
    return (float(low), float(high))


def paired_difference(
    one: float, other: float, ones: NDArray[np.float64], others: NDArray[np.float64], *, level: float = 0.95
) -> Difference:
    """`one` minus `other`, with the interval of their difference on the same draws, each of shape (draws,)."""
    gaps = ones - others
    known = gaps[~np.isnan(gaps)]
    return Difference(
        value=one - other,
        interval=percentile_interval(gaps, level=level),
        worse=float((known <= 0).mean()) if len(known) else float("nan"),
    )
