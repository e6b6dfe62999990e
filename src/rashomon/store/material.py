"""All that the database holds of one dispute, in an order that does not depend on the database: for an audit pack.

In: a connection and a dispute's id.  Out: plain mappings, ready for JSON, a kind at a time.  Times are ISO 8601 in UTC,
people are named, and our own numbers (of rows, statements, people) are left out, so that a copy of the database, on
SQLite or PostgreSQL, gives the same.  It reads a conflict at a time where there may be many.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, collate, func, or_, select

from rashomon.errors import AbsentError
from rashomon.store.outflow import Plain, Texts, stream, words_at
from rashomon.store.people import Person
from rashomon.store.schema import (
    conflict,
    decision,
    dispute,
    document,
    event,
    finding,
    person,
    retraction,
    review,
    run,
    statement,
)
from rashomon.store.sight import in_sight

_LEFT, _RIGHT = statement.alias("left_row"), statement.alias("right_row")


def dispute_material(connection: Connection, dispute_id: str) -> Plain:
    """The dispute as its latest run found it.  Raises AbsentError when there is none of this id."""
    row = connection.execute(select(dispute).where(dispute.c.id == dispute_id)).one_or_none()
    if row is None:
        raise AbsentError(f"there is no dispute {dispute_id}; see the list of disputes")
    return {**json.loads(row.record), "id": row.id, "run_id": row.run_id, "place": row.place}


def count_hidden(connection: Connection, dispute_id: str, viewer: Person) -> int:
    """Conflicts of the dispute on which others have ever judged and `viewer` may not know it yet."""
    judged = select(review.c.conflict_id).where(review.c.person_id != viewer.id)  # taken back or not: a pack has all
    query = select(func.count()).select_from(conflict)
    where = (conflict.c.dispute_id == dispute_id, conflict.c.id.in_(judged), ~in_sight(viewer))
    return connection.execute(query.where(*where)).scalar_one()


def run_material(connection: Connection, dispute_id: str) -> Iterator[Plain]:
    """Every run that found a conflict of the dispute: models, settings, threshold."""
    found = select(finding.c.run_id).where(finding.c.conflict_id.in_(_ids(dispute_id)))
    for row in connection.execute(select(run).where(run.c.id.in_(found)).order_by(_by_letters(connection, run.c.id))):
        yield {
            "id": row.id,
            "title": row.title,
            "rashomon": row.rashomon,
            "began_at": _iso(row.began_at),
            "imported_at": _iso(row.imported_at),
            "threshold": row.threshold,
            "run": json.loads(row.record),
        }


def document_material(connection: Connection, dispute_id: str) -> Iterator[Plain]:
    """The documents, without their texts: the text's hash, and every span that was used with its words."""
    said = select(statement.c.document_id).where(statement.c.number.in_(_numbers(dispute_id)))
    spans = _spans(connection, dispute_id)
    for row in stream(
        connection, select(document).where(document.c.id.in_(said)).order_by(_by_letters(connection, document.c.id))
    ):
        record = json.loads(row.record)
        text = record["text"]
        yield {
            "id": row.id,
            "source": row.source,
            "title": row.title,
            "url": row.url,
            "published_at": record.get("published_at"),
            "language": record.get("language"),
            "text_sha256": row.text_sha256,
            "text_characters": len(text),
            "quoted": [{"start": start, "end": end, "words": text[start:end]} for start, end in sorted(spans[row.id])],
        }


def statement_material(connection: Connection, dispute_id: str) -> Iterator[Plain]:
    """The statements, each wording once."""
    query = (
        select(statement)
        .where(statement.c.number.in_(_numbers(dispute_id)))
        .order_by(_by_letters(connection, statement.c.key))
    )
    for row in stream(connection, query):
        yield {"key": row.key, "statement": json.loads(row.record)}


def finding_material(connection: Connection, dispute_id: str) -> Iterator[Plain]:
    """What every run said of every conflict: model, both directions, witnesses, probability, threshold."""
    texts = Texts(connection)
    query = (
        select(
            finding.c.conflict_id,
            finding.c.run_id,
            finding.c.record,
            _LEFT.c.key.label("left"),
            _LEFT.c.record.label("left_record"),
            _RIGHT.c.key.label("right"),
            _RIGHT.c.record.label("right_record"),
        )
        .join(_LEFT, _LEFT.c.number == finding.c.left_statement)
        .join(_RIGHT, _RIGHT.c.number == finding.c.right_statement)
        .where(finding.c.conflict_id.in_(_ids(dispute_id)))
        .order_by(_by_letters(connection, finding.c.conflict_id), _by_letters(connection, finding.c.run_id))
    )
    for row in stream(connection, query):
        found = json.loads(row.record)
        sides = (("left", json.loads(row.left_record)), ("right", json.loads(row.right_record)))
        words = {
            side: [words_at(span["start"], span["end"], said, texts) for span in found["evidence"][side]]
            for side, said in sides
        }
        yield {
            "conflict_id": row.conflict_id,
            "run_id": row.run_id,
            "left": row.left,
            "right": row.right,
            "words": words,
            "finding": found,
        }


def review_material(connection: Connection, dispute_id: str) -> Iterator[Plain]:
    """Every review ever given."""
    order = (review.c.reviewed_at, _by_letters(connection, review.c.id))
    query = _by_person(review, review.c.conflict_id.in_(_ids(dispute_id)), *order)
    for row in stream(connection, query):
        yield {
            "id": row.id,
            "conflict_id": row.conflict_id,
            "person": row.person,
            "run_id": row.run_id,
            "verdict": row.verdict,
            "kind": row.kind,
            "note": row.note,
            "suggestion": json.loads(row.suggestion) if row.suggestion else None,
            "seconds": row.seconds,
            "via": row.via,
            "reviewed_at": _iso(row.reviewed_at),
        }


def decision_material(connection: Connection, dispute_id: str) -> Iterator[Plain]:
    """Every decision of a lead."""
    order = (decision.c.decided_at, _by_letters(connection, decision.c.id))
    query = _by_person(decision, decision.c.conflict_id.in_(_ids(dispute_id)), *order)
    for row in stream(connection, query):
        yield {
            "id": row.id,
            "conflict_id": row.conflict_id,
            "person": row.person,
            "verdict": row.verdict,
            "kind": row.kind,
            "note": row.note,
            "decided_at": _iso(row.decided_at),
        }


def retraction_material(connection: Connection, dispute_id: str) -> Iterator[Plain]:
    """Every review or decision that was taken back."""
    reviews = select(review.c.id).where(review.c.conflict_id.in_(_ids(dispute_id)))
    decisions = select(decision.c.id).where(decision.c.conflict_id.in_(_ids(dispute_id)))
    is_ours = or_(retraction.c.of_id.in_(reviews), retraction.c.of_id.in_(decisions))
    order = (retraction.c.retracted_at, _by_letters(connection, retraction.c.of_id))
    for row in stream(connection, _by_person(retraction, is_ours, *order)):
        yield {"of_id": row.of_id, "person": row.person, "retracted_at": _iso(row.retracted_at)}


def event_material(connection: Connection, dispute_id: str) -> Iterator[Plain]:
    """Every event of the conflicts, in the order in which they happened."""
    query = _by_person(event, event.c.conflict_id.in_(_ids(dispute_id)), event.c.id)
    for row in stream(connection, query):
        yield {
            "at": _iso(row.at),
            "person": row.person,
            "action": row.action,
            "conflict_id": row.conflict_id,
            "detail": json.loads(row.detail) if row.detail else None,
        }


def state_material(connection: Connection, dispute_id: str) -> Iterator[Plain]:
    """How each conflict stands."""
    query = select(conflict).where(conflict.c.dispute_id == dispute_id).order_by(_by_letters(connection, conflict.c.id))
    for row in stream(connection, query):
        yield {
            "conflict_id": row.id,
            "run_id": row.run_id,
            "probability": row.probability,
            "threshold": row.threshold,
            "is_flagged": row.is_flagged,
            "relation": row.relation,
            "found_kind": row.kind,
            "status": row.status,
            "needed": row.needed,
            "given": row.given,
            "verdict": row.verdict,
            "verdict_kind": row.verdict_kind,
            "closed_at": _iso(row.closed_at),
        }


MATERIAL: dict[str, Callable[[Connection, str], Iterator[Plain]]] = {
    "runs": run_material,
    "documents": document_material,
    "statements": statement_material,
    "findings": finding_material,
    "reviews": review_material,
    "retractions": retraction_material,
    "decisions": decision_material,
    "events": event_material,
    "state": state_material,
}


def _ids(dispute_id: str) -> Select[Any]:
    return select(conflict.c.id).where(conflict.c.dispute_id == dispute_id)


def _numbers(dispute_id: str) -> Any:
    """The statements of every finding of the dispute's conflicts."""
    ours = finding.c.conflict_id.in_(_ids(dispute_id))
    return select(finding.c.left_statement).where(ours).union(select(finding.c.right_statement).where(ours))


def _spans(connection: Connection, dispute_id: str) -> dict[str, set[tuple[int, int]]]:
    """By document, the spans of the statements and those that disagree in any finding."""
    spans: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    said = select(statement.c.document_id, statement.c.record).where(statement.c.number.in_(_numbers(dispute_id)))
    for document_id, record in stream(connection, said):
        span = json.loads(record)["span"]
        spans[document_id].add((span["start"], span["end"]))
    found = (
        select(finding.c.record, _LEFT.c.document_id.label("left"), _RIGHT.c.document_id.label("right"))
        .join(_LEFT, _LEFT.c.number == finding.c.left_statement)
        .join(_RIGHT, _RIGHT.c.number == finding.c.right_statement)
        .where(finding.c.conflict_id.in_(_ids(dispute_id)))
    )
    for row in stream(connection, found):
        evidence = json.loads(row.record)["evidence"]
        for side in ("left", "right"):
            spans[getattr(row, side)].update((span["start"], span["end"]) for span in evidence[side])
    return spans


def _by_person(of: Any, where: ColumnElement[bool], *order: Any) -> Select[Any]:
    named = select(of, person.c.name.label("person")).outerjoin(person, person.c.id == of.c.person_id)
    return named.where(where).order_by(*order)


def _by_letters(connection: Connection, column: ColumnElement[str]) -> ColumnElement[str]:
    """Order by code points, which a PostgreSQL database may have set otherwise."""
    return column if connection.dialect.name == "sqlite" else collate(column, "C")


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="microseconds")
