"""Days, months and years as ranges of dates: arithmetic of the calendar, no words.

In: numbers and dates.  Out: (first day, last day), both inclusive; None where the calendar has no such day.  An end
that is not known is None within the pair.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

Days = tuple[date | None, date | None]

UNKNOWN: Days = (None, None)
_THIRDS = {"early": (0, 1), "mid": (1, 2), "late": (2, 3)}


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, or None when the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def one_day(day: date | None) -> Days | None:
    """A range of one day."""
    return (day, day) if day is not None else None


def month_of(year: int, month: int, part: str | None = None) -> Days:
    """A month, or its early, mid or late third: days 1 to 10, 11 to 20, 21 to the end."""
    last = calendar.monthrange(year, month)[1]
    if part is None:
        return date(year, month, 1), date(year, month, last)
    low, high = _THIRDS[part]
    return date(year, month, 10 * low + 1), date(year, month, last if high == 3 else 10 * high)


def year_of(year: int, part: str | None = None, *, years: int = 1) -> Days:
    """A year or a run of years; its early, mid or late third in whole months or years."""
    if part is None:
        return date(year, 1, 1), date(year + years - 1, 12, 31)
    low, high = _THIRDS[part]
    if years == 1:
        return date(year, 4 * low + 1, 1), month_of(year, 4 * high)[1]
    third = years / 3
    return date(year + round(low * third), 1, 1), date(year + round(high * third) - 1, 12, 31)


def nearest(published: date, month: int, day: int, *, is_ahead: bool) -> date | None:
    """The day that news of `published` means: the last of its name, unless within a month ahead, or told as ahead."""
    near = day_of(published.year, month, day)
    if is_ahead:
        return near if near is None or near >= published else day_of(published.year + 1, month, day) or near
    if near is not None and near > published + timedelta(days=31):
        return day_of(published.year - 1, month, day)
    if near is not None and near < published - timedelta(days=334):
        return day_of(published.year + 1, month, day) or near
    return near


def shifted_month(published: date, step: int) -> Days:
    """The month so many months from that of `published`."""
    year, month = divmod(published.year * 12 + published.month - 1 + step, 12)
    return month_of(year, month + 1)


def week_of(published: date, step: int) -> Days:
    """The week, Monday to Sunday, so many weeks from that of `published`."""
    start = published - timedelta(days=published.weekday()) + timedelta(days=7 * step)
    return start, start + timedelta(days=6)
