"""The dashboard: how far the work is, how much of it is still worth doing, and what was found."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from rashomon.review.dashboard_view import PACE_DAYS, Counts, dashboard_view
from rashomon.review.render import page
from rashomon.review.visitor import Viewer, now_of, reading
from rashomon.store.queue_settings import read_queue_settings
from rashomon.store.standing import days_ago, judged_probabilities, open_histogram, review_times, standing
from rashomon.store.tallies import tally

router = APIRouter()


@router.get("/dashboard")
def dashboard(request: Request, visitor: Viewer) -> Response:  # noqa: ARG001 - who may see it
    """All of it, read at one moment."""
    now = now_of(request)
    with reading(request) as connection:
        counts = Counts(
            standing=standing(connection, now),
            judgements=read_queue_settings(connection).judgements,
            open_histogram=open_histogram(connection),
            judged=judged_probabilities(connection),
            times=review_times(connection, days_ago(now, PACE_DAYS)),
            sources=tally(connection, "sources"),
            kinds=tally(connection, "kind"),
            days=tally(connection, "day"),
            sizes=tally(connection, "size"),
        )
    return page(request, "dashboard.html.j2", view=dashboard_view(counts, now=now))
