"""How large a request may be, known before its body is read.

A body past the limit is answered with 413 and not read further, whether or not its length was told beforehand.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

Refuse = Callable[[Scope, Receive, Send, str], Awaitable[None]]
MESSAGE = "That is too large: at most {} can be sent here."


class BodyLimit:
    """Middleware; `most` tells the bytes that this request may have, `refuse` answers one that has more."""

    def __init__(self, app: ASGIApp, *, most: Callable[[Scope], int], refuse: Refuse) -> None:
        self._app, self._most, self._refuse = app, most, refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = self._most(scope)
        told = Headers(scope=scope).get("content-length", "")
        if told.isdecimal() and int(told) > most:
            await self._refuse(scope, receive, send, MESSAGE.format(_bytes_words(most)))
            return
        read = 0

        async def receive_counted() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > most:
                raise HTTPException(413, MESSAGE.format(_bytes_words(most)))
            return message

        await self._app(scope, receive_counted, send)


def _bytes_words(count: int) -> str:
    return f"{count // 1024**2:,} MB" if count >= 1024**2 else f"{max(count // 1024, 1):,} kB"
