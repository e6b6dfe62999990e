"""How far the work is: what a dashboard shows, from counts that stay quick at a million conflicts.

In: a connection, the time.  Out: plain records and pairs for `review.measures`, which measure.  What reviewing has not
touched is never read: the open ones are the counts of the last import less those that are no longer open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, func, literal_column, select

from rashomon.store.schema import FINAL, NOT_OPEN, conflict, lease, person, review
from rashomon.store.tallies import BINS, probability_bin, tally

# In the very words of the partial index.
_NOT_OPEN: ColumnElement[bool] = literal_column(f"({NOT_OPEN})")
_FINAL: ColumnElement[bool] = literal_column(f"({FINAL})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Conflicts by where they stand; revisions are among those set aside."""

    total: int
    open: int
    agreed: int
    decided: int
    disagreed: int  # they wait for a lead
    aside: int
    held: int  # cards in somebody's hands
    by_verdict: Mapping[str, int]  # final ones
    reviewed_today: int  # reviews since midnight UTC, of anybody

    @property
    def closed(self) -> int:
        return self.agreed + self.decided

    @property
    def in_queue(self) -> int:
        """All that are to be reviewed, or were."""
        return self.total - self.aside


def standing(connection: Connection, now: datetime) -> Standing:
    """Where everything stands now."""
    of = conflict.c
    counts: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    query = select(of.status, of.verdict, func.count()).where(_NOT_OPEN).group_by(of.status, of.verdict)
    for status, verdict, count in connection.execute(query):
        counts[status] += count
        if verdict is not None:
            verdicts[verdict] += count
    total = connection.scalar(select(func.count()).select_from(conflict)) or 0
    held = connection.scalar(select(func.count()).select_from(lease).where(lease.c.expires_at > now)) or 0
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    today = connection.scalar(select(func.count()).select_from(review).where(review.c.reviewed_at >= midnight)) or 0
    return Standing(
        total=total,
        open=total - counts.total(),
        agreed=counts["agreed"],
        decided=counts["decided"],
        disagreed=counts["disagreed"],
        aside=counts["aside"],
        held=held,
        by_verdict=dict(verdicts.most_common()),
        reviewed_today=today,
    )


def open_histogram(connection: Connection) -> list[tuple[float, int]]:
    """The open conflicts by probability, rounded to three places: (probability, conflicts), lowest first."""
    counts = {int(one): count for one, _, count in tally(connection, "probability")}
    at = probability_bin(conflict.c.probability).label("at")
    gone = select(at, func.count()).where(_NOT_OPEN).group_by(at)
    for bin_, count in connection.execute(gone):
        counts[bin_] = counts.get(bin_, 0) - count
    return [(bin_ / BINS, count) for bin_, count in sorted(counts.items()) if count > 0]


def judged_probabilities(connection: Connection) -> list[tuple[float, bool]]:
    """The probability of each closed conflict, and whether the verdict is a conflict; unsure ones are left out."""
    of = conflict.c
    query = select(of.probability, of.verdict).where(_NOT_OPEN, _FINAL, of.verdict != "unsure")
    return [(probability, verdict == "conflict") for probability, verdict in connection.execute(query)]


def review_times(connection: Connection, since: datetime) -> dict[str, list[datetime]]:
    """When each person gave verdicts on cards, one by one, from a moment on; sorted."""
    query = (
        select(person.c.name, review.c.reviewed_at)
        .join_from(review, person)
        .where(review.c.reviewed_at >= since, review.c.via != "bulk")
        .order_by(review.c.reviewed_at)
    )
    found: dict[str, list[datetime]] = {}
    for name, at in connection.execute(query):
        found.setdefault(name, []).append(at)
    return found


def days_ago(now: datetime, days: int) -> datetime:
    """Midnight UTC so many days before today, for `review_times`."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=days)
