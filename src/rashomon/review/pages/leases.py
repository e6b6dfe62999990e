"""Cards in hand: who holds what, since when and until when; a lead can take one away."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from rashomon.review.render import page, see_other
from rashomon.review.shown_rows import shown_lease
from rashomon.review.visitor import Lead, now_of, reading, writing
from rashomon.store.leases import break_lease, leases_in_force

router = APIRouter()
SAID = {"broken": "The card is back in the queue."}


@router.get("/leases")
def leases_page(request: Request, visitor: Lead) -> Response:  # noqa: ARG001 - who may see it
    """The list, the lease that ends first at the top."""
    with reading(request) as connection:
        rows = leases_in_force(connection, now_of(request))
    return page(request, "leases.html.j2", rows=[shown_lease(row) for row in rows])


@router.post("/leases/break")
def break_one(
    request: Request,
    visitor: Lead,
    conflict_id: Annotated[str, Form(max_length=64)],
    person_id: Annotated[int, Form(ge=0, le=2**63 - 1)],
) -> Response:
    """Take a card out of somebody's hands."""
    with writing(request) as connection:
        break_lease(connection, conflict_id, person_id, by=visitor.person.id, now=now_of(request))
    return see_other("/leases", said="broken")
