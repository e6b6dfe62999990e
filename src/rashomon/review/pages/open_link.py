"""One-time links: what they open, once.

A link made for somebody is opened by a form, so that a program that looks at links in messages does not use it up; the
link of single-user mode, which only this machine sees, opens at once.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from rashomon.errors import InputError
from rashomon.review.entering import begin_session, chosen_password, enter, is_alone, passwords_of
from rashomon.review.refusals import as_sentence, refusal
from rashomon.review.render import page
from rashomon.review.security.local_paths import local_path
from rashomon.review.visitor import now_of, reading, writing
from rashomon.store.access import set_password_hash
from rashomon.store.links import find_link, use_link
from rashomon.store.people import Person

router = APIRouter(include_in_schema=False)
_USED = "This link was used already or is too old. Ask for a new one where it came from."

Word = Annotated[str, Form()]


@router.get("/open")
def open_link(request: Request, link: str = "", next: str = "/") -> Response:  # noqa: A002 - the address says it
    """What a one-time link opens: a form to choose a password, or in single-user mode the queue at once."""
    if is_alone(request):
        with writing(request) as connection:
            person = use_link(connection, link, now_of(request))
            token = None if person is None else begin_session(request, connection, person, "link")
        return _link_is_used(request) if token is None else enter(request, token, local_path(next))
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
        chosen = chosen_password(password, again, person.name)
    except InputError as error:
        return _open_form(request, person, link, message=as_sentence(error))
    hashed = passwords_of(request).hash(chosen)
    with writing(request) as connection:
        used_by = use_link(connection, link, now_of(request))
        if used_by is None:
            return _link_is_used(request)
        set_password_hash(connection, used_by.id, hashed, now_of(request), by=used_by.id)
        token = begin_session(request, connection, used_by, "link")
    return enter(request, token, "/")


def _open_form(request: Request, person: Person, link: str, message: str | None = None) -> Response:
    status = 200 if message is None else 422
    return page(request, "open.html.j2", status=status, person=person, link=link, message=message)


def _link_is_used(request: Request) -> Response:
    return refusal(request, 410, _USED)
