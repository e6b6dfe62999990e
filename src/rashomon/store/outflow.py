"""Conflicts out of the database, one after another in constant memory, with all that their row in an export needs.

In: a connection and conditions on `conflict`.  Out: an iterator of `ConflictOut`, most probable first.  The ids are
streamed, the rest is read for a few hundred of them at a time.  The iterator lives as long as its transaction: SQLite
and PostgreSQL both show it one unchanging moment.  It neither formats nor writes.

Records stay plain here (the JSON they are kept as): making 150,000 records of an export of 50,000 conflicts takes four
times as long as everything else.
"""

from __future__ import annotations

import json
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, Generic, TypeVar

from pydantic_core import from_json
from sqlalchemy import ColumnElement, Connection, Select, func, select

from rashomon.records import Verdict
from rashomon.store.people import Person
from rashomon.store.schema import (
    CLOSED,
    conflict,
    decision,
    dispute,
    document,
    finding,
    judgement,
    person,
    retraction,
    statement,
)
from rashomon.store.sight import in_sight, status_seen

CHUNK = 500  # conflicts read at a time; an IN list of this length suits both databases
_TEXTS_HELD = 16_000_000  # characters of document texts kept for the next rows
RECORDS_HELD = 8_000  # statements kept, some 4 kB each

Plain = Mapping[str, Any]
Key = TypeVar("Key")
Value = TypeVar("Value")
_LEFT, _RIGHT = statement.alias("left_row"), statement.alias("right_row")
_LEFT_PAGE, _RIGHT_PAGE = document.alias("left_page"), document.alias("right_page")


@dataclass(frozen=True, slots=True, kw_only=True)
class SideOut:
    """One statement, where it was published, and its words that disagree."""

    number: int  # ours, of this wording of the statement
    statement: Plain  # the fields of a Statement; those at their default are left out
    url: str | None
    title: str | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeTold:
    """What the rows of its conflicts tell of a dispute."""

    id: str
    size: int  # conflicts
    accounts: Sequence[Plain]  # the fields of an Account each


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionOut:
    """A lead's decision in force."""

    person: str
    note: str | None
    decided_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictOut:
    """A conflict as its latest run found it, and where the queue stands with it."""

    id: str
    run_id: str
    is_flagged: bool
    relation: str
    finding: Plain  # the fields of a Conflict, without the two statements
    left: SideOut
    right: SideOut
    dispute_id: str | None
    dispute_place: int
    dispute: DisputeTold | None
    status: str  # as the viewer may see it
    needed: int
    is_in_sight: bool  # whether the viewer may see what others said
    said: Mapping[str, int]  # judgements in force by verdict; empty where they are not in sight
    decision: DecisionOut | None
    verdict: Verdict | None
    verdict_kind: str | None
    closed_at: datetime | None


def count_conflicts(connection: Connection, conditions: Sequence[ColumnElement[bool]] = ()) -> int:
    """How many rows `stream_conflicts` will give."""
    return connection.execute(select(func.count()).select_from(conflict).where(*conditions)).scalar_one()


def stream_conflicts(
    connection: Connection, conditions: Sequence[ColumnElement[bool]] = (), *, viewer: Person
) -> Iterator[ConflictOut]:
    """Conflicts that meet the conditions, most probable first, as `viewer` may see them."""
    ids = select(conflict.c.id).where(*conditions).order_by(conflict.c.probability.desc(), conflict.c.id)
    query = _conflict_query(viewer)
    reader = _Reader(connection)
    for names in chunks(id_ for (id_,) in stream(connection, ids)):
        rows = {row.id: row for row in connection.execute(query.where(conflict.c.id.in_(names)))}
        disputes = reader.disputes({row.dispute_id for row in rows.values() if row.dispute_id is not None})
        said = _said(connection, names)
        decisions = _decisions(connection, names)
        for name in names:
            row = rows[name]
            yield reader.conflict(row, disputes.get(row.dispute_id), said.get(name, {}), decisions.get(name))


def stream(connection: Connection, query: Select[Any]) -> Iterator[Any]:
    """The rows of a query, fetched a thousand at a time (a server-side cursor on PostgreSQL)."""
    result = connection.execute(query, execution_options={"yield_per": 1000})
    try:
        yield from result
    finally:
        result.close()


def chunks(values: Iterable[Value], size: int = CHUNK) -> Iterator[list[Value]]:
    """Lists of `size` values; the last may be shorter."""
    source = iter(values)
    while chunk := list(islice(source, size)):
        yield chunk


def _conflict_query(viewer: Person) -> Select[Any]:
    return (
        select(
            conflict.c.id,
            conflict.c.run_id,
            conflict.c.is_flagged,
            conflict.c.relation,
            conflict.c.dispute_id,
            conflict.c.dispute_place,
            status_seen(viewer).label("status"),
            in_sight(viewer).label("is_in_sight"),
            conflict.c.needed,
            conflict.c.verdict,
            conflict.c.verdict_kind,
            conflict.c.closed_at,
            finding.c.record.label("finding"),
            _LEFT.c.number.label("left_number"),
            _LEFT.c.record.label("left"),
            _RIGHT.c.number.label("right_number"),
            _RIGHT.c.record.label("right"),
            _LEFT_PAGE.c.url.label("left_url"),
            _LEFT_PAGE.c.title.label("left_title"),
            _RIGHT_PAGE.c.url.label("right_url"),
            _RIGHT_PAGE.c.title.label("right_title"),
        )
        .join(finding, (finding.c.conflict_id == conflict.c.id) & (finding.c.run_id == conflict.c.run_id))
        .join(_LEFT, _LEFT.c.number == finding.c.left_statement)
        .join(_RIGHT, _RIGHT.c.number == finding.c.right_statement)
        .join(_LEFT_PAGE, _LEFT_PAGE.c.id == _LEFT.c.document_id)
        .join(_RIGHT_PAGE, _RIGHT_PAGE.c.id == _RIGHT.c.document_id)
        .select_from(conflict)
    )


def _said(connection: Connection, names: Sequence[str]) -> dict[str, Counter[str]]:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    rows = connection.execute(
        select(judgement.c.conflict_id, judgement.c.verdict).where(judgement.c.conflict_id.in_(names))
    )
    for conflict_id, verdict in rows:
        counts[conflict_id][verdict] += 1
    return dict(counts)


def _decisions(connection: Connection, names: Sequence[str]) -> dict[str, DecisionOut]:
    """The latest decision of each that nobody took back."""
    rows = connection.execute(
        select(decision.c.conflict_id, person.c.name, decision.c.note, decision.c.decided_at)
        .join(person, person.c.id == decision.c.person_id)
        .outerjoin(retraction, retraction.c.of_id == decision.c.id)
        .where(decision.c.conflict_id.in_(names), retraction.c.of_id.is_(None))
        .order_by(decision.c.decided_at, decision.c.id)
    )
    return {row.conflict_id: DecisionOut(person=row.name, note=row.note, decided_at=row.decided_at) for row in rows}


class _Reader:
    """Makes rows into records; remembers statements, disputes and texts, which come again in the next rows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._statements: Recent[int, Plain] = Recent(RECORDS_HELD)
        self._disputes: Recent[str, DisputeTold] = Recent(RECORDS_HELD)
        self._texts = Texts(connection)

    def disputes(self, ids: set[str]) -> Mapping[str, DisputeTold]:
        """The disputes of a chunk, those of the chunks before kept."""
        held = {id_: told for id_ in ids if (told := self._disputes.get(id_)) is not None}
        missing = sorted(ids - held.keys())
        query = select(dispute.c.id, dispute.c.record).where(dispute.c.id.in_(missing))
        for id_, record in stream(self._connection, query) if missing else ():
            plain = read_plain(record)
            told = DisputeTold(id=id_, size=len(plain["conflicts"]), accounts=plain["accounts"])
            held[id_] = self._disputes.keep(id_, told)
        return held

    def conflict(
        self, row: Any, told: DisputeTold | None, said: Mapping[str, int], decided: DecisionOut | None
    ) -> ConflictOut:
        found = read_plain(row.finding)
        evidence = found["evidence"]
        is_closed = row.status in CLOSED
        return ConflictOut(
            id=row.id,
            run_id=row.run_id,
            is_flagged=row.is_flagged,
            relation=row.relation,
            finding=found,
            left=self._side(row.left_number, row.left, row.left_url, row.left_title, evidence["left"]),
            right=self._side(row.right_number, row.right, row.right_url, row.right_title, evidence["right"]),
            dispute_id=row.dispute_id,
            dispute_place=row.dispute_place,
            dispute=told,
            status=row.status,
            needed=row.needed,
            is_in_sight=bool(row.is_in_sight),
            said=said if row.is_in_sight else {},
            decision=decided if is_closed else None,
            verdict=row.verdict if is_closed else None,
            verdict_kind=row.verdict_kind if is_closed else None,
            closed_at=row.closed_at if is_closed else None,
        )

    def _side(self, number: int, record: str, url: str | None, title: str | None, spans: Iterable[Plain]) -> SideOut:
        plain = self._statements.get(number)
        if plain is None:
            plain = self._statements.keep(number, read_plain(record))
        words = tuple(words_at(one["start"], one["end"], plain, self._texts) for one in spans)
        return SideOut(number=number, statement=plain, url=url, title=title, words=words)


def read_plain(text: str) -> Any:
    """JSON as it is kept, read twice as fast as by the standard library, to the same values.

    A finding holds some thirty numbers of seventeen digits.  Half a surrogate pair only the standard library reads.
    """
    try:
        return from_json(text)
    except ValueError:
        return json.loads(text)


def words_at(start: int, end: int, said: Plain, texts: Texts) -> str:
    """The words at a span of a statement's document; read from the statement itself where it holds them."""
    span, text = said["span"], said["text"]
    if span["start"] <= start and end <= span["end"] and len(text) == span["end"] - span["start"]:
        return str(text[start - span["start"] : end - span["start"]])
    return texts.of(said["document_id"])[start:end]


class Texts:
    """The texts of documents by id, the last ones read kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._held: OrderedDict[str, str] = OrderedDict()
        self._characters = 0

    def of(self, id_: str) -> str:
        """The normalised text of a document; raises NoResultFound for one that is not there."""
        if id_ in self._held:
            self._held.move_to_end(id_)
            return self._held[id_]
        record = self._connection.execute(select(document.c.record).where(document.c.id == id_)).scalar_one()
        text: str = json.loads(record)["text"]
        self._held[id_] = text
        self._characters += len(text)
        while self._characters > _TEXTS_HELD and len(self._held) > 1:
            self._characters -= len(self._held.popitem(last=False)[1])
        return text


class Recent(Generic[Key, Value]):
    """The values used last, at most so many."""

    def __init__(self, most: int) -> None:
        self._held: OrderedDict[Key, Value] = OrderedDict()
        self._most = most

    def get(self, key: Key) -> Value | None:
        """The value, which is then the last used; None where it is not held."""
        if key not in self._held:
            return None
        self._held.move_to_end(key)
        return self._held[key]

    def keep(self, key: Key, value: Value) -> Value:
        """Hold a value; returns it."""
        self._held[key] = value
        if len(self._held) > self._most:
            self._held.popitem(last=False)
        return value
