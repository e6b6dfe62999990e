"""/api/export: the tables, streamed."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Query, Request, Response

from rashomon.review.api.answers import api_router, problems
from rashomon.review.api.shapes import ExportQuery
from rashomon.review.downloads import export_download
from rashomon.review.exports.encode import MEDIA_TYPES
from rashomon.review.exports.export import Asked
from rashomon.review.visitor import Viewer

router = api_router("exports")
What = Literal["conflicts", "reviews", "agreement", "disputes"]
_FILE = {media_type: {"schema": {"type": "string", "format": "binary"}} for media_type in MEDIA_TYPES.values()}


@router.get(
    "/export/{what}",
    summary="Export a table",
    response_class=Response,
    responses={
        **problems(404),
        200: {"description": "The table as a file; a connection broken off is no whole one", "content": _FILE},
    },
)
def export(request: Request, visitor: Viewer, what: What, query: Annotated[ExportQuery, Query()]) -> Response:
    """Every row as you may see it, in constant memory; agreement and disputes are of the whole queue."""
    asked = Asked(what=what, where=query.as_filter(), viewer=visitor.person)
    return export_download(request, asked, query.format)
