"""A whole document, one statement marked: that of a conflict's side, or one by its number."""

from __future__ import annotations

from typing import Annotated, Literal
from urllib.parse import quote

from fastapi import APIRouter, Query, Request
from sqlalchemy import Connection
from starlette.responses import Response

from rashomon.cards.card import who_says
from rashomon.cards.hidden import show_hidden
from rashomon.errors import AbsentError
from rashomon.records import Document, Span, Statement
from rashomon.review.document_view import document_view
from rashomon.review.render import page
from rashomon.review.visitor import Viewer, reading
from rashomon.store.found import load_conflict, load_document, load_statement

router = APIRouter(include_in_schema=False)


@router.get("/documents/{document_id}")
def document_page(
    request: Request,
    visitor: Viewer,  # noqa: ARG001 - who may see it
    document_id: str,
    statement: Annotated[int | None, Query(ge=0, le=2**63 - 1)] = None,
    conflict: Annotated[str | None, Query(max_length=64)] = None,
    side: Literal["left", "right"] = "left",
) -> Response:
    """The document; `statement` is a statement's number, `conflict` and `side` mark the words that disagree too."""
    back = None
    with reading(request) as connection:
        document = load_document(connection, document_id)
        said, evidence = _marked(connection, document, statement, conflict, side)
    if conflict is not None:
        back = f"/conflicts/{quote(conflict, safe='')}"
    return page(
        request,
        "document.html.j2",
        view=document_view(document, said.span if said is not None else None, evidence),
        said_by=show_hidden(who_says(said)[0]) if said is not None else None,
        back=back,
    )


def _marked(
    connection: Connection, document: Document, number: int | None, conflict_id: str | None, side: str
) -> tuple[Statement | None, tuple[Span, ...]]:
    """The statement asked for, and the words of it that disagree.  Raises AbsentError for one of another document."""
    if conflict_id is not None:
        found = load_conflict(connection, conflict_id).conflict
        pair, evidence = found.scored.pair, found.evidence
        said, marks = (pair.left, evidence.left) if side == "left" else (pair.right, evidence.right)
    elif number is not None:
        said, marks = load_statement(connection, number), ()
    else:
        return None, ()
    if said.document_id != document.id:
        raise AbsentError("that statement stands in another document; follow the link on its card")
    return said, marks
