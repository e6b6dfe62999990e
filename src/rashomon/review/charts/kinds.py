"""Conflicts by kind → horizontal bars, the most frequent first.  Places are per cent across and pixels down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from rashomon.review.charts.names import fitted

_PITCH = 28.0
_LABEL_CELLS = 22  # "Who said or decided it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One kind; `width` is measured against the longest bar."""

    name: str
    label: str
    count: int
    share: float  # of all conflicts
    y: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BarsView:
    """The bars, longest first."""

    bars: tuple[Bar, ...]
    total: int
    height: float

    @property
    def is_empty(self) -> bool:
        return self.total == 0


def kind_bars(counts: Iterable[tuple[str, int]]) -> BarsView:
    """Bars of (kind, conflicts); kinds without a conflict have none."""
    summed = Counter[str]()
    for kind, conflicts in counts:
        summed[kind] += conflicts
    ranked = sorted(((kind, count) for kind, count in summed.items() if count > 0), key=lambda bar: (-bar[1], bar[0]))
    total = sum(count for _, count in ranked)
    return BarsView(
        bars=tuple(
            Bar(
                name=kind,
                label=fitted(kind.replace("_", " "), _LABEL_CELLS),
                count=count,
                share=count / total,
                y=place * _PITCH,
                width=round(100 * count / ranked[0][1], 3),
            )
            for place, (kind, count) in enumerate(ranked)
        ),
        total=total,
        height=len(ranked) * _PITCH,
    )
