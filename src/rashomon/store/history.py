"""What happened, in order: insert-only events, and the history of one conflict as a viewer may see it.

In: an action with its person, time and conflict.  Out: `Event` records, oldest first for a conflict, newest first for
the queue.  It changes nothing but the event table; who may see what is `blindness.sees_verdicts`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, get_args

from sqlalchemy import Connection, Select, insert, or_, select

from rashomon.errors import InputError
from rashomon.store.blindness import Viewer, sees_verdicts
from rashomon.store.schema import event, person

Action = Literal[
    "import",
    "claim",
    "release",
    "expire",
    "break",
    "skip",
    "postpone",
    "recall",
    "review",
    "retract",
    "decide",
    "bulk",
    "bulk_undo",
    "batch",
    "settings",
    "person",
    "sign_in",
    "token",
]
ACTIONS: tuple[Action, ...] = get_args(Action)
_TELLS_A_VERDICT: tuple[Action, ...] = ("review", "retract", "decide", "bulk", "bulk_undo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened."""

    id: int
    at: datetime  # UTC
    person_id: int | None  # None: from the command line
    person: str | None
    action: str
    conflict_id: str | None
    detail: Mapping[str, Any] | None  # None: nothing more to say, or not for this viewer


def record_event(
    connection: Connection,
    *,
    at: datetime,
    person_id: int | None,
    action: str,
    conflict_id: str | None = None,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Add an event.  Raises InputError for an action that is not one of `ACTIONS`."""
    if action not in ACTIONS:
        raise InputError(f"{action!r} is no action; use one of {', '.join(ACTIONS)}")
    connection.execute(
        insert(event).values(
            at=at,
            person_id=person_id,
            action=action,
            conflict_id=conflict_id,
            detail=json.dumps(detail, sort_keys=True) if detail else None,
        )
    )


def history_of(connection: Connection, conflict_id: str, viewer: Viewer) -> tuple[Event, ...]:
    """All that happened to a conflict, oldest first.

    While the viewer may not know the verdicts of others, what tells one is left out, except their own.
    """
    rows = connection.execute(_events().where(event.c.conflict_id == conflict_id).order_by(event.c.id))
    events = tuple(_event(row) for row in rows)
    if sees_verdicts(connection, conflict_id, viewer):
        return events
    return tuple(one for one in events if one.action not in _TELLS_A_VERDICT or one.person_id == viewer.id)


def recent_events(
    connection: Connection,
    *,
    before: int | None = None,
    limit: int = 100,
    person_id: int | None = None,
    action: str | None = None,
    viewer: Viewer | None = None,
    is_brief: bool = False,
) -> tuple[Event, ...]:
    """The latest events, newest first; `before` is the id of the last one already shown.

    A brief history tells a change of many once, not for each conflict.

    With a viewer, the detail of what they may not know yet is None.  Without one, everything is told: for a lead who
    holds no open card, and for exports.
    """
    query = _events().order_by(event.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(event.c.id < before)
    if person_id is not None:
        query = query.where(event.c.person_id == person_id)
    if action is not None:
        query = query.where(event.c.action == action)
    if is_brief:
        query = query.where(or_(event.c.action.not_in(("bulk", "bulk_undo")), event.c.conflict_id.is_(None)))
    events = tuple(_event(row) for row in connection.execute(query))
    if viewer is None:
        return events
    telling = {one.conflict_id for one in events if one.action in _TELLS_A_VERDICT and one.conflict_id}
    hidden = telling - _seen_among(connection, telling, viewer)
    return tuple(
        replace(one, detail=None)
        if one.conflict_id in hidden and one.action in _TELLS_A_VERDICT and one.person_id != viewer.id
        else one
        for one in events
    )


def _seen_among(connection: Connection, conflict_ids: set[str], viewer: Viewer) -> set[str]:
    return {one for one in conflict_ids if sees_verdicts(connection, one, viewer)}


def _events() -> Select[Any]:
    return select(event, person.c.name).join_from(event, person, isouter=True)


def _event(row: Any) -> Event:
    return Event(
        id=row.id,
        at=row.at,
        person_id=row.person_id,
        person=row.name,
        action=row.action,
        conflict_id=row.conflict_id,
        detail=json.loads(row.detail) if row.detail else None,
    )
