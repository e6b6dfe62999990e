"""/api/openapi.json: what the API does, for programs that read it."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import Any

from fastapi import APIRouter
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse

from rashomon.review.api import conflicts, disputes, exports, queue, runs, standing
from rashomon.review.api.shapes import Problem

router = APIRouter(prefix="/api", tags=["openapi"])
ROUTERS = (queue.router, standing.router, conflicts.router, disputes.router, exports.router, runs.router)
_ABOUT = """\
The review queue for programs.  Every request but this one carries `Authorization: Bearer <token>`; make a token on the
page “Tokens”.  It acts as its person, with that person's role, and sees what that person may see: what others said of
a conflict shows when it is closed, or after the person's own verdict.
"""
_TAGS = [
    {"name": "queue", "description": "Take a card, give a verdict, undo"},
    {"name": "conflicts", "description": "Lists and single conflicts"},
    {"name": "disputes", "description": "Conflicts about one matter; audit packs"},
    {"name": "exports", "description": "Tables, streamed"},
    {"name": "runs", "description": "Scans and their import"},
]


@router.get("/openapi.json", include_in_schema=False)
def openapi() -> JSONResponse:
    """The OpenAPI description of the API."""
    return JSONResponse(_described())


@cache
def _described() -> dict[str, Any]:
    return describe([route for router in ROUTERS for route in router.routes])


def describe(routes: list[Any]) -> dict[str, Any]:
    """The OpenAPI description of these routes."""
    told = get_openapi(
        title="rashomon review", version=version("rashomon"), description=_ABOUT, tags=_TAGS, routes=routes
    )
    components = told.setdefault("components", {})
    components.setdefault("schemas", {})["Problem"] = Problem.model_json_schema()
    components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
    told["security"] = [{"token": []}]
    return told
