"""How far apart in time two statements' events are, as far as the words and the publication dates tell.

In: two statements.  Out: whole days between them, 0 when they may be of one day, None when nothing is known of one.
A statement without a time of its own is taken for news of the day it was published or the day before: what it says of
earlier days without naming them is not seen.
"""

from __future__ import annotations

from datetime import date, timedelta

from rashomon.records import Statement

# Wider expressions ("this year", "in June") do not place an event.
_WIDEST = 7


def days_apart(left: Statement, right: Statement) -> int | None:
    """Days between the nearest ends of the two statements' times."""
    mine, other = _when(left), _when(right)
    if mine is None or other is None:
        return None
    gap = max(mine[0], other[0]) - min(mine[1], other[1])
    return max(gap.days, 0)


def _when(statement: Statement) -> tuple[date, date] | None:
    narrow = [
        (time.start, time.end)
        for time in statement.times
        if time.start is not None and time.end is not None and (time.end - time.start).days <= _WIDEST
    ]
    if narrow:
        return min(start for start, _ in narrow), max(end for _, end in narrow)
    if statement.published_at is None:
        return None
    day = statement.published_at.date()
    return day - timedelta(days=1), day
