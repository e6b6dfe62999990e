"""Reviews and disputes out of the database, one after another in constant memory.

In: a connection and conditions on `conflict`.  Out: iterators of `ReviewOut` (every review ever given, those taken back
and those given anew among them) and of `DisputeOut`.  What the viewer may not see yet is left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from rashomon.store.outflow import RECORDS_HELD, Plain, Recent, chunks, read_plain, stream
from rashomon.store.people import Person
from rashomon.store.schema import (
    CLOSED,
    conflict,
    dispute,
    document,
    finding,
    judgement,
    person,
    retraction,
    review,
    run,
    statement,
)
from rashomon.store.sight import in_sight, status_seen

_LEFT, _RIGHT = statement.alias("left_row"), statement.alias("right_row")
_LEFT_PAGE, _RIGHT_PAGE = document.alias("left_page"), document.alias("right_page")
_IN_FORCE = judgement.alias("in_force_row")  # `in_sight` looks into judgement on its own


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewOut:
    """A review with what it was about: the finding of the run that was judged."""

    id: str
    conflict_id: str
    reviewer: str
    verdict: str
    kind: str | None
    note: str | None
    suggestion: Plain | None
    reviewed_at: datetime
    seconds: float | None
    via: str
    retracted_at: datetime | None
    is_in_force: bool  # neither taken back nor followed by another of the same person
    run_id: str
    run_title: str
    finding: Plain  # of that run
    left: Plain  # the fields of a Statement
    right: Plain
    left_url: str | None
    right_url: str | None
    dispute_id: str | None
    status: str
    final: str | None  # the conflict's verdict where it is closed


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeOut:
    """A dispute with its accounts and how far the queue is with it."""

    id: str
    place: int
    size: int
    run_id: str
    record: Plain  # conflicts by id, accounts
    probability: float | None  # of its best conflict; None: a later run put that into another dispute
    kind: str | None
    reason: str | None
    closed: int
    aside: int
    verdicts: Mapping[str, int]  # final ones


def count_reviews(connection: Connection, conditions: Sequence[ColumnElement[bool]] = (), *, viewer: Person) -> int:
    """How many rows `stream_reviews` will give."""
    query = _reviews_of(select(func.count()), conditions, viewer)
    return int(connection.execute(query).scalar_one())


def stream_reviews(
    connection: Connection, conditions: Sequence[ColumnElement[bool]] = (), *, viewer: Person
) -> Iterator[ReviewOut]:
    """Every review of the conflicts that meet the conditions, in the order given, as far as `viewer` may see them."""
    ids = _reviews_of(select(review.c.id), conditions, viewer).order_by(review.c.reviewed_at, review.c.id)
    query = _review_query(viewer)
    statements: Recent[int, Plain] = Recent(RECORDS_HELD)
    for names in chunks(id_ for (id_,) in stream(connection, ids)):
        rows = {row.id: row for row in connection.execute(query.where(review.c.id.in_(names)))}
        for name in names:
            yield _review_out(rows[name], statements)


def count_disputes(connection: Connection) -> int:
    """How many rows `stream_disputes` will give."""
    return connection.execute(select(func.count()).select_from(dispute)).scalar_one()


def stream_disputes(connection: Connection) -> Iterator[DisputeOut]:
    """Every dispute, in the order of reading."""
    ids = select(dispute.c.id).order_by(dispute.c.place, dispute.c.id)
    for names in chunks(id_ for (id_,) in stream(connection, ids)):
        rows = {row.id: row for row in connection.execute(select(dispute).where(dispute.c.id.in_(names)))}
        best = _best(connection, names)
        counts, verdicts = _counts(connection, names)
        for name in names:
            yield _dispute_out(rows[name], best.get(name), counts[name], verdicts[name])


def _reviews_of(query: Select[Any], conditions: Sequence[ColumnElement[bool]], viewer: Person) -> Select[Any]:
    seen = or_(review.c.person_id == viewer.id, in_sight(viewer))
    return query.select_from(review.join(conflict, conflict.c.id == review.c.conflict_id)).where(seen, *conditions)


def _review_query(viewer: Person) -> Select[Any]:
    return (
        select(
            review,
            person.c.name.label("reviewer"),
            retraction.c.retracted_at,
            _IN_FORCE.c.review_id.label("in_force"),
            run.c.title.label("run_title"),
            finding.c.record.label("finding"),
            _LEFT.c.number.label("left_number"),
            _LEFT.c.record.label("left"),
            _RIGHT.c.number.label("right_number"),
            _RIGHT.c.record.label("right"),
            _LEFT_PAGE.c.url.label("left_url"),
            _RIGHT_PAGE.c.url.label("right_url"),
            conflict.c.dispute_id,
            status_seen(viewer).label("status"),
            conflict.c.verdict.label("final"),
        )
        .join(conflict, conflict.c.id == review.c.conflict_id)
        .join(person, person.c.id == review.c.person_id)
        .join(run, run.c.id == review.c.run_id)
        .join(finding, and_(finding.c.conflict_id == review.c.conflict_id, finding.c.run_id == review.c.run_id))
        .join(_LEFT, _LEFT.c.number == finding.c.left_statement)
        .join(_RIGHT, _RIGHT.c.number == finding.c.right_statement)
        .join(_LEFT_PAGE, _LEFT_PAGE.c.id == _LEFT.c.document_id)
        .join(_RIGHT_PAGE, _RIGHT_PAGE.c.id == _RIGHT.c.document_id)
        .outerjoin(retraction, retraction.c.of_id == review.c.id)
        .outerjoin(_IN_FORCE, _IN_FORCE.c.review_id == review.c.id)
        .select_from(review)
    )


def _review_out(row: Any, statements: Recent[int, Plain]) -> ReviewOut:
    left = statements.get(row.left_number) or statements.keep(row.left_number, read_plain(row.left))
    right = statements.get(row.right_number) or statements.keep(row.right_number, read_plain(row.right))
    return ReviewOut(
        id=row.id,
        conflict_id=row.conflict_id,
        reviewer=row.reviewer,
        verdict=row.verdict,
        kind=row.kind,
        note=row.note,
        suggestion=read_plain(row.suggestion) if row.suggestion else None,
        reviewed_at=row.reviewed_at,
        seconds=row.seconds,
        via=row.via,
        retracted_at=row.retracted_at,
        is_in_force=row.in_force is not None,
        run_id=row.run_id,
        run_title=row.run_title,
        finding=read_plain(row.finding),
        left=left,
        right=right,
        left_url=row.left_url,
        right_url=row.right_url,
        dispute_id=row.dispute_id,
        status=row.status,
        final=row.final if row.status in CLOSED else None,
    )


def _best(connection: Connection, names: Sequence[str]) -> dict[str, Any]:
    """The best conflict of each; of several in the first place, which two runs may leave, the most probable."""
    rows = connection.execute(
        select(conflict.c.dispute_id, conflict.c.probability, conflict.c.kind, conflict.c.reason)
        .where(conflict.c.dispute_id.in_(names), conflict.c.place_in_dispute == 1)
        .order_by(conflict.c.probability, conflict.c.id)
    )
    return {row.dispute_id: row for row in rows}


def _counts(
    connection: Connection, names: Sequence[str]
) -> tuple[defaultdict[str, Counter[str]], defaultdict[str, Counter[str]]]:
    """By dispute, conflicts by status and by final verdict."""
    statuses: defaultdict[str, Counter[str]] = defaultdict(Counter)
    verdicts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    rows = connection.execute(
        select(conflict.c.dispute_id, conflict.c.status, conflict.c.verdict, func.count().label("conflicts"))
        .where(conflict.c.dispute_id.in_(names))
        .group_by(conflict.c.dispute_id, conflict.c.status, conflict.c.verdict)
    )
    for row in rows:
        statuses[row.dispute_id][row.status] += row.conflicts
        if row.status in CLOSED and row.verdict is not None:
            verdicts[row.dispute_id][row.verdict] += row.conflicts
    return statuses, verdicts


def _dispute_out(row: Any, best: Any, statuses: Mapping[str, int], verdicts: Mapping[str, int]) -> DisputeOut:
    return DisputeOut(
        id=row.id,
        place=row.place,
        size=row.size,
        run_id=row.run_id,
        record=read_plain(row.record),
        probability=best.probability if best is not None else None,
        kind=best.kind if best is not None else None,
        reason=best.reason if best is not None else None,
        closed=sum(statuses[name] for name in CLOSED),
        aside=statuses["aside"],
        verdicts=verdicts,
    )
