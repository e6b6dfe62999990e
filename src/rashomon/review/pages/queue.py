"""The queue: the card in hand, or the place to take one; the next card; undo and recall.

Everything is a plain form that answers with a redirect; htmx is given the desk at once instead, without a reload.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Query, Request
from sqlalchemy import Connection
from starlette.responses import Response

from rashomon.errors import RashomonError, ReviewError, StaleError
from rashomon.records import Review
from rashomon.review.desk import KIND_CHOICES, Desk, Typed, desk_view
from rashomon.review.render import fragment, is_htmx, page, see_other
from rashomon.review.said import sentence
from rashomon.review.visitor import Reviewer, Visitor, now_of, reading, writing
from rashomon.store.batches import Batch, list_batches
from rashomon.store.deferrals import count_skipped
from rashomon.store.leases import ORDERS, Lease, claim_next, lease_of, recall_skipped
from rashomon.store.queue_settings import QueueSettings, read_queue_settings
from rashomon.store.shortage import Shortage, why_empty
from rashomon.store.undo import last_act, undo_last
from rashomon.store.walk import available_to, way_of

router = APIRouter(include_in_schema=False)

SAID = {
    "undone-review": "Your verdict is taken back.",
    "undone-skip": "Your skip is taken back.",
    "undone-postpone": "Your postponement is taken back.",
    "undone-elsewhere": "Taken back; somebody else has that card by now.",
    "recalled": "The cards you skipped are back in your queue.",
    "nothing-left": "That was the last card for now.",
}
ORDER_CHOICES = (
    ("expected", "Most worth a look", "probable conflicts of large disputes first"),
    ("dispute", "One dispute after the other", "all pairs of one matter together"),
    ("random", "At random", "a fair sample of everything"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Idle:
    """What the start page tells somebody without a card."""

    settings: QueueSettings
    order: str
    batch_id: int | None
    batches: tuple[Batch, ...]  # open ones that this person may take from
    has_cards: bool  # there is one that this person may take now
    shortage: Shortage | None  # why there is none
    skipped: int
    last: str  # the mark of what would be undone; "": nothing


@router.get("/queue")
def queue_page(
    request: Request,
    visitor: Reviewer,
    order: Annotated[str, Query(max_length=20)] = "",
    batch: Annotated[str, Query(max_length=20)] = "",
) -> Response:
    """The card this person holds; without one, what there is to do."""
    with reading(request) as connection:
        return desk_response(request, connection, visitor, order=order, batch=batch)


@router.post("/queue/next")
def take_next(
    request: Request,
    visitor: Reviewer,
    order: Annotated[str, Form(max_length=20)] = "",
    batch: Annotated[str, Form(max_length=20)] = "",
) -> Response:
    """Take the next card."""
    lease = next_lease(request, visitor, order=order, batch=batch)
    return to_desk(request, visitor, order=order, batch=batch, said=None if lease else "nothing-left")


@router.post("/queue/undo")
def undo(
    request: Request,
    visitor: Reviewer,
    order: Annotated[str, Form(max_length=20)] = "",
    batch: Annotated[str, Form(max_length=20)] = "",
    last: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """Take back what this person did last; its card comes back, where nobody else has it by now.

    `last` names what the page took for it: when something was done since, nothing is undone (409).
    """
    with writing(request) as connection:
        undone = undo_last(connection, visitor.person.id, now_of(request), mark=last)
    act = undone.act
    said = f"undone-{act.action}" if undone.lease is not None else "undone-elsewhere"
    return to_desk(request, visitor, order=order, batch=batch, said=said, before=act.review)


@router.post("/queue/recall")
def recall(request: Request, visitor: Reviewer) -> Response:
    """Bring back what this person skipped."""
    with writing(request) as connection:
        recall_skipped(connection, visitor.person.id, now_of(request))
    return to_desk(request, visitor, said="recalled")


def next_lease(request: Request, visitor: Visitor, *, order: str, batch: str) -> Lease | None:
    """Claim the next card, in a transaction of its own.

    A batch that was closed meanwhile, or given to others, gives way to the queue.
    """
    with writing(request) as connection:
        settings = read_queue_settings(connection)
        chosen = order_of(order, settings)

        def claimed(batch_id: int | None) -> Lease | None:
            return claim_next(
                connection,
                visitor.person.id,
                now=now_of(request),
                minutes=settings.lease_minutes,
                order=chosen,
                batch_id=batch_id,
            )

        try:
            return claimed(batch_of(batch))
        except ReviewError:
            return claimed(None)


def to_desk(
    request: Request,
    visitor: Visitor,
    *,
    order: str = "",
    batch: str = "",
    said: str | None = None,
    before: Review | None = None,
) -> Response:
    """After something was done: the desk for htmx, a redirect to it for a plain form."""
    if not is_htmx(request):
        return see_other(_address(order, batch), said)
    with reading(request) as connection:
        return desk_response(
            request,
            connection,
            visitor,
            order=order,
            batch=batch,
            said=sentence(said),
            before=before,
        )


def desk_response(
    request: Request,
    connection: Connection,
    visitor: Visitor,
    *,
    order: str = "",
    batch: str = "",
    said: str | None = None,
    before: Review | None = None,
) -> Response:
    """The desk as it is now, whole or as a fragment."""
    now = now_of(request)
    settings = read_queue_settings(connection)
    lease = lease_of(connection, visitor.person.id, now)
    desk, idle = None, None
    if lease is not None:
        desk = desk_view(
            connection,
            visitor.person,
            lease.conflict_id,
            lease=lease,
            now=now,
            order=order_of(order, settings),
            batch_id=batch_of(batch),
            before=before if before is not None and before.conflict_id == lease.conflict_id else None,
            last=_last(connection, visitor.person.id),
        )
    else:
        idle = _idle(connection, visitor, settings, now, order=order, batch=batch)
    return show_desk(
        request,
        desk,
        idle,
        said=said or sentence(request.query_params.get("said")),
        address=_address(order, batch),
    )


def lost_card(
    request: Request, visitor: Visitor, conflict_id: str, typed: Typed, error: RashomonError, *, order: str, batch: str
) -> Response:
    """The card again with everything typed, and why the verdict was not taken: for plain forms.  Raises AbsentError."""
    with reading(request) as connection:
        lease = lease_of(connection, visitor.person.id, now_of(request))
        desk = desk_view(
            connection,
            visitor.person,
            conflict_id,
            lease=lease if lease is not None and lease.conflict_id == conflict_id else None,
            now=now_of(request),
            order=order_of(order, read_queue_settings(connection)),
            batch_id=batch_of(batch),
            typed=typed,
        )
    return show_desk(
        request, desk, None, said=None, trouble=str(error), status=409 if isinstance(error, StaleError) else 422
    )


def show_desk(
    request: Request,
    desk: Desk | None,
    idle: Idle | None,
    *,
    said: str | None,
    trouble: str | None = None,
    status: int = 200,
    address: str = "/queue",
) -> Response:
    """The page of the queue, or for htmx what stands in it; reloading `address` shows the same."""
    template = "desk.html.j2" if is_htmx(request) else "queue.html.j2"
    show = fragment if is_htmx(request) else page
    return show(
        request,
        template,
        status=status,
        headers={"HX-Replace-Url": address} if is_htmx(request) else None,
        desk=desk,
        idle=idle,
        said=said,
        trouble=trouble,
        orders=ORDER_CHOICES,
        kind_choices=KIND_CHOICES,
    )


def _idle(
    connection: Connection, visitor: Visitor, settings: QueueSettings, now: datetime, *, order: str, batch: str
) -> Idle:
    me, chosen = visitor.person.id, order_of(order, settings)
    has_cards = connection.execute(available_to(me, way_of(chosen), now).limit(1)).first() is not None
    shortage = None if has_cards else why_empty(connection, me, now=now)
    return Idle(
        settings=settings,
        order=chosen,
        batch_id=batch_of(batch),
        batches=tuple(
            one
            for one in list_batches(connection, is_open=True)
            if one.left and (not one.people or me in {person.id for person in one.people})
        ),
        has_cards=has_cards or (shortage is not None and shortage.available > 0),
        shortage=shortage,
        skipped=count_skipped(connection, me),
        last=_last(connection, me),
    )


def _last(connection: Connection, person_id: int) -> str:
    act = last_act(connection, person_id)
    return "" if act is None else act.mark


def _address(order: str, batch: str) -> str:
    """The desk's address with how the next card is chosen; anything that cannot be that is left out."""
    chosen = {"order": order if order in ORDERS else "", "batch": str(batch_of(batch) or "")}
    query = urlencode({name: value for name, value in chosen.items() if value})
    return f"/queue?{query}" if query else "/queue"


def order_of(order: str, settings: QueueSettings) -> str:
    """The order asked for, the usual one where it is none."""
    return order if order in ORDERS else settings.order


def batch_of(batch: str) -> int | None:
    """The batch asked for; None: the whole queue."""
    return int(batch) if batch.isascii() and batch.isdigit() and len(batch) < 10 else None
