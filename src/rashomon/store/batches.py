"""Batches: a named list of conflicts to be judged, given to some people.

    a filter ──(the first of an order, or a random sample with a seed)──→ batch ──→ its people's next cards

In: conditions, people, numbers.  Out: `Batch` records with their progress.  A batch adds no conflict and closes none; a
conflict may stand in several.  Cards are taken by `leases.claim_next`, which serves a person's open batches first.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, delete, func, insert, select, update

from rashomon.errors import AbsentError, InputError, StaleError
from rashomon.records import content_id
from rashomon.store.history import record_event
from rashomon.store.locks import lock_batch
from rashomon.store.queue_settings import MOST_JUDGEMENTS, settle_needed
from rashomon.store.schema import batch, batch_item, batch_person, conflict, judgement, person
from rashomon.store.walk import ORDERS, way_of

LONGEST_NAME = 200  # characters
_CHUNK = 5_000  # rows written at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchPerson:
    """Somebody a batch is given to."""

    id: int
    name: str
    given: int  # judgements in force on its conflicts


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """A batch with its progress."""

    id: int
    name: str
    filter: str  # the query string it was made of
    made_by: str
    made_at: datetime
    closed_at: datetime | None  # None: open
    people: tuple[BatchPerson, ...]  # empty: anybody may take from it
    items: int
    closed: int  # agreed, decided or awaiting adjudication
    aside: int
    needed: int  # judgements asked for, all its conflicts together
    given: int  # judgements given, by anybody

    @property
    def left(self) -> int:
        """Conflicts still to be judged."""
        return self.items - self.closed - self.aside


def make_batch(
    connection: Connection,
    name: str,
    *,
    conditions: Sequence[ColumnElement[bool]] = (),
    filter: str = "",  # noqa: A002  the column's name
    person_ids: Iterable[int] = (),
    limit: int | None = None,
    order: str = "expected",
    sample: int | None = None,
    seed: int = 0,
    judgements: int | None = None,
    now: datetime,
    by: int,
) -> Batch:
    """Make a batch of the open conflicts that meet the conditions.

    The first `limit` of the order, or a random `sample`: those whose id, hashed with the seed, comes first; the same
    seed over the same conflicts gives the same sample.  `judgements`: how many of each are asked for from now on, blind
    to each other.  Raises InputError for an impossible value or when nothing meets the conditions, AbsentError for an
    unknown or disabled person.
    """
    name = _checked_name(name)
    _check_numbers(limit, sample, judgements, order)
    people = _checked_people(connection, person_ids)
    chosen = _sampled(connection, conditions, sample, seed) if sample else _first(connection, conditions, limit, order)
    made = insert(batch).values(name=name, filter=filter, made_by=by, made_at=now).returning(batch.c.id)
    id_ = int(connection.execute(made).scalar_one())
    count = 0
    for part in _chunks(enumerate(chosen, 1)):
        rows = [{"batch_id": id_, "place": place, "conflict_id": one} for place, one in part]
        connection.execute(insert(batch_item), rows)
        count += len(rows)
    if count == 0:
        raise InputError("no open conflict meets this filter; widen it")
    _give(connection, id_, people)
    if judgements is not None:
        _ask_for(connection, id_, judgements, now)
    detail = {"batch": id_, "name": name, "items": count, "people": people, "seed": seed if sample else None}
    record_event(connection, at=now, person_id=by, action="batch", detail={"done": "made", **detail})
    return batch_of(connection, id_)


def batch_of(connection: Connection, batch_id: int) -> Batch:
    """One batch with its progress.  Raises AbsentError."""
    found = _batches(connection, _row_of(connection, batch_id))
    return found[0]


def list_batches(connection: Connection, *, person_id: int | None = None, is_open: bool = False) -> tuple[Batch, ...]:
    """Batches, the latest first: all, those given to a person, or only open ones."""
    query = select(batch, person.c.name.label("maker")).join_from(batch, person, person.c.id == batch.c.made_by)
    if person_id is not None:
        given = select(batch_person.c.batch_id).where(batch_person.c.person_id == person_id)
        query = query.where(batch.c.id.in_(given))
    if is_open:
        query = query.where(batch.c.closed_at.is_(None))
    return _batches(connection, connection.execute(query.order_by(batch.c.id.desc())).all())


def set_batch_people(
    connection: Connection, batch_id: int, person_ids: Iterable[int], now: datetime, by: int | None = None
) -> Batch:
    """Give a batch to these people and no others; a card already in somebody's hands stays there.

    Raises AbsentError, StaleError for a closed batch.
    """
    _lock_open(connection, batch_id)
    people = _checked_people(connection, person_ids)
    connection.execute(delete(batch_person).where(batch_person.c.batch_id == batch_id))
    _give(connection, batch_id, people)
    detail = {"done": "given", "batch": batch_id, "people": people}
    record_event(connection, at=now, person_id=by, action="batch", detail=detail)
    return batch_of(connection, batch_id)


def close_batch(connection: Connection, batch_id: int, now: datetime, by: int | None = None) -> Batch:
    """No more cards are served from it first; its conflicts stay in the queue.  Raises AbsentError, StaleError."""
    _lock_open(connection, batch_id)
    connection.execute(update(batch).where(batch.c.id == batch_id).values(closed_at=now))
    record_event(connection, at=now, person_id=by, action="batch", detail={"done": "closed", "batch": batch_id})
    return batch_of(connection, batch_id)


def _checked_name(name: str) -> str:
    kept = " ".join(name.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8").split())
    if not kept or len(kept) > LONGEST_NAME:
        raise InputError(f"a batch's name has 1 to {LONGEST_NAME} characters; give it one")
    return kept


def _check_numbers(limit: int | None, sample: int | None, judgements: int | None, order: str) -> None:
    for name, value in (("limit", limit), ("sample", sample)):
        if value is not None and value < 1:
            raise InputError(f"{name} is {value}; use 1 or more, or leave it out")
    if limit is not None and sample is not None:
        raise InputError("a batch is either the first of an order or a random sample; leave limit or sample out")
    if judgements is not None and not 1 <= judgements <= MOST_JUDGEMENTS:
        raise InputError(f"judgements is {judgements}; use 1 to {MOST_JUDGEMENTS}")
    if order not in ORDERS:
        raise InputError(f"order is {order!r}; use one of {', '.join(ORDERS)}")


def _checked_people(connection: Connection, person_ids: Iterable[int]) -> list[int]:
    wanted = sorted(set(person_ids))
    known = set(connection.scalars(select(person.c.id).where(person.c.disabled_at.is_(None))))
    for one in wanted:
        if one not in known:
            raise AbsentError(f"there is no person {one} who could work on it; choose others")
    return wanted


def _first(
    connection: Connection, conditions: Sequence[ColumnElement[bool]], limit: int | None, order: str
) -> Iterator[str]:
    query = select(conflict.c.id).where(conflict.c.status == "open", *conditions).order_by(*way_of(order).sorted())
    rows = connection.execute(query.limit(limit)).all()  # ids only: a million are some 100 MB, once
    return (row.id for row in rows)


def _sampled(connection: Connection, conditions: Sequence[ColumnElement[bool]], count: int, seed: int) -> Iterator[str]:
    """The ids whose hash with the seed is smallest: every set of `count` is equally likely, whatever their order."""
    query = select(conflict.c.id).where(conflict.c.status == "open", *conditions)
    ids = connection.execute(query, execution_options={"yield_per": _CHUNK}).scalars()
    return iter(heapq.nsmallest(count, ids, key=lambda id_: (content_id("sample", seed, id_), id_)))


def _give(connection: Connection, batch_id: int, people: Sequence[int]) -> None:
    if people:
        connection.execute(insert(batch_person), [{"batch_id": batch_id, "person_id": one} for one in people])


def _ask_for(connection: Connection, batch_id: int, judgements: int, now: datetime) -> None:
    inside = select(batch_item.c.conflict_id).where(batch_item.c.batch_id == batch_id)
    is_other = (conflict.c.status == "open") & (conflict.c.needed != judgements)
    connection.execute(update(conflict).where(conflict.c.id.in_(inside), is_other).values(needed=judgements))
    settle_needed(connection, now)


def _lock_open(connection: Connection, batch_id: int) -> None:
    row = lock_batch(connection, batch_id)
    if row.closed_at is not None:
        raise StaleError(f"the batch “{row.name}” is closed already")


def _row_of(connection: Connection, batch_id: int) -> Sequence[Any]:
    query = select(batch, person.c.name.label("maker")).join_from(batch, person, person.c.id == batch.c.made_by)
    rows = connection.execute(query.where(batch.c.id == batch_id)).all() if 0 < batch_id < 2**63 else ()
    if not rows:
        raise AbsentError(f"there is no batch {batch_id}; choose one of the list")
    return rows


def _batches(connection: Connection, rows: Sequence[Any]) -> tuple[Batch, ...]:
    return tuple(
        Batch(
            id=row.id,
            name=row.name,
            filter=row.filter,
            made_by=row.maker,
            made_at=row.made_at,
            closed_at=row.closed_at,
            people=_people_of(connection, row.id),
            **_progress(connection, row.id),
        )
        for row in rows
    )


def _progress(connection: Connection, batch_id: int) -> dict[str, int]:
    counts = connection.execute(
        select(
            func.count().label("items"),
            func.coalesce(func.sum(case((conflict.c.status.in_(("open", "aside")), 0), else_=1)), 0).label("closed"),
            func.coalesce(func.sum(case((conflict.c.status == "aside", 1), else_=0)), 0).label("aside"),
            func.coalesce(func.sum(conflict.c.needed), 0).label("needed"),
            func.coalesce(func.sum(conflict.c.given), 0).label("given"),
        )
        .select_from(batch_item.join(conflict, conflict.c.id == batch_item.c.conflict_id))
        .where(batch_item.c.batch_id == batch_id)
    ).one()
    return {name: int(value) for name, value in counts._mapping.items()}


def _people_of(connection: Connection, batch_id: int) -> tuple[BatchPerson, ...]:
    counts = connection.execute(
        select(judgement.c.person_id, func.count())
        .select_from(batch_item.join(judgement, judgement.c.conflict_id == batch_item.c.conflict_id))
        .where(batch_item.c.batch_id == batch_id)
        .group_by(judgement.c.person_id)
    )
    given: dict[int, int] = {row[0]: row[1] for row in counts}
    people = connection.execute(
        select(person.c.id, person.c.name)
        .join(batch_person, batch_person.c.person_id == person.c.id)
        .where(batch_person.c.batch_id == batch_id)
        .order_by(person.c.name_key)
    )
    return tuple(BatchPerson(id=row.id, name=row.name, given=given.get(row.id, 0)) for row in people)


def _chunks(pairs: Iterable[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    remaining = iter(pairs)
    while part := [*islice(remaining, _CHUNK)]:
        yield part
