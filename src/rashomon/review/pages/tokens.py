"""API tokens: one's own, made and ended by oneself; a new one is shown once."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import HTMLResponse, Response

from rashomon.errors import InputError
from rashomon.review.refusals import as_sentence
from rashomon.review.render import page, see_other
from rashomon.review.visitor import RowNumber, Viewer, Visitor, now_of, reading, writing
from rashomon.store.tokens import list_tokens, make_token, revoke_token

router = APIRouter(include_in_schema=False)
SAID = {"token-revoked": "The token is ended; nothing can use it any more."}

Word = Annotated[str, Form()]


@router.get("/tokens")
def tokens(request: Request, visitor: Viewer) -> HTMLResponse:
    """The person's tokens."""
    return _page(request, visitor)


@router.post("/tokens")
def make(request: Request, visitor: Viewer, name: Word = "") -> Response:
    """Make one and show it."""
    try:
        with writing(request) as connection:
            secret = make_token(connection, visitor.person.id, name, now_of(request))
    except InputError as error:
        return _page(request, visitor, name=name[:128], message=as_sentence(error), status=422)
    return _page(request, visitor, secret=secret)


@router.post("/tokens/{token_id}/revoke")
def revoke(request: Request, visitor: Viewer, token_id: RowNumber) -> Response:
    """End one."""
    with writing(request) as connection:
        revoke_token(connection, token_id, visitor.person.id, now_of(request))
    return see_other("/tokens", said="token-revoked")


def _page(
    request: Request,
    visitor: Visitor,
    *,
    name: str = "",
    message: str | None = None,
    secret: str | None = None,
    status: int = 200,
) -> HTMLResponse:
    with reading(request) as connection:
        listed = list_tokens(connection, visitor.person.id)
    return page(
        request,
        "tokens.html.j2",
        status=status,
        tokens=listed,
        name=name,
        message=message,
        secret=secret,
        base=str(request.base_url).rstrip("/"),
    )
