"""Errors → answers: a page for a person, a fragment for htmx, problem+json (RFC 9457) for a program.

    AbsentError 404 · ForbiddenError 403 · StaleError 409 · InputError and invalid forms 422 · StoreError 503
    HTTPException its own · anything else 500: told without its trace, which goes to the log

Somebody who is not signed in and opens a page is sent to sign in, and from there back to the page.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import urlencode, urlsplit

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, PlainTextResponse, Response

from rashomon.errors import (
    AbsentError,
    ForbiddenError,
    InputError,
    RashomonError,
    ReviewError,
    StaleError,
    StoreError,
)
from rashomon.review.render import is_htmx, page, see_other
from rashomon.review.security.csrf import SAFE_METHODS
from rashomon.review.security.headers import headers_for
from rashomon.review.security.local_paths import local_path
from rashomon.review.visitor import is_api

_STATUS: tuple[tuple[type[RashomonError], int], ...] = (
    (AbsentError, 404),
    (ForbiddenError, 403),
    (StaleError, 409),
    (ReviewError, 422),
    (InputError, 422),
    (StoreError, 503),
)
_TITLES = {
    400: "That could not be read",
    401: "Sign in first",
    403: "Not for you",
    404: "Not here",
    405: "Not that way",
    410: "No longer good",
    409: "No longer so",
    413: "Too large",
    422: "Something is not right yet",
    429: "Wait a moment",
    500: "Something broke",
    503: "The database is busy or away",
}
_BROKEN = (
    "The fault is ours, not yours; what you saved before is saved. Whoever runs the server finds the cause in its log."
)
_log = logging.getLogger("rashomon.review")


def refuse_all(app: FastAPI) -> None:
    """Have the application answer every error in this way."""
    app.add_exception_handler(RashomonError, _on_error)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(Exception, _on_bug)


def refusal(request: Request, status: int, message: str, headers: Mapping[str, str] | None = None) -> Response:
    """The answer to a request that is refused with this status, for whoever asks."""
    title = _TITLES.get(status) or HTTPStatus(status).phrase
    if is_api(request):
        body = {"type": "about:blank", "title": title, "status": status, "detail": message}
        return JSONResponse(body, status, headers, media_type="application/problem+json")
    template = "refusal.html.j2" if is_htmx(request) else "error.html.j2"
    return page(request, template, status=status, headers=headers, code=status, title=title, message=message)


def refusal_of(request: Request, error: RashomonError) -> Response:
    """The answer to an error we raised on purpose."""
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), 422)
    if status == 503:
        _log.error("%s", error)
        return refusal(request, status, "The database cannot be reached or is busy; try again.", {"Retry-After": "5"})
    return refusal(request, status, as_sentence(error))


def as_sentence(error: RashomonError) -> str:
    """Its message as a page says it: a capital at the beginning, a full stop at the end."""
    text = str(error)
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."


async def _on_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, RashomonError)  # noqa: S101 - what it is registered for
    return refusal_of(request, error)


async def _on_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - what it is registered for
    if error.status_code == 401 and not is_api(request) and not is_htmx(request):
        return see_other(f"/sign-in?{urlencode({'next': _wanted(request)})}")
    message = error.detail if error.detail != HTTPStatus(error.status_code).phrase else _usual(error.status_code)
    return refusal(request, error.status_code, message, error.headers)


async def _on_invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - what it is registered for
    told = "; ".join(f"{_field(fault['loc'])}: {fault['msg']}" for fault in error.errors()[:5])
    return refusal(request, 422, f"{told[:1_000]}.")


async def _on_bug(request: Request, _: Exception) -> Response:
    """Its answer passes no middleware of ours, so that it brings the headers itself; the server logs the trace."""
    try:
        response = refusal(request, 500, _BROKEN)
    except Exception:
        _log.exception("the page that tells of an error is broken itself")
        response = PlainTextResponse(f"{_BROKEN}\n", 500)
    for name, value in headers_for(request.scope).items():
        response.headers.setdefault(name, value)
    return response


def _wanted(request: Request) -> str:
    """Where to go after signing in: the page asked for, or the one whose form was sent."""
    if request.method in SAFE_METHODS:
        query = f"?{request.url.query}" if request.url.query else ""
        return local_path(request.url.path + query)
    referer = urlsplit(request.headers.get("referer", ""))
    if referer.netloc != request.headers.get("host"):
        return "/"
    return local_path(referer.path + (f"?{referer.query}" if referer.query else ""))


def _usual(status: int) -> str:
    usual = {
        404: "There is no such page; perhaps the address was cut off.",
        405: "This address does not do that.",
    }
    return usual.get(status, HTTPStatus(status).description or HTTPStatus(status).phrase)


def _field(place: tuple[int | str, ...]) -> str:
    return " ".join(str(part) for part in place[1:]) or str(place[0])
