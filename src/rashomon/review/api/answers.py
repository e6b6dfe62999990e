"""What every endpoint of the API declares: the problems it may answer with, and ids that can be looked up."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import AfterValidator

from rashomon.errors import AbsentError

_LONGEST_ID = 300  # characters; ours have 16, those of a caller some more
PROBLEM = "application/problem+json"
_PROBLEMS = {
    400: "The request cannot be read",
    401: "No token, or one that is not valid (any more)",
    403: "Not for the role of this token's person, or not to be seen yet",
    404: "There is no such thing",
    409: "It no longer holds: a lease has expired, another was quicker, it is closed",
    413: "The request is too large",
    422: "A value that cannot be",
    503: "The database is busy or away, or too many exports run; try again",
}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The `responses` of an endpoint that may answer with these problems."""
    content = {PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": _PROBLEMS[status], "content": content} for status in statuses}


def api_router(tag: str) -> APIRouter:
    """A router under /api; what any request may be answered with is declared once, here."""
    return APIRouter(prefix="/api", tags=[tag], responses=problems(400, 401, 403, 422, 503))


def _kept(value: str) -> str:
    """The id, unless it is none: too long, or with a NUL or the like, which PostgreSQL cannot be asked for."""
    if len(value) > _LONGEST_ID or not value.isprintable():
        raise AbsentError(f"there is nothing with the id {value[:80]!a}")
    return value


Id = Annotated[str, Path(), AfterValidator(_kept)]
