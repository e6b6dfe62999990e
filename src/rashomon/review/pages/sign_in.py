"""Signing in and out: by name and password, or by a one-time link.

Nothing here tells whether a name exists: the same words, the same work, the same waits.  A session begins anew at every
sign-in.  A link made for somebody is opened by a form, so that a program that looks at links in messages does not use
it up; the link of single-user mode, which only this machine sees, opens at once.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from sqlalchemy import Connection
from starlette.responses import HTMLResponse, RedirectResponse, Response

from rashomon.errors import InputError
from rashomon.review.refusals import as_sentence, refusal
from rashomon.review.render import page, see_other
from rashomon.review.security.cookies import FORM, SESSION, drop_cookie, read_cookie, set_cookie
from rashomon.review.security.local_paths import local_path
from rashomon.review.security.passwords import LONGEST, Passwords, checked_password
from rashomon.review.security.throttle import begin_try
from rashomon.review.visitor import Anyone, Viewer, address_of, now_of, options_of, reading, writing
from rashomon.store.access import set_password_hash
from rashomon.store.attempts import mark_right
from rashomon.store.history import record_event
from rashomon.store.links import find_link, use_link
from rashomon.store.people import Person, find_person, get_person, is_one_person, password_hash_of, renew_password_hash
from rashomon.store.sessions import LONGEST as LONGEST_SESSION
from rashomon.store.sessions import close_session, close_sessions, open_session

router = APIRouter(include_in_schema=False)
SAID = {
    "signed-out": "You are signed out.",
    "signed-out-everywhere": "You are signed out here and everywhere else.",
    "password-changed": "Your password is changed; other browsers were signed out.",
}
_WRONG = "That name and that password do not belong together. Check both; capital letters count in the password."
_USED = "This link was used already or is too old. Ask for a new one where it came from."
_DIFFERENT = "The two passwords are not the same. Type both again."

Word = Annotated[str, Form()]


def passwords_of(request: Request) -> Passwords:
    """The application's password hasher."""
    passwords: Passwords = request.app.state.passwords
    return passwords


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
        return _form(request, path, name=name, message=_WRONG, status=401)
    stronger = passwords_of(request).hash(password) if passwords_of(request).is_weak(hashed) else None
    with writing(request) as connection:
        person = get_person(connection, person.id)
        if person.is_disabled or password_hash_of(connection, person.id) != hashed:  # changed in this very moment
            return _form(request, path, name=name, message=_WRONG, status=401)
        mark_right(connection, leave.id)
        if stronger is not None:
            renew_password_hash(connection, person.id, hashed, stronger)
        token = _begin(request, connection, person, "password")
    return _enter(request, token, path)


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


@router.get("/open")
def open_link(request: Request, link: str = "", next: str = "/") -> Response:  # noqa: A002 - the address says it
    """What a one-time link opens: a form to choose a password, or in single-user mode the queue at once."""
    if _is_alone(request):
        with writing(request) as connection:
            person = use_link(connection, link, now_of(request))
            token = None if person is None else _begin(request, connection, person, "link")
        return _link_is_used(request) if token is None else _enter(request, token, local_path(next))
    with reading(request) as connection:
        person = find_link(connection, link, now_of(request))
    return _link_is_used(request) if person is None else _open_form(request, person, link)


@router.post("/open")
def open_with_password(request: Request, link: Word = "", password: Word = "", again: Word = "") -> Response:
    """Use the link: the password is set and its owner signed in."""
    with reading(request) as connection:
        person = find_link(connection, link, now_of(request))
    if person is None:
        return _link_is_used(request)
    try:
        chosen = _chosen(password, again, person.name)
    except InputError as error:
        return _open_form(request, person, link, message=as_sentence(error))
    hashed = passwords_of(request).hash(chosen)
    with writing(request) as connection:
        used_by = use_link(connection, link, now_of(request))
        if used_by is None:
            return _link_is_used(request)
        set_password_hash(connection, used_by.id, hashed, now_of(request), by=used_by.id)
        token = _begin(request, connection, used_by, "link")
    return _enter(request, token, "/")


@router.get("/password")
def password_form(request: Request, visitor: Viewer) -> HTMLResponse:
    """The form to change one's password."""
    return page(request, "password.html.j2", person=visitor.person, message=None)


@router.post("/password")
def change_password(
    request: Request, visitor: Viewer, current: Word = "", password: Word = "", again: Word = ""
) -> Response:
    """Change one's password, which signs out all other browsers; the present one is asked for, and throttled alike."""
    person = visitor.person
    with writing(request) as connection:
        leave = begin_try(connection, person.name, address_of(request), now_of(request))
        hashed = password_hash_of(connection, person.id)
    if leave.id is None:
        message, headers = _too_many(leave.wait), {"Retry-After": str(leave.wait)}
        return page(request, "password.html.j2", status=429, headers=headers, person=person, message=message)
    if hashed is not None and not passwords_of(request).is_right(hashed, current):
        message = "The present password is not right."
        return page(request, "password.html.j2", status=422, person=person, message=message)
    with writing(request) as connection:
        mark_right(connection, leave.id)
    try:
        chosen = _chosen(password, again, person.name)
    except InputError as error:
        return page(request, "password.html.j2", status=422, person=person, message=as_sentence(error))
    new_hash = passwords_of(request).hash(chosen)
    with writing(request) as connection:
        set_password_hash(connection, person.id, new_hash, now_of(request), by=person.id)
        token = _begin(request, connection, person, "password")
    return _enter(request, token, "/password", said="password-changed")


def _begin(request: Request, connection: Connection, person: Person, how: str) -> str:
    """A new session in place of the one this browser had; returns its token."""
    hours, before = options_of(request).session_hours, read_cookie(request, SESSION)
    token, _ = open_session(connection, person.id, now_of(request), hours, before=before)
    record_event(connection, at=now_of(request), person_id=person.id, action="sign_in", detail={"how": how})
    return token


def _enter(request: Request, token: str, path: str, said: str | None = None) -> Response:
    response = see_other(path, said)
    hours = LONGEST_SESSION.total_seconds() / 3600 if _is_alone(request) else None
    set_cookie(request, response, SESSION, token, hours=hours)
    return response


def _is_alone(request: Request) -> bool:
    """Single-user mode, until somebody has a password: people can be added while the application runs."""
    if not options_of(request).is_single_user:
        return False
    with reading(request) as connection:
        return is_one_person(connection)


def _form(request: Request, path: str, *, name: str = "", message: str | None = None, status: int = 200) -> Response:
    alone = _is_alone(request)
    return page(
        request, "sign_in.html.j2", status=status, next=path, name=name[:LONGEST], message=message, is_alone=alone
    )


def _wait(request: Request, path: str, name: str, seconds: int) -> Response:
    response = _form(request, path, name=name, message=_too_many(seconds), status=429)
    response.headers["Retry-After"] = str(seconds)
    return response


def _too_many(seconds: int) -> str:
    wait = f"{seconds} seconds" if seconds < 100 else f"{-(-seconds // 60)} minutes"
    return f"Too many tries that were not right. Wait {wait}, then try again."


def _open_form(request: Request, person: Person, link: str, message: str | None = None) -> Response:
    status = 200 if message is None else 422
    return page(request, "open.html.j2", status=status, person=person, link=link, message=message)


def _link_is_used(request: Request) -> Response:
    return refusal(request, 410, _USED)


def _chosen(password: str, again: str, name: str) -> str:
    if password != again:
        raise InputError(_DIFFERENT)
    return checked_password(password, name)
