"""Batches: lists of cards made of a filter and given to some people, with how far each has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any
from urllib.parse import parse_qsl

from fastapi import APIRouter, Form, Request
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection
from starlette.responses import Response

from rashomon.errors import AbsentError, InputError, RashomonError
from rashomon.review import filter_view
from rashomon.review.pages.settings import ORDER_WORDS
from rashomon.review.render import page, see_other
from rashomon.review.visitor import Lead, RowNumber, Visitor, now_of, reading, writing
from rashomon.store.batches import Batch, batch_of, close_batch, list_batches, make_batch, set_batch_people
from rashomon.store.filters import conditions, parse_filter
from rashomon.store.lists import count_conflicts
from rashomon.store.people import list_people
from rashomon.store.queue_settings import MOST_JUDGEMENTS
from rashomon.store.run_titles import run_titles

router = APIRouter()
SAID = {
    "batch-made": "The batch is made. Its people are given its cards first.",
    "batch-people": "The batch has new people.",
    "batch-closed": "The batch is closed. Its cards stay in the queue.",
}
_MOST = 10_000_000  # cards; far beyond any queue
_Number = Annotated[str, Field(max_length=12)]


class BatchForm(BaseModel):
    """The form that makes a batch."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    name: str = Field(default="", max_length=400)
    query: str = Field(default="", max_length=30_000)
    which: str = Field(default="all", max_length=10)  # all, first, sample
    count: _Number = ""
    order: str = Field(default="expected", max_length=20)
    seed: _Number = ""
    judgements: _Number = ""
    person: list[int] = Field(default_factory=list, max_length=1_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSheet:
    """A batch with its filter in words and its progress in shares."""

    batch: Batch
    filter_words: str
    filter_link: str

    @property
    def share_closed(self) -> float:
        return self.batch.closed / self.batch.items if self.batch.items else 0.0


@router.get("/batches")
def batches_page(request: Request, visitor: Lead) -> Response:
    """The batches; with a filter in the address, the form that makes one of it."""
    query = filter_view.asked(request.query_params)
    if request.query_params.get("make") or query:
        return _making(request, visitor, query, BatchForm())
    with reading(request) as connection:
        names = _names(connection)
        sheets = [_sheet(batch, names) for batch in list_batches(connection)]
    return page(
        request,
        "batches.html.j2",
        open_ones=[sheet for sheet in sheets if sheet.batch.closed_at is None],
        closed_ones=[sheet for sheet in sheets if sheet.batch.closed_at is not None],
    )


@router.post("/batches")
def make(request: Request, visitor: Lead, form: Annotated[BatchForm, Form()]) -> Response:
    """Make a batch; what cannot be is told beside what was typed."""
    query = filter_view.asked(dict(parse_qsl(form.query)))
    try:
        values = _values(form)
        with writing(request) as connection:
            made = make_batch(
                connection,
                form.name,
                conditions=conditions(parse_filter(query), visitor.person, connection.dialect),
                filter=filter_view.link("", query).removeprefix("?"),
                person_ids=form.person,
                now=now_of(request),
                by=visitor.person.id,
                **values,
            )
    except (InputError, AbsentError) as error:
        return _making(request, visitor, query, form, error)
    return see_other(f"/batches/{made.id}", said="batch-made")


@router.get("/batches/{batch_id}")
def batch_page(request: Request, visitor: Lead, batch_id: RowNumber) -> Response:  # noqa: ARG001 - who may see it
    """One batch: its progress, its people, and the way to close it."""
    with reading(request) as connection:
        sheet = _sheet(batch_of(connection, batch_id), _names(connection))
        people = [one for one in list_people(connection) if not one.is_disabled and one.role != "viewer"]
    return page(
        request,
        "batch.html.j2",
        sheet=sheet,
        batch=sheet.batch,
        people=people,
        chosen={one.id for one in sheet.batch.people},
    )


@router.post("/batches/{batch_id}/people")
def change_people(
    request: Request,
    visitor: Lead,
    batch_id: RowNumber,
    person: Annotated[list[int] | None, Form(max_length=1_000)] = None,
) -> Response:
    """Give it to these people."""
    with writing(request) as connection:
        set_batch_people(connection, batch_id, person or (), now_of(request), visitor.person.id)
    return see_other(f"/batches/{batch_id}", said="batch-people")


@router.post("/batches/{batch_id}/close")
def close(request: Request, visitor: Lead, batch_id: RowNumber) -> Response:
    """Serve no more cards from it first."""
    with writing(request) as connection:
        close_batch(connection, batch_id, now_of(request), visitor.person.id)
    return see_other("/batches", said="batch-closed")


def _making(
    request: Request,
    visitor: Visitor,
    query: Mapping[str, str],
    form: BatchForm,
    problem: RashomonError | None = None,
) -> Response:
    fitting, problem_words = 0, str(problem) if problem else None
    with reading(request) as connection:
        names = _names(connection)
        people = [one for one in list_people(connection) if not one.is_disabled and one.role != "viewer"]
        try:
            asked = parse_filter(query)
            if asked.status in (None, "open"):
                fitting = count_conflicts(connection, replace(asked, status="open"), viewer=visitor.person)
        except InputError as error:
            problem_words = problem_words or str(error)
    return page(
        request,
        "batch_make.html.j2",
        status=422 if problem_words else 200,
        problem=problem_words,
        form=form,
        query=query,
        query_string=filter_view.link("", query).removeprefix("?"),
        chips=filter_view.chips(query, names),
        fitting=fitting,
        people=people,
        orders=ORDER_WORDS,
        most_judgements=MOST_JUDGEMENTS,
        back=filter_view.link("/conflicts", query),
    )


def _values(form: BatchForm) -> dict[str, Any]:
    """What `make_batch` is told.  Raises InputError for a number that is none."""
    values: dict[str, Any] = {"order": form.order, "judgements": _number("judgements", form.judgements)}
    if form.which == "all":
        return values
    count = _number("how many", form.count)
    if count is None:
        raise InputError("say how many cards the batch is to hold")
    if form.which == "sample":
        return {**values, "sample": count, "seed": _number("seed", form.seed) or 0}
    return {**values, "limit": count}


def _number(name: str, written: str) -> int | None:
    if not written.strip():
        return None
    if not written.strip().isdecimal() or int(written) > _MOST:
        raise InputError(f"{name}: {written!r} is no whole number")
    return int(written)


def _names(connection: Connection) -> dict[str, dict[str, str]]:
    return {"run": run_titles(connection)}


def _sheet(batch: Batch, names: Mapping[str, Mapping[str, str]]) -> BatchSheet:
    query = filter_view.asked(dict(parse_qsl(batch.filter)))
    return BatchSheet(
        batch=batch,
        filter_words=filter_view.filter_words(query, names),
        filter_link=filter_view.link("/conflicts", query),
    )
