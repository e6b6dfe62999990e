"""Who holds which card: claimed atomically, for some minutes, by at most as many as judgements are still needed.

    claim_next ──→ lease ──→ review               the lease is used up
                     ├─────→ release, skip, postpone   given back; put off for this person
                     ├─────→ expired             given back to everybody once its time is over
                     └─────→ broken              by a lead

In: a person, an order or a conflict, the time.  Out: `Lease` records; `conflict.held` counts them; each change is an
event.  A person holds one card at a time: taking another gives the first one back.  Verdicts are recorded in reviews.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, exists, insert, select, update

from rashomon.errors import AbsentError, ForbiddenError, InputError, StaleError
from rashomon.store.deferrals import LAST, defer, first_postponed, forget_deferral, forget_skipped
from rashomon.store.history import record_event
from rashomon.store.locks import lock_conflict, lock_conflicts, lock_person
from rashomon.store.schema import batch, batch_item, batch_person, conflict, judgement, lease, person
from rashomon.store.state import recount
from rashomon.store.walk import ORDERS, Order, find_next, way_of, way_of_batch

__all__ = [
    "ORDERS",
    "Lease",
    "LeaseRow",
    "Order",
    "break_lease",
    "claim",
    "claim_next",
    "expire_leases",
    "lease_of",
    "leases_in_force",
    "postpone",
    "recall_skipped",
    "release",
    "release_all",
    "renew",
    "skip",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """A card in somebody's hands."""

    conflict_id: str
    person_id: int
    person: str
    leased_at: datetime  # when it was taken; renewing does not change it
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaseRow:
    """A lease with what a lead wants to see of its conflict."""

    lease: Lease
    age: timedelta
    left: timedelta  # until it expires
    reason: str  # why the scan found the conflict
    left_source: str
    right_source: str
    needed: int
    given: int
    held: int


def claim_next(
    connection: Connection,
    person_id: int,
    *,
    now: datetime,
    minutes: int,
    order: str = "expected",
    batch_id: int | None = None,
    conditions: Sequence[ColumnElement[bool]] | None = None,
) -> Lease | None:
    """The card this person holds, renewed; else the next one of the queue, taken for them; None when none is left.

    First come the open batches given to this person (none with a batch named, or conditions on `conflict`), then the
    order asked for, then what they postponed to the end.  Raises AbsentError for an unknown person or batch,
    ForbiddenError for a disabled person or somebody else's batch, StaleError for a closed batch, InputError for an
    unknown order.
    """
    if order not in ORDERS:
        raise InputError(f"order is {order!r}; use one of {', '.join(ORDERS)}")
    holder = lock_person(connection, person_id)
    held = lease_of(connection, person_id, now)
    if held is not None:
        return renew(connection, held.conflict_id, person_id, now=now, minutes=minutes)
    expire_leases(connection, now)  # after it, holding what it ended, nothing is waited for without an end
    if batch_id is not None:
        _check_batch(connection, batch_id, person_id)
    found = _find(connection, person_id, now, order, batch_id, tuple(conditions or ()))
    return None if found is None else _take(connection, found, holder, now, minutes)


def claim(connection: Connection, conflict_id: str, person_id: int, *, now: datetime, minutes: int) -> Lease:
    """Take a given card, also one that was put off; one held already is renewed.

    Raises AbsentError when there is none, StaleError, which says why, when it is closed, judged by this person, or in
    the hands of as many people as judgements are needed.
    """
    holder = lock_person(connection, person_id)
    before = held_ids(connection, person_id)
    rows = lock_conflicts(connection, {conflict_id, *before})
    expire_leases(connection, now, conflict_id=conflict_id)
    if conflict_id in before and _row(connection, conflict_id, person_id) is not None:
        return renew(connection, conflict_id, person_id, now=now, minutes=minutes)
    _check_free(connection, rows[conflict_id], person_id)
    for one in before:
        _end(connection, one, person_id, now=now, by=person_id, action="release")
    forget_deferral(connection, conflict_id, person_id)
    return _take(connection, conflict_id, holder, now, minutes)


def renew(connection: Connection, conflict_id: str, person_id: int, *, now: datetime, minutes: int) -> Lease:
    """Hold a card `minutes` from now; one whose lease has just run out is taken again when it is still free.

    Raises StaleError when somebody else has it now or it is closed, AbsentError when there is none.
    """
    lock_person(connection, person_id)
    if conflict_id in held_ids(connection, person_id):
        lock_conflict(connection, conflict_id)
        is_mine = (lease.c.conflict_id == conflict_id) & (lease.c.person_id == person_id)
        until = now + timedelta(minutes=minutes)
        if connection.execute(update(lease).where(is_mine).values(expires_at=until)).rowcount:
            return _lease(connection.execute(_leases().where(is_mine)).one())
    return claim(connection, conflict_id, person_id, now=now, minutes=minutes)


def release(connection: Connection, conflict_id: str, person_id: int, *, now: datetime) -> bool:
    """Give a card back; False when this person did not hold it (any more).  Raises AbsentError."""
    lock_conflict(connection, conflict_id)
    return _end(connection, conflict_id, person_id, now=now, by=person_id, action="release")


def release_all(connection: Connection, person_id: int, *, now: datetime, by: int | None = None) -> int:
    """Give back what a person holds, as when they are disabled; how many cards that were."""
    before = held_ids(connection, person_id)
    lock_conflicts(connection, before)
    return sum(_end(connection, one, person_id, now=now, by=by, action="release") for one in before)


def skip(connection: Connection, conflict_id: str, person_id: int, *, now: datetime) -> None:
    """Give a card back and not be shown it again, until it is recalled.  Raises AbsentError."""
    _put_off(connection, conflict_id, person_id, now=now, until=None, action="skip")


def postpone(
    connection: Connection, conflict_id: str, person_id: int, *, now: datetime, until: datetime | None = None
) -> None:
    """Give a card back until a time, or, with none, until nothing else is left.

    Raises AbsentError, and InputError for a time that is not to come.
    """
    if until is not None and until <= now:
        raise InputError("a card is postponed to a time to come; choose a later one")
    _put_off(connection, conflict_id, person_id, now=now, until=until or LAST, action="postpone")


def recall_skipped(connection: Connection, person_id: int, now: datetime) -> int:
    """Put what this person skipped back into their queue; how many cards that are."""
    lock_person(connection, person_id)
    count = forget_skipped(connection, person_id)
    record_event(connection, at=now, person_id=person_id, action="recall", detail={"cards": count})
    return count


def break_lease(connection: Connection, conflict_id: str, person_id: int, *, by: int, now: datetime) -> None:
    """Take a card out of somebody's hands.

    Raises AbsentError when there is none, StaleError when they do not hold it, ForbiddenError when `by` is no lead.
    """
    role = connection.scalar(select(person.c.role).where(person.c.id == by))
    if role not in ("lead", "admin"):
        raise ForbiddenError("a lease is broken by a lead or an admin; ask one")
    lock_conflict(connection, conflict_id)
    if not _end(connection, conflict_id, person_id, now=now, by=by, action="break"):
        raise StaleError("this card is no longer held by them; nothing was to be broken")


def leases_in_force(connection: Connection, now: datetime) -> tuple[LeaseRow, ...]:
    """Every card in somebody's hands, the one that expires first at the top."""
    told = (
        conflict.c.reason,
        conflict.c.left_source,
        conflict.c.right_source,
        conflict.c.needed,
        conflict.c.given,
        conflict.c.held,
    )
    query = _leases().join(conflict, conflict.c.id == lease.c.conflict_id).add_columns(*told)
    query = query.where(lease.c.expires_at > now).order_by(lease.c.expires_at, lease.c.conflict_id)
    return tuple(
        LeaseRow(
            lease=_lease(row),
            age=now - row.leased_at,
            left=row.expires_at - now,
            reason=row.reason,
            left_source=row.left_source,
            right_source=row.right_source,
            needed=row.needed,
            given=row.given,
            held=row.held,
        )
        for row in connection.execute(query)
    )


def lease_of(connection: Connection, person_id: int, now: datetime) -> Lease | None:
    """The card a person holds."""
    query = _leases().where(lease.c.person_id == person_id, lease.c.expires_at > now)
    row = connection.execute(query.order_by(lease.c.leased_at.desc(), lease.c.conflict_id).limit(1)).first()
    return None if row is None else _lease(row)


def expire_leases(connection: Connection, now: datetime, *, conflict_id: str | None = None) -> int:
    """End the leases whose time is over, all or those of one conflict; how many.

    One that another transaction is just changing is left to it.
    """
    due = select(lease.c.conflict_id, lease.c.person_id).where(lease.c.expires_at <= now)
    if conflict_id is not None:
        due = due.where(lease.c.conflict_id == conflict_id)
    rows = connection.execute(due.order_by(lease.c.conflict_id)).all()
    if not rows:
        return 0
    count = 0
    for row in rows:
        lock = select(conflict.c.id).where(conflict.c.id == row.conflict_id)
        if connection.execute(lock.with_for_update(key_share=True, skip_locked=True)).first() is None:
            continue
        is_due = lease.c.expires_at <= now  # it may have been renewed before the row was ours
        count += _end(connection, *row, now=now, by=row.person_id, action="expire", only=is_due)
    return count


def holders(connection: Connection, conflict_id: str) -> tuple[Lease, ...]:
    """Who holds a conflict's card, the first to take it first."""
    query = _leases().where(lease.c.conflict_id == conflict_id).order_by(lease.c.leased_at, lease.c.person_id)
    return tuple(_lease(row) for row in connection.execute(query))


def held_ids(connection: Connection, person_id: int) -> list[str]:
    """The conflicts a person holds, those whose lease has just run out among them."""
    return [*connection.scalars(select(lease.c.conflict_id).where(lease.c.person_id == person_id))]


def use_up(connection: Connection, conflict_id: str, person_id: int) -> Lease | None:
    """End a lease because its verdict is recorded; without an event, as the review is one.  The caller restates."""
    is_mine = (lease.c.conflict_id == conflict_id) & (lease.c.person_id == person_id)
    row = connection.execute(_leases().where(is_mine)).first()
    if row is None:
        return None
    connection.execute(delete(lease).where(is_mine))
    return _lease(row)


def give_again(
    connection: Connection, conflict_id: str, person_id: int, *, now: datetime, minutes: int
) -> Lease | None:
    """The card back in the hands of somebody who undid what they did with it; None when others hold it by now."""
    try:
        return claim(connection, conflict_id, person_id, now=now, minutes=minutes)
    except StaleError:
        return None


def held_message(leases: Iterable[Lease]) -> str:
    """Who holds a card, for somebody who wanted it."""
    told = [*leases]
    names = " and ".join(one.person for one in told) or "Somebody else"
    until = max((one.expires_at for one in told), default=None)
    ends = "" if until is None else f" until {until.astimezone(UTC):%H:%M} UTC"
    return f"{names} {'hold' if len(told) > 1 else 'holds'} this card{ends}; take another"


def _find(
    connection: Connection,
    person_id: int,
    now: datetime,
    order: str,
    batch_id: int | None,
    conditions: tuple[ColumnElement[bool], ...],
) -> str | None:
    if batch_id is not None:
        in_batch = exists().where(batch_item.c.conflict_id == conflict.c.id, batch_item.c.batch_id == batch_id)
        found = find_next(connection, person_id, way_of_batch(batch_id), now=now, conditions=conditions)
        return found or first_postponed(connection, person_id, (in_batch, *conditions))
    for one in () if conditions else _batches_of(connection, person_id):
        found = find_next(connection, person_id, way_of_batch(one), now=now, is_thorough=False)
        if found is not None:
            return found
    found = find_next(connection, person_id, way_of(order), now=now, conditions=conditions)
    return found or first_postponed(connection, person_id, conditions)


def _batches_of(connection: Connection, person_id: int) -> list[int]:
    query = (
        select(batch.c.id)
        .join(batch_person, batch_person.c.batch_id == batch.c.id)
        .where(batch_person.c.person_id == person_id, batch.c.closed_at.is_(None))
        .order_by(batch.c.id)
    )
    return [*connection.scalars(query)]


def _check_batch(connection: Connection, batch_id: int, person_id: int) -> None:
    query = select(batch.c.name, batch.c.closed_at).where(batch.c.id == batch_id)
    row = connection.execute(query).first() if 0 < batch_id < 2**63 else None
    if row is None:
        raise AbsentError(f"there is no batch {batch_id}; choose one of the list")
    if row.closed_at is not None:
        raise StaleError(f"the batch “{row.name}” is closed; take cards of another, or of the whole queue")
    people = connection.scalars(select(batch_person.c.person_id).where(batch_person.c.batch_id == batch_id)).all()
    if people and person_id not in people:
        raise ForbiddenError(f"the batch “{row.name}” is given to others; ask a lead to add you")


def _take(connection: Connection, conflict_id: str, holder: Any, now: datetime, minutes: int) -> Lease:
    """Write the lease of a conflict that was locked and found free."""
    taken = Lease(
        conflict_id=conflict_id,
        person_id=holder.id,
        person=holder.name,
        leased_at=now,
        expires_at=now + timedelta(minutes=minutes),
    )
    use_up(connection, conflict_id, holder.id)  # one that ran out and could not be ended while another was at it
    connection.execute(
        insert(lease).values(
            conflict_id=conflict_id, person_id=holder.id, leased_at=taken.leased_at, expires_at=taken.expires_at
        )
    )
    recount(connection, conflict_id)
    record_event(connection, at=now, person_id=holder.id, action="claim", conflict_id=conflict_id)
    return taken


def _end(
    connection: Connection,
    conflict_id: str,
    person_id: int,
    *,
    now: datetime,
    by: int | None,
    action: str,
    only: ColumnElement[bool] | None = None,
) -> bool:
    """Delete a lease of a locked conflict; False when there is none."""
    gone = delete(lease).where(lease.c.conflict_id == conflict_id, lease.c.person_id == person_id)
    if connection.execute(gone if only is None else gone.where(only)).rowcount == 0:
        return False
    recount(connection, conflict_id)
    detail = {"holder": person_id} if by != person_id else None
    record_event(connection, at=now, person_id=by, action=action, conflict_id=conflict_id, detail=detail)
    return True


def _put_off(
    connection: Connection, conflict_id: str, person_id: int, *, now: datetime, until: datetime | None, action: str
) -> None:
    lock_person(connection, person_id)
    lock_conflict(connection, conflict_id)
    use_up(connection, conflict_id, person_id)
    recount(connection, conflict_id)
    defer(connection, conflict_id, person_id, now=now, until=until)
    detail = {"until": until.isoformat()} if until not in (None, LAST) and until else None
    record_event(connection, at=now, person_id=person_id, action=action, conflict_id=conflict_id, detail=detail)


def _check_free(connection: Connection, row: Any, person_id: int) -> None:
    """Raise StaleError when a locked conflict cannot be taken by this person."""
    if row.status == "aside":
        raise StaleError("this card is set aside; a lead can put it back into the queue")
    if row.status != "open":
        raise StaleError("this card has all its judgements; take another")
    is_mine = (judgement.c.conflict_id == row.id) & (judgement.c.person_id == person_id)
    if connection.execute(select(judgement.c.review_id).where(is_mine)).first() is not None:
        raise StaleError("you have judged this card; undo your verdict to judge it afresh")
    inside = holders(connection, row.id)
    if row.given + len(inside) >= row.needed:
        raise StaleError(held_message(inside))


def _row(connection: Connection, conflict_id: str, person_id: int) -> Any:
    is_mine = (lease.c.conflict_id == conflict_id) & (lease.c.person_id == person_id)
    return connection.execute(select(lease).where(is_mine)).first()


def _leases() -> Select[Any]:
    return select(lease, person.c.name).join_from(lease, person, person.c.id == lease.c.person_id)


def _lease(row: Any) -> Lease:
    return Lease(
        conflict_id=row.conflict_id,
        person_id=row.person_id,
        person=row.name,
        leased_at=row.leased_at,
        expires_at=row.expires_at,
    )
