"""One change of everything a filter finds, with an exact count before and an undo after.

    aside     out of the queue                 open and disagreed ones
    reopen    back into it                     those set aside
    needed    another number of judgements     open, agreed and disagreed ones; more of them reopens what was agreed
    verdict   a verdict of one's own           open ones that one has not judged and whose cards nobody holds

In: a filter, an action, the count that the person was shown.  Out: `Bulk`, and its undo.  Everything is one transaction
and a few statements whatever the number; nothing is listed in memory.  The undo leaves alone what somebody has judged,
decided or changed since, and says how many.  Every conflict has an event of it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, Literal, get_args

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    String,
    and_,
    cast,
    exists,
    func,
    insert,
    literal,
    literal_column,
    select,
    update,
)

from rashomon.errors import AbsentError, ForbiddenError, InputError, StaleError
from rashomon.records import KINDS, VERDICTS
from rashomon.store.bulk_changes import CHANGING, Change, apply_change, undo_change
from rashomon.store.filters import ConflictFilter, as_query, parse_filter
from rashomon.store.history import record_event
from rashomon.store.people import Person, get_person
from rashomon.store.plans import count_all, ids_of, make_plan
from rashomon.store.queue_settings import MOST_JUDGEMENTS
from rashomon.store.schema import AVAILABLE, bulk, bulk_item, conflict, event, judgement, person

BulkAction = Literal["aside", "reopen", "needed", "verdict"]
_COUNTED = {"preserve_rowcount": True}  # PostgreSQL's driver tells how many rows were inserted only when asked
BULK_ACTIONS: Final[tuple[BulkAction, ...]] = get_args(BulkAction)


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkPreview:
    """What a bulk action would do."""

    found: int  # conflicts that the filter finds
    count: int  # of them, those it would change: what `apply_bulk` expects


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulk:
    """A bulk action that was done, and perhaps undone."""

    id: int
    person: str
    action: str
    value: str | None
    query: Mapping[str, str]  # the filter
    count: int
    done_at: datetime
    undone_at: datetime | None
    left: int = 0  # told by `undo_bulk`: how many had been changed since, and stay as they are


def preview_bulk(
    connection: Connection, asked: ConflictFilter, viewer: Person, *, action: str = "aside", value: str | None = None
) -> BulkPreview:
    """How many conflicts the filter finds, and how many of them the action would change, both exact.

    Raises InputError for an action or value that is none, ForbiddenError unless the viewer is a lead.
    """
    _check(viewer, action, value)
    plan = make_plan(connection, asked, viewer=viewer)
    changed = select(func.count()).select_from(conflict).where(conflict.c.id.in_(ids_of(plan)))
    count = connection.scalar(changed.where(_is_changed(action, value, viewer.id))) or 0
    return BulkPreview(found=count_all(connection, plan), count=count)


def apply_bulk(
    connection: Connection,
    asked: ConflictFilter,
    *,
    action: str,
    value: str | None = None,
    expected_count: int,
    person_id: int,
    now: datetime,
) -> Bulk:
    """Change what the filter finds.

    `value` is the number of judgements for "needed"; for "verdict" the verdict, or "conflict:number" with a kind (else
    each keeps the kind its scan found).  Raises StaleError when it would change another number of conflicts than was
    expected, InputError for an action or value that is none, ForbiddenError unless the person is a lead.
    """
    who = get_person(connection, person_id)
    _check(who, action, value)
    values = {"person_id": person_id, "action": action, "value": value, "count": expected_count, "done_at": now}
    made = insert(bulk).values(filter=json.dumps(as_query(asked)), **values).returning(bulk.c.id)
    id_ = connection.execute(made).scalar_one()
    count = _list_items(connection, id_, make_plan(connection, asked, viewer=who), _is_changed(action, value, who.id))
    if count != expected_count:
        raise StaleError(f"{count:,} conflicts would be changed now, not {expected_count:,}; look again, then confirm")
    detail = _detail(id_, action, value)
    _record_each(connection, id_, "bulk", person_id, now, detail)
    apply_change(connection, Change(bulk_id=id_, action=action, value=value, person_id=person_id, now=now))
    told = detail | {"count": count, "filter": as_query(asked)}
    record_event(connection, at=now, person_id=person_id, action="bulk", detail=told)
    return _find(connection, id_)


def undo_bulk(connection: Connection, bulk_id: int, *, person_id: int, now: datetime) -> Bulk:
    """Bring back what was before; what somebody has changed since stays, and is counted in `left`.

    Raises AbsentError when there is no such action, StaleError when it was undone, ForbiddenError unless the person is
    a lead.
    """
    who = get_person(connection, person_id)
    _check_may(who)
    done = _find(connection, bulk_id, for_update=True)
    if done.undone_at is not None:
        raise StaleError("this was undone already; nothing was changed")
    by = connection.scalar(select(bulk.c.person_id).where(bulk.c.id == bulk_id))
    detail = _detail(bulk_id, done.action, done.value)
    count = _record_each(connection, bulk_id, "bulk_undo", person_id, now, detail, _unchanged_since(detail))
    change = Change(bulk_id=bulk_id, action=done.action, value=done.value, person_id=by or person_id, now=now)
    undo_change(connection, change, undone=_text(detail), undone_by=person_id)
    connection.execute(update(bulk).where(bulk.c.id == bulk_id).values(undone_at=now))
    left = done.count - count
    told = detail | {"count": count, "left": left}
    record_event(connection, at=now, person_id=person_id, action="bulk_undo", detail=told)
    return replace(_find(connection, bulk_id), left=left)


def list_bulk(connection: Connection, limit: int = 50) -> tuple[Bulk, ...]:
    """The latest bulk actions, newest first."""
    return tuple(map(_bulk, connection.execute(_bulks().order_by(bulk.c.id.desc()).limit(limit))))


def read_verdict(value: str) -> tuple[str, str | None]:
    """The verdict of a value, and the kind after a colon.  Raises InputError for any other."""
    verdict, _, kind = value.partition(":")
    if verdict not in VERDICTS:
        raise InputError(f"verdict: {verdict!r:.40} is none of {', '.join(VERDICTS)}")
    if kind and (kind not in KINDS or verdict != "conflict"):
        raise InputError(f"kind: {kind!r:.40} is no kind of a {verdict}; use one of {', '.join(KINDS)}, for conflicts")
    return verdict, kind or None


def _check(who: Person, action: str, value: str | None) -> None:
    _check_may(who)
    if action not in BULK_ACTIONS:
        raise InputError(f"action: {action!r:.40} is none of {', '.join(BULK_ACTIONS)}")
    if action == "verdict":
        read_verdict(value or "")
    if action == "needed" and value not in [str(number) for number in range(1, MOST_JUDGEMENTS + 1)]:
        raise InputError(f"needed: {value!r:.40} is no number of judgements; give one from 1 to {MOST_JUDGEMENTS}")


def _check_may(who: Person) -> None:
    if who.role not in ("lead", "admin"):
        raise ForbiddenError("only a lead changes many conflicts at once; ask one")


def _is_changed(action: str, value: str | None, person_id: int) -> ColumnElement[bool]:
    """Which conflicts an action changes."""
    of = conflict.c
    if action == "aside":
        return of.status.in_(("open", "disagreed"))
    if action == "reopen":
        return of.status == "aside"
    if action == "needed":
        return and_(of.status.in_(("open", "agreed", "disagreed")), of.needed != int(value or 1))
    is_judged = exists().where(judgement.c.conflict_id == of.id, judgement.c.person_id == person_id)
    return and_(literal_column(f"({AVAILABLE})"), ~is_judged)


def _list_items(connection: Connection, bulk_id: int, plan: Any, is_changed: ColumnElement[bool]) -> int:
    """Write down, and lock, what is to be changed, with how it was; how many there are."""
    of = conflict.c
    before = literal('{"needed":') + cast(of.needed, String) + literal(',"status":"') + of.status + literal('"}')
    meant = select(of.id, before.label("before")).where(of.id.in_(ids_of(plan)), is_changed).order_by(of.id)
    listed = meant.with_for_update(key_share=True).subquery()
    columns = select(literal(bulk_id), listed.c.id, listed.c.before)
    into = insert(bulk_item).from_select(["bulk_id", "conflict_id", "before"], columns)
    return connection.execute(into, execution_options=_COUNTED).rowcount


def _record_each(
    connection: Connection,
    bulk_id: int,
    action: str,
    person_id: int,
    now: datetime,
    detail: Mapping[str, Any],
    only: ColumnElement[bool] | None = None,
) -> int:
    """An event for each conflict; how many."""
    values = (literal(now, event.c.at.type), literal(person_id), literal(action), literal(_text(detail)))
    rows = select(*values, bulk_item.c.conflict_id).where(bulk_item.c.bulk_id == bulk_id)
    if only is not None:
        rows = rows.where(only)
    names = ["at", "person_id", "action", "detail", "conflict_id"]
    into = insert(event).from_select(names, rows.order_by(bulk_item.c.conflict_id))
    return connection.execute(into, execution_options=_COUNTED).rowcount


def _unchanged_since(detail: Mapping[str, Any]) -> ColumnElement[bool]:
    """Nobody has judged, decided or changed the conflict after this action."""
    done, later = event.alias("done"), event.alias("later")
    mark = (
        select(func.max(done.c.id))
        .where(done.c.conflict_id == bulk_item.c.conflict_id, done.c.action == "bulk", done.c.detail == _text(detail))
        .correlate(bulk_item)
        .scalar_subquery()
    )
    is_changed = exists().where(
        later.c.conflict_id == bulk_item.c.conflict_id, later.c.id > mark, later.c.action.in_(CHANGING)
    )
    return ~is_changed


def _detail(bulk_id: int, action: str, value: str | None) -> dict[str, Any]:
    return {"bulk": bulk_id, "do": action} | ({} if value is None else {"value": value})


def _text(detail: Mapping[str, Any]) -> str:
    return json.dumps(detail, sort_keys=True)


def _find(connection: Connection, bulk_id: int, *, for_update: bool = False) -> Bulk:
    query = _bulks().where(bulk.c.id == bulk_id)
    row = connection.execute(query.with_for_update(of=bulk) if for_update else query).first()
    if row is None:
        raise AbsentError("there is no such bulk action; see the list of those that were done")
    return _bulk(row)


def _bulks() -> Any:
    return select(bulk, person.c.name.label("person")).join_from(bulk, person)


def _bulk(row: Row[Any]) -> Bulk:
    return Bulk(
        id=row.id,
        person=row.person,
        action=row.action,
        value=row.value,
        query=as_query(parse_filter(json.loads(row.filter))),
        count=row._mapping["count"],
        done_at=row.done_at,
        undone_at=row.undone_at,
    )
