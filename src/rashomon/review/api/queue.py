"""/api/claim and what is done with a card: a verdict, skip, postpone, release, renew, undo."""

from __future__ import annotations

from datetime import UTC
from typing import Annotated
from uuid import uuid4

from fastapi import Body, Request, Response

from rashomon.errors import InputError
from rashomon.records import Span, Suggestion
from rashomon.review.api.answers import Id, api_router, problems
from rashomon.review.api.conflicts import conflict_shape
from rashomon.review.api.shapes import (
    ClaimRequest,
    ClaimShape,
    LeaseShape,
    PersonShape,
    PostponeRequest,
    RecordedShape,
    ReviewRequest,
    ReviewShape,
    ShortageShape,
    SpanShape,
    SuggestionShape,
    UndoneShape,
)
from rashomon.review.visitor import Reviewer, Viewer, now_of, reading, writing
from rashomon.store.leases import claim, claim_next, postpone, release, renew, skip
from rashomon.store.lists import conflict_rows
from rashomon.store.queue_settings import read_queue_settings
from rashomon.store.reviews import record_review
from rashomon.store.shortage import why_empty
from rashomon.store.undo import undo_last

router = api_router("queue")
_NOTHING = ClaimRequest(order=None, batch=None)


@router.get("/me", summary="Whose token it is")
def me(visitor: Viewer) -> PersonShape:
    """Name and role."""
    return PersonShape.model_validate(visitor.person)


@router.post("/claim", summary="Take the next card", responses=problems(404, 409))
def take_next(request: Request, visitor: Reviewer, asked: Annotated[ClaimRequest | None, Body()] = None) -> ClaimShape:
    """The card you hold already, renewed, else the best one that is free; for some minutes nobody else gets it."""
    now, person = now_of(request), visitor.person
    wanted = asked or _NOTHING
    with writing(request) as connection:
        settings = read_queue_settings(connection)
        lease = claim_next(
            connection,
            person.id,
            now=now,
            minutes=settings.lease_minutes,
            order=wanted.order or settings.order,
            batch_id=wanted.batch,
        )
    with reading(request) as connection:
        if lease is None:
            shortage = ShortageShape.model_validate(why_empty(connection, person.id, now=now))
            return ClaimShape(lease=None, conflict=None, nothing_left=shortage)
        found = conflict_shape(connection, lease.conflict_id, person)
    return ClaimShape(lease=LeaseShape.model_validate(lease), conflict=found, nothing_left=None)


@router.post("/conflicts/{conflict_id}/claim", summary="Take a given card", responses=problems(404, 409))
def take(request: Request, visitor: Reviewer, conflict_id: Id) -> LeaseShape:
    """Take this card, unless somebody else holds it or it is closed."""
    with writing(request) as connection:
        minutes = read_queue_settings(connection).lease_minutes
        lease = claim(connection, conflict_id, visitor.person.id, now=now_of(request), minutes=minutes)
    return LeaseShape.model_validate(lease)


@router.post("/conflicts/{conflict_id}/renew", summary="Hold a card longer", responses=problems(404, 409))
def hold_longer(request: Request, visitor: Reviewer, conflict_id: Id) -> LeaseShape:
    """Begin the lease anew; one that has just run out is taken again while the card is free."""
    with writing(request) as connection:
        minutes = read_queue_settings(connection).lease_minutes
        lease = renew(connection, conflict_id, visitor.person.id, now=now_of(request), minutes=minutes)
    return LeaseShape.model_validate(lease)


@router.post("/conflicts/{conflict_id}/review", summary="Give a verdict", responses=problems(404, 409))
def give_verdict(request: Request, visitor: Reviewer, conflict_id: Id, asked: ReviewRequest) -> RecordedShape:
    """Record a verdict on a card you took; when this is answered, it is saved.

    Send your own `id` to be able to send it again: the same verdict under the same id counts once.
    """
    person = visitor.person
    with writing(request) as connection:
        recorded = record_review(
            connection,
            id=asked.id or uuid4().hex,
            conflict_id=conflict_id,
            person_id=person.id,
            verdict=asked.verdict,
            kind=asked.kind,
            note=asked.note,
            suggestion=_suggestion(asked.suggestion),
            via="api",
            now=now_of(request),
        )
        status = conflict_rows(connection, [conflict_id], person)[0].status
    return RecordedShape(
        review=ReviewShape.model_validate(recorded.review), status=status, is_repeat=recorded.is_repeat
    )


@router.post("/conflicts/{conflict_id}/skip", status_code=204, summary="Skip a card", responses=problems(404, 409))
def skip_card(request: Request, visitor: Reviewer, conflict_id: Id) -> Response:
    """Give it back and not be shown it again."""
    with writing(request) as connection:
        skip(connection, conflict_id, visitor.person.id, now=now_of(request))
    return Response(status_code=204)


@router.post(
    "/conflicts/{conflict_id}/postpone", status_code=204, summary="Postpone a card", responses=problems(404, 409)
)
def postpone_card(
    request: Request, visitor: Reviewer, conflict_id: Id, asked: Annotated[PostponeRequest | None, Body()] = None
) -> Response:
    """Give it back until a time, or until nothing else is left."""
    until = asked.until if asked is not None else None
    if until is not None:
        if until.tzinfo is None:
            raise InputError("until has no zone; write it as 2031-05-04T09:30:00Z")
        try:
            until = until.astimezone(UTC)
        except OverflowError:
            raise InputError("until is no time that UTC knows; give an earlier one") from None
    with writing(request) as connection:
        postpone(connection, conflict_id, visitor.person.id, now=now_of(request), until=until)
    return Response(status_code=204)


@router.post(
    "/conflicts/{conflict_id}/release", status_code=204, summary="Give a card back", responses=problems(404, 409)
)
def give_back(request: Request, visitor: Reviewer, conflict_id: Id) -> Response:
    """Let others have it; harmless when you do not hold it."""
    with writing(request) as connection:
        release(connection, conflict_id, visitor.person.id, now=now_of(request))
    return Response(status_code=204)


@router.post("/undo", summary="Take your last act back", responses=problems(404, 409))
def undo(request: Request, visitor: Reviewer) -> UndoneShape:
    """The last verdict, skip or postponement; the card comes back into your hands when it can."""
    with writing(request) as connection:
        undone = undo_last(connection, visitor.person.id, now_of(request))
    lease = LeaseShape.model_validate(undone.lease) if undone.lease is not None else None
    return UndoneShape(action=undone.act.action, conflict_id=undone.act.conflict_id, lease=lease)


def _suggestion(asked: SuggestionShape | None) -> Suggestion | None:
    if asked is None:
        return None
    return Suggestion(
        left_speaker=asked.left_speaker,
        right_speaker=asked.right_speaker,
        left_span=_span(asked.left_span),
        right_span=_span(asked.right_span),
    )


def _span(asked: SpanShape | None) -> Span | None:
    if asked is None:
        return None
    if asked.start >= asked.end:
        raise InputError(f"a span from {asked.start} to {asked.end} holds no words; its end comes after its start")
    return Span(start=asked.start, end=asked.end)
