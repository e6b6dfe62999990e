"""Signing in by name and password, and out.

Nothing here tells whether a name exists: the same words, the same work, the same waits.  A session begins anew at every
sign-in.
"""

from __future__ import annotations

import logging
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from rashomon.review.entering import begin_session, enter, is_alone, passwords_of, too_many_words
from rashomon.review.render import page, see_other
from rashomon.review.security.cookies import FORM, SESSION, drop_cookie, read_cookie
from rashomon.review.security.local_paths import local_path
from rashomon.review.security.passwords import LONGEST
from rashomon.review.security.throttle import begin_try
from rashomon.review.visitor import Anyone, Viewer, address_of, now_of, reading, writing
from rashomon.store.attempts import mark_right
from rashomon.store.people import find_person, get_person, password_hash_of, renew_password_hash
from rashomon.store.sessions import close_session, close_sessions

_log = logging.getLogger("rashomon.review")
router = APIRouter(include_in_schema=False)
SAID = {
    "signed-out": "You are signed out.",
    "signed-out-everywhere": "You are signed out here and everywhere else.",
}
_WRONG = "That name and that password do not belong together. Check both; capital letters count in the password."

Word = Annotated[str, Form()]


@router.get("/sign-in")
def sign_in_form(request: Request, visitor: Anyone, next: str = "/") -> Response:  # noqa: A002 - the address says it
    """The form; somebody who is signed in goes on."""
    if visitor is not None:
        return see_other(local_path(next))
    return _form(request, local_path(next))


@router.post("/sign-in")
def sign_in(
    request: Request,
    name: Word = "",
    password: Word = "",
    next: Word = "/",  # noqa: A002 - the form says it
) -> Response:
    """Sign in, or say that it was not right (401), or how long to wait (429)."""
    path = local_path(next)
    with writing(request) as connection:
        leave = begin_try(connection, name, address_of(request), now_of(request))
    if leave.id is None:
        return _wait(request, path, name, leave.wait)
    with reading(request) as connection:
        person = find_person(connection, name)
        hashed = None if person is None or person.is_disabled else password_hash_of(connection, person.id)
    if not passwords_of(request).is_right(hashed, password) or person is None or hashed is None:
        _log.warning("a sign-in from %s failed", address_of(request))  # no name: it may be a password, typed too early
        return _form(request, path, name=name, message=_WRONG, status=401)
    stronger = passwords_of(request).hash(password) if passwords_of(request).is_weak(hashed) else None
    with writing(request) as connection:
        person = get_person(connection, person.id)
        if person.is_disabled or password_hash_of(connection, person.id) != hashed:  # changed in this very moment
            return _form(request, path, name=name, message=_WRONG, status=401)
        mark_right(connection, leave.id)
        if stronger is not None:
            renew_password_hash(connection, person.id, hashed, stronger)
        token = begin_session(request, connection, person, "password")
    return enter(request, token, path)


@router.post("/sign-out")
def sign_out(request: Request, visitor: Viewer, everywhere: Word = "") -> RedirectResponse:
    """End this session, or all of the person's."""
    with writing(request) as connection:
        if everywhere:
            close_sessions(connection, visitor.person.id)
        elif (token := read_cookie(request, SESSION)) is not None:
            close_session(connection, token)
    response = see_other("/sign-in", said="signed-out-everywhere" if everywhere else "signed-out")
    drop_cookie(request, response, SESSION)
    drop_cookie(request, response, FORM)
    return response


def _form(request: Request, path: str, *, name: str = "", message: str | None = None, status: int = 200) -> Response:
    alone = is_alone(request)
    return page(
        request, "sign_in.html.j2", status=status, next=path, name=name[:LONGEST], message=message, is_alone=alone
    )


def _wait(request: Request, path: str, name: str, seconds: int) -> Response:
    response = _form(request, path, name=name, message=too_many_words(seconds), status=429)
    response.headers["Retry-After"] = str(seconds)
    return response
