"""A dispute: its accounts side by side, and the pairs of statements that oppose each other in it."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import APIRouter, Request
from starlette.responses import Response

from rashomon.cards.dispute import dispute_view
from rashomon.cards.hidden import show_hidden
from rashomon.review.card_view import account_sheet
from rashomon.review.render import page
from rashomon.review.visitor import Viewer, reading
from rashomon.store.found import load_dispute
from rashomon.store.lists import conflict_rows

router = APIRouter(include_in_schema=False)

MOST_PAIRS = 100


@router.get("/disputes/{dispute_id}")
def dispute_page(request: Request, visitor: Viewer, dispute_id: str) -> Response:
    """The dispute with its best pairs, as this reader may see them."""
    with reading(request) as connection:
        stored = load_dispute(connection, dispute_id, most=MOST_PAIRS)
        rows = conflict_rows(connection, [one.id for one in stored.dispute.conflicts], visitor.person)
    view = dispute_view(stored.dispute, (), stored.documents, number=stored.place)
    return page(
        request,
        "dispute.html.j2",
        view=view,
        reason=show_hidden(view.reason),
        accounts=[account_sheet(one) for one in view.accounts],
        rows=rows,
        left_out=stored.conflicts_left_out,
        path=f"/disputes/{quote(dispute_id, safe='')}",
        dispute_id=dispute_id,
    )
