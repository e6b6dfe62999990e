"""Which names in the Host header are answered.

A page of another site can have its name point at 127.0.0.1 and then read what a server on loopback answers (DNS
rebinding); it cannot have the browser send "Host: localhost".  So a server on loopback answers to the names of this
machine only, and to those it was told of.  On a public address, or behind a proxy, any well-formed
name is answered when none were told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from rashomon.review.security.proxy import is_loopback

_HOST = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[0-9a-z_.-]{1,253})(:(?P<port>\d{1,5}))?", re.IGNORECASE)
OF_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")


def host_name(host: str) -> str | None:
    """The name in a Host header, lower case, without its port or brackets; None when it is none."""
    match = _HOST.fullmatch(host.strip())
    return None if match is None else match["name"].strip("[]").lower().rstrip(".")


class KnownHosts:
    """Middleware that refuses requests for other names with 421."""

    def __init__(self, app: ASGIApp, *, listens_on: str, names: Sequence[str], is_behind_proxy: bool) -> None:
        self._app = app
        self._known = {name.lower() for name in (*OF_THIS_MACHINE, listens_on, *names)}
        self._is_open = not names and (is_behind_proxy or not is_loopback(listens_on))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not self._is_answered(host_name(Headers(scope=scope).get("host", ""))):
            message = "This server is not known by that name; start it with --name to add one.\n"
            await PlainTextResponse(message, 421)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _is_answered(self, name: str | None) -> bool:
        return name is not None and (self._is_open or name in self._known)
