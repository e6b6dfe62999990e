"""The start: a reviewer's is the queue, a viewer's the list of conflicts."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import RedirectResponse

from rashomon.review.render import see_other
from rashomon.review.visitor import Viewer

router = APIRouter(include_in_schema=False)


@router.get("/")
def start(visitor: Viewer) -> RedirectResponse:
    """Go to where this person works."""
    return see_other("/queue" if visitor.may("reviewer") else "/conflicts")
