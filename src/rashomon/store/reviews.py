"""A person's verdicts: recorded once whatever is sent twice, replaced by a later one, taken back by an undo.

    record_review   →  review (insert-only)      ┐
    retract_review  →  retraction (insert-only)  ┘→  judgement: the latest of a person that was not retracted

In: a verdict with the id its form was given, and the time.  Out: `Review` records and the conflict's new state.  Who
may read whose is `visible_judgements`.  It claims no cards (leases) and settles no disagreement (decisions).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, get_args

from sqlalchemy import Connection, Select, delete, insert, select
from sqlalchemy.exc import IntegrityError

from rashomon.errors import AbsentError, ForbiddenError, InputError, StaleError
from rashomon.records import KINDS, VERDICTS, Review, Suggestion
from rashomon.records_json import from_plain, to_plain
from rashomon.store.blindness import Viewer, sees_verdicts
from rashomon.store.deferrals import forget_deferral
from rashomon.store.history import record_event
from rashomon.store.leases import Lease, expire_leases, give_again, held_ids, held_message, holders, use_up
from rashomon.store.locks import lock_conflict, lock_conflicts, lock_person
from rashomon.store.queue_settings import read_queue_settings
from rashomon.store.schema import conflict, event, judgement, person, retraction, review
from rashomon.store.state import State, decision_in_force, restate

__all__ = [
    "OwnReview",
    "Recorded",
    "State",
    "Visible",
    "judged_labels",
    "judgements_on",
    "latest_undoable",
    "record_review",
    "restate",
    "retract_review",
    "reviews_of",
    "visible_judgements",
]

Via = Literal["card", "bulk", "api"]
LONGEST_NOTE = 10_000  # characters
LONGEST_ID = 64
_STREAMED = 5_000  # rows fetched at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What came of a verdict."""

    review: Review
    status: str  # of the conflict now
    is_repeat: bool  # it had been recorded before; nothing changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Visible:
    """The judgements in force that a viewer may read, and how many more there are."""

    reviews: tuple[Review, ...]
    hidden: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnReview:
    """One of a person's reviews, as they look back on it."""

    review: Review
    is_in_force: bool  # neither retracted nor replaced by a later one
    is_retracted: bool
    status: str  # of the conflict now


def record_review(
    connection: Connection,
    *,
    id: str,  # noqa: A002  the name every caller has in its form
    conflict_id: str,
    person_id: int,
    verdict: str,
    kind: str | None = None,
    note: str | None = None,
    suggestion: Suggestion | None = None,
    via: str = "card",
    now: datetime,
    needs_lease: bool = True,
) -> Recorded:
    """Record a verdict; it ends the person's lease, and closes the conflict when it was the last one needed.

    Sent again with the same id and content, nothing changes and `is_repeat` is true.  A lease that has run out is no
    reason to refuse while the card is free.  A later verdict of the same person replaces theirs until others' verdicts
    on a closed conflict could be known to them.  `kind` belongs to the verdict "conflict": the scan's when not given.
    Raises InputError for an impossible verdict, kind, note or id; AbsentError; ForbiddenError for a disabled person;
    StaleError when the id was used for something else or undone, the conflict is closed, others hold its card, or, with
    `needs_lease`, this person never took it.
    """
    _check_words(id, verdict, kind, via)
    note = kept_note(note)
    lock_person(connection, person_id)
    row = lock_conflict(connection, conflict_id)
    if verdict == "conflict" and kind is None:
        kind = row.kind
    told = {
        "conflict_id": conflict_id,
        "person_id": person_id,
        "verdict": verdict,
        "kind": kind,
        "note": note,
        "suggestion": _suggestion_text(suggestion),
    }
    if (known := _review_row(connection, id)) is not None:
        return _repeated(connection, known, told, row.status)
    expire_leases(connection, now, conflict_id=conflict_id)
    earlier = _judgement(connection, conflict_id, person_id)
    held = use_up(connection, conflict_id, person_id)
    _check_may_judge(connection, row, person_id, earlier=earlier, held=held, needs_lease=needs_lease)
    if earlier is not None and now <= earlier.reviewed_at:
        now = earlier.reviewed_at + timedelta(microseconds=1)  # the later one is the one in force: keep them in order
    given = {
        "id": id,
        "run_id": row.run_id,
        "seconds": None if held is None else max(0.0, (now - held.leased_at).total_seconds()),
        "via": via,
        "reviewed_at": now,
        **told,
    }
    _insert_once(connection, given)
    _judge_anew(connection, conflict_id, person_id)
    forget_deferral(connection, conflict_id, person_id)
    state = restate(connection, conflict_id, now)
    detail = {"review": id, "verdict": verdict, "kind": kind, "status": state.status, "via": via}
    record_event(connection, at=now, person_id=person_id, action="review", conflict_id=conflict_id, detail=detail)
    return Recorded(review=_find_review(connection, id), status=state.status, is_repeat=False)


def retract_review(connection: Connection, *, person_id: int, now: datetime, review_id: str | None = None) -> Review:
    """Take a verdict back, the person's latest one when none is named; an earlier one it replaced is in force again.

    Raises AbsentError when there is none, ForbiddenError for somebody else's, StaleError when it is no longer in force
    or a lead has decided the conflict since.  The card comes back into the person's hands, in place of the one they
    hold, unless others have it by now; `leases.lease_of` tells.
    """
    lock_person(connection, person_id)
    taken = _find_review(connection, review_id) if review_id else latest_undoable(connection, person_id)
    if taken is None:
        raise AbsentError("there is no verdict of yours to undo")
    lock_conflicts(connection, {taken.conflict_id, *held_ids(connection, person_id)})
    in_force = _judgement(connection, taken.conflict_id, person_id)
    _check_may_retract(connection, taken, person_id, in_force)
    connection.execute(insert(retraction).values(of_id=taken.id, person_id=person_id, retracted_at=now))
    _judge_anew(connection, taken.conflict_id, person_id)
    state = restate(connection, taken.conflict_id, now)
    record_event(
        connection,
        at=now,
        person_id=person_id,
        action="retract",
        conflict_id=taken.conflict_id,
        detail={"review": taken.id, "verdict": taken.verdict, "status": state.status},
    )
    minutes = read_queue_settings(connection).lease_minutes
    give_again(connection, taken.conflict_id, person_id, now=now, minutes=minutes)
    return taken


def judgements_on(connection: Connection, conflict_id: str) -> tuple[Review, ...]:
    """The reviews in force on a conflict, the first given first: for leads and exports; see `visible_judgements`."""
    query = _reviews().join(judgement, judgement.c.review_id == review.c.id)
    query = query.where(judgement.c.conflict_id == conflict_id).order_by(judgement.c.reviewed_at, review.c.id)
    return tuple(_review(row) for row in connection.execute(query))


def visible_judgements(connection: Connection, conflict_id: str, viewer: Viewer) -> Visible:
    """The reviews in force that this viewer may read; the rule is drawn in `blindness`."""
    given = judgements_on(connection, conflict_id)
    if sees_verdicts(connection, conflict_id, viewer):
        return Visible(reviews=given, hidden=0)
    own = _judgement(connection, conflict_id, viewer.id)
    shown = tuple(one for one in given if own is not None and one.id == own.review_id)
    return Visible(reviews=shown, hidden=len(given) - len(shown))


def reviews_of(
    connection: Connection, person_id: int, limit: int = 50, *, before: datetime | None = None
) -> tuple[OwnReview, ...]:
    """A person's reviews, the latest first; `before` is the time of the last one already shown."""
    query = (
        _reviews()
        .add_columns(judgement.c.review_id.label("in_force"), retraction.c.of_id, conflict.c.status)
        .join(conflict, conflict.c.id == review.c.conflict_id)
        .join(judgement, judgement.c.review_id == review.c.id, isouter=True)
        .join(retraction, retraction.c.of_id == review.c.id, isouter=True)
        .where(review.c.person_id == person_id)
        .order_by(review.c.reviewed_at.desc(), review.c.id)
        .limit(limit)
    )
    if before is not None:
        query = query.where(review.c.reviewed_at < before)
    return tuple(
        OwnReview(
            review=_review(row),
            is_in_force=row.in_force is not None,
            is_retracted=row.of_id is not None,
            status=row.status,
        )
        for row in connection.execute(query)
    )


def latest_undoable(connection: Connection, person_id: int) -> Review | None:
    """The person's latest verdict in force; one of a bulk action is undone with that action."""
    query = (
        _reviews()
        .join(judgement, judgement.c.review_id == review.c.id)
        .where(judgement.c.person_id == person_id, review.c.via != "bulk")
        .order_by(judgement.c.reviewed_at.desc(), review.c.id)
        .limit(1)
    )
    row = connection.execute(query).first()
    return None if row is None else _review(row)


def judged_labels(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """(conflict id, reviewer's name, verdict) of every judgement in force, by conflict: what agreement is made of."""
    query = (
        select(judgement.c.conflict_id, person.c.name, judgement.c.verdict)
        .join_from(judgement, person, person.c.id == judgement.c.person_id)
        .order_by(judgement.c.conflict_id, judgement.c.person_id)
    )
    for row in connection.execute(query, execution_options={"yield_per": _STREAMED}):
        yield row.conflict_id, row.name, row.verdict


def _check_words(id_: str, verdict: str, kind: str | None, via: str) -> None:
    if not id_ or len(id_) > LONGEST_ID or not id_.isprintable():
        raise InputError(f"a review's id has 1 to {LONGEST_ID} printable characters; make a fresh one for each verdict")
    if verdict not in VERDICTS:
        raise InputError(f"{verdict!r:.80} is no verdict; use one of {', '.join(VERDICTS)}")
    if kind is not None and verdict != "conflict":
        raise InputError("a kind belongs to the verdict “conflict” only; leave it out")
    if kind is not None and kind not in KINDS:
        raise InputError(f"{kind!r:.80} is no kind of conflict; use one of {', '.join(KINDS)}")
    if via not in get_args(Via):
        raise InputError(f"via is {via!r:.80}; use one of {', '.join(get_args(Via))}")


def kept_note(note: str | None) -> str | None:
    """A note as it can be kept: without blank ends, and without what PostgreSQL cannot store."""
    kept = (note or "").replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8").strip()
    if len(kept) > LONGEST_NOTE:
        raise InputError(f"the note has {len(kept):,} characters; {LONGEST_NOTE:,} are kept: shorten it")
    return kept or None


def _suggestion_text(suggestion: Suggestion | None) -> str | None:
    plain = to_plain(suggestion) if suggestion is not None else None
    return json.dumps(plain, sort_keys=True) if plain else None


def _insert_once(connection: Connection, given: dict[str, Any]) -> None:
    try:
        with connection.begin_nested():
            connection.execute(insert(review).values(**given))
    except IntegrityError as error:  # PostgreSQL: another person's form with the same id, this very moment
        raise StaleError("this form was used for another verdict; open the card again and give yours") from error


def _repeated(connection: Connection, known: Any, told: dict[str, Any], status: str) -> Recorded:
    """The answer to a review that was sent before; StaleError when it is not the same one."""
    same = {name: getattr(known, name) for name in told}
    if known.verdict == "conflict" and told["verdict"] == "conflict" and known.conflict_id == told["conflict_id"]:
        same["kind"] = known.kind if told["kind"] is None else same["kind"]
    if same != told:
        raise StaleError("this form was used for another verdict; open the card again and give yours")
    is_retracted = select(retraction.c.of_id).where(retraction.c.of_id == known.id)
    if connection.execute(is_retracted).first() is not None:
        raise StaleError("this verdict was undone; open the card again to give another")
    return Recorded(review=_find_review(connection, known.id), status=status, is_repeat=True)


def _check_may_judge(
    connection: Connection,
    row: Any,
    person_id: int,
    *,
    earlier: Any,
    held: Lease | None,
    needs_lease: bool,
) -> None:
    """Raise StaleError when this verdict comes too late; the conflict is locked, the own lease taken off."""
    if row.status == "aside":
        raise StaleError("this card was set aside meanwhile; a lead can put it back into the queue")
    if row.status != "open":
        is_alone = earlier is not None and row.given == 1 and row.status != "decided"
        if is_alone:  # nobody else has said anything that could have been read
            return
        since = "" if row.closed_at is None else f" since {row.closed_at.astimezone(UTC):%H:%M} UTC"
        raise StaleError(f"this card has had all its judgements{since}; your verdict was not needed any more")
    if earlier is not None or held is not None:
        return
    if needs_lease and not _was_taken(connection, row.id, person_id):
        raise StaleError("you have not taken this card; take it first")
    others = holders(connection, row.id)
    if row.given + len(others) >= row.needed:
        raise StaleError(held_message(others))


def _was_taken(connection: Connection, conflict_id: str, person_id: int) -> bool:
    taken = select(event.c.id).where(
        event.c.conflict_id == conflict_id, event.c.person_id == person_id, event.c.action == "claim"
    )
    return connection.execute(taken.limit(1)).first() is not None


def _check_may_retract(connection: Connection, taken: Review, person_id: int, in_force: Any) -> None:
    if in_force is None or in_force.review_id != taken.id:
        row = _review_row(connection, taken.id)
        if row is not None and row.person_id != person_id:
            raise ForbiddenError(f"this verdict is {taken.reviewer}'s; only they can take it back")
        raise StaleError("this verdict is no longer in force; there is nothing to undo")
    if (decided := decision_in_force(connection, taken.conflict_id)) is not None:
        name = connection.scalar(select(person.c.name).where(person.c.id == decided.person_id))
        raise StaleError(f"{name} has decided this conflict; ask a lead to take the decision back first")


def _judge_anew(connection: Connection, conflict_id: str, person_id: int) -> None:
    """The judgement of a person on a conflict: their latest review that was not retracted."""
    query = (
        select(review.c.id, review.c.person_id, review.c.verdict, review.c.kind, review.c.reviewed_at)
        .join_from(review, retraction, retraction.c.of_id == review.c.id, isouter=True)
        .where(review.c.conflict_id == conflict_id, retraction.c.of_id.is_(None))
    )  # all persons' few: asked for one person's latest, SQLite walks all that this person ever said
    theirs = [row for row in connection.execute(query) if row.person_id == person_id]
    latest = max(theirs, key=lambda row: (row.reviewed_at, row.id), default=None)
    is_mine = (judgement.c.conflict_id == conflict_id) & (judgement.c.person_id == person_id)
    connection.execute(delete(judgement).where(is_mine))
    if latest is not None:
        values = {
            "review_id": latest.id,
            **{name: getattr(latest, name) for name in ("verdict", "kind", "reviewed_at")},
        }
        connection.execute(insert(judgement).values(conflict_id=conflict_id, person_id=person_id, **values))


def _judgement(connection: Connection, conflict_id: str, person_id: int) -> Any:
    is_mine = (judgement.c.conflict_id == conflict_id) & (judgement.c.person_id == person_id)
    return connection.execute(select(judgement).where(is_mine)).first()


def _review_row(connection: Connection, review_id: str) -> Any:
    return connection.execute(select(review).where(review.c.id == review_id)).first()


def _find_review(connection: Connection, review_id: str) -> Review:
    row = connection.execute(_reviews().where(review.c.id == review_id)).first()
    if row is None:
        raise AbsentError(f"there is no review {review_id:.80}")
    return _review(row)


def _reviews() -> Select[Any]:
    return select(review, person.c.name).join_from(review, person, person.c.id == review.c.person_id)


def _review(row: Any) -> Review:
    suggested = from_plain(Suggestion, json.loads(row.suggestion)) if row.suggestion else None
    return Review(
        id=row.id,
        conflict_id=row.conflict_id,
        reviewer=row.name,
        verdict=row.verdict,
        reviewed_at=row.reviewed_at,
        run_id=row.run_id,
        kind=row.kind,
        note=row.note,
        suggestion=suggested,
        seconds=row.seconds,
        via=row.via,
    )
