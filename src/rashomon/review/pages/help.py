"""Help: the keys, what the verdicts mean, who sees what."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from rashomon.review.pages.people import ROLE_WORDS
from rashomon.review.render import page
from rashomon.review.visitor import Viewer

router = APIRouter(include_in_schema=False)


@router.get("/help")
def show_help(request: Request, visitor: Viewer) -> HTMLResponse:  # noqa: ARG001 - who may see it
    """The page of help."""
    return page(request, "help.html.j2", role_words=ROLE_WORDS)
