"""When a person gave verdicts → how fast they read, how much on which day, and how long the rest will take.

In: times of verdicts given one by one; those of a bulk action were not read and would look like great speed.  Out:
cards an hour of reading, cards a day.  A pause longer than the limit ends a sitting and is not counted as work.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise

TEN_MINUTES = timedelta(minutes=10)  # nobody reads one card for longer; a call or lunch takes longer


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCount:
    """Cards judged on one day."""

    day: date
    cards: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast one person reads."""

    cards: int
    sittings: int
    active_seconds: float  # between the verdicts of each sitting; the time before its first is not known
    cards_per_hour: float | None  # None: no two verdicts in one sitting, or all at one moment
    days: tuple[DayCount, ...]  # days with a verdict, in order


def reading_pace(times: Iterable[datetime], *, pause: timedelta = TEN_MINUTES, zone: tzinfo = UTC) -> Pace:
    """The pace of one person from the times of their verdicts, in any order; days are days of `zone`.

    The first card of a sitting has no known beginning.  So of n cards in s sittings the n - s others are counted
    against the time between verdicts; counting all n would flatter whoever often stops.
    """
    ordered = sorted(times)
    gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(ordered)]
    worked = [gap for gap in gaps if gap <= pause.total_seconds()]
    active = sum(worked)
    days = Counter(time.astimezone(zone).date() for time in ordered)
    return Pace(
        cards=len(ordered),
        sittings=len(ordered) - len(worked),
        active_seconds=active,
        cards_per_hour=len(worked) * 3600 / active if active > 0 else None,
        days=tuple(DayCount(day=day, cards=days[day]) for day in sorted(days)),
    )


def team_days(paces: Iterable[Pace]) -> tuple[DayCount, ...]:
    """Cards a day of all of them together, in order of days."""
    total: Counter[date] = Counter()
    for pace in paces:
        for count in pace.days:
            total[count.day] += count.cards
    return tuple(DayCount(day=day, cards=total[day]) for day in sorted(total))


def days_left(cards: int, days: Sequence[DayCount], *, today: date | None = None, recent: int = 10) -> float | None:
    """Working days until `cards` more are judged, at the mean of the last `recent` days on which anything was.

    Days without a verdict are not counted, for they were not worked; so these are working days, not days of the
    calendar.  `today`, when given, is unfinished and left out unless it is all there is.  None without any day.
    """
    if cards <= 0:
        return 0.0
    finished = [count for count in days if count.day != today] or list(days)
    latest = sorted(finished, key=lambda count: count.day)[-recent:]
    judged = sum(count.cards for count in latest)
    return cards * len(latest) / judged if judged else None
