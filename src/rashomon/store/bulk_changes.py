"""What a bulk action does to the rows, forwards and backwards; `bulk` says to which, and has them locked.

In: a bulk action whose conflicts are listed in bulk_item.  Out: the state that `state.restate` would write for each of
them, in a few statements for all; what takes more than a look at one judgement is restated one by one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    case,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)

from rashomon.records import content_id
from rashomon.store.history import record_event
from rashomon.store.queue_settings import settle_needed
from rashomon.store.schema import (
    bulk_item,
    conflict,
    deferral,
    event,
    judgement,
    lease,
    retraction,
    review,
)
from rashomon.store.state import restate

CHANGING = ("review", "retract", "decide", "bulk", "bulk_undo")  # events after which an undo leaves a conflict alone
PART = 2_000  # conflicts
_OPEN = {"status": "open", "verdict": None, "verdict_kind": None, "closed_at": None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A bulk action: its conflicts are those of bulk_item."""

    bulk_id: int
    action: str
    value: str | None
    person_id: int  # who did it
    now: datetime


def apply_change(connection: Connection, change: Change) -> None:
    """Do it."""
    meant = select(bulk_item.c.conflict_id).where(bulk_item.c.bulk_id == change.bulk_id)
    for some in _parts(connection, meant):
        if change.action == "aside":
            _set_aside(connection, some, change)
        elif change.action == "reopen":
            connection.execute(_update(some).values(**_OPEN))
        elif change.action == "needed":
            connection.execute(_update(some).values(needed=int(change.value or 1)))
        else:
            _judge(connection, some, change)
        _settle(connection, some, change)
    _end_surplus(connection, change)


def undo_change(connection: Connection, change: Change, *, undone: str, undone_by: int) -> None:
    """Take it back for the conflicts that have an event "bulk_undo" with the detail `undone`."""
    has_event = select(event.c.id).where(
        event.c.conflict_id == bulk_item.c.conflict_id, event.c.action == "bulk_undo", event.c.detail == undone
    )
    meant = select(bulk_item.c.conflict_id).where(bulk_item.c.bulk_id == change.bulk_id, has_event.exists())
    for some in _parts(connection, meant):
        if change.action == "aside":
            connection.execute(_update(some).values(**_OPEN))
        elif change.action == "reopen":
            _set_aside(connection, some, change)
        elif change.action == "needed":
            _need_as_before(connection, some)
        else:
            _unjudge(connection, some, change, undone_by)
        _settle(connection, some, change)
    _end_surplus(connection, change)


def _need_as_before(connection: Connection, meant: Select[Any]) -> None:
    for before in connection.scalars(meant.with_only_columns(bulk_item.c.before).distinct()).all():
        needed = int(json.loads(before)["needed"])
        connection.execute(_update(meant.where(bulk_item.c.before == before)).values(needed=needed))


def _update(meant: Select[Any]) -> Any:
    return update(conflict).where(conflict.c.id.in_(meant))


def _set_aside(connection: Connection, meant: Select[Any], change: Change) -> None:
    """Out of the queue; whoever holds a card of them loses it."""
    held = select(lease.c.conflict_id, lease.c.person_id).where(lease.c.conflict_id.in_(meant))
    for conflict_id, holder in connection.execute(held.order_by(lease.c.conflict_id)).all():
        told = {"because": "set aside", "holder": holder}
        record_event(
            connection,
            at=change.now,
            person_id=change.person_id,
            action="release",
            conflict_id=conflict_id,
            detail=told,
        )
    connection.execute(delete(lease).where(lease.c.conflict_id.in_(meant)))
    closed = {"status": "aside", "verdict": None, "verdict_kind": None, "closed_at": change.now, "held": 0}
    connection.execute(_update(meant).values(**closed))


def _judge(connection: Connection, meant: Select[Any], change: Change) -> None:
    """A review of each, and its judgement; ids are made of the bulk action, so they are the same if done again."""
    verdict, _, kind = (change.value or "").partition(":")
    found = select(conflict.c.id, conflict.c.run_id, conflict.c.kind).where(conflict.c.id.in_(meant))
    reviews = [
        {
            "id": content_id("bulk", change.bulk_id, row.id, change.now.isoformat()),
            "conflict_id": row.id,
            "person_id": change.person_id,
            "run_id": row.run_id,
            "verdict": verdict,
            "kind": (kind or row.kind) if verdict == "conflict" else None,
            "via": "bulk",
            "reviewed_at": change.now,
        }
        for row in connection.execute(found)
    ]
    connection.execute(insert(review), reviews)
    names = ("conflict_id", "person_id", "verdict", "kind", "reviewed_at")
    judgements = [{"review_id": one["id"], **{name: one[name] for name in names}} for one in reviews]
    connection.execute(insert(judgement), judgements)
    for table in (lease, deferral):
        mine = (table.c.person_id == change.person_id) & table.c.conflict_id.in_(meant)
        connection.execute(delete(table).where(mine))
    held = select(func.count()).where(lease.c.conflict_id == conflict.c.id).scalar_subquery()
    connection.execute(_update(meant).values(given=conflict.c.given + 1, held=held))


def _unjudge(connection: Connection, meant: Select[Any], change: Change, undone_by: int) -> None:
    """Retract the reviews of a bulk action and end their judgements."""
    mine = (judgement.c.person_id == change.person_id) & judgement.c.conflict_id.in_(meant)
    who, when = literal(undone_by), literal(change.now, retraction.c.retracted_at.type)
    taken = select(judgement.c.review_id, who, when).where(mine)
    connection.execute(insert(retraction).from_select(["of_id", "person_id", "retracted_at"], taken))
    connection.execute(delete(judgement).where(mine))
    connection.execute(_update(meant).values(given=conflict.c.given - 1))


def _settle(connection: Connection, meant: Select[Any], change: Change) -> None:
    """Status and final verdict by what `needed` and `given` are now, as `state.restate` has them."""
    of = conflict.c
    is_short = of.given < of.needed
    connection.execute(_update(meant).where(of.status.in_(("agreed", "disagreed")), is_short).values(**_OPEN))
    sole = select(judgement.c.verdict).where(judgement.c.conflict_id == of.id).scalar_subquery()
    sole_kind = select(judgement.c.kind).where(judgement.c.conflict_id == of.id).scalar_subquery()
    is_sole = (of.status == "open") & (of.needed == 1) & (of.given == 1) & (of.held == 0)
    connection.execute(
        _update(meant)
        .where(is_sole)
        .values(
            status=case((sole == "unsure", "disagreed"), else_="agreed"),
            verdict=case((sole != "unsure", sole)),
            verdict_kind=case((sole != "unsure", sole_kind)),
            closed_at=change.now,
        )
    )
    others = meant.join(conflict, of.id == bulk_item.c.conflict_id).where(of.status == "open", of.given >= of.needed)
    for conflict_id in connection.scalars(others.order_by(of.id)).all():
        restate(connection, conflict_id, change.now)


def _end_surplus(connection: Connection, change: Change) -> None:
    """Leases beyond what is needed now."""
    if change.action == "needed":
        settle_needed(connection, change.now)


def _parts(connection: Connection, meant: Select[Any]) -> Iterator[Select[Any]]:
    """The conflicts of a bulk action, some at a time: a statement over all would hold every changed page in memory."""
    item = bulk_item.c.conflict_id
    last = ""
    while ids := connection.scalars(meant.where(item > last).order_by(item).limit(PART)).all():
        yield meant.where(item > last, item <= ids[-1])
        last = ids[-1]
