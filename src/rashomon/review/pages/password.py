"""One's own password, changed by oneself."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import HTMLResponse, Response

from rashomon.errors import InputError
from rashomon.review.entering import begin_session, chosen_password, enter, passwords_of, too_many_words
from rashomon.review.refusals import as_sentence
from rashomon.review.render import page
from rashomon.review.security.throttle import begin_try
from rashomon.review.visitor import Viewer, address_of, now_of, writing
from rashomon.store.access import set_password_hash
from rashomon.store.attempts import mark_right
from rashomon.store.people import password_hash_of

router = APIRouter(include_in_schema=False)
SAID = {"password-changed": "Your password is changed; other browsers were signed out."}

Word = Annotated[str, Form()]


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
        message, headers = too_many_words(leave.wait), {"Retry-After": str(leave.wait)}
        return page(request, "password.html.j2", status=429, headers=headers, person=person, message=message)
    if hashed is not None and not passwords_of(request).is_right(hashed, current):
        message = "The present password is not right."
        return page(request, "password.html.j2", status=422, person=person, message=message)
    with writing(request) as connection:
        mark_right(connection, leave.id)
    try:
        chosen = chosen_password(password, again, person.name)
    except InputError as error:
        return page(request, "password.html.j2", status=422, person=person, message=as_sentence(error))
    new_hash = passwords_of(request).hash(chosen)
    with writing(request) as connection:
        set_password_hash(connection, person.id, new_hash, now_of(request), by=person.id)
        token = begin_session(request, connection, person, "password")
    return enter(request, token, "/password", said="password-changed")
