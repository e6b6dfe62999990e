"""Conflict probabilities → the geometry of a histogram that the page draws as inline SVG.

In: every compared pair's probability.  Out: rectangles, ticks and a threshold line in pixels of a fixed view box.
Counts are drawn on a log scale, log(1 + count), because nearly all pairs of a scan do not conflict and the few that do
would be invisible on a linear one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 720.0, 250.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 58.0, 14.0, 26.0, 48.0
_BINS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bin: half-open [low, high), the last one closed; its rectangle in pixels."""

    low: float
    high: float
    count: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A labelled place on an axis, in pixels from the left (x axis) or the top (y axis)."""

    at: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HistogramView:
    """A histogram ready to draw; `total` pairs, `above` of them at or over the threshold."""

    bars: tuple[Bar, ...]
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    threshold: float
    threshold_x: float
    total: int
    above: int
    width: float = WIDTH
    height: float = HEIGHT
    left: float = _LEFT
    right: float = WIDTH - _RIGHT
    top: float = _TOP
    bottom: float = HEIGHT - _BOTTOM


def histogram_view(probabilities: Sequence[float], threshold: float) -> HistogramView | None:
    """Twenty equal bins over 0–1; values outside are counted in the outermost bin.  None when nothing was compared."""
    if not probabilities:
        return None
    counts = [0] * _BINS
    for probability in probabilities:
        counts[_bin_of(probability)] += 1
    top = _axis_top(max(counts))
    return HistogramView(
        bars=tuple(_bar(index, count, top) for index, count in enumerate(counts)),
        x_ticks=tuple(Tick(at=_x(step / 5), label=f"{step / 5:.1f}") for step in range(6)),
        y_ticks=tuple(Tick(at=_y(count, top), label=f"{count:,}") for count in _decades(top)),
        threshold=threshold,
        threshold_x=_x(min(max(threshold, 0.0), 1.0)),
        total=len(probabilities),
        above=sum(probability >= threshold for probability in probabilities),
    )


def _bin_of(probability: float) -> int:
    # Rounded first: 0.15 * 20 is 3.0 but 0.35 * 20 is 6.999999999999999.
    return min(max(math.floor(round(probability * _BINS, 9)), 0), _BINS - 1)


def _bar(index: int, count: int, top: int) -> Bar:
    x, y = _x(index / _BINS), _y(count, top)
    return Bar(
        low=index / _BINS,
        high=(index + 1) / _BINS,
        count=count,
        x=round(x + 1, 2),
        y=y,
        width=round(_x((index + 1) / _BINS) - x - 2, 2),
        height=round(HEIGHT - _BOTTOM - y, 2),
    )


def _x(value: float) -> float:
    return round(_LEFT + value * (WIDTH - _LEFT - _RIGHT), 2)


def _y(count: int, top: int) -> float:
    return round(HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * math.log1p(count) / math.log1p(top), 2)


def _axis_top(largest: int) -> int:
    """The axis ends at the largest count itself, and never under 10 so that one pair is not a full-height bar."""
    return max(largest, 10)


def _decades(top: int) -> list[int]:
    return [0] + [10**power for power in range(len(str(top)))]
