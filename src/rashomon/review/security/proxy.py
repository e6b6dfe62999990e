"""Behind a proxy on this machine: whom and by what address the browser really asked.

In: requests from loopback with X-Forwarded-For, -Proto, -Host.  Out: the same with client, scheme and host of the
browser.  Requests from elsewhere are left as they are, so that nobody can claim another's address.  Only the last
value of X-Forwarded-For is believed: the one our own proxy added.
"""

from __future__ import annotations

import ipaddress
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Receive, Scope, Send


class Forwarded:
    """Middleware that believes a proxy on loopback."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and is_loopback(_client(scope)):
            scope = _as_forwarded(scope)
        await self._app(scope, receive, send)


def is_loopback(address: str) -> bool:
    """Whether it is this machine: 127.0.0.0/8, ::1, localhost, or a Unix socket (no address at all)."""
    if address in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def _client(scope: Scope) -> str:
    client = scope.get("client")
    return str(client[0]) if client else ""


def _as_forwarded(scope: Scope) -> Scope:
    told = Headers(scope=scope)
    changed: dict[str, Any] = {**scope, "headers": list(scope["headers"])}
    if (address := _last(told.get("x-forwarded-for"))) is not None:
        changed["client"] = (address, 0)
    if (scheme := _last(told.get("x-forwarded-proto"))) in ("http", "https"):
        changed["scheme"] = scheme
    if (host := _last(told.get("x-forwarded-host"))) is not None:
        MutableHeaders(scope=changed)["host"] = host
    return changed


def _last(value: str | None) -> str | None:
    last = (value or "").rpartition(",")[2].strip()
    return last or None
