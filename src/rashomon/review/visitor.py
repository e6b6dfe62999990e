"""Who asks, what they may do, and the database they do it in.

A request is recognised once, before its body is read (`Recognise`): by the session cookie on pages, by a bearer token
under /api; neither opens the other's door, so that nothing under /api can be done by a forged form.  Endpoints say
whom they are for by the type of their parameter:

    def people(request: Request, visitor: Admin) -> HTMLResponse: …

`refuse_forgery` is a dependency of the whole application: a change without our token is refused everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated

from fastapi import Depends, Path, Request
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Receive, Scope, Send

from rashomon.errors import RashomonError
from rashomon.review.options import WebOptions
from rashomon.review.security.cookies import FORM, SESSION, read_cookie
from rashomon.review.security.csrf import FIELD, HEADER, SAFE_METHODS, is_from_elsewhere, is_same_token
from rashomon.store import Store
from rashomon.store.people import ROLES, Person, Role
from rashomon.store.sessions import find_session, keep_session
from rashomon.store.tokens import find_token, note_use

API_PATH = "/api/"
_OF_NOBODY = ("/static/", "/healthz")  # answered without asking who it is
FORMS_OF_ANYONE = ("/sign-in", "/open")  # what may be sent without being signed in
_FORM_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Somebody who is signed in."""

    person: Person
    csrf: str  # what their forms carry; empty for a token, which no form can send
    is_token: bool = False

    def may(self, role: Role) -> bool:
        """Whether their role is this one or a higher one."""
        return ROLES.index(self.person.role) >= ROLES.index(role)


def utc_now() -> datetime:
    """The clock of the running application."""
    return datetime.now(UTC)


def is_api(request: Request) -> bool:
    """Whether it is asked by a program: problems are told as JSON then."""
    return request.url.path.startswith(API_PATH)


def store_of(request: Request) -> Store:
    """The database."""
    store: Store = request.app.state.store
    return store


def options_of(request: Request) -> WebOptions:
    """How the application is run."""
    options: WebOptions = request.app.state.options
    return options


def now_of(request: Request) -> datetime:
    """The time of the request, by the application's clock; the same all through it."""
    if not hasattr(request.state, "now"):
        clock: Callable[[], datetime] = request.app.state.clock
        request.state.now = clock()
    now: datetime = request.state.now
    return now


@contextmanager
def reading(request: Request) -> Iterator[Connection]:
    """A transaction that reads."""
    with store_of(request).read() as connection:
        yield connection


@contextmanager
def writing(request: Request) -> Iterator[Connection]:
    """A transaction that writes.  It is committed when the block ends: answer after it, and what is answered holds."""
    with store_of(request).write() as connection:
        yield connection


def visitor_of(request: Request) -> Visitor | None:
    """Who asks, None when not signed in."""
    return getattr(request.state, "visitor", None)


def address_of(request: Request) -> str:
    """The network address that asks, "" on a socket without one."""
    return request.client.host if request.client else ""


def _at_least(role: Role) -> Callable[[Request], Visitor]:
    def visitor_with_role(request: Request) -> Visitor:
        visitor = visitor_of(request)
        if visitor is None:
            headers = {"WWW-Authenticate": "Bearer"} if is_api(request) else None
            raise HTTPException(401, "Sign in first.", headers)
        if not visitor.may(role):
            raise HTTPException(403, f"This is for {_PLURAL[role]}; you are signed in as a {visitor.person.role}.")
        return visitor

    return visitor_with_role


_PLURAL: dict[Role, str] = {
    "viewer": "people who are signed in",
    "reviewer": "reviewers",
    "lead": "leads",
    "admin": "administrators",
}

RowNumber = Annotated[int, Path(ge=1, le=2**63 - 1)]  # in an address: what a database can count to

Anyone = Annotated[Visitor | None, Depends(visitor_of)]
Viewer = Annotated[Visitor, Depends(_at_least("viewer"))]
Reviewer = Annotated[Visitor, Depends(_at_least("reviewer"))]
Lead = Annotated[Visitor, Depends(_at_least("lead"))]
Admin = Annotated[Visitor, Depends(_at_least("admin"))]


async def refuse_forgery(request: Request) -> None:
    """Refuse a change that our own pages did not ask for: 403.  Under /api only tokens count, which need no more."""
    if request.method in SAFE_METHODS or is_api(request):
        return
    if is_from_elsewhere(request.method, request.headers):
        raise HTTPException(403, "This was asked for by another site, so nothing was done.")
    visitor, is_open = visitor_of(request), request.url.path in FORMS_OF_ANYONE
    if visitor is None and not is_open:
        raise HTTPException(401, "Sign in first; nothing was done.")
    sent = await _sent_token(request)
    is_of_session = visitor is not None and is_same_token(sent, visitor.csrf)
    if not is_of_session and not (is_open and is_same_token(sent, read_cookie(request, FORM))):
        raise HTTPException(
            403, "This form was opened before you signed in or out, so nothing was done; reload the page and try again."
        )


async def _sent_token(request: Request) -> str | None:
    if (sent := request.headers.get(HEADER)) is not None:
        return sent
    if not request.headers.get("content-type", "").lower().startswith(_FORM_TYPES):
        return None
    field = (await request.form()).get(FIELD)
    return field if isinstance(field, str) else None


class Recognise:
    """Middleware that puts the visitor into the request's state."""

    def __init__(self, app: ASGIApp, *, refuse: Callable[[Request, RashomonError], ASGIApp]) -> None:
        self._app, self._refuse = app, refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(_OF_NOBODY):
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        try:
            request.state.visitor = await run_in_threadpool(_recognised, request)
        except RashomonError as error:
            await self._refuse(request, error)(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _recognised(request: Request) -> Visitor | None:
    if is_api(request):
        return _by_token(request)
    token = read_cookie(request, SESSION)
    if token is None:
        return None
    with reading(request) as connection:
        signed_in = find_session(connection, token, now_of(request))
    if signed_in is None:
        return None
    if signed_in.is_due:
        with writing(request) as connection:
            keep_session(connection, token, now_of(request), options_of(request).session_hours)
    return Visitor(person=signed_in.person, csrf=signed_in.csrf)


def _by_token(request: Request) -> Visitor | None:
    scheme, _, secret = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not secret.strip():
        return None
    with reading(request) as connection:
        found = find_token(connection, secret.strip(), now_of(request))
    if found is None:
        return None
    person, is_due = found
    if is_due:
        with writing(request) as connection:
            note_use(connection, secret.strip(), now_of(request))
    return Visitor(person=person, csrf="", is_token=True)
