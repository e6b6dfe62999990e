"""Coming in: a new session for this browser, and the words and rules that signing in, links and passwords share."""

from __future__ import annotations

from fastapi import Request
from sqlalchemy import Connection
from starlette.responses import Response

from rashomon.errors import InputError
from rashomon.review.render import see_other
from rashomon.review.security.cookies import SESSION, read_cookie, set_cookie
from rashomon.review.security.passwords import Passwords, checked_password
from rashomon.review.visitor import now_of, options_of, reading
from rashomon.store.history import record_event
from rashomon.store.people import Person, is_one_person
from rashomon.store.sessions import LONGEST, open_session

_DIFFERENT = "The two passwords are not the same. Type both again."


def passwords_of(request: Request) -> Passwords:
    """The application's password hasher."""
    passwords: Passwords = request.app.state.passwords
    return passwords


def begin_session(request: Request, connection: Connection, person: Person, how: str) -> str:
    """A new session in place of the one this browser had; returns its token."""
    hours, before = options_of(request).session_hours, read_cookie(request, SESSION)
    token, _ = open_session(connection, person.id, now_of(request), hours, before=before)
    record_event(connection, at=now_of(request), person_id=person.id, action="sign_in", detail={"how": how})
    return token


def enter(request: Request, token: str, path: str, said: str | None = None) -> Response:
    """Give the browser its session and send it on."""
    response = see_other(path, said)
    hours = LONGEST.total_seconds() / 3600 if is_alone(request) else None
    set_cookie(request, response, SESSION, token, hours=hours)
    return response


def is_alone(request: Request) -> bool:
    """Single-user mode, until somebody has a password: people can be added while the application runs."""
    if not options_of(request).is_single_user:
        return False
    with reading(request) as connection:
        return is_one_person(connection)


def too_many_words(seconds: int) -> str:
    """How long to wait, for who tried too often."""
    wait = f"{seconds} seconds" if seconds < 100 else f"{-(-seconds // 60)} minutes"
    return f"Too many tries that were not right. Wait {wait}, then try again."


def chosen_password(password: str, again: str, name: str) -> str:
    """A new password, typed twice.  Raises InputError when it will not do."""
    if password != again:
        raise InputError(_DIFFERENT)
    return checked_password(password, name)
