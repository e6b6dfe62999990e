"""/api/runs: the imported scans, and importing one."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated, Any

from fastapi import Depends, HTTPException, Query, Request
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.types import Receive, Scope, Send

from rashomon.errors import InputError
from rashomon.review.api.answers import api_router, problems
from rashomon.review.api.shapes import ImportedShape, RunShape
from rashomon.review.visitor import Lead, Viewer, now_of, reading, store_of
from rashomon.run_records import RECORDS_FILE
from rashomon.store.found import list_runs
from rashomon.store.imports import import_run
from rashomon.store.queue_settings import MOST_JUDGEMENTS, read_queue_settings


class _OneOfTwo(APIRoute):
    """A route that shares its path with another method: a third one is told of both (RFC 9110, 15.5.6)."""

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse with all that is allowed."""
        if scope["method"] not in ("GET", "POST"):
            raise HTTPException(405, headers={"Allow": "GET, POST"})
        await super().handle(scope, receive, send)


router = api_router("runs")
router.route_class = _OneOfTwo
_BINARY = "application/octet-stream"
_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": f"{RECORDS_FILE} of a scan, as it is: curl --data-binary @{RECORDS_FILE}",
        "content": {_BINARY: {"schema": {"type": "string", "format": "binary"}}},
    }
}


async def _received(request: Request, visitor: Lead) -> AsyncIterator[Path]:
    """The body in a temporary file; only a lead's is received."""
    del visitor
    folder = await run_in_threadpool(tempfile.TemporaryDirectory, prefix="rashomon-")
    try:
        path = Path(folder.name) / RECORDS_FILE
        file = await run_in_threadpool(path.open, "wb")
        try:
            async for piece in request.stream():
                await run_in_threadpool(file.write, piece)
        finally:
            await run_in_threadpool(file.close)
        yield path
    finally:
        await run_in_threadpool(folder.cleanup)


@router.get("/runs", summary="List the imported scans")
def imported_runs(request: Request, visitor: Viewer) -> list[RunShape]:
    """The one imported last comes first."""
    del visitor
    with reading(request) as connection:
        return [RunShape.model_validate(row) for row in list_runs(connection)]


@router.post("/runs", summary="Import a scan", responses=problems(404, 413), openapi_extra=_BODY)
def import_scan(
    request: Request,
    visitor: Lead,
    received: Annotated[Path, Depends(_received)],
    judgements: Annotated[
        int | None, Query(ge=1, le=MOST_JUDGEMENTS, description="asked for each new conflict; the queue's setting")
    ] = None,
) -> ImportedShape:
    """Import the records file of a scan; the same one again changes nothing."""
    store = store_of(request)
    with store.read() as connection:
        needed = judgements or read_queue_settings(connection).judgements
    try:
        done = import_run(store, received, now=now_of(request), person_id=visitor.person.id, needed=needed)
    except InputError as error:  # it names our temporary file, which says nothing to whoever sent it
        raise InputError(str(error).replace(str(received), "the file sent")) from error
    return ImportedShape.model_validate(done)
