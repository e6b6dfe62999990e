"""What happened in the queue: who did what and when, the latest first, by person and by kind of event."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request
from starlette.responses import Response

from rashomon.review.event_view import ACTION_WORDS, event_words
from rashomon.review.filter_view import link
from rashomon.review.render import page
from rashomon.review.visitor import Lead, reading
from rashomon.store.history import Event, recent_events
from rashomon.store.people import list_people

router = APIRouter()

LIMIT = 100  # events a page
_LARGEST_ID = 2**63 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """An event with its words."""

    event: Event
    words: str


@router.get("/history")
def history_page(request: Request, visitor: Lead) -> Response:
    """A page of events; what tells a verdict that this lead may not know yet is told without it.

    A change of many is one line; what it did to a conflict is told on the conflict's own page.
    """
    asked = request.query_params
    person, action = _number(asked.get("person")), asked.get("action", "")
    before = _number(asked.get("before"))
    with reading(request) as connection:
        events = recent_events(
            connection,
            before=before,
            limit=LIMIT + 1,
            person_id=person,
            action=action if action in ACTION_WORDS else None,
            viewer=visitor.person,
            is_brief=True,
        )
        people = {str(one.id): one.name for one in list_people(connection)}
    shown = events[:LIMIT]
    names = {int(number): name for number, name in people.items()}
    query = {"person": str(person) if person else "", "action": action if action in ACTION_WORDS else ""}
    return page(
        request,
        "history.html.j2",
        lines=[HistoryLine(event=one, words=event_words(one, names)) for one in shown],
        people=people,
        actions=ACTION_WORDS,
        query=query,
        is_first=before is None,
        first_link=link("/history", query),
        next_link=link("/history", query, before=str(shown[-1].id)) if len(events) > LIMIT else None,
    )


def _number(written: str | None) -> int | None:
    """A number of a row; None for anything that cannot be one."""
    if not written or not written.isascii() or not written.isdigit():
        return None
    number = int(written[:20])
    return number if number <= _LARGEST_ID else None
