"""/api/conflicts: the list, and one conflict with all that is needed to judge it."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request
from sqlalchemy import Connection

from rashomon.cards.passages import find_context
from rashomon.errors import AbsentError
from rashomon.records import Document, Span, Statement
from rashomon.review.api.answers import Id, api_router, problems
from rashomon.review.api.shapes import (
    ConflictShape,
    ListQuery,
    NliShape,
    PageShape,
    ReviewShape,
    RowShape,
    SideShape,
    WitnessShape,
    WordsShape,
)
from rashomon.review.visitor import Viewer, reading
from rashomon.store.found import load_conflict
from rashomon.store.lists import conflict_rows, list_conflicts
from rashomon.store.people import Person
from rashomon.store.reviews import visible_judgements

router = api_router("conflicts")


@router.get("/conflicts", summary="List conflicts")
def list_of_conflicts(request: Request, visitor: Viewer, query: Annotated[ListQuery, Query()]) -> PageShape:
    """A page of the conflicts that meet a filter; go on with `after` = `next_cursor`."""
    with reading(request) as connection:
        page = list_conflicts(
            connection,
            query.as_filter(),
            viewer=visitor.person,
            order=query.order,
            after=query.after,
            limit=query.limit,
        )
    return PageShape.model_validate(page)


@router.get("/conflicts/{conflict_id}", summary="Get a conflict", responses=problems(404))
def one_conflict(request: Request, visitor: Viewer, conflict_id: Id) -> ConflictShape:
    """Both statements, why they were found to conflict, and the judgements you may see."""
    with reading(request) as connection:
        return conflict_shape(connection, conflict_id, visitor.person)


def conflict_shape(connection: Connection, conflict_id: str, viewer: Person) -> ConflictShape:
    """A conflict as `viewer` may see it.  Raises AbsentError."""
    stored = load_conflict(connection, conflict_id)
    rows = conflict_rows(connection, [conflict_id], viewer)
    if not rows:
        raise AbsentError(f"there is no conflict {conflict_id}")
    conflict = stored.conflict
    scored, pair = conflict.scored, conflict.scored.pair
    reviews = visible_judgements(connection, conflict_id, viewer).reviews
    documents = stored.documents
    return ConflictShape(
        row=RowShape.model_validate(rows[0]),
        run_id=stored.run_id,
        left=_side(pair.left, documents[pair.left.document_id], conflict.evidence.left),
        right=_side(pair.right, documents[pair.right.document_id], conflict.evidence.right),
        forward=NliShape.model_validate(scored.forward),
        backward=NliShape.model_validate(scored.backward),
        similarity=pair.similarity,
        rule=pair.rule,
        model=scored.model,
        temperature=scored.temperature,
        witnesses=tuple(WitnessShape.model_validate(one) for one in conflict.witnesses),
        reviews=tuple(ReviewShape.model_validate(one) for one in reviews),
    )


def _side(said: Statement, document: Document, evidence: tuple[Span, ...]) -> SideShape:
    return SideShape(
        statement_id=said.id,
        document_id=said.document_id,
        source=said.source,
        title=document.title,
        url=document.url,
        published_at=said.published_at,
        voice=said.voice,
        speaker=said.speaker.label if said.speaker else None,
        role=said.speaker.role if said.speaker else None,
        stance=said.stance,
        cue=said.cue,
        attribution=said.attribution,
        text=said.text,
        claim=said.claim,
        start=said.span.start,
        end=said.span.end,
        origins=said.origins,
        carried_by=said.carried_by or (said.source,),
        passage=find_context(document, [said.span, *evidence]).of(document.text),
        disagreeing=tuple(
            WordsShape(start=span.start, end=span.end, words=span.of(document.text)) for span in evidence
        ),
    )
