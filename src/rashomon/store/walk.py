"""The next conflict for a person: a walk along one order of the queue, without going the same way twice.

    expected   most worth a look first          dispute   one dispute after the other
    random     a sample of all                  batch 7   as the batch is listed

In: a person, a way.  Out: the id of the first conflict on it which they may take, its row locked; it takes nothing.

Who has skipped or judged thousands of the best conflicts (with N judgements a judged one stays available to others)
would step over all of them each time.  So a bookmark says up to where nothing is left for this person, and at which
event that was so.  What became available since is in the events that free a conflict, and is looked at first; after
an event that frees many (an import, a bulk action) the walk begins anew.  A bookmark only saves steps: a walk that
ends with nothing is done once more from the start, so none is stranded by a bookmark that is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.exc import OperationalError

from rashomon.store.deferrals import due_deferrals, is_deferred, looked_up
from rashomon.store.schema import AVAILABLE, batch_item, bookmark, conflict, event, judgement

Order = Literal["expected", "dispute", "random"]
ORDERS: tuple[Order, ...] = get_args(Order)

FREEING = ("release", "expire", "break", "skip", "postpone", "recall", "retract")
FREEING_MANY = ("import", "settings", "bulk", "bulk_undo", "batch", "recall", "person")  # where no conflict is named
_UNSETTLED = 200  # events that another transaction may still have to commit when a later one is seen (PostgreSQL)
_MOST_FREED = 300  # more conflicts freed since than this: walk from the start, it is as quick
_LOCKED_OUT = ("55P03", "40P01")  # PostgreSQL: lock not available in time, deadlock detected
_FAR = 1e300  # beyond every priority and place


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where on a way a conflict stands."""

    one: float
    two: int
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """An order of the queue: columns to sort by, then the id."""

    name: str
    one: ColumnElement[Any]
    two: ColumnElement[Any]
    is_descending: bool = False  # of `one`
    batch_id: int | None = None

    def sorted(self) -> tuple[ColumnElement[Any], ...]:
        """What to order by."""
        one = self.one.desc() if self.is_descending else self.one
        return (one, conflict.c.id) if self.two is _NOTHING else (one, self.two, conflict.c.id)

    def key(self, row: Any) -> tuple[float, int, str]:
        """To compare places, or rows that have theirs; smaller is earlier."""
        return (-row.one if self.is_descending else row.one, row.two, row.id)

    @property
    def end(self) -> Place:
        """After every conflict."""
        return Place(one=-_FAR if self.is_descending else _FAR, two=0, id="")

    def from_place(self, place: Place) -> ColumnElement[bool]:
        """The condition of being at the place or after it; its first part is a range of the index."""
        begins = self.one <= place.one if self.is_descending else self.one >= place.one
        is_later = self.one < place.one if self.is_descending else self.one > place.one
        rest = conflict.c.id >= place.id
        if self.two is not _NOTHING:
            rest = or_(self.two > place.two, and_(self.two == place.two, rest))
        return and_(begins, or_(is_later, rest))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """Nothing before the place was left for a person when that event was the latest."""

    place: Place
    event_id: int


_NOTHING: ColumnElement[Any] = literal(0, Integer)
_WAYS = {
    "expected": Way(name="expected", one=conflict.c.priority, two=_NOTHING, is_descending=True),
    "dispute": Way(name="dispute", one=conflict.c.dispute_place, two=conflict.c.place_in_dispute),
    "random": Way(name="random", one=conflict.c.shuffle, two=_NOTHING),
}


def way_of(order: str) -> Way:
    """The way of one of `ORDERS`."""
    return _WAYS[order]


def way_of_batch(batch_id: int) -> Way:
    """The way along a batch."""
    return Way(name=f"batch {batch_id}", one=batch_item.c.place, two=_NOTHING, batch_id=batch_id)


def find_next(
    connection: Connection,
    person_id: int,
    way: Way,
    *,
    now: datetime,
    conditions: Sequence[ColumnElement[bool]] = (),
    is_thorough: bool = True,
) -> str | None:
    """The first conflict on the way that this person may take, locked; None when there is none.

    Not thorough: a walk from the bookmark that finds nothing is believed.  With conditions no bookmark is used.
    """
    if conditions:
        query = available_to(person_id, way, now).where(*conditions)
        row = _locked_first(connection, query) or _waited_for(connection, query)
        return None if row is None else str(row.id)
    mark = _read_bookmark(connection, person_id, way)
    if mark is not None:
        found = _beside_the_bookmark(connection, person_id, way, mark, now)
        if found is not None or not is_thorough:
            return found
    return _from_the_start(connection, person_id, way, now)


def available_to(person_id: int, way: Way, now: datetime) -> Select[Any]:
    """Conflicts this person may take, in order: (id, one, two)."""
    query = (
        select(conflict.c.id, way.one.label("one"), way.two.label("two"))
        .where(text(AVAILABLE), is_unjudged(person_id), ~is_deferred(person_id, now))
        .order_by(*way.sorted())
    )
    if way.batch_id is not None:
        joined = batch_item.join(conflict, conflict.c.id == batch_item.c.conflict_id)
        return query.select_from(joined).where(batch_item.c.batch_id == way.batch_id)
    return query


def is_unjudged(person_id: int) -> ColumnElement[bool]:
    """The condition on `conflict` that this person has no judgement in force on it."""
    theirs = select(judgement.c.review_id).where(
        judgement.c.conflict_id == conflict.c.id, judgement.c.person_id == person_id
    )
    return ~looked_up(theirs)


def _read_bookmark(connection: Connection, person_id: int, way: Way) -> Bookmark | None:
    query = select(bookmark).where(bookmark.c.person_id == person_id, bookmark.c.way == way.name)
    row = connection.execute(query).first()
    if row is None:
        return None
    if _is_much_freed_since(connection, person_id, row.event_id):
        connection.execute(delete(bookmark).where(bookmark.c.person_id == person_id, bookmark.c.way == way.name))
        return None
    return Bookmark(place=Place(one=row.one, two=row.two, id=row.conflict_id), event_id=row.event_id)


def _beside_the_bookmark(connection: Connection, person_id: int, way: Way, mark: Bookmark, now: datetime) -> str | None:
    """What was freed before the bookmark, else the first from it on."""
    latest = _latest_event(connection)
    query = available_to(person_id, way, now)
    if freed := _freed_since(connection, person_id, mark.event_id, now):
        rows = connection.execute(query.where(conflict.c.id.in_(freed)).order_by(None)).all()
        for row in sorted(rows, key=way.key):
            if way.key(row) < way.key(mark.place) and _lock(connection, row.id):
                return str(row.id)  # the bookmark stays: the others that were freed are still before it
    onward = query.where(way.from_place(mark.place))
    row = _locked_first(connection, onward)
    if row is not None and _is_first(connection, onward, row):
        _set_bookmark(connection, person_id, way, row, latest)
    return None if row is None else str(row.id)


def _from_the_start(connection: Connection, person_id: int, way: Way, now: datetime) -> str | None:
    latest = _latest_event(connection)
    query = available_to(person_id, way, now)
    first = connection.execute(query.limit(1)).first()
    if first is None:
        _set_bookmark(connection, person_id, way, way.end, latest)
        return None
    row = _locked_first(connection, query) or _waited_for(connection, query)
    if row is not None and row.id == first.id:
        _set_bookmark(connection, person_id, way, row, latest)
    return None if row is None else str(row.id)


def _is_much_freed_since(connection: Connection, person_id: int, event_id: int) -> bool:
    """Whether an import, a bulk action or the like has freed conflicts that no event names, or very many were."""
    many = select(event.c.id).where(
        event.c.id > event_id,
        event.c.conflict_id.is_(None),
        event.c.action.in_(FREEING_MANY),
        or_(event.c.action != "recall", event.c.person_id == person_id),
    )
    if connection.execute(many.limit(1)).first() is not None:
        return True
    single = select(event.c.id).where(event.c.id > event_id, event.c.action.in_(FREEING))
    return len(connection.execute(single.limit(_MOST_FREED)).all()) == _MOST_FREED


def _freed_since(connection: Connection, person_id: int, event_id: int, now: datetime) -> list[str]:
    """Conflicts that may have become available to this person since that event, at most some hundreds."""
    # No DISTINCT: SQLite would look through all events by conflict for it, 29 ms instead of 4 among 400,000.
    freed = select(event.c.conflict_id).where(
        event.c.id > event_id - _UNSETTLED, event.c.conflict_id.is_not(None), event.c.action.in_(FREEING)
    )
    due = due_deferrals(connection, person_id, now, most=_MOST_FREED)
    return [*dict.fromkeys(connection.scalars(freed)), *due]


def _latest_event(connection: Connection) -> int:
    return connection.scalar(select(func.max(event.c.id))) or 0


def _set_bookmark(connection: Connection, person_id: int, way: Way, row: Any, event_id: int) -> None:
    key = {"person_id": person_id, "way": way.name}
    place = {"one": float(row.one), "two": row.two, "conflict_id": row.id, "event_id": event_id}
    is_there = (bookmark.c.person_id == person_id) & (bookmark.c.way == way.name)
    if connection.execute(update(bookmark).where(is_there).values(**place)).rowcount == 0:
        connection.execute(insert(bookmark).values(**key, **place))


def _locked_first(connection: Connection, query: Select[Any]) -> Any:
    """The first row that no other transaction is changing."""
    return connection.execute(query.limit(1).with_for_update(of=conflict, key_share=True, skip_locked=True)).first()


def _is_first(connection: Connection, query: Select[Any], row: Any) -> bool:
    """Whether no row before it was stepped over because another transaction was changing it."""
    if connection.dialect.name == "sqlite":
        return True
    first = connection.execute(query.limit(1)).first()
    return first is not None and first.id == row.id


def _lock(connection: Connection, conflict_id: str) -> bool:
    query = select(conflict.c.id).where(conflict.c.id == conflict_id, text(AVAILABLE))
    return connection.execute(query.with_for_update(key_share=True, skip_locked=True)).first() is not None


def _waited_for(connection: Connection, query: Select[Any]) -> Any:
    """The first row, once another transaction is done with it; None when that takes long, or it is then taken.

    300 ms: two transactions that hold rows could wait for each other, and PostgreSQL ends one of them after a second.
    """
    if connection.dialect.name == "sqlite":
        return None  # nobody else is writing
    try:
        with connection.begin_nested():
            connection.execute(text("SET LOCAL lock_timeout = '300ms'"))
            row = connection.execute(query.limit(1).with_for_update(of=conflict, key_share=True)).first()
            connection.execute(text("SET LOCAL lock_timeout TO DEFAULT"))
            return row
    except OperationalError as error:
        if getattr(error.orig, "sqlstate", None) in _LOCKED_OUT:
            return None
        raise
