"""The headers every response carries.

In: responses.  Out: the same with a Content-Security-Policy that allows our own files and nothing inline, and the
other headers of the OWASP Secure Headers Project that mean something to such an application.  What a page shows is
not kept by any cache; static files, whose address holds their content's hash, are kept for a year.
"""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
STATIC_PATH = "/static/"
_ALWAYS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",  # for browsers that do not know frame-ancestors
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "x-robots-tag": "noindex, nofollow",
}
_YEAR = 365 * 24 * 3600  # seconds


def headers_for(scope: Scope) -> dict[str, str]:
    """The headers a response to this request carries, unless it says otherwise itself."""
    headers = dict(_ALWAYS)
    if scope["path"].startswith(STATIC_PATH):
        is_versioned = scope.get("query_string", b"").startswith(b"v=")
        headers["cache-control"] = f"public, max-age={_YEAR}, immutable" if is_versioned else "no-cache"
    else:
        headers["cache-control"] = "no-store"
        headers["vary"] = "Cookie, HX-Request"
    if scope.get("scheme") == "https":
        headers["strict-transport-security"] = f"max-age={_YEAR}"
    return headers


class SecureHeaders:
    """Middleware that adds them."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = MutableHeaders(scope=message)
                for name, value in headers_for(scope).items():
                    present.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers)
