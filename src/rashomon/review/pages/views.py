"""Saved views: filters with a name, one's own and those that others share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from rashomon.errors import InputError
from rashomon.review import filter_view
from rashomon.review.render import page, see_other
from rashomon.review.shown_rows import shown_view
from rashomon.review.visitor import RowNumber, Viewer, now_of, reading, writing
from rashomon.store.run_titles import run_titles
from rashomon.store.views import LONGEST_NAME, SavedView, delete_view, list_views, save_view

router = APIRouter()
SAID = {"view-saved": "The view is saved.", "view-deleted": "The view is deleted."}


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewRow:
    """A view with its filter in words."""

    view: SavedView
    words: str
    href: str
    is_mine: bool


@router.get("/views")
def views_page(request: Request, visitor: Viewer) -> Response:
    """All that this person may use."""
    return _views(request, visitor.person.id)


@router.post("/views")
def save(
    request: Request,
    visitor: Viewer,
    name: Annotated[str, Form(max_length=1_000)] = "",
    query: Annotated[str, Form(max_length=30_000)] = "",
    is_shared: Annotated[str, Form(max_length=10)] = "",
) -> Response:
    """Save the filter of a list; one's own view of the same name is replaced."""
    try:
        with writing(request) as connection:
            saved = save_view(
                connection,
                name,
                dict(parse_qsl(query)),
                person_id=visitor.person.id,
                is_shared=bool(is_shared),
                now=now_of(request),
            )
    except InputError as error:
        return _views(request, visitor.person.id, problem=str(error))
    return see_other(filter_view.link("/conflicts", saved.query), said="view-saved")


@router.post("/views/{view_id}/delete")
def delete(request: Request, visitor: Viewer, view_id: RowNumber) -> Response:
    """Delete one's own."""
    with writing(request) as connection:
        delete_view(connection, view_id, person_id=visitor.person.id)
    return see_other("/views", said="view-deleted")


def _views(request: Request, person_id: int, problem: str | None = None) -> Response:
    with reading(request) as connection:
        views = list_views(connection, person_id)
        names = {"run": run_titles(connection)}
    rows = [_row(view, names, person_id) for view in views]
    return page(
        request,
        "views.html.j2",
        status=422 if problem else 200,
        problem=problem,
        mine=[row for row in rows if row.is_mine],
        shared=[row for row in rows if not row.is_mine],
        longest=LONGEST_NAME,
    )


def _row(view: SavedView, names: Mapping[str, Mapping[str, str]], person_id: int) -> ViewRow:
    return ViewRow(
        view=shown_view(view),
        words=filter_view.filter_words(filter_view.asked(view.query), names),
        href=filter_view.link("/conflicts", view.query),
        is_mine=view.person_id == person_id,
    )
