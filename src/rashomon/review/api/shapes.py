"""What the API takes and gives, as OpenAPI tells it.

Requests refuse fields they do not know.  Times are ISO 8601 in UTC; null means unknown or none.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from rashomon.records import ConflictKind, Stance, Verdict
from rashomon.store.filters import ConflictFilter, Mine, Relation, Status
from rashomon.store.lists import MOST_ROWS, Order
from rashomon.store.people import Role
from rashomon.store.walk import Order as QueueOrder

_MOST_ID = 64
Probability = Annotated[float, Field(ge=0, le=1)]
Name = Annotated[str, Field(max_length=1_000)]
Place = Annotated[int, Field(ge=0, le=2**53, strict=True)]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$", json_schema_extra={"format": "date"})]


def _written(value: object) -> object:
    """A time as it is written: a number is none, though it could be read as one."""
    if not isinstance(value, str):
        raise ValueError("write it as 2031-05-04T09:30:00Z")
    return value


class Asked(BaseModel):
    """What a client sends."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Told(BaseModel):
    """What a client gets."""

    model_config = ConfigDict(from_attributes=True, frozen=True)


class Problem(Told):
    """Why something was not done (RFC 9457)."""

    type: str = Field(description="about:blank: the status says which problem it is")
    title: str
    status: int
    detail: str = Field(description="one sentence, with the way out")


class Filter(Asked):
    """What a list or an export is narrowed to; all of it must hold."""

    status: Status | None = Field(None, description="closed is agreed or decided")
    source: Name | None = Field(None, description="of either side")
    speaker: Name | None = Field(None, description="the voice of either side, in full")
    since: Day | None = Field(None, description="the later side was published on this day (UTC) or after")
    until: Day | None = Field(None, description="… or before")
    kind: ConflictKind | None = Field(None, description="as the scan found it")
    verdict: Verdict | None = Field(None, description="final; with a reviewer: that reviewer's")
    least: Probability | None = None
    most: Probability | None = None
    reviewer: Name | None = Field(None, description="name of somebody whose judgement is in force")
    dispute: Name | None = Field(None, description="id")
    words: Annotated[str, Field(max_length=20_000)] | None = Field(None, description="full text of either side")
    flagged: bool | None = None
    relation: Relation | None = None
    run: Name | None = Field(None, description="id of a run that found it")
    mine: Mine | None = None
    held: bool | None = Field(None, description="somebody holds its card")

    def as_filter(self) -> ConflictFilter:
        """The filter of the store.  Raises InputError for one that cannot be."""
        from rashomon.store.filters import FIELDS, parse_filter

        values = ((name, getattr(self, name)) for name in FIELDS)
        return parse_filter({name: _as_text(value) for name, value in values if value is not None})


class ListQuery(Filter):
    """A page of a list."""

    order: Order = "priority"
    after: Annotated[str, Field(max_length=2_000)] | None = Field(None, description="next_cursor of the page before")
    limit: Annotated[int, Field(ge=1, le=MOST_ROWS)] = 50


class ExportQuery(Filter):
    """A table to export."""

    format: Literal["csv", "jsonl", "parquet"] = "csv"


class ClaimRequest(Asked):
    """Which card to take next."""

    order: QueueOrder | None = Field(None, description="the queue's usual order when not given")
    batch: Annotated[int, Field(ge=1, le=2**53, strict=True)] | None = Field(None, description="of this batch only")


class PostponeRequest(Asked):
    """Until when to put a card off."""

    until: Annotated[datetime, BeforeValidator(_written)] | None = Field(
        None, description="with a zone; when not given, until nothing else is left"
    )


class SpanShape(Asked):
    """Characters of a document's text, half open."""

    model_config = ConfigDict(from_attributes=True)

    start: Place
    end: Place


class SuggestionShape(Asked):
    """What a reviewer would mend about a statement of the pair."""

    model_config = ConfigDict(from_attributes=True)

    left_speaker: Name | None = None
    right_speaker: Name | None = None
    left_span: SpanShape | None = None
    right_span: SpanShape | None = None


class ReviewRequest(Asked):
    """A verdict about a conflict, never about which account is true."""

    verdict: Verdict
    id: Annotated[str, Field(min_length=1, max_length=_MOST_ID, pattern=r"^[!-~]+$")] | None = Field(
        None, description="yours, new for each verdict: sent twice it counts once; made up when not given"
    )
    kind: ConflictKind | None = Field(None, description="of the verdict conflict only; the scan's when not given")
    note: Annotated[str, Field(max_length=10_000)] | None = None
    suggestion: SuggestionShape | None = None


class PersonShape(Told):
    """Whose token it is."""

    name: str
    role: Role


class LeaseShape(Told):
    """A card in somebody's hands."""

    conflict_id: str
    person: str
    leased_at: datetime
    expires_at: datetime


class RowSideShape(Told):
    """A statement in a list."""

    voice: str
    source: str
    text: str


class RowShape(Told):
    """A conflict in a list, as the token's person may see it."""

    id: str
    probability: float
    threshold: float
    is_flagged: bool
    relation: str
    kind: str
    reason: str
    left: RowSideShape
    right: RowSideShape
    newest_at: datetime | None
    dispute_id: str | None
    dispute_size: int | None
    status: str
    needed: int
    given: int
    held: int
    verdict: Verdict | None
    verdict_kind: str | None
    closed_at: datetime | None
    priority: float


class PageShape(Told):
    """Some rows of a list, and the way on."""

    rows: tuple[RowShape, ...]
    next_cursor: str | None = Field(description="null: these are the last")
    count: int = Field(description="of the whole list")
    is_count_exact: bool = Field(description="false: there are more than count")


class WordsShape(Told):
    """Words at a place in a document."""

    start: int
    end: int
    words: str


class SideShape(Told):
    """One statement: who says what, how firmly, where."""

    statement_id: str
    document_id: str
    source: str
    title: str | None
    url: str | None = Field(description="as the document gives it; it may be any text, so do not open it unseen")
    published_at: datetime | None
    voice: str
    speaker: str | None
    role: str | None
    stance: Stance
    cue: str | None
    attribution: str
    text: str
    claim: str
    start: int
    end: int
    origins: int = Field(description="independent ones; reprints of one wire story are one")
    carried_by: tuple[str, ...]
    passage: str = Field(description="the sentences around it")
    disagreeing: tuple[WordsShape, ...] = Field(description="the words that disagree")


class NliShape(Told):
    """Probabilities after temperature."""

    entailment: float
    neutral: float
    contradiction: float


class WitnessShape(Told):
    """What a witness adds to the log-odds; all of them add up to the probability."""

    name: str
    odds: float


class ReviewShape(Told):
    """A verdict that was given."""

    id: str
    conflict_id: str
    reviewer: str
    verdict: Verdict
    kind: str | None
    note: str | None
    suggestion: SuggestionShape | None
    reviewed_at: datetime
    run_id: str
    seconds: float | None
    via: str


class ConflictShape(Told):
    """A conflict with all that is needed to judge it."""

    row: RowShape
    run_id: str
    left: SideShape
    right: SideShape
    forward: NliShape = Field(description="left is the premise")
    backward: NliShape
    similarity: float
    rule: str
    model: str
    temperature: float
    witnesses: tuple[WitnessShape, ...]
    reviews: tuple[ReviewShape, ...] = Field(description="those in force that you may see")


class ShortageShape(Told):
    """Why there was no card to take."""

    held_by_others: int
    skipped: int
    postponed: int
    next_at: datetime | None
    awaiting_others: int
    available: int


class ClaimShape(Told):
    """A card taken, or why there was none."""

    lease: LeaseShape | None
    conflict: ConflictShape | None
    nothing_left: ShortageShape | None


class RecordedShape(Told):
    """What came of a verdict."""

    review: ReviewShape
    status: str = Field(description="of the conflict, as you may see it")
    is_repeat: bool = Field(description="it had been recorded before; nothing changed")


class UndoneShape(Told):
    """What was taken back."""

    action: Literal["review", "skip", "postpone"]
    conflict_id: str
    lease: LeaseShape | None = Field(description="the card in your hands again; null: others hold it, or it is closed")


class AccountShape(Told):
    """One side of a dispute."""

    statements: tuple[str, ...]
    voices: tuple[str, ...]
    sources: tuple[str, ...]
    first: datetime | None
    last: datetime | None
    origins: int
    best: str


class DisputeShape(Told):
    """Conflicts about one matter, best first, and the accounts that oppose each other in them."""

    id: str
    run_id: str
    place: int
    accounts: tuple[AccountShape, ...]
    conflicts: tuple[RowShape, ...]
    conflicts_left_out: int


class RunShape(Told):
    """An imported scan."""

    id: str
    title: str
    rashomon: str
    began_at: datetime | None
    threshold: float
    imported_at: datetime
    finished_at: datetime | None = Field(description="null: the import was cut off, or is under way")
    conflicts: int


class ImportedShape(Told):
    """What an import did."""

    run_id: str
    title: str
    is_new: bool = Field(description="false: it was imported before, and nothing was done")
    conflicts: int
    documents: int
    statements: int
    disputes: int
    conflicts_new: int
    conflicts_changed: int


class StandingShape(Told):
    """How far the queue is."""

    total: int
    open: int
    agreed: int
    decided: int
    disagreed: int | None = Field(description="null for those who may not know: viewers and reviewers")
    aside: int
    held: int
    by_verdict: Mapping[str, int] = Field(description="final verdicts")
    reviewed_today: int


def _as_text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
