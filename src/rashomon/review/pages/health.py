"""Whether the application and its database work: for a proxy, a container or a monitor.  It tells nothing else."""

from __future__ import annotations

from fastapi import APIRouter, Request
from sqlalchemy import text
from starlette.responses import PlainTextResponse, Response

from rashomon.errors import StoreError
from rashomon.review.visitor import reading

router = APIRouter(include_in_schema=False)


@router.api_route("/healthz", methods=["GET", "HEAD"])
def health(request: Request) -> Response:
    """200 "ok", or 503 when the database cannot be read."""
    try:
        with reading(request) as connection:
            connection.execute(text("SELECT 1"))
    except StoreError:
        return PlainTextResponse("the database cannot be read\n", 503)
    return PlainTextResponse("ok\n")
