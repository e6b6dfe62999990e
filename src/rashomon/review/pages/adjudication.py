"""Adjudication: the conflicts that reviewers disagree about, and a lead's word on each.

A decision is committed before it is acknowledged; sent twice it is one (its id is made with the form).  When it is
refused, the page comes back with everything that was typed.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Form, Request
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection
from starlette.responses import Response

from rashomon.errors import AbsentError, ForbiddenError, InputError, RashomonError, ReviewError
from rashomon.records import VERDICTS, Review
from rashomon.review.desk import KIND_CHOICES, found_conflict
from rashomon.review.event_view import event_words
from rashomon.review.filter_view import link
from rashomon.review.opinions import opinions_of
from rashomon.review.render import page, see_other
from rashomon.review.shown_rows import shown_disagreement
from rashomon.review.visitor import Lead, Visitor, now_of, reading, writing
from rashomon.store.decisions import (
    Decision,
    count_disagreements,
    decide,
    decisions_on,
    disagreements,
    find_decision,
    may_decide,
    retract_decision,
)
from rashomon.store.history import history_of
from rashomon.store.people import list_people
from rashomon.store.reviews import visible_judgements

router = APIRouter()
SAID = {
    "decided": "Your decision is saved.",
    "decided-last": "Your decision is saved. That was the last one waiting.",
    "decision-retracted": "The decision is taken back.",
}
LIMIT = 25  # of the list
NONE = "none"  # in a form; an empty field is as good as a missing one


class DecisionForm(BaseModel):
    """The form of a decision."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    decision_id: str = Field(pattern=r"^[0-9a-f]{32}$")
    verdict: str = Field(default="", max_length=40)
    kind: str = Field(default="", max_length=40)
    note: str = Field(default="", max_length=20_000)
    over: str = Field(default="", max_length=64)  # the decision that the page showed as in force, or NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What the form holds."""

    decision_id: str
    kind: str
    note: str = ""


@router.get("/adjudication")
def list_page(request: Request, visitor: Lead) -> Response:
    """What is waiting, the longest first."""
    after = request.query_params.get("after")
    with reading(request) as connection:
        count = count_disagreements(connection)
        rows = disagreements(connection, after=after, limit=LIMIT + 1)
        own = {row.conflict_id: may_decide(connection, row.conflict_id, visitor.person.id) for row in rows[:LIMIT]}
        done = _done(connection, request, visitor)
    return page(
        request,
        "adjudication.html.j2",
        rows=[shown_disagreement(row) for row in rows[:LIMIT]],
        refusals=own,
        count=count,
        done=done,
        is_first=not after,
        next_link=link("/adjudication", after=rows[LIMIT - 1].conflict_id) if len(rows) > LIMIT else None,
    )


@router.get("/adjudication/{conflict_id}")
def one_page(request: Request, visitor: Lead, conflict_id: str) -> Response:
    """One conflict, what each reviewer said of it, and the form."""
    return _one(request, visitor, conflict_id)


@router.post("/adjudication/{conflict_id}")
def decide_one(request: Request, visitor: Lead, conflict_id: str, form: Annotated[DecisionForm, Form()]) -> Response:
    """Settle it and go to the next one."""
    try:
        _record(request, visitor, conflict_id, form)
    except AbsentError:
        raise
    except (ReviewError, InputError) as error:
        typed = Typed(decision_id=form.decision_id, kind=form.kind, note=form.note)
        return _one(request, visitor, conflict_id, typed=typed, problem=error)
    with reading(request) as connection:
        following = _following(connection, conflict_id, visitor)
    if following is None:
        return see_other(link("/adjudication", done=form.decision_id), said="decided-last")
    return see_other(link(_path(following), done=form.decision_id), said="decided")


@router.post("/decisions/{decision_id}/retract")
def retract_one(request: Request, visitor: Lead, decision_id: str) -> Response:
    """Take a decision back; the conflict waits again."""
    with writing(request) as connection:
        taken = retract_decision(connection, decision_id=decision_id, person_id=visitor.person.id, now=now_of(request))
    return see_other(_path(taken.conflict_id), said="decision-retracted")


def _path(conflict_id: str) -> str:
    return f"/adjudication/{quote(conflict_id, safe='')}"


def _one(
    request: Request,
    visitor: Visitor,
    conflict_id: str,
    *,
    typed: Typed | None = None,
    problem: RashomonError | None = None,
) -> Response:
    with reading(request) as connection:
        found = found_conflict(connection, conflict_id, visitor.person)
        visible = visible_judgements(connection, conflict_id, visitor.person)
        refusal = may_decide(connection, conflict_id, visitor.person.id)
        decisions = decisions_on(connection, conflict_id) if not visible.hidden else ()
        history = history_of(connection, conflict_id, visitor.person)
        names = {one.id: one.name for one in list_people(connection)}
        following = _following(connection, conflict_id, visitor)
        count = count_disagreements(connection)
        done = _done(connection, request, visitor)
    stored = found.stored
    return page(
        request,
        "adjudicate.html.j2",
        status=_status(problem),
        found=found,
        opinions=opinions_of(visible.reviews, found.sheet, stored.conflict, stored.documents),
        hidden=visible.hidden,
        refusal=refusal,
        in_force=next((one for one in reversed(decisions) if not one.is_retracted), None),
        history=[(event, event_words(event, names)) for event in history],
        following=following,
        count=count,
        done=done,
        typed=typed or _untyped(visible.reviews, found.sheet.view.kind),
        kind_choices=KIND_CHOICES,
        problem=str(problem) if problem else None,
    )


def _record(request: Request, visitor: Visitor, conflict_id: str, form: DecisionForm) -> Decision:
    if form.verdict not in VERDICTS:
        raise InputError("choose one of the five verdicts")
    with writing(request) as connection:
        return decide(
            connection,
            id=form.decision_id,
            conflict_id=conflict_id,
            person_id=visitor.person.id,
            verdict=form.verdict,
            kind=(form.kind or None) if form.verdict == "conflict" else None,
            note=form.note.replace("\r\n", "\n").strip() or None,
            over=None if not form.over else "" if form.over == NONE else form.over,
            now=now_of(request),
        )


def _following(connection: Connection, conflict_id: str, visitor: Visitor) -> str | None:
    """The next one waiting that this lead may decide; after the last of the list, the first again."""
    me = visitor.person.id
    for rows in (disagreements(connection, after=conflict_id, limit=20), disagreements(connection, limit=20)):
        for row in rows:
            if row.conflict_id != conflict_id and may_decide(connection, row.conflict_id, me) is None:
                return row.conflict_id
    return None


def _done(connection: Connection, request: Request, visitor: Visitor) -> Decision | None:
    """The decision of this lead that was just made, to be undone."""
    try:
        made = find_decision(connection, request.query_params.get("done", ""))
    except AbsentError:
        return None
    return made if made.person_id == visitor.person.id and not made.is_retracted else None


def _untyped(reviews: Sequence[Review], found: str) -> Typed:
    """An empty form; its kind is the one most reviewers named, else the scan's."""
    kinds = [review.kind for review in reviews if review.kind is not None]
    return Typed(decision_id=secrets.token_hex(16), kind=max(kinds, key=kinds.count) if kinds else found)


def _status(problem: RashomonError | None) -> int:
    if problem is None:
        return 200
    return 422 if isinstance(problem, InputError) else 403 if isinstance(problem, ForbiddenError) else 409
