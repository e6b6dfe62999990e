"""What scans found, by id: conflicts with their statements and documents, disputes, runs.

In: ids.  Out: the records as they were imported, with where they stand in the queue.  Raises AbsentError for an id that
is not there.  A conflict is shown as its latest run has it, or as the run that is asked for had it.  It hides nothing:
who may see verdicts is asked elsewhere (`reviews.visible_judgements`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Select, func, select

from rashomon.errors import AbsentError
from rashomon.records import Conflict, Dispute, Document, Statement
from rashomon.records_json import from_plain
from rashomon.run_records import PlainConflict, PlainDispute, read_dispute
from rashomon.store.among import among
from rashomon.store.blindness import Viewer
from rashomon.store.lists import ConflictRow, conflict_rows
from rashomon.store.schema import conflict, dispute, document, finding, run, statement


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredConflict:
    """A conflict with the documents of its sides, and where it stands in the queue."""

    conflict: Conflict
    documents: Mapping[str, Document]
    run_id: str  # whose finding it is
    left_number: int  # of the statements
    right_number: int
    status: str
    needed: int
    given: int
    held: int
    verdict: str | None
    verdict_kind: str | None
    closed_at: datetime | None
    dispute_id: str | None
    place_in_dispute: int  # 1 is its best conflict; of one in no dispute, its place among those
    priority: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredDispute:
    """A dispute with its best conflicts."""

    dispute: Dispute
    documents: Mapping[str, Document]
    place: int  # in the reading order of its run
    run_id: str
    conflicts_left_out: int  # beyond those in `dispute`


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRow:
    """A run, in short."""

    id: str
    title: str
    rashomon: str  # version
    began_at: datetime | None
    threshold: float
    imported_at: datetime
    finished_at: datetime | None  # None: the import was cut off, or is under way
    imported_by: int | None
    conflicts: int  # findings


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRun:
    """A run with all that is known of it."""

    row: RunRow
    record: Mapping[str, Any]  # what run.json holds
    problems: Sequence[Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class _Anybody:
    """Sees what everybody may."""

    id: int = 0
    role: str = "viewer"


def load_conflict(connection: Connection, conflict_id: str, run_id: str | None = None) -> StoredConflict:
    """A conflict as its latest run found it, or as `run_id` did.  Raises AbsentError."""
    row = connection.execute(select(conflict).where(conflict.c.id == conflict_id)).first()
    if row is None:
        raise AbsentError(f"there is no conflict {conflict_id}; it may belong to a scan that was not imported here")
    run_id = run_id or row.run_id
    found = connection.execute(_findings(run_id).where(finding.c.conflict_id == conflict_id)).first()
    if found is None:
        raise AbsentError(f"run {run_id} did not find conflict {conflict_id}; leave the run out for the latest")
    read = _conflicts(connection, [found])[0]
    return StoredConflict(
        conflict=read,
        documents=_documents_of(connection, [read]),
        run_id=run_id,
        left_number=found.left_statement,
        right_number=found.right_statement,
        status=row.status,
        needed=row.needed,
        given=row.given,
        held=row.held,
        verdict=row.verdict,
        verdict_kind=row.verdict_kind,
        closed_at=row.closed_at,
        dispute_id=row.dispute_id,
        place_in_dispute=row.place_in_dispute,
        priority=row.priority,
    )


def load_document(connection: Connection, document_id: str) -> Document:
    """A document.  Raises AbsentError."""
    record = connection.scalar(select(document.c.record).where(document.c.id == document_id))
    if record is None:
        raise AbsentError(f"there is no document {document_id}; it may belong to a scan that was not imported here")
    return from_plain(Document, json.loads(record))


def load_statement(connection: Connection, number: int) -> Statement:
    """A statement by its number in this database.  Raises AbsentError."""
    record = connection.scalar(select(statement.c.record).where(statement.c.number == number))
    if record is None:
        raise AbsentError(f"there is no statement {number}; its number is that of another database")
    return from_plain(Statement, json.loads(record))


def load_dispute(connection: Connection, dispute_id: str, most: int = 200) -> StoredDispute:
    """A dispute as the latest run that found it has it, at most `most` conflicts, best first.  Raises AbsentError."""
    row = connection.execute(select(dispute).where(dispute.c.id == dispute_id)).first()
    if row is None:
        raise AbsentError(f"there is no dispute {dispute_id}; it may belong to a scan that was not imported here")
    plain = read_dispute(json.loads(row.record))
    read = _dispute(connection, plain, row.run_id, most)
    return StoredDispute(
        dispute=read,
        documents=_documents_of(connection, read.conflicts),
        place=row.place,
        run_id=row.run_id,
        conflicts_left_out=row.size - len(read.conflicts),
    )


def siblings(
    connection: Connection, conflict_id: str, limit: int = 20, *, viewer: Viewer | None = None
) -> tuple[ConflictRow, ...]:
    """The other pairs of a conflict's dispute, best first; none for one in no dispute.

    They are as `viewer` may see them; without one, as anybody may.
    """
    of = select(conflict.c.dispute_id).where(conflict.c.id == conflict_id).scalar_subquery()
    query = select(conflict.c.id).where(conflict.c.dispute_id == of, conflict.c.id != conflict_id)
    ids = connection.scalars(query.order_by(conflict.c.place_in_dispute, conflict.c.id).limit(limit)).all()
    return conflict_rows(connection, ids, viewer or _Anybody())


def load_run(connection: Connection, run_id: str) -> StoredRun:
    """A run with its settings, models, counts and problems.  Raises AbsentError."""
    row = connection.execute(_runs(run.c.record, run.c.problems).where(run.c.id == run_id)).first()
    if row is None:
        raise AbsentError(f"there is no run {run_id}; it was not imported here")
    return StoredRun(row=_run_row(row), record=json.loads(row.record), problems=json.loads(row.problems))


def list_runs(connection: Connection) -> tuple[RunRow, ...]:
    """Every run, the one imported last first."""
    rows = connection.execute(_runs().order_by(run.c.imported_at.desc(), run.c.id))
    return tuple(_run_row(row) for row in rows)


def _dispute(connection: Connection, plain: PlainDispute, run_id: str, most: int) -> Dispute:
    wanted = plain.conflict_ids[:most]
    rows = among(connection, _findings(run_id), finding.c.conflict_id, wanted)
    place = {id_: at for at, id_ in enumerate(wanted)}
    found = sorted(rows, key=lambda row: place[row.conflict_id])
    return Dispute(id=plain.id, conflicts=tuple(_conflicts(connection, found)), accounts=plain.accounts)


def _findings(run_id: str) -> Select[Any]:
    return select(finding).where(finding.c.run_id == run_id)


def _conflicts(connection: Connection, findings: Sequence[Any]) -> list[Conflict]:
    """The records of findings, with their statements."""
    numbers = {number for row in findings for number in (row.left_statement, row.right_statement)}
    query = select(statement.c.number, statement.c.record)
    rows = among(connection, query, statement.c.number, list(numbers))
    statements = {row.number: from_plain(Statement, json.loads(row.record)) for row in rows}
    return [
        PlainConflict(left_id=left.id, right_id=right.id, plain=json.loads(row.record)).with_statements(left, right)
        for row in findings
        for left, right in ((statements[row.left_statement], statements[row.right_statement]),)
    ]


def _documents_of(connection: Connection, conflicts: Iterable[Conflict]) -> dict[str, Document]:
    pairs = [one.scored.pair for one in conflicts]
    ids = dict.fromkeys(side.document_id for pair in pairs for side in (pair.left, pair.right))
    rows = among(connection, select(document.c.id, document.c.record), document.c.id, list(ids))
    return {row.id: from_plain(Document, json.loads(row.record)) for row in rows}


def _runs(*more: Column[Any]) -> Select[Any]:
    conflicts = select(func.count()).where(finding.c.run_id == run.c.id).scalar_subquery()
    columns = (run.c.id, run.c.title, run.c.rashomon, run.c.began_at, run.c.threshold)
    return select(
        *columns, run.c.imported_at, run.c.finished_at, run.c.imported_by, conflicts.label("conflicts"), *more
    )


def _run_row(row: Any) -> RunRow:
    names = ("id", "title", "rashomon", "began_at", "threshold", "imported_at", "finished_at", "imported_by")
    return RunRow(**{name: getattr(row, name) for name in names}, conflicts=row.conflicts)
