"""Why there is no next card for a person: what others hold, what they put off, what awaits others.

In: a person, the time.  Out: counts, for the page that is shown instead of a card.  It counts what is open, which is
little when a queue is empty; on a full queue it would be slow.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, distinct, func, select, text

from rashomon.store.deferrals import LAST, count_skipped
from rashomon.store.schema import AVAILABLE, conflict, deferral, judgement, lease
from rashomon.store.walk import is_unjudged


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortage:
    """Open conflicts that this person cannot take now, and those that are done."""

    held_by_others: int  # may come back when given back
    skipped: int  # come back when recalled
    postponed: int  # to a time to come
    next_at: datetime | None  # the first of those times
    awaiting_others: int  # judged by this person, by too few others yet
    disagreed: int  # await adjudication
    closed: int  # agreed or decided
    available: int  # another was just saving them, or they came this moment: ask again

    @property
    def is_all_done(self) -> bool:
        """Nothing is open, for nobody."""
        return not (self.held_by_others or self.skipped or self.postponed or self.awaiting_others or self.available)


def why_empty(connection: Connection, person_id: int, *, now: datetime | None = None) -> Shortage:
    """What stands between this person and a next card.  Without a time, everything postponed to one counts as later."""
    is_timed = (deferral.c.person_id == person_id) & (deferral.c.until_at < LAST)
    if now is not None:
        is_timed &= deferral.c.until_at > now
    postponed = connection.execute(
        select(func.count(), func.min(deferral.c.until_at))
        .select_from(deferral.join(conflict))
        .where(is_timed, conflict.c.status == "open")
    ).one()
    return Shortage(
        held_by_others=_held_by_others(connection, person_id),
        skipped=count_skipped(connection, person_id),
        postponed=postponed[0],
        next_at=postponed[1],
        awaiting_others=_awaiting_others(connection, person_id),
        disagreed=_count_status(connection, "disagreed"),
        closed=_count_status(connection, "agreed") + _count_status(connection, "decided"),
        available=_available(connection, person_id),
    )


def _held_by_others(connection: Connection, person_id: int) -> int:
    is_full = conflict.c.needed <= conflict.c.given + conflict.c.held
    query = (
        select(func.count(distinct(lease.c.conflict_id)))
        .select_from(lease.join(conflict))
        .where(lease.c.person_id != person_id, is_unjudged(person_id), is_full)
    )
    return connection.scalar(query) or 0


def _awaiting_others(connection: Connection, person_id: int) -> int:
    query = (
        select(func.count())
        .select_from(judgement.join(conflict, conflict.c.id == judgement.c.conflict_id))
        .where(judgement.c.person_id == person_id, conflict.c.status == "open")
    )
    return connection.scalar(query) or 0


def _count_status(connection: Connection, status: str) -> int:
    return connection.scalar(select(func.count()).where(conflict.c.status == status)) or 0


def _available(connection: Connection, person_id: int) -> int:
    is_put_off = select(deferral.c.conflict_id).where(
        deferral.c.person_id == person_id, deferral.c.conflict_id == conflict.c.id
    )
    query = select(func.count()).select_from(conflict)
    return connection.scalar(query.where(text(AVAILABLE), is_unjudged(person_id), ~is_put_off.exists())) or 0
