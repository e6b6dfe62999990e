"""What a conflict's judgements, leases and decisions amount to: its counts, status and final verdict.

    given < needed                               open
    all given alike, none unsure                 agreed      with that verdict, and the kind most of them named
    anything else                                disagreed   until a lead decides
    a decision in force                          decided
    set aside                                    aside       until it is reopened, whatever was said of it

In: the rows of one conflict.  Out: its columns, brought up to date; leases of a conflict that is closed end.  Nothing
else writes status, given, held, verdict, verdict_kind and closed_at of single conflicts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from rashomon.records import KINDS
from rashomon.store.history import record_event
from rashomon.store.locks import lock_conflict
from rashomon.store.schema import conflict, decision, judgement, lease, retraction


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Where a conflict stands."""

    status: str  # open, agreed, disagreed, decided, aside
    needed: int
    given: int
    held: int
    verdict: str | None  # final; None while there is none
    verdict_kind: str | None
    closed_at: datetime | None


def recount(connection: Connection, conflict_id: str) -> None:
    """Set `held` by the leases there are.  The caller has locked the conflict."""
    held = select(func.count()).where(lease.c.conflict_id == conflict_id).scalar_subquery()
    connection.execute(update(conflict).where(conflict.c.id == conflict_id).values(held=held))


def restate(connection: Connection, conflict_id: str, now: datetime) -> State:
    """Work out a conflict's state from its rows, write it and give it back.  Raises AbsentError.

    `closed_at` stays where status and verdict do; a lease on a conflict that is no longer open is ended, with an event.
    """
    row = lock_conflict(connection, conflict_id)
    given = connection.execute(
        select(judgement.c.verdict, judgement.c.kind)
        .where(judgement.c.conflict_id == conflict_id)
        .order_by(judgement.c.reviewed_at, judgement.c.review_id)
    ).all()
    status, verdict, kind = _outcome(row, given, decision_in_force(connection, conflict_id))
    if status != "open":
        _end_leases(connection, conflict_id, now)
    held = connection.scalar(select(func.count()).where(lease.c.conflict_id == conflict_id)) or 0
    is_same = (status, verdict) == (row.status, row.verdict)
    state = State(
        status=status,
        needed=row.needed,
        given=len(given),
        held=held,
        verdict=verdict,
        verdict_kind=kind,
        closed_at=row.closed_at if is_same else None if status == "open" else now,
    )
    values = {name: getattr(state, name) for name in State.__slots__}
    if any(getattr(row, name) != value for name, value in values.items()):
        connection.execute(update(conflict).where(conflict.c.id == conflict_id).values(**values))
    return state


def decision_in_force(connection: Connection, conflict_id: str) -> Any:
    """The latest decision on a conflict that was not taken back."""
    return connection.execute(
        select(decision)
        .join_from(decision, retraction, retraction.c.of_id == decision.c.id, isouter=True)
        .where(decision.c.conflict_id == conflict_id, retraction.c.of_id.is_(None))
        .order_by(decision.c.decided_at.desc(), decision.c.id.desc())
        .limit(1)
    ).first()


def _outcome(row: Any, given: Sequence[Any], decided: Any) -> tuple[str, str | None, str | None]:
    """Status, final verdict and its kind."""
    if row.status == "aside":
        return "aside", None, None
    if decided is not None:
        return "decided", decided.verdict, decided.kind
    if len(given) < row.needed:
        return "open", None, None
    verdicts = {one.verdict for one in given}
    if len(verdicts) > 1 or "unsure" in verdicts:
        return "disagreed", None, None
    return "agreed", verdicts.pop(), _usual_kind([one.kind for one in given if one.kind], row.kind)


def _usual_kind(kinds: Sequence[str], found: str) -> str | None:
    """The kind most of them named; among equals the one the scan found, else the first in the order of `KINDS`."""
    if not kinds:
        return None
    counts = Counter(kinds)
    most = max(counts.values())
    usual = [kind for kind in counts if counts[kind] == most]
    return found if found in usual else min(usual, key=_place_of)


def _place_of(kind: str) -> int:
    return [*KINDS].index(kind) if kind in KINDS else len(KINDS)


def _end_leases(connection: Connection, conflict_id: str, now: datetime) -> None:
    holders = connection.scalars(select(lease.c.person_id).where(lease.c.conflict_id == conflict_id)).all()
    if not holders:
        return
    connection.execute(delete(lease).where(lease.c.conflict_id == conflict_id))
    for holder in holders:
        record_event(
            connection,
            at=now,
            person_id=holder,
            action="release",
            conflict_id=conflict_id,
            detail={"because": "closed"},
        )
