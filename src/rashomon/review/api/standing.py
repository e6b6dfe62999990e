"""/api/standing: how far the queue is."""

from __future__ import annotations

from fastapi import Request

from rashomon.review.api.answers import api_router
from rashomon.review.api.shapes import StandingShape
from rashomon.review.visitor import Viewer, now_of, reading
from rashomon.store.standing import standing

router = api_router("queue")


@router.get("/standing", summary="How far the queue is")
def how_far(request: Request, visitor: Viewer) -> StandingShape:
    """Conflicts by where they stand; for viewers and reviewers, disagreements count as open."""
    with reading(request) as connection:
        found = standing(connection, now_of(request))
    may_know = visitor.may("lead")
    return StandingShape(
        total=found.total,
        open=found.open if may_know else found.open + found.disagreed,
        agreed=found.agreed,
        decided=found.decided,
        disagreed=found.disagreed if may_know else None,
        aside=found.aside,
        held=found.held,
        by_verdict=found.by_verdict,
        reviewed_today=found.reviewed_today,
    )
