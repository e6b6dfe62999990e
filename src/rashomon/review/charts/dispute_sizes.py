"""Sizes of disputes → columns: how many are of one conflict, of two, …, of fifty and more."""

from __future__ import annotations

from collections.abc import Iterable

from rashomon.review.charts.columns import ColumnsView, columns_view

# One by one while most disputes are; then wider, for a handful of large ones would stretch an even axis to nothing.
_RANGES = ((1, 1), (2, 2), (3, 3), (4, 4), (5, 9), (10, 19), (20, 49), (50, None))


def dispute_sizes(sizes: Iterable[tuple[int, int]]) -> ColumnsView:
    """Columns of (conflicts in a dispute, disputes of that size); ranges above the largest are left away."""
    counts = [0] * len(_RANGES)
    for size, disputes in sizes:
        place = next((at for at, (_, high) in enumerate(_RANGES) if high is None or size <= high), 0)
        counts[place] += disputes
    used = max((place + 1 for place, count in enumerate(counts) if count), default=0)
    shown = list(zip(_RANGES[:used], counts, strict=False))
    return columns_view(
        [(_words(low, high), count) for (low, high), count in shown],
        ticks=[(place, _figures(low, high)) for place, ((low, high), _) in enumerate(shown)],
    )


def _words(low: int, high: int | None) -> str:
    return "1 conflict" if high == 1 else f"{_figures(low, high)} conflicts"


def _figures(low: int, high: int | None) -> str:
    if high is None:
        return f"{low}+"
    return str(low) if low == high else f"{low}–{high}"
