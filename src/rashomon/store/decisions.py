"""A lead's word on conflicts that reviewers disagree about: adjudication.

    disagreed ──decide──→ decided ──retract_decision──→ what the judgements say

In: a decision with the id its form was given, and the time.  Out: `Decision` records (insert-only, the latest that was
not taken back is in force) and the list of disagreements with who said what.  It changes no judgement.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, func, insert, or_, select
from sqlalchemy.exc import IntegrityError

from rashomon.errors import AbsentError, ForbiddenError, InputError, StaleError
from rashomon.records import KINDS, VERDICTS, Review
from rashomon.store.history import record_event
from rashomon.store.locks import lock_conflict
from rashomon.store.queue_settings import read_queue_settings
from rashomon.store.reviews import LONGEST_ID, judgements_on, kept_note
from rashomon.store.schema import conflict, decision, judgement, person, retraction
from rashomon.store.state import decision_in_force, restate

_DECIDING = ("lead", "admin")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a lead settled."""

    id: str
    conflict_id: str
    person_id: int
    person: str
    verdict: str
    kind: str | None
    note: str | None
    decided_at: datetime
    retracted_at: datetime | None  # None: not taken back

    @property
    def is_retracted(self) -> bool:
        return self.retracted_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A conflict that awaits adjudication, and who said what of it."""

    conflict_id: str
    since: datetime
    probability: float
    kind: str
    reason: str
    left_source: str
    right_source: str
    left_voice: str
    right_voice: str
    judgements: tuple[Review, ...]


def decide(
    connection: Connection,
    *,
    id: str,  # noqa: A002  the name every caller has in its form
    conflict_id: str,
    person_id: int,
    verdict: str,
    kind: str | None = None,
    note: str | None = None,
    over: str | None = None,
    now: datetime,
) -> Decision:
    """Settle a conflict that is disagreed, agreed, or decided already (the later decision then holds).

    Sent again with the same id and content, nothing changes.  `kind` belongs to the verdict "conflict": the scan's when
    not given.  With `over`, the id of the decision that the lead saw in force ("" for none), no other one is overruled
    unread.  Raises ForbiddenError for one who is no lead, or who judged it (unless the settings allow that, or no other
    lead is there); StaleError when it is still open, set aside, decided otherwise than seen, or the id was used
    otherwise; InputError for an impossible verdict, kind or note; AbsentError.
    """
    _check_words(id, verdict, kind)
    note = kept_note(note)
    _check_is_lead(connection, person_id)
    row = lock_conflict(connection, conflict_id)
    if verdict == "conflict" and kind is None:
        kind = row.kind
    told = {"conflict_id": conflict_id, "person_id": person_id, "verdict": verdict, "kind": kind, "note": note}
    known = connection.execute(select(decision).where(decision.c.id == id)).first()
    if known is not None:
        return _repeated(connection, known, told)
    _check_may_decide(connection, row, person_id)
    if over is not None:
        _check_is_seen(connection, conflict_id, over)
    try:
        with connection.begin_nested():
            connection.execute(insert(decision).values(id=id, decided_at=now, **told))
    except IntegrityError as error:
        raise StaleError("this form was used for another decision; open the conflict again") from error
    restate(connection, conflict_id, now)
    detail = {"decision": id, "verdict": verdict, "kind": kind}
    record_event(connection, at=now, person_id=person_id, action="decide", conflict_id=conflict_id, detail=detail)
    return find_decision(connection, id)


def retract_decision(connection: Connection, *, decision_id: str, person_id: int, now: datetime) -> Decision:
    """Take a decision back: the one before it holds again, or what the judgements say.

    Raises AbsentError when there is none, ForbiddenError for one who is no lead, StaleError when it was taken back.
    """
    _check_is_lead(connection, person_id)
    taken = find_decision(connection, decision_id)
    lock_conflict(connection, taken.conflict_id)
    taken = find_decision(connection, decision_id)
    if taken.is_retracted:
        raise StaleError("this decision was taken back already")
    connection.execute(insert(retraction).values(of_id=taken.id, person_id=person_id, retracted_at=now))
    state = restate(connection, taken.conflict_id, now)
    record_event(
        connection,
        at=now,
        person_id=person_id,
        action="retract",
        conflict_id=taken.conflict_id,
        detail={"decision": taken.id, "verdict": taken.verdict, "status": state.status},
    )
    return find_decision(connection, decision_id)


def find_decision(connection: Connection, decision_id: str) -> Decision:
    """One decision.  Raises AbsentError."""
    row = connection.execute(_decisions().where(decision.c.id == decision_id)).first()
    if row is None:
        raise AbsentError(f"there is no decision {decision_id:.80}")
    return _decision(row)


def decisions_on(connection: Connection, conflict_id: str) -> tuple[Decision, ...]:
    """Every decision on a conflict, the latest last, those taken back among them."""
    query = _decisions().where(decision.c.conflict_id == conflict_id).order_by(decision.c.decided_at, decision.c.id)
    return tuple(_decision(row) for row in connection.execute(query))


def disagreements(connection: Connection, after: str | None = None, limit: int = 50) -> tuple[Disagreement, ...]:
    """Conflicts that await adjudication, the one that waits longest first; `after` is the id of the last one shown.

    For leads: it tells who said what.
    """
    query = select(conflict).where(conflict.c.status == "disagreed")
    if after is not None and (last := _since(connection, after)) is not None:
        is_later = conflict.c.closed_at > last
        query = query.where(or_(is_later, and_(conflict.c.closed_at == last, conflict.c.id > after)))
    rows = connection.execute(query.order_by(conflict.c.closed_at, conflict.c.id).limit(limit)).all()
    return tuple(
        Disagreement(
            conflict_id=row.id,
            since=row.closed_at,
            probability=row.probability,
            kind=row.kind,
            reason=row.reason,
            left_source=row.left_source,
            right_source=row.right_source,
            left_voice=row.left_voice,
            right_voice=row.right_voice,
            judgements=judgements_on(connection, row.id),
        )
        for row in rows
    )


def count_disagreements(connection: Connection) -> int:
    """How many conflicts await adjudication."""
    return connection.scalar(select(func.count()).where(conflict.c.status == "disagreed")) or 0


def may_decide(connection: Connection, conflict_id: str, person_id: int) -> str | None:
    """Why this person may not decide this conflict now, in words; None: they may.  Raises AbsentError."""
    row = connection.execute(select(conflict).where(conflict.c.id == conflict_id)).first()
    if row is None:
        raise AbsentError(f"there is no conflict {conflict_id:.80}")
    try:
        _check_is_lead(connection, person_id)
        _check_may_decide(connection, row, person_id)
    except (ForbiddenError, StaleError) as error:
        return str(error)
    return None


def _check_words(id_: str, verdict: str, kind: str | None) -> None:
    if not id_ or len(id_) > LONGEST_ID or not id_.isprintable():
        raise InputError(f"a decision's id has 1 to {LONGEST_ID} printable characters; make a fresh one for each")
    if verdict not in VERDICTS:
        raise InputError(f"{verdict!r:.80} is no verdict; use one of {', '.join(VERDICTS)}")
    if kind is not None and (verdict != "conflict" or kind not in KINDS):
        raise InputError(f"{kind!r:.80} is no kind of this verdict; “conflict” has one of {', '.join(KINDS)}")


def _check_is_lead(connection: Connection, person_id: int) -> None:
    row = connection.execute(select(person.c.role, person.c.disabled_at).where(person.c.id == person_id)).first()
    if row is None or row.role not in _DECIDING or row.disabled_at is not None:
        raise ForbiddenError("disagreements are decided by a lead or an admin; ask one")


def _check_may_decide(connection: Connection, row: Any, person_id: int) -> None:
    if row.status == "open":
        raise StaleError(f"this card is still being judged ({row.given} of {row.needed}); decide when all have")
    if row.status == "aside":
        raise StaleError("this card is set aside; put it back into the queue first")
    is_judge = (judgement.c.conflict_id == row.id) & (judgement.c.person_id == person_id)
    if connection.execute(select(judgement.c.review_id).where(is_judge)).first() is None:
        return
    if read_queue_settings(connection).allow_self_adjudication or _is_only_lead(connection, person_id):
        return
    raise ForbiddenError("you judged this card yourself; another lead decides it, or the settings are to allow it")


def _check_is_seen(connection: Connection, conflict_id: str, over: str) -> None:
    in_force = decision_in_force(connection, conflict_id)
    if in_force is None and over:
        raise StaleError("the decision shown here was taken back meanwhile; read what stands now, then decide")
    if in_force is not None and in_force.id != over:
        name = connection.scalar(select(person.c.name).where(person.c.id == in_force.person_id))
        raise StaleError(f"{name} has decided this conflict meanwhile; read that first, then overrule it if you must")


def _is_only_lead(connection: Connection, person_id: int) -> bool:
    others = select(person.c.id).where(
        person.c.role.in_(_DECIDING), person.c.disabled_at.is_(None), person.c.id != person_id
    )
    return connection.execute(others.limit(1)).first() is None


def _repeated(connection: Connection, known: Any, told: dict[str, Any]) -> Decision:
    if any(getattr(known, name) != value for name, value in told.items()):
        raise StaleError("this form was used for another decision; open the conflict again")
    found = find_decision(connection, known.id)
    if found.is_retracted:
        raise StaleError("this decision was taken back; open the conflict again to decide anew")
    return found


def _since(connection: Connection, conflict_id: str) -> datetime | None:
    """Since when reviewers disagree on a conflict; of one decided meanwhile, when the last of them had judged."""
    row = connection.execute(
        select(conflict.c.status, conflict.c.closed_at).where(conflict.c.id == conflict_id)
    ).first()
    if row is None or row.status == "disagreed":
        return row.closed_at if row is not None else None
    latest = select(func.max(judgement.c.reviewed_at)).where(judgement.c.conflict_id == conflict_id)
    since: datetime | None = connection.scalar(latest)
    return since


def _decisions() -> Select[Any]:
    joined = decision.join(person, person.c.id == decision.c.person_id)
    joined = joined.join(retraction, retraction.c.of_id == decision.c.id, isouter=True)
    return select(decision, person.c.name, retraction.c.retracted_at).select_from(joined)


def _decision(row: Any) -> Decision:
    return Decision(
        id=row.id,
        conflict_id=row.conflict_id,
        person_id=row.person_id,
        person=row.name,
        verdict=row.verdict,
        kind=row.kind,
        note=row.note,
        decided_at=row.decided_at,
        retracted_at=row.retracted_at,
    )
