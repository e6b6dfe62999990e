"""What is done with one card: taken, judged, skipped, postponed, given back, held longer.

A verdict is committed before it is acknowledged; the next card is claimed after that, in a transaction of its own, so
that nothing about the next card can cost a verdict.  A verdict sent twice is one (`review_id` is made with the form).
When it is refused, the card comes back with everything that was typed.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import JSONResponse, Response

from rashomon.errors import InputError, ReviewError
from rashomon.records import VERDICTS
from rashomon.review.desk import Typed, mended_of
from rashomon.review.pages.queue import lost_card, next_lease, to_desk
from rashomon.review.refusals import refusal_of
from rashomon.review.render import is_htmx, see_other
from rashomon.review.suggestions import read_suggestion
from rashomon.review.visitor import Reviewer, Visitor, now_of, writing
from rashomon.store.found import load_conflict
from rashomon.store.leases import claim, postpone, release, renew, skip
from rashomon.store.queue_settings import read_queue_settings
from rashomon.store.reviews import record_review

router = APIRouter(include_in_schema=False)

SAID = {
    "saved-conflict": "Saved: conflict.",
    "saved-compatible": "Saved: compatible.",
    "saved-different_matter": "Saved: different matter.",
    "saved-bad_statement": "Saved: bad statement.",
    "saved-unsure": "Saved: unsure.",
    "skipped": "Skipped. You will not be shown it again unless you bring skipped cards back.",
    "postponed": "Put off: it comes back when nothing else is left.",
    "released": "Given back to the queue.",
    "taken": "This card is yours now.",
    "renewed": "This card is yours for a while longer.",
}
MOST_NOTE = 4_000


class Chosen(BaseModel):
    """How the next card is chosen, carried along from form to form."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    order: str = Field("", max_length=20)
    batch: str = Field("", max_length=20)


class VerdictForm(Chosen):
    """The form of the card."""

    review_id: str = Field(pattern=r"^[0-9a-f]{32}$")
    verdict: str = Field("", max_length=40)
    kind: str = Field("", max_length=40)
    note: str = Field("", max_length=20_000)
    next: str = Field("", max_length=5)
    left_speaker: str = Field("", max_length=2_000)
    right_speaker: str = Field("", max_length=2_000)
    left_words: str = Field("", max_length=20_000)
    right_words: str = Field("", max_length=20_000)
    left_start: str = Field("", max_length=20)
    left_end: str = Field("", max_length=20)
    right_start: str = Field("", max_length=20)
    right_end: str = Field("", max_length=20)

    def typed(self) -> Typed:
        """What was typed, to be shown again."""
        mended = mended_of(self.model_dump())
        return Typed(
            review_id=self.review_id, kind=self.kind, note=self.note, left=mended["left"], right=mended["right"]
        )


@router.post("/conflicts/{conflict_id}/claim")
def take(request: Request, visitor: Reviewer, conflict_id: str) -> Response:
    """Take this very card."""
    with writing(request) as connection:
        minutes = read_queue_settings(connection).lease_minutes
        claim(connection, conflict_id, visitor.person.id, now=now_of(request), minutes=minutes)
    return to_desk(request, visitor, said="taken")


@router.post("/conflicts/{conflict_id}/review")
def judge(request: Request, visitor: Reviewer, conflict_id: str, form: Annotated[VerdictForm, Form()]) -> Response:
    """Record a verdict and put the next card on the desk."""
    try:
        verdict = _record(request, visitor, conflict_id, form)
    except (ReviewError, InputError) as error:
        if is_htmx(request):
            return refusal_of(request, error)
        return lost_card(request, visitor, conflict_id, form.typed(), error, order=form.order, batch=form.batch)
    if form.next:
        next_lease(request, visitor, order=form.order, batch=form.batch)
    return to_desk(request, visitor, order=form.order, batch=form.batch, said=f"saved-{verdict}")


@router.post("/conflicts/{conflict_id}/skip")
def skip_card(request: Request, visitor: Reviewer, conflict_id: str, form: Annotated[Chosen, Form()]) -> Response:
    """Not for this person; the next card."""
    with writing(request) as connection:
        skip(connection, conflict_id, visitor.person.id, now=now_of(request))
    return _on(request, visitor, form, "skipped")


@router.post("/conflicts/{conflict_id}/postpone")
def postpone_card(request: Request, visitor: Reviewer, conflict_id: str, form: Annotated[Chosen, Form()]) -> Response:
    """Later; the next card."""
    with writing(request) as connection:
        postpone(connection, conflict_id, visitor.person.id, now=now_of(request))
    return _on(request, visitor, form, "postponed")


@router.post("/conflicts/{conflict_id}/release")
def release_card(request: Request, visitor: Reviewer, conflict_id: str, form: Annotated[Chosen, Form()]) -> Response:
    """Give the card back and take no other."""
    with writing(request) as connection:
        release(connection, conflict_id, visitor.person.id, now=now_of(request))
    return to_desk(request, visitor, order=form.order, batch=form.batch, said="released")


@router.post("/conflicts/{conflict_id}/renew")
def hold_on(request: Request, visitor: Reviewer, conflict_id: str) -> Response:
    """Hold the card longer; for a script, when that ends, in seconds from now."""
    now = now_of(request)
    with writing(request) as connection:
        minutes = read_queue_settings(connection).lease_minutes
        lease = renew(connection, conflict_id, visitor.person.id, now=now, minutes=minutes)
    if "application/json" in request.headers.get("accept", ""):
        ends: dict[str, Any] = {
            "expires_at": lease.expires_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "seconds": int((lease.expires_at - now).total_seconds()),
        }
        return JSONResponse(ends)
    return see_other("/queue", "renewed")


def _record(request: Request, visitor: Visitor, conflict_id: str, form: VerdictForm) -> str:
    """Write the verdict; it is committed when this returns.  Raises ReviewError and InputError, for the person."""
    if form.verdict not in VERDICTS:
        raise InputError("choose one of the five verdicts")
    if len(form.note) > MOST_NOTE + form.note.count("\r\n"):
        raise InputError(f"a note has at most {MOST_NOTE:,} characters; shorten it")
    with writing(request) as connection:
        stored = load_conflict(connection, conflict_id)
        suggestion = read_suggestion(mended_of(form.model_dump()), stored.conflict, stored.documents)
        recorded = record_review(
            connection,
            id=form.review_id,
            conflict_id=conflict_id,
            person_id=visitor.person.id,
            verdict=form.verdict,
            kind=(form.kind or None) if form.verdict == "conflict" else None,
            note=form.note.replace("\r\n", "\n").strip() or None,
            suggestion=suggestion,
            now=now_of(request),
        )
    return recorded.review.verdict


def _on(request: Request, visitor: Visitor, form: Chosen, said: str) -> Response:
    """The next card, after one was put off."""
    next_lease(request, visitor, order=form.order, batch=form.batch)
    return to_desk(request, visitor, order=form.order, batch=form.batch, said=said)
