"""People, for administrators: who there is, their roles, letting in and keeping out.

Nobody's password is ever typed or shown here: who is added or has forgotten it gets a one-time link to choose one.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import HTMLResponse, Response

from rashomon.errors import ForbiddenError, InputError
from rashomon.review.refusals import as_sentence
from rashomon.review.render import page, see_other
from rashomon.review.visitor import Admin, RowNumber, now_of, reading, writing
from rashomon.store.access import admit_person, disable_person, enable_person, set_password_hash, set_role
from rashomon.store.links import link_ends, make_link
from rashomon.store.people import ROLES, Person, checked_role, get_person, list_people
from rashomon.store.sessions import last_seen

router = APIRouter(include_in_schema=False)
SAID = {
    "role-changed": "The role is changed; it holds from the next click on.",
    "disabled": "Disabled: signed out everywhere, cards given back, tokens ended.",
    "enabled": "Enabled: they can sign in again.",
}
LINK_HOURS = 72.0  # over a weekend
ROLE_WORDS = {
    "viewer": "sees closed conflicts, lists and measures; judges nothing",
    "reviewer": "judges cards, and sees what others said of a card after judging it",
    "lead": "also adjudicates, assigns batches, imports scans and changes the queue",
    "admin": "also adds and disables people",
}

Word = Annotated[str, Form()]


@router.get("/people")
def people(request: Request, visitor: Admin) -> HTMLResponse:  # noqa: ARG001 - who may see it
    """Everybody."""
    return _page(request)


@router.post("/people")
def add(request: Request, visitor: Admin, name: Word = "", role: Word = "reviewer") -> Response:
    """Add somebody and show the link by which they come in."""
    try:
        with writing(request) as connection:
            added = admit_person(connection, name, checked_role(role), None, now_of(request), by=visitor.person.id)
            link = make_link(connection, added.id, now_of(request), LINK_HOURS)
    except InputError as error:
        return _page(request, name=name[:128], role=role, message=as_sentence(error), status=422)
    return _page(request, link=_address(request, link), link_of=added)


@router.post("/people/{person_id}/reset")
def reset(request: Request, visitor: Admin, person_id: RowNumber) -> Response:
    """End somebody's password and sessions, and show a link to choose a new one."""
    with writing(request) as connection:
        person = get_person(connection, person_id)
        if person.is_disabled:
            raise ForbiddenError(f"{person.name} is disabled; enable them first")
        set_password_hash(connection, person_id, None, now_of(request), by=visitor.person.id)
        link = make_link(connection, person_id, now_of(request), LINK_HOURS)
    return _page(request, link=_address(request, link), link_of=person)


@router.post("/people/{person_id}/role")
def change_role(request: Request, visitor: Admin, person_id: RowNumber, role: Word = "") -> Response:
    """Give another role."""
    with writing(request) as connection:
        set_role(connection, person_id, checked_role(role), now_of(request), by=visitor.person.id)
    return see_other("/people", said="role-changed")


@router.post("/people/{person_id}/disable")
def disable(request: Request, visitor: Admin, person_id: RowNumber) -> Response:
    """Keep somebody out."""
    if person_id == visitor.person.id:
        raise ForbiddenError("nobody disables themselves; another administrator can")
    with writing(request) as connection:
        disable_person(connection, person_id, now_of(request), by=visitor.person.id)
    return see_other("/people", said="disabled")


@router.post("/people/{person_id}/enable")
def enable(request: Request, visitor: Admin, person_id: RowNumber) -> Response:
    """Let somebody in again."""
    with writing(request) as connection:
        enable_person(connection, person_id, now_of(request), by=visitor.person.id)
    return see_other("/people", said="enabled")


def _page(
    request: Request,
    *,
    name: str = "",
    role: str = "reviewer",
    message: str | None = None,
    link: str | None = None,
    link_of: Person | None = None,
    status: int = 200,
) -> HTMLResponse:
    with reading(request) as connection:
        everybody = list_people(connection)
        seen = last_seen(connection, now_of(request))
        ends = link_ends(connection, now_of(request))
    return page(
        request,
        "people.html.j2",
        status=status,
        people=everybody,
        seen=seen,
        link_ends=ends,
        roles=ROLES,
        role_words=ROLE_WORDS,
        name=name,
        chosen_role=role,
        message=message,
        link=link,
        link_of=link_of,
        link_hours=LINK_HOURS,
    )


def _address(request: Request, link: str) -> str:
    return f"{str(request.base_url).rstrip('/')}/open?link={link}"
