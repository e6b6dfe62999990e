"""Changing all that a filter finds: counted and told before, undone after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from rashomon.errors import InputError, StaleError
from rashomon.review import filter_view
from rashomon.review.bulk_view import done_view, left_out_words, split_act, will_words
from rashomon.review.render import page, see_other
from rashomon.review.visitor import Lead, RowNumber, Visitor, now_of, reading, writing
from rashomon.store.bulk import apply_bulk, list_bulk, preview_bulk, undo_bulk
from rashomon.store.filters import parse_filter
from rashomon.store.run_titles import run_titles

router = APIRouter()
SAID = {
    "bulk-done": "Done. It can be undone here.",
    "bulk-undone": "Undone.",
    "bulk-undone-partly": "Undone, except what somebody has judged, decided or changed since: that stays as it is.",
}


@router.get("/bulk")
def bulk_page(request: Request, visitor: Lead) -> Response:
    """With an action in the address, what it would do; without, what was done."""
    act = request.query_params.get("act", "")
    query = filter_view.asked(request.query_params)
    return _preview(request, visitor, act, query) if act else _list(request)


@router.post("/bulk")
def apply(
    request: Request,
    visitor: Lead,
    act: Annotated[str, Form(max_length=80)] = "",
    query: Annotated[str, Form(max_length=30_000)] = "",
    expected: Annotated[int, Form(ge=0, le=2**53)] = 0,
) -> Response:
    """Do it, if it would still change as many conflicts as were shown."""
    asked = filter_view.asked(dict(parse_qsl(query)))
    action, value = split_act(act)
    try:
        with writing(request) as connection:
            apply_bulk(
                connection,
                parse_filter(asked),
                action=action,
                value=value,
                expected_count=expected,
                person_id=visitor.person.id,
                now=now_of(request),
            )
    except (StaleError, InputError) as error:
        return _preview(request, visitor, act, asked, error)
    return see_other("/bulk", said="bulk-done")


@router.post("/bulk/{bulk_id}/undo")
def undo(request: Request, visitor: Lead, bulk_id: RowNumber) -> Response:
    """Bring back what was before."""
    with writing(request) as connection:
        undone = undo_bulk(connection, bulk_id, person_id=visitor.person.id, now=now_of(request))
    return see_other("/bulk", said="bulk-undone-partly" if undone.left else "bulk-undone")


def _preview(
    request: Request,
    visitor: Visitor,
    act: str,
    query: Mapping[str, str],
    problem: StaleError | InputError | None = None,
) -> Response:
    action, value = split_act(act)
    told, preview = str(problem) if problem else None, None
    with reading(request) as connection:
        runs = run_titles(connection)
        try:
            preview = preview_bulk(connection, parse_filter(query), visitor.person, action=action, value=value)
        except InputError as error:
            told = told or str(error)
    return page(
        request,
        "bulk.html.j2",
        status=200 if told is None else 409 if isinstance(problem, StaleError) else 422,
        problem=told,
        preview=preview,
        act=act,
        chips=filter_view.chips(query, {"run": runs}),
        query_string=filter_view.link("", query).removeprefix("?"),
        back=filter_view.link("/conflicts", query),
        will=will_words(action, value, preview.count) if preview else "",
        left_out=left_out_words(action),
    )


def _list(request: Request) -> Response:
    with reading(request) as connection:
        names = {"run": run_titles(connection)}
        done = [done_view(one, names) for one in list_bulk(connection)]
    return page(request, "bulk_done.html.j2", done=done)
