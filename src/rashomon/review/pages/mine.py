"""A person's own verdicts, the latest first: what they said, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from rashomon.cards.hidden import show_hidden
from rashomon.errors import InputError
from rashomon.review.render import page
from rashomon.review.visitor import Reviewer, reading
from rashomon.store.lists import ConflictRow, conflict_rows
from rashomon.store.reviews import OwnReview, reviews_of
from rashomon.store.undo import last_act

router = APIRouter(include_in_schema=False)

LIMIT = 30  # verdicts a page


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLine:
    """One verdict with its conflict."""

    own: OwnReview
    row: ConflictRow
    note: str | None


@router.get("/mine")
def mine_page(request: Request, visitor: Reviewer, before: Annotated[str, Query(max_length=40)] = "") -> Response:
    """A page of them."""
    since = _moment(before)
    with reading(request) as connection:
        reviews = reviews_of(connection, visitor.person.id, LIMIT + 1, before=since)
        shown = reviews[:LIMIT]
        ids = list(dict.fromkeys(one.review.conflict_id for one in shown))
        rows = {row.id: row for row in conflict_rows(connection, ids, visitor.person)}
        act = last_act(connection, visitor.person.id)
    lines = [
        OwnLine(
            own=one,
            row=rows[one.review.conflict_id],
            note=show_hidden(one.review.note) if one.review.note else None,
        )
        for one in shown
        if one.review.conflict_id in rows
    ]
    is_more = len(reviews) > LIMIT
    return page(
        request,
        "mine.html.j2",
        lines=lines,
        is_first=since is None,
        next_before=shown[-1].review.reviewed_at.isoformat() if is_more else None,
        undoable=act.review.id if act is not None and act.review is not None else None,
    )


def _moment(written: str) -> datetime | None:
    if not written:
        return None
    try:
        moment = datetime.fromisoformat(written)
        if moment.tzinfo is None:
            raise ValueError("no zone")
        return moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise InputError("the address is cut off; go back to the first page of your verdicts") from error
