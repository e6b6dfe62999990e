"""A person's last act, and taking it back: a verdict, a skip or a postponement.

In: a person, the time.  Out: what was undone, and the card in their hands again unless others have it by now.  Bulk
actions and decisions are undone where they were done.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection

from rashomon.errors import AbsentError, StaleError
from rashomon.records import Review
from rashomon.store.deferrals import forget_deferral, latest_deferral
from rashomon.store.history import record_event
from rashomon.store.leases import Lease, give_again, held_ids, lease_of
from rashomon.store.locks import lock_conflicts, lock_person
from rashomon.store.queue_settings import read_queue_settings
from rashomon.store.reviews import latest_undoable, retract_review


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something a person did with a card, still in force."""

    action: Literal["review", "skip", "postpone"]
    conflict_id: str
    at: datetime
    review: Review | None = None  # of a review

    @property
    def mark(self) -> str:
        """What tells it from every other act: a form that means this one carries it."""
        return self.review.id if self.review is not None else f"{self.action} {self.conflict_id} {self.at.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What was taken back."""

    act: Act
    lease: Lease | None  # the card in their hands again; None: others hold it by now, or it is closed


def last_act(connection: Connection, person_id: int) -> Act | None:
    """What `undo_last` would take back; after an undo, what was done before it."""
    reviewed = latest_undoable(connection, person_id)
    deferred = latest_deferral(connection, person_id)
    if deferred is not None and (reviewed is None or deferred.made_at > reviewed.reviewed_at):
        action: Literal["skip", "postpone"] = "skip" if deferred.is_skipped else "postpone"
        return Act(action=action, conflict_id=deferred.conflict_id, at=deferred.made_at)
    if reviewed is None:
        return None
    return Act(action="review", conflict_id=reviewed.conflict_id, at=reviewed.reviewed_at, review=reviewed)


def undo_last(connection: Connection, person_id: int, now: datetime, *, mark: str = "") -> Undone:
    """Take the person's last act back; with a `mark`, that act and no other, so that a double click undoes one.

    Raises AbsentError when there is nothing to undo, StaleError when the act meant is not the last one any more or a
    lead has decided the conflict since.
    """
    lock_person(connection, person_id)
    act = last_act(connection, person_id)
    if mark and (act is None or act.mark != mark):
        raise StaleError("you took that back already, or did something else since; nothing was undone now")
    if act is None:
        raise AbsentError("there is nothing of yours to undo")
    if act.review is not None:
        retract_review(connection, person_id=person_id, now=now, review_id=act.review.id)
        held = lease_of(connection, person_id, now)
        return Undone(act=act, lease=held if held is not None and held.conflict_id == act.conflict_id else None)
    lock_conflicts(connection, {act.conflict_id, *held_ids(connection, person_id)})
    forget_deferral(connection, act.conflict_id, person_id)
    record_event(connection, at=now, person_id=person_id, action="recall", conflict_id=act.conflict_id)
    minutes = read_queue_settings(connection).lease_minutes
    return Undone(act=act, lease=give_again(connection, act.conflict_id, person_id, now=now, minutes=minutes))
