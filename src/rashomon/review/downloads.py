"""Files that are sent while they are made: exports, audit packs, ClaimReview drafts, for pages and API alike.

The read transaction lives as long as the sending.  SQLite's readers keep nobody from writing, and what is sent is one
moment's state.  The first piece is made before the answer begins, so that what fails early is told as an error; what
fails later breaks the connection off, and no client takes the piece for the whole.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Generator, Iterator
from itertools import chain
from typing import IO

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from rashomon.review.exports.audit.pack import pack_name, write_pack
from rashomon.review.exports.claimreview import claim_review_text
from rashomon.review.exports.encode import MEDIA_TYPES, Format
from rashomon.review.exports.export import Asked, export_pieces
from rashomon.review.visitor import now_of, reading, store_of
from rashomon.store import Store
from rashomon.store.people import Person

MOST_AT_ONCE = 6  # each holds one of the database's connections for as long as its client reads
_BLOCK = 1 << 16
_HELD_IN_MEMORY = 8 << 20  # bytes of a pack; a larger one is made in a temporary file
_running = threading.BoundedSemaphore(MOST_AT_ONCE)


def export_download(request: Request, asked: Asked, format_: Format) -> Response:
    """A table as an attachment.  Raises InputError for a filter that cannot be."""
    store = store_of(request)

    def pieces() -> Iterator[bytes]:
        with store.read() as connection:
            yield from export_pieces(connection, asked, format_)

    name = f"rashomon-{asked.what}-{now_of(request):%Y-%m-%d}.{format_}"
    return _Download(pieces, name, MEDIA_TYPES[format_])


def audit_download(request: Request, viewer: Person, dispute_id: str) -> Response:
    """The audit pack of a dispute.  Raises AbsentError and ForbiddenError as `write_pack` does."""
    store = store_of(request)
    return _Download(lambda: _pack_pieces(store, viewer, dispute_id), pack_name(dispute_id), "application/zip")


def claim_review_download(request: Request, viewer: Person, dispute_id: str) -> Response:
    """The ClaimReview draft of a dispute; it tells no verdict, so every viewer gets the same.  Raises AbsentError."""
    del viewer
    with reading(request) as connection:
        draft = claim_review_text(connection, dispute_id)
    name = pack_name(dispute_id).replace("audit.zip", "claimreview.json")
    return Response(draft, media_type="application/ld+json", headers=_attached(name))


def _pack_pieces(store: Store, viewer: Person, dispute_id: str) -> Iterator[bytes]:
    with tempfile.SpooledTemporaryFile(max_size=_HELD_IN_MEMORY) as file:
        with store.read() as connection:
            write_pack(connection, dispute_id, file, viewer=viewer)
        file.seek(0)
        yield from _blocks(file)


def _blocks(file: IO[bytes]) -> Iterator[bytes]:
    while block := file.read(_BLOCK):
        yield block


def _attached(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"'}


class _Download(StreamingResponse):
    """Sends pieces, and closes what makes them however the sending ends."""

    def __init__(self, make: Callable[[], Iterator[bytes]], name: str, media_type: str) -> None:
        if not _running.acquire(blocking=False):
            raise HTTPException(503, "Too many exports run at this moment; try again.", {"Retry-After": "20"})
        self._made: Generator[bytes, None, None] = _released(make)
        try:
            first = next(self._made, b"")
        except BaseException:
            self._made.close()
            raise
        super().__init__(chain([first], self._made), media_type=media_type, headers=_attached(name))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it all."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            await run_in_threadpool(self._made.close)


def _released(make: Callable[[], Iterator[bytes]]) -> Generator[bytes, None, None]:
    try:
        yield from make()
    finally:
        _running.release()
