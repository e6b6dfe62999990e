"""The review budget → a rising line with its band, and the budget marked on it.  Per cent across and pixels down."""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.review.charts.ticks import Tick, about, round_steps, short_count
from rashomon.review.measures.budget import ReviewBudget

_HEIGHT = 220.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetView:
    """The line, its band as an outline, and the budget with its interval at the height of the share sought."""

    budget: ReviewBudget
    cards: int  # this and the next five in round figures, for the sentence
    low: int
    high: int
    conflicts: int
    conflicts_low: int
    conflicts_high: int
    line: tuple[tuple[float, float], ...]
    band: tuple[tuple[float, float], ...]
    x: float
    x_low: float
    x_high: float
    y: float
    label_side: str  # "start", "middle" or "end": how the label hangs on the mark, so that it stays inside
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    height: float = _HEIGHT

    @property
    def is_empty(self) -> bool:
        return not self.line


def budget_curve(budget: ReviewBudget) -> BudgetView:
    """The curve as far as it was worked out: a little past the upper end of the budget's interval."""
    reach = budget.curve[-1].cards if budget.curve else 0
    reach = max(reach, 1)
    x = _x(budget.cards, reach)
    curve = budget.curve
    upper = [(_x(point.cards, reach), _y(point.interval.high)) for point in curve]
    lower = [(_x(point.cards, reach), _y(point.interval.low)) for point in curve]
    return BudgetView(
        budget=budget,
        cards=about(budget.cards),
        low=about(budget.low),
        high=about(budget.high),
        conflicts=about(budget.expected_conflicts),
        conflicts_low=about(budget.conflicts.low),
        conflicts_high=about(budget.conflicts.high),
        line=tuple((_x(point.cards, reach), _y(point.share)) for point in curve),
        band=(*upper, *reversed(lower)),
        x=x,
        x_low=_x(budget.low, reach),
        x_high=_x(budget.high, reach),
        y=_y(budget.share),
        label_side="start" if x < 35 else "end" if x > 65 else "middle",
        x_ticks=tuple(
            Tick(at=_x(step, reach), label=short_count(step)) for step in round_steps(reach) if step <= reach
        ),
        y_ticks=tuple(Tick(at=_y(step / 4), label=f"{25 * step} %") for step in range(5)),
    )


def _x(cards: int, reach: int) -> float:
    return round(100 * min(cards / reach, 1.0), 3)


def _y(share: float) -> float:
    return round(_HEIGHT * (1 - share), 2)
