"""Agreement of pairs of reviewers → bars of Cohen's kappa with whiskers.  Per cent across and pixels down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.review.charts.names import fitted
from rashomon.review.charts.ticks import Tick
from rashomon.review.measures.kappa import PairAgreement

_MOST = 12  # pairs; five reviewers make ten
_PITCH, _BAR_AT = 44.0, 22.0
_LABEL_CELLS = 13  # of each name


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementBar:
    """One pair; without a kappa there is no bar."""

    pair: PairAgreement
    one: str  # as far as it fits
    other: str
    y: float
    bar_y: float
    x: float
    width: float
    whisker: tuple[float, float] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementView:
    """The bars, those that share most cards first; `left_out` more pairs are not drawn."""

    bars: tuple[AgreementBar, ...]
    x_ticks: tuple[Tick, ...]
    zero: float
    left_out: int
    height: float

    @property
    def is_empty(self) -> bool:
        return not self.bars


def agreement_bars(pairs: Sequence[PairAgreement]) -> AgreementView:
    """Bars of the pairs in the order given.  The axis is 0–1, or begins at -0.5 or -1 where a kappa is below 0."""
    shown = pairs[:_MOST]
    least = min((pair.kappa for pair in shown if pair.kappa is not None), default=0.0)
    low = 0.0 if least >= 0 else -0.5 if least >= -0.5 else -1.0
    step = 0.2 if low == 0 else 0.5
    ticks = [low + step * place for place in range(round((1 - low) / step) + 1)]
    return AgreementView(
        bars=tuple(_bar(place, pair, low) for place, pair in enumerate(shown)),
        x_ticks=tuple(Tick(at=_x(tick, low), label=f"{tick:.1f}".replace("-", "−")) for tick in ticks),
        zero=_x(0.0, low),
        left_out=len(pairs) - len(shown),
        height=len(shown) * _PITCH,
    )


def _bar(place: int, pair: PairAgreement, low: float) -> AgreementBar:
    zero, end = _x(0.0, low), _x(pair.kappa or 0.0, low)
    whisker = (_x(pair.interval.low, low), _x(pair.interval.high, low)) if pair.interval else None
    return AgreementBar(
        pair=pair,
        one=fitted(pair.one, _LABEL_CELLS),
        other=fitted(pair.other, _LABEL_CELLS),
        y=place * _PITCH + 14,
        bar_y=place * _PITCH + _BAR_AT,
        x=min(zero, end),
        width=round(abs(end - zero), 3),
        whisker=whisker,
    )


def _x(kappa: float, low: float) -> float:
    """Clipped to the axis: an interval may reach below what is drawn."""
    return round(100 * min(max((kappa - low) / (1 - low), 0.0), 1.0), 3)
