"""Labelled counts in order → upright columns with a round axis.  Places are per cent across and pixels down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.review.charts.ticks import Tick, round_steps, short_count

HEIGHT = 190.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One count; `label` says in words what is counted here."""

    label: str
    count: int
    x: float
    width: float
    y: float
    height: float

    @property
    def middle(self) -> float:
        return round(self.x + self.width / 2, 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnsView:
    """The columns and their axes; `unit` is what one column spans, such as "week" (empty: each its own label)."""

    columns: tuple[Column, ...]
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    unit: str
    total: int
    undated: int
    largest: Column | None
    height: float = HEIGHT

    @property
    def is_empty(self) -> bool:
        return not self.columns


def columns_view(
    counts: Sequence[tuple[str, int]], *, ticks: Sequence[tuple[int, str]], unit: str = "", undated: int = 0
) -> ColumnsView:
    """Columns of (label, count) in the order given; `ticks` are (which column, what is written under it)."""
    steps = round_steps(max((count for _, count in counts), default=0))
    top = steps[-1]
    columns = tuple(_column(place, label, count, len(counts), top) for place, (label, count) in enumerate(counts))
    return ColumnsView(
        columns=columns,
        x_ticks=tuple(Tick(at=columns[place].middle, label=label) for place, label in ticks),
        y_ticks=tuple(Tick(at=_y(step, top), label=short_count(step)) for step in steps),
        unit=unit,
        total=sum(count for _, count in counts),
        undated=undated,
        largest=max(columns, key=lambda column: column.count, default=None),
    )


def _column(place: int, label: str, count: int, columns: int, top: int) -> Column:
    pitch = 100 / columns
    width = min(pitch * 0.78, 12.0)  # a lone column is no wall
    y = _y(count, top)
    return Column(
        label=label,
        count=count,
        x=round(pitch * place + (pitch - width) / 2, 3),
        width=round(width, 3),
        y=y,
        height=round(HEIGHT - y, 2),
    )


def _y(count: int, top: int) -> float:
    return round(HEIGHT * (1 - count / top), 2)
