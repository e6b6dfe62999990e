"""Conflicts by day → columns by day, week, month or year, whichever fits the range.

In: (day, conflicts), the day None where no date is known.  Out: a column for each span of the calendar from the first
to the last, the empty ones too: a silent month is a fact.  Weeks begin on Monday.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.review.charts.columns import ColumnsView, columns_view

# Not from `calendar`, whose names change with the locale of the server.
MONTHS = ("January", "February", "March", "April", "May", "June",
          "July", "August", "September", "October", "November", "December")  # fmt: skip

_MOST_TICKS = 5  # labels that fit under a chart on a phone


@dataclass(frozen=True, slots=True, kw_only=True)
class _Span:
    unit: str
    longest: int  # days of range for which it is taken
    first: Callable[[date], date]
    after: Callable[[date], date]
    label: Callable[[date], str]
    tick: Callable[[date], str]


def short_day(day: date) -> str:
    """3 Mar."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def long_day(day: date) -> str:
    """3 March 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


# At most 45 days, 53 weeks or 120 months: columns stay two pixels wide on a phone.
_SPANS = (
    _Span(
        unit="day",
        longest=45,
        first=lambda day: day,
        after=lambda day: day + timedelta(days=1),
        label=long_day,
        tick=short_day,
    ),
    _Span(
        unit="week",
        longest=370,
        first=lambda day: day - timedelta(days=day.weekday()),
        after=lambda day: day + timedelta(days=7),
        label=lambda day: f"week of {long_day(day)}",
        tick=short_day,
    ),
    _Span(
        unit="month",
        longest=3652,
        first=lambda day: day.replace(day=1),
        after=lambda day: date(day.year + day.month // 12, day.month % 12 + 1, 1),
        label=lambda day: f"{MONTHS[day.month - 1]} {day.year}",
        tick=lambda day: f"{MONTHS[day.month - 1][:3]} {day.year}",
    ),
    _Span(
        unit="year",
        longest=date.max.toordinal(),
        first=lambda day: day.replace(month=1, day=1),
        after=lambda day: date(day.year + 1, 1, 1),
        label=lambda day: str(day.year),
        tick=lambda day: str(day.year),
    ),
)


def conflicts_over_time(days: Iterable[tuple[date | None, int]]) -> ColumnsView:
    """Columns over the calendar; conflicts without a date are counted in `undated` and drawn nowhere."""
    counts = Counter[date | None]()
    for day, conflicts in days:
        counts[day] += conflicts
    undated = counts.pop(None, 0)
    dated = {day: count for day, count in counts.items() if day is not None and count > 0}
    if not dated:
        return columns_view((), ticks=(), undated=undated)
    earliest, latest = min(dated), max(dated)
    span = next(span for span in _SPANS if (latest - earliest).days < span.longest)
    spans = Counter[date]()
    for day, count in dated.items():
        spans[span.first(day)] += count
    starts = _starts(span, span.first(earliest), span.first(latest))
    every = -(-len(starts) // _MOST_TICKS)
    return columns_view(
        [(span.label(start), spans[start]) for start in starts],
        ticks=[(place, span.tick(starts[place])) for place in range(every // 2, len(starts), every)],
        unit=span.unit,
        undated=undated,
    )


def _starts(span: _Span, first: date, last: date) -> list[date]:
    starts = [first]
    while starts[-1] < last:
        starts.append(span.after(starts[-1]))
    return starts
