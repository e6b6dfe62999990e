"""The list of conflicts: a filter that is an address, sorted, a page at a time.  One conflict is `conflicts_one`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from rashomon.cards.card import KIND_WORDS
from rashomon.errors import InputError
from rashomon.records import KINDS, VERDICTS
from rashomon.review import filter_view
from rashomon.review.bulk_view import ACT_WORDS
from rashomon.review.render import VERDICT_WORDS, fragment, page, see_other
from rashomon.review.shown_rows import shown_conflict, shown_view
from rashomon.review.visitor import Viewer, reading
from rashomon.store.filters import parse_filter
from rashomon.store.lists import Choices, ConflictPage, choices, list_conflicts, speakers_like
from rashomon.store.run_titles import run_titles
from rashomon.store.views import list_views

router = APIRouter()

LIMIT = 50  # rows a page: some three screens
_MOST_SPEAKERS = 20
_ALWAYS_SHOWN = {"words", "status", "kind", "source"}  # the other fields are folded away while none is used


@router.get("/conflicts")
def list_page(request: Request, visitor: Viewer) -> Response:
    """The conflicts that the filter in the address finds."""
    parameters = request.query_params
    query, order, after = filter_view.asked(parameters), parameters.get("order", ""), parameters.get("after")
    if any(not value for value in parameters.values()):  # an emptied form: its plain address is the link
        return see_other(filter_view.link("/conflicts", query, order=order))
    found, problem = None, None
    with reading(request) as connection:
        offered, runs = choices(connection), run_titles(connection)
        views = [shown_view(view) for view in list_views(connection, visitor.person.id)]
        try:
            found = list_conflicts(
                connection,
                parse_filter(query),
                viewer=visitor.person,
                order=order or "priority",
                after=after,
                limit=LIMIT,
            )
        except InputError as error:
            problem = str(error)
    return page(
        request,
        "conflicts.html.j2",
        status=422 if problem else 200,
        problem=problem,
        found=found,
        rows=[shown_conflict(row) for row in found.rows] if found else [],
        views=views,
        is_first=not after,
        links=_links(query, order, found),
        **_form(query, order, offered, runs),
    )


@router.get("/speakers")
def speakers(
    request: Request,
    visitor: Viewer,  # noqa: ARG001 - who may see it
    speaker: Annotated[str, Query(max_length=1000)] = "",
) -> Response:
    """The options of the speakers' list, as the reader types."""
    with reading(request) as connection:
        names = speakers_like(connection, speaker, _MOST_SPEAKERS)
    return fragment(request, "speakers.html.j2", speakers=names)


def _links(query: Mapping[str, str], order: str, found: ConflictPage | None) -> dict[str, str]:
    """Where one can go from this page of the list."""
    cursor = (found.next_cursor if found else None) or ""
    return {
        "first": filter_view.link("/conflicts", query, order=order),
        "next": filter_view.link("/conflicts", query, order=order, after=cursor) if cursor else "",
        "batch": filter_view.link("/batches", query, make="yes"),
        "exports": filter_view.link("/exports", query),
        "query": urlencode({**query, **({"order": order} if order else {})}),
    }


def _form(query: Mapping[str, str], order: str, offered: Choices, runs: Mapping[str, str]) -> dict[str, Any]:
    """What the filter's form shows and offers."""
    return {
        "query": query,
        "typed": filter_view.typed(query),
        "chips": filter_view.chips(query, {"run": runs}, order=order),
        "order": order or "priority",
        "orders": [
            (name, words, filter_view.link("/conflicts", query, order=name))
            for name, words in filter_view.ORDERS.items()
        ],
        "more_count": len(query.keys() - _ALWAYS_SHOWN),
        "offered": offered,
        "people": {name: name for _, name in offered.people},
        "runs": runs,
        "kinds": {kind: KIND_WORDS[kind] for kind in KINDS},
        "statuses": filter_view.STATUS_CHOICES,
        "verdicts": {verdict: VERDICT_WORDS[verdict] for verdict in VERDICTS},
        "relations": filter_view.RELATION_WORDS,
        "mine": filter_view.MINE_WORDS,
        "acts": ACT_WORDS,
    }
