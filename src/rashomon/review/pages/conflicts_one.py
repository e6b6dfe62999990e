"""One conflict: its card, what was said of it as far as this reader may know, and its history."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from rashomon.review.desk import found_conflict
from rashomon.review.event_view import event_words
from rashomon.review.opinions import opinions_of
from rashomon.review.render import page
from rashomon.review.visitor import Viewer, now_of, reading
from rashomon.store.decisions import decisions_on
from rashomon.store.history import history_of
from rashomon.store.leases import lease_of
from rashomon.store.lists import conflict_rows
from rashomon.store.reviews import visible_judgements

router = APIRouter(include_in_schema=False)


@router.get("/conflicts/{conflict_id}")
def conflict_page(request: Request, visitor: Viewer, conflict_id: str) -> Response:
    """The conflict.  Others' verdicts show once this reader may know them; until then only how many there are."""
    me = visitor.person
    with reading(request) as connection:
        found = found_conflict(connection, conflict_id, me)
        seen = conflict_rows(connection, [conflict_id], me)[0]
        visible = visible_judgements(connection, conflict_id, me)
        decisions = decisions_on(connection, conflict_id) if not visible.hidden else ()
        events = history_of(connection, conflict_id, me)
        lease = lease_of(connection, me.id, now_of(request))
    opinions = opinions_of(visible.reviews, found.sheet, found.stored.conflict, found.stored.documents)
    is_held = lease is not None and lease.conflict_id == conflict_id
    has_judged = any(one.reviewer == me.name for one in visible.reviews)
    given, hidden = found.stored.given, visible.hidden
    if seen.status != found.stored.status:  # they disagree, which is not to be known: as if one were still to come
        given = min(given, found.stored.needed - 1)
        hidden = min(hidden, given)
    is_open = seen.status == "open" and not has_judged
    is_free = found.stored.status == "open" and given + found.stored.held < found.stored.needed
    return page(
        request,
        "conflict.html.j2",
        found=found,
        seen=seen,
        opinions=opinions,
        hidden=hidden if visitor.may("reviewer") else 0,
        given=given,
        decisions=[one for one in decisions if not one.is_retracted],
        events=[(event, event_words(event)) for event in events],
        can_take=visitor.may("reviewer") and is_open and (is_held or is_free),
        is_held=is_held,
        is_busy=visitor.may("reviewer") and is_open and not is_held and not is_free,
    )
