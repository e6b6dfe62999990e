"""Reliability of the probabilities → points with whiskers against the diagonal, and the cards of each below.

Places are per cent across and pixels down.
"""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.review.charts.ticks import Tick, short_count
from rashomon.review.measures.reliability import Reliability, ReliabilityBin

_PLOT, _GAP, _COUNTS = 240.0, 42.0, 44.0  # pixels of the square, between it and the columns, of the columns


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliabilityPoint:
    """One bin; `y_low` is the whisker's lower end, so the larger number."""

    bin: ReliabilityBin
    x: float
    y: float
    y_low: float
    y_high: float
    count_x: float  # the column of its cards
    count_width: float
    count_y: float
    count_height: float
    count_label: str
    is_off: bool  # its interval misses the diagonal


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliabilityView:
    """The points in order of probability."""

    points: tuple[ReliabilityPoint, ...]
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    judged: int
    ece: float | None
    plot: float = _PLOT
    base: float = _PLOT + _GAP + _COUNTS  # where the columns of counts stand
    height: float = _PLOT + _GAP + _COUNTS

    @property
    def is_empty(self) -> bool:
        return self.judged == 0

    @property
    def found(self) -> int:
        """Conflicts among the judged cards."""
        return sum(point.bin.conflicts for point in self.points)

    @property
    def expected(self) -> float:
        """Conflicts that the probabilities of the judged cards add up to."""
        return sum(point.bin.cards * point.bin.mean_probability for point in self.points)

    @property
    def off(self) -> int:
        """Points whose interval misses the diagonal."""
        return sum(point.is_off for point in self.points)


def reliability_plot(measured: Reliability) -> ReliabilityView:
    """The plot of measured bins."""
    most = max((place.cards for place in measured.bins), default=1)
    return ReliabilityView(
        points=tuple(_point(place, most) for place in measured.bins),
        x_ticks=tuple(Tick(at=20.0 * step, label=_fifth(step)) for step in range(6)),
        y_ticks=tuple(Tick(at=_y(step / 5), label=_fifth(step)) for step in range(6)),
        judged=measured.judged,
        ece=measured.ece,
    )


def _point(place: ReliabilityBin, most: int) -> ReliabilityPoint:
    height = max(1.0, round(_COUNTS * place.cards / most, 2))
    return ReliabilityPoint(
        bin=place,
        x=round(100 * place.mean_probability, 3),
        y=_y(place.share),
        y_low=_y(place.interval.low),
        y_high=_y(place.interval.high),
        count_x=round(100 * place.low + 0.4, 3),
        count_width=max(0.6, round(100 * (place.high - place.low) - 0.8, 3)),
        count_y=_PLOT + _GAP + _COUNTS - height,
        count_height=height,
        count_label=short_count(place.cards),
        is_off=not place.interval.low <= place.mean_probability <= place.interval.high,
    )


def _y(share: float) -> float:
    return round(_PLOT * (1 - share), 2)


def _fifth(step: int) -> str:
    return ("0", ".2", ".4", ".6", ".8", "1")[step]
