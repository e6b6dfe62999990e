"""A database in, what is wrong with it out: damage, rows that contradict each other, texts that are not what they were.

    file        SQLite's own check of its pages, and of rows that point at nothing (PostgreSQL allows none)
    imports     cut-off ones; statements and texts against the hashes they were imported with; the word index; tallies
    reviewing   what a conflict's columns say against its leases, judgements and decisions; judgements against reviews

It reads, at one moment, and mends nothing.  A database that is in use is no reason for a flaw.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, and_, column, exists, func, or_, select, table, text

from rashomon.progress import QUIET, Progress
from rashomon.store.import_rows import wording_key
from rashomon.store.open import Store
from rashomon.store.schema import (
    CLOSED,
    conflict,
    decision,
    document,
    finding,
    judgement,
    lease,
    retraction,
    review,
    run,
    statement,
    tally,
)
from rashomon.store.upgrade import check_version
from rashomon.store.words import unindexed_statements

MOST_EXAMPLES = 5
_ROWS = 2_000  # read at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """One thing that is wrong, wherever it occurs."""

    what: str  # a sentence, with its way out where there is one
    count: int  # of places
    examples: tuple[str, ...]  # ids, some of them


_Check = Callable[[Connection], Iterable[Flaw]]


def check_store(store: Store, progress: Progress = QUIET) -> list[Flaw]:
    """Everything that is wrong; empty for a sound database.  Raises StoreError for one of another version."""
    check_version(store)
    with store.read() as connection:
        return flaws_in(connection, progress)


def flaws_in(connection: Connection, progress: Progress = QUIET) -> list[Flaw]:
    """The same as one transaction sees the database, which has the tables of this version."""
    checks: list[_Check] = [_unfinished, _hashes, _words, _tallies, _latest_findings, _counts, _states, _judgements]
    if connection.dialect.name == "sqlite":
        checks.insert(0, _file)
    on_done = progress.stage("Checking", len(checks))
    flaws: list[Flaw] = []
    for check in checks:
        flaws.extend(check(connection))
        on_done(1)
    return flaws


def _file(connection: Connection) -> Iterator[Flaw]:
    told = [row[0] for row in connection.execute(text("PRAGMA integrity_check"))]
    if told != ["ok"]:
        yield _flaw(
            "the file is damaged; restore it from a copy, or save what can be read with `sqlite3 … .recover`", told
        )
    lost = [f"{row[0]} row {row[1]}" for row in connection.execute(text("PRAGMA foreign_key_check"))]
    yield from _some("rows point at nothing", lost)


def _unfinished(connection: Connection) -> Iterator[Flaw]:
    yield from _found(
        connection,
        "an import was cut off, or is under way; import the scan again",
        select(run.c.id).where(run.c.finished_at.is_(None)),
    )


def _hashes(connection: Connection) -> Iterator[Flaw]:
    """Texts and statements that are not what was imported."""
    documents = _streamed(connection, select(document.c.id, document.c.text_sha256, document.c.record))
    yield from _some(
        "a document's text is not the one that was imported",
        (row.id for row in documents if _sha256(json.loads(row.record)["text"]) != row.text_sha256),
    )
    statements = _streamed(connection, select(statement.c.number, statement.c.key, statement.c.record))
    yield from _some(
        "a statement is not the one that was imported",
        (f"statement {row.number}" for row in statements if wording_key(row.record) != row.key),
    )


def _words(connection: Connection) -> Iterator[Flaw]:
    yield from _found(
        connection,
        "a statement cannot be found by its words; copy the database, which makes the index anew",
        unindexed_statements(connection),
    )
    name = "rowid" if connection.dialect.name == "sqlite" else "number"
    indexed = table("statement_words", column(name)).c[name]
    yield from _found(
        connection,
        "the index of words knows a statement that is not there; copy the database, which makes the index anew",
        select(indexed).where(indexed.not_in(select(statement.c.number))),
    )


def _tallies(connection: Connection) -> Iterator[Flaw]:
    """Conflicts by probability and by kind add up to the conflicts there are."""
    everything = connection.scalar(select(func.count()).select_from(conflict)) or 0
    counted = select(func.coalesce(func.sum(tally.c.count), 0)).where(tally.c.name == "probability")
    told = connection.scalar(counted) or 0
    is_importing = connection.scalar(select(func.count()).where(run.c.finished_at.is_(None)))
    if told != everything and not is_importing:
        yield _flaw(
            "the dashboard's counts are not those of the conflicts; import any scan", [f"{told} of {everything}"]
        )


def _latest_findings(connection: Connection) -> Iterator[Flaw]:
    known = exists().where(finding.c.conflict_id == conflict.c.id, finding.c.run_id == conflict.c.run_id)
    yield from _found(connection, "the run a conflict is of did not find it", select(conflict.c.id).where(~known))


def _counts(connection: Connection) -> Iterator[Flaw]:
    """`given` and `held` against what they count; the few that are not 0, and those that should not be."""
    for name, of in (("given", judgement), ("held", lease)):
        rows = select(of.c.conflict_id, func.count().label("rows")).group_by(of.c.conflict_id).subquery()
        told = conflict.c[name]
        query = (
            select(conflict.c.id)
            .join_from(conflict, rows, rows.c.conflict_id == conflict.c.id, isouter=True)
            .where(told != func.coalesce(rows.c.rows, 0))
        )
        yield from _found(connection, f"a conflict has another number of {of.name}s than it says", query)


def _states(connection: Connection) -> Iterator[Flaw]:
    """Statuses against the judgements and decisions they follow from; see state.py for the rules."""
    of = conflict.c
    mine = judgement.c.conflict_id == of.id
    unlike = exists().where(mine, or_(judgement.c.verdict != of.verdict, judgement.c.verdict == "unsure"))
    first, second = judgement.alias(), judgement.alias()
    apart = exists().where(
        first.c.conflict_id == of.id, second.c.conflict_id == of.id, first.c.verdict != second.c.verdict
    )
    unsure = exists().where(mine, judgement.c.verdict == "unsure")
    taken_back = select(retraction.c.of_id)
    in_force = and_(decision.c.conflict_id == of.id, decision.c.id.not_in(taken_back))
    is_decided = exists().where(in_force)
    rules = (
        ("an open conflict has all its judgements, or a decision", "open", or_(of.given >= of.needed, is_decided)),
        ("a conflict is agreed on, but not by its judgements", "agreed", or_(of.given < of.needed, unlike)),
        (
            "a conflict is disagreed on, but not by its judgements",
            "disagreed",
            or_(of.given < of.needed, ~(apart | unsure)),
        ),
        ("a decided conflict has no decision in force", "decided", ~is_decided),
        (
            "a decided conflict has another verdict than any decision in force",
            "decided",
            ~exists().where(in_force, decision.c.verdict == of.verdict),
        ),
    )
    for what, status, is_wrong in rules:
        yield from _found(connection, what, select(of.id).where(of.status == status, is_wrong))
    final = of.status.in_(CLOSED)
    without = or_(of.verdict.is_(None), of.closed_at.is_(None))
    yield from _found(connection, "a closed conflict has no verdict or no time", select(of.id).where(final, without))
    unknown = of.status.not_in(("open", "agreed", "disagreed", "decided", "aside"))
    yield from _found(connection, "a conflict has a status that does not exist", select(of.id).where(unknown))
    leased = exists().where(lease.c.conflict_id == of.id)
    yield from _found(connection, "a closed conflict is held", select(of.id).where(of.status != "open", leased))


def _judgements(connection: Connection) -> Iterator[Flaw]:
    """A judgement is the latest review of a person on a conflict that was not taken back."""
    taken_back = exists().where(retraction.c.of_id == review.c.id)
    same = ("conflict_id", "person_id", "verdict", "reviewed_at")
    like = and_(
        *(judgement.c[name] == review.c[name] for name in same), judgement.c.kind.is_not_distinct_from(review.c.kind)
    )
    rests = exists().where(review.c.id == judgement.c.review_id, like, ~taken_back)
    yield from _found(
        connection, "a judgement is not what its review says", select(judgement.c.conflict_id).where(~rests)
    )
    counted = exists().where(
        judgement.c.conflict_id == review.c.conflict_id,
        judgement.c.person_id == review.c.person_id,
        judgement.c.reviewed_at >= review.c.reviewed_at,
    )
    yield from _found(connection, "a verdict is not counted", select(review.c.id).where(~counted, ~taken_back))
    reviews, decisions = select(review.c.id), select(decision.c.id)
    nothing = and_(retraction.c.of_id.not_in(reviews), retraction.c.of_id.not_in(decisions))
    yield from _found(
        connection, "something was taken back that is not there", select(retraction.c.of_id).where(nothing)
    )


def _found(connection: Connection, what: str, query: Select[Any]) -> Iterator[Flaw]:
    """A flaw for every row of a query of ids."""
    yield from _some(what, (str(row[0]) for row in _streamed(connection, query)))


def _some(what: str, places: Iterable[str]) -> Iterator[Flaw]:
    examples: list[str] = []
    count = 0
    for place in places:
        count += 1
        if count <= MOST_EXAMPLES:
            examples.append(place)
    if count:
        yield Flaw(what=what, count=count, examples=tuple(examples))


def _flaw(what: str, examples: list[str]) -> Flaw:
    return Flaw(what=what, count=len(examples), examples=tuple(examples[:MOST_EXAMPLES]))


def _streamed(connection: Connection, query: Select[Any]) -> Iterator[Any]:
    yield from connection.execute(query, execution_options={"yield_per": _ROWS})


def _sha256(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()
