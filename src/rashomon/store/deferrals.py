"""Cards that a person has put off: skipped for good, or postponed to a time or to the end.

    skipped     comes back when recalled                    until_at is None
    postponed   comes back at a time, or, with none given,
                when nothing else is left for this person   until_at is that time, or `LAST`

In: a person and a conflict.  Out: rows of `deferral`, and conditions for the queue.  It ends no lease (leases does).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
)

from rashomon.store.schema import AVAILABLE, conflict, deferral, judgement

LAST = datetime(9999, 12, 31, tzinfo=UTC)  # no time was given: after everything else


@dataclass(frozen=True, slots=True, kw_only=True)
class Deferred:
    """A person's put-off conflict."""

    conflict_id: str
    made_at: datetime
    until_at: datetime | None  # None: skipped; LAST: to the end

    @property
    def is_skipped(self) -> bool:
        return self.until_at is None


def defer(connection: Connection, conflict_id: str, person_id: int, *, now: datetime, until: datetime | None) -> None:
    """Put a conflict off, in place of what was asked before."""
    forget_deferral(connection, conflict_id, person_id)
    connection.execute(
        insert(deferral).values(conflict_id=conflict_id, person_id=person_id, made_at=now, until_at=until)
    )


def forget_deferral(connection: Connection, conflict_id: str, person_id: int) -> bool:
    """No longer put off; False when it was not."""
    gone = connection.execute(
        delete(deferral).where(deferral.c.conflict_id == conflict_id, deferral.c.person_id == person_id)
    )
    return gone.rowcount > 0


def forget_skipped(connection: Connection, person_id: int) -> int:
    """Nothing is skipped any more; how many were, judged and closed ones left out of the count."""
    count = count_skipped(connection, person_id)
    connection.execute(delete(deferral).where(deferral.c.person_id == person_id, deferral.c.until_at.is_(None)))
    return count


def count_skipped(connection: Connection, person_id: int) -> int:
    """How many conflicts the person has skipped that are still to be judged."""
    query = (
        select(func.count())
        .select_from(deferral.join(conflict))
        .where(deferral.c.person_id == person_id, deferral.c.until_at.is_(None), conflict.c.status == "open")
    )
    return connection.scalar(query) or 0


def is_deferred(person_id: int, now: datetime) -> ColumnElement[bool]:
    """The condition on `conflict` that this person has put it off to later than now."""
    theirs = select(deferral.c.made_at).where(
        deferral.c.conflict_id == conflict.c.id,
        deferral.c.person_id == person_id,
        or_(deferral.c.until_at.is_(None), deferral.c.until_at > now),
    )
    return looked_up(theirs)


def looked_up(rows: Select[Any]) -> ColumnElement[bool]:
    """EXISTS for a row of `conflict`, looked up by key as the walk comes by.

    The OFFSET keeps PostgreSQL from making a join of it: with old statistics that compares each conflict with each row
    (9.5 s for 40,000 conflicts and 8,000 judgements, where this takes 30 ms).
    """
    return rows.correlate(conflict).limit(literal_column("1")).offset(literal_column("0")).exists()


def due_deferrals(connection: Connection, person_id: int, now: datetime, *, most: int) -> list[str]:
    """Postponed conflicts whose time has come and that may be taken."""
    query = (
        select(deferral.c.conflict_id)
        .select_from(deferral.join(conflict))
        .where(deferral.c.person_id == person_id, deferral.c.until_at <= now, text(AVAILABLE))
    )
    return [*connection.scalars(query.limit(most))]


def first_postponed(
    connection: Connection, person_id: int, conditions: tuple[ColumnElement[bool], ...] = ()
) -> str | None:
    """The conflict longest postponed to the end that may be taken, locked."""
    is_judged = exists().where(judgement.c.conflict_id == conflict.c.id, judgement.c.person_id == person_id)
    query = (
        select(conflict.c.id)
        .select_from(deferral.join(conflict))
        .where(deferral.c.person_id == person_id, deferral.c.until_at == LAST, text(AVAILABLE), ~is_judged)
        .where(*conditions)
        .order_by(deferral.c.made_at, conflict.c.id)
        .limit(1)
        .with_for_update(of=conflict, key_share=True, skip_locked=True)
    )
    return connection.scalar(query)


def latest_deferral(connection: Connection, person_id: int) -> Deferred | None:
    """What the person put off last."""
    query = select(deferral).where(deferral.c.person_id == person_id).order_by(deferral.c.made_at.desc()).limit(1)
    row = connection.execute(query).first()
    if row is None:
        return None
    return Deferred(conflict_id=row.conflict_id, made_at=row.made_at, until_at=row.until_at)
