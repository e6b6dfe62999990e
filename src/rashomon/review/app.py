"""The review application: pages, API, and what guards them, put together.

    Forwarded (behind a proxy) → SecureHeaders → KnownHosts → Recognise → BodyLimit → refuse_forgery → role → endpoint

In: a store whose tables are up to date, options, a clock.  Out: a FastAPI application to be run in one process.
Nothing here or below imports a model framework.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from fastapi import Depends, FastAPI, Request
from starlette.middleware import Middleware
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from rashomon.review.options import WebOptions
from rashomon.review.refusals import refusal, refusal_of, refuse_all
from rashomon.review.render import STATIC
from rashomon.review.routes import MODULES
from rashomon.review.said import add_sentences
from rashomon.review.security.headers import SecureHeaders
from rashomon.review.security.hosts import KnownHosts
from rashomon.review.security.limits import BodyLimit
from rashomon.review.security.passwords import Passwords
from rashomon.review.security.proxy import Forwarded
from rashomon.review.visitor import Recognise, refuse_forgery, utc_now, visitor_of
from rashomon.store import Store

_UPLOADS = ("/runs", "/api/runs")


def make_app(
    store: Store,
    options: WebOptions | None = None,
    *,
    clock: Callable[[], datetime] = utc_now,
    passwords: Passwords | None = None,
) -> FastAPI:
    """The application over a store."""
    options = options or WebOptions()
    app = FastAPI(
        title="rashomon",
        openapi_url=None,  # review.api serves it; the usual pages about it load scripts from elsewhere
        docs_url=None,
        redoc_url=None,
        dependencies=[Depends(refuse_forgery)],
        middleware=_middleware(options),
    )
    app.state.store, app.state.options, app.state.clock = store, options, clock
    app.state.passwords = passwords or Passwords()
    refuse_all(app)
    for module in MODULES:
        add_sentences(getattr(module, "SAID", {}))
        app.include_router(module.router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    return app


def _middleware(options: WebOptions) -> list[Middleware]:
    """From the outermost to the innermost."""

    def most(scope: Scope) -> int:
        visitor = visitor_of(Request(scope))
        is_upload = scope["method"] == "POST" and scope["path"] in _UPLOADS
        return options.max_upload if is_upload and visitor is not None and visitor.may("lead") else options.max_body

    guards: list[Any] = [Middleware(Forwarded)] if options.is_behind_proxy else []
    return [
        *guards,
        Middleware(SecureHeaders),
        Middleware(KnownHosts, listens_on=options.host, names=options.names, is_behind_proxy=options.is_behind_proxy),
        Middleware(Recognise, refuse=refusal_of),
        Middleware(BodyLimit, most=most, refuse=_too_large),
    ]


async def _too_large(scope: Scope, receive: Receive, send: Send, message: str) -> None:
    await refusal(Request(scope), 413, message)(scope, receive, send)
