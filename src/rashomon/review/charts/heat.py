"""Conflicts by pair of sources → a grid of shaded cells: who conflicts with whom.

In: (one source, other source, conflicts) in any order, a pair perhaps in several rows.  Out: the busiest sources, all
the rest as "others", and a cell for each two.  The grid is symmetric: a conflict is counted in both of its cells, and
once on the diagonal when both statements are of one source.  Places are per cent across and pixels down.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rashomon.review.charts.names import fitted
from rashomon.review.charts.ticks import short_count

SHADES = 5
_MOST = 12  # rows and columns that stay legible on a phone, with "others" thirteen
_PITCH = 30.0  # pixels from row to row
_FAINTEST_TOP = 10  # the darkest shade means ten at least, so that a single conflict is never drawn as alarm
_LABEL_CELLS = 15
_WIDEST = 1 / 8  # of the width, for a column: two sources are no reason for slabs


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatCell:
    """Conflicts of the source of its row with the source of its column; `shade` is 0–5."""

    count: int
    label: str
    shade: int
    x: float
    is_diagonal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatRow:
    """One source against each."""

    number: int
    name: str
    label: str  # the name as far as it fits
    conflicts: int  # that it takes part in
    y: float
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatPair:
    """Two sources and their conflicts."""

    one: str
    other: str
    conflicts: int
    is_named: bool  # neither of them is "others"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shade:
    """What a shade stands for: `low` to `high` conflicts."""

    shade: int
    low: int
    high: int
    x: float


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatView:
    """The grid; `pairs` are the same numbers as a list, the most conflicts first."""

    rows: tuple[HeatRow, ...]
    pairs: tuple[HeatPair, ...]
    shades: tuple[Shade, ...]
    total: int
    others: int  # sources in the row "others"; 0: all have a row of their own
    cell_width: float
    cell_height: float
    shade_width: float
    grid_height: float
    height: float

    @property
    def is_empty(self) -> bool:
        return self.total == 0


def source_heat(pairs: Iterable[tuple[str, str, int]], *, most: int = _MOST) -> HeatView:
    """The grid of the `most` sources with the most conflicts, and "others" where two or more remain."""
    counts = Counter[tuple[str, str]]()
    for one, other, conflicts in pairs:
        counts[_key(one, other)] += conflicts
    weight = Counter[str]()
    for pair, conflicts in counts.items():
        for source in set(pair):
            weight[source] += conflicts
    ranked = sorted((source for source in weight if weight[source] > 0), key=lambda source: (-weight[source], source))
    shown = ranked if len(ranked) <= most + 1 else ranked[:most]
    others = len(ranked) - len(shown)
    return _grid(counts, shown, others)


def _grid(counts: Counter[tuple[str, str]], shown: Sequence[str], others: int) -> HeatView:
    place = {source: number for number, source in enumerate(shown)}
    size = len(shown) + (others > 0)
    cells = Counter[tuple[int, int]]()
    for pair, conflicts in counts.items():
        row, column = sorted(place.get(source, len(shown)) for source in pair)
        if conflicts > 0:
            cells[row, column] += conflicts
    names = [*shown, *([f"{others} others"] if others else [])]
    bounds = _shade_bounds(max(cells.values(), default=0))
    pitch = min(1 / size, _WIDEST) if size else 0.0
    shades = _legend(bounds, max(cells.values(), default=0))
    grid_height = size * _PITCH
    return HeatView(
        rows=tuple(_row(number, names, cells, bounds, pitch) for number in range(size)),
        pairs=_ranked_pairs(names, cells, len(shown)),
        shades=shades,
        total=cells.total(),
        others=others,
        cell_width=_percent(0.94 * pitch),
        cell_height=_PITCH - 2,
        shade_width=_percent(0.98 / SHADES),
        grid_height=grid_height,
        height=grid_height + 44,
    )


def _row(
    number: int, names: Sequence[str], cells: Counter[tuple[int, int]], bounds: Sequence[int], pitch: float
) -> HeatRow:
    counts = [cells[min(number, column), max(number, column)] for column in range(len(names))]
    return HeatRow(
        number=number + 1,
        name=names[number],
        label=fitted(names[number], _LABEL_CELLS),
        conflicts=sum(counts),
        y=number * _PITCH,
        cells=tuple(
            HeatCell(
                count=count,
                label=short_count(count) if count else "",
                shade=sum(count > bound for bound in bounds[:-1]) + 1 if count else 0,
                x=_percent(column * pitch),
                is_diagonal=column == number,
            )
            for column, count in enumerate(counts)
        ),
    )


def _shade_bounds(largest: int) -> list[int]:
    """The most conflicts of each shade, equal steps of log(1 + count): few pairs have many conflicts, many have few."""
    top = max(largest, _FAINTEST_TOP)
    return [*(int((1 + top) ** (shade / SHADES) - 1) for shade in range(1, SHADES)), top]


def _legend(bounds: Sequence[int], largest: int) -> tuple[Shade, ...]:
    """The shades that a count up to the largest can have."""
    lows = [1, *(bound + 1 for bound in bounds[:-1])]
    highs = [min(bound, largest) for bound in bounds]
    ranges = [(shade, low, high) for shade, (low, high) in enumerate(zip(lows, highs, strict=True), 1) if low <= high]
    return tuple(
        Shade(shade=shade, low=low, high=high, x=_percent(place / SHADES))
        for place, (shade, low, high) in enumerate(ranges)
    )


def _ranked_pairs(names: Sequence[str], cells: Counter[tuple[int, int]], named: int) -> tuple[HeatPair, ...]:
    ranked = sorted(cells.items(), key=lambda item: (-item[1], item[0]))
    return tuple(
        HeatPair(one=names[row], other=names[column], conflicts=count, is_named=column < named)  # row ≤ column
        for (row, column), count in ranked
    )


def _key(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)


def _percent(share: float) -> float:
    return round(100 * share, 3)
