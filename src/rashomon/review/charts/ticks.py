"""Numbers → round numbers for an axis, and the few characters they are written with."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import count


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A labelled place on an axis: per cent of the width (x axis) or pixels from the top (y axis)."""

    at: float
    label: str


def round_steps(largest: float, *, most: int = 4) -> tuple[int, ...]:
    """0 and equal steps of 1, 2 or 5 times a power of ten, until `largest` is covered; at most `most` steps."""
    for power in count():
        for step in (10**power, 2 * 10**power, 5 * 10**power):
            steps = max(1, math.ceil(largest / step))
            if steps <= most:
                return tuple(step * place for place in range(steps + 1))
    raise AssertionError("powers of ten have no end")


def about(count: float) -> int:
    """The count to two figures from a hundred on, for an estimate: 5,158 with an interval of a thousand is 5,200."""
    whole = round(count)
    return int(round(whole, 2 - len(str(abs(whole))))) if whole >= 100 else whole


def short_count(cards: int) -> str:
    """1,234 as it is; from ten thousand on in thousands or millions: 12,300 is "12.3k", 4,000,000 is "4M"."""
    for size, letter in ((1_000_000, "M"), (1_000, "k")):
        if cards >= max(size, 10_000):
            return f"{cards / size:.1f}".removesuffix(".0") + letter
    return f"{cards:,}"
