"""The rows of one import, written kind by kind in short transactions; `imports` tells the story.

In: the lines of a file that was surveyed.  Out: rows, and how many conflicts are new or changed.  Every row is written
"unless it is there", so that all of it can be done again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, select, text, update

from rashomon.errors import StoreError
from rashomon.progress import Counter
from rashomon.run_records import Kind, PlainRecord
from rashomon.store.among import among
from rashomon.store.history import record_event
from rashomon.store.id_index import IdIndex
from rashomon.store.import_rows import (
    Row,
    conflict_row,
    dispute_row,
    document_row,
    finding_row,
    priority_of,
    run_row,
    statement_row,
    upsert,
)
from rashomon.store.open import Store
from rashomon.store.schema import CLOSED, conflict, dispute, document, finding, run, statement
from rashomon.store.survey import Survey
from rashomon.store.tallies import refresh_tallies
from rashomon.store.words import index_statements, settle_words

_ROWS = 2_000  # a transaction: 0.2 s of one core for conflicts in SQLite, so long a reviewer may wait
_CHARACTERS = 4_000_000  # of their records, at most, beside the last one
_TRIES = 5  # of a transaction that PostgreSQL broke off to end a deadlock
_MANY = 20_000  # new statements: from here on the index of words is settled afterwards
_LOCK = 0x52415349  # of PostgreSQL: imports take turns, transaction by transaction
_MOVED = 0.0005  # a probability is shown to three digits: less is no news

_SAID = (  # of a conflict, by its latest run
    *("run_id", "left_statement", "right_statement", "probability", "threshold", "is_flagged", "relation", "kind"),
    *("reason", "left_source", "right_source", "left_voice", "right_voice", "newest_at", "dispute_id"),
    *("dispute_place", "place_in_dispute", "priority"),
)
_ORDER = ("run_id", "dispute_place", "place_in_dispute", "priority")  # move when other conflicts come or go
_NEWS = tuple(name for name in _SAID if name not in _ORDER)  # what makes a conflict a changed one

T = TypeVar("T")


@dataclass(slots=True, kw_only=True)
class ImportWork:
    """An import under way."""

    store: Store
    run_id: str
    survey: Survey
    needed: int
    now: datetime
    person_id: int | None
    on_progress: Counter
    numbers: IdIndex = field(default_factory=IdIndex)  # of statements, by id
    places: int = 0  # disputes so far
    loners: int = 0  # conflicts of no dispute so far
    words_new: int = 0  # statements taken into the index of words
    new_count: int = 0
    changed_count: int = 0

    def begin(self) -> None:
        """The run's own row, unfinished."""
        header = self.survey.header
        row = run_row(
            self.run_id,
            title=header.title,
            told=header.run,
            problems=header.problems,
            threshold=self.survey.threshold,
        )
        row |= {"imported_at": self.now, "imported_by": self.person_id}
        self._write(lambda connection: connection.execute(upsert(connection, run), row))

    def take(self, kind: Kind, lines: Iterable[PlainRecord]) -> None:
        """All lines of one kind."""
        if kind == "document":
            self._take_documents(lines)
        elif kind == "statement":
            self._take_statements(lines)
        elif kind == "dispute":
            self._take_disputes(lines)
        else:
            self.numbers.settle()
            for some in _chunks(lines, lambda line: len(line.text)):
                self._take_conflicts(some)

    def finish(self) -> None:
        """Tallies, the event, and the run is done."""
        detail = {
            "run": self.run_id,
            "title": self.survey.header.title,
            "conflicts": self.survey.counts["conflict"],
            "conflicts_new": self.new_count,
            "conflicts_changed": self.changed_count,
        }

        if self.words_new > _MANY:
            self._write(settle_words)

        def end(connection: Connection) -> None:
            refresh_tallies(connection)
            record_event(connection, at=self.now, person_id=self.person_id, action="import", detail=detail)
            connection.execute(update(run).where(run.c.id == self.run_id).values(finished_at=self.now))

        self._write(end)

    def _take_documents(self, lines: Iterable[PlainRecord]) -> None:
        hashes = self.survey.text_hashes
        replaced = [document.c[name] for name in ("title", "url", "published_at", "record")]
        for rows in _chunks((document_row(line, hashes) for line in lines), _weight):
            self._write(_writer(lambda to, rows: to.execute(upsert(to, document, replacing=replaced), rows), rows))
            self.on_progress(len(rows))

    def _take_statements(self, lines: Iterable[PlainRecord]) -> None:
        for rows in _chunks(map(statement_row, lines), _weight):
            numbers, new_count = self._write(_writer(_write_statements, rows))
            for row in rows:
                self.numbers.add(row["id"], numbers[row["key"]])
            self.words_new += new_count
            self.on_progress(len(rows))

    def _take_disputes(self, lines: Iterable[PlainRecord]) -> None:
        replaced = [dispute.c[name] for name in ("run_id", "place", "size", "record")]
        rows = (dispute_row(line, self.run_id, place) for place, line in enumerate(lines, 1))
        for some in _chunks(rows, _weight):
            self._write(_writer(lambda to, some: to.execute(upsert(to, dispute, replacing=replaced), some), some))
            self.on_progress(len(some))

    def _take_conflicts(self, some: Sequence[PlainRecord]) -> None:
        with self.store.read() as connection:
            rows = self._conflict_rows(connection, some)
        findings = [finding_row(one, row) for one, row in zip(some, rows, strict=True)]
        rows.sort(key=lambda row: row["id"])  # whoever locks several conflicts does so in this order
        new_count, changed_count = self._write(lambda connection: self._write_conflicts(connection, rows, findings))
        self.new_count += new_count
        self.changed_count += changed_count
        self.on_progress(len(some))

    def _conflict_rows(self, connection: Connection, some: Sequence[PlainRecord]) -> list[Row]:
        lefts = self.numbers.numbers_of(one.plain["left"] for one in some)
        rights = self.numbers.numbers_of(one.plain["right"] for one in some)
        sides = _sides(connection, {*lefts, *rights})
        places = self.survey.places_of([one.plain["id"] for one in some])
        rows = []
        for one, left, right, place in zip(some, lefts, rights, places, strict=True):
            row = conflict_row(
                one,
                self.run_id,
                sides=(sides[left], sides[right]),
                needed=self.needed,
            )
            if place is None:
                self.loners += 1
                row["place_in_dispute"] = self.loners
            else:
                row |= self._place(row["probability"], *place)
            rows.append(row)
        return rows

    def _place(self, probability: float, at: int, place: int) -> Row:
        """The columns of the `place`th conflict of the dispute at `at` in reading order."""
        return {
            "dispute_id": self.survey.dispute_ids[at],
            "dispute_place": at + 1,
            "place_in_dispute": place,
            "priority": priority_of(probability, place, self.survey.dispute_sizes[at]),
        }

    def _write_conflicts(self, connection: Connection, rows: list[Row], findings: list[Row]) -> tuple[int, int]:
        """Returns how many conflicts are new, and how many known ones changed."""
        known = {row.id: row for row in among(connection, select(conflict), conflict.c.id, [row["id"] for row in rows])}
        mine = [row.id for row in known.values() if row.run_id == self.run_id]  # of a first try that was cut off
        found = select(finding.c.conflict_id).where(finding.c.run_id != self.run_id).distinct()
        others = len(list(among(connection, found, finding.c.conflict_id, mine)))
        connection.execute(upsert(connection, conflict, replacing=[conflict.c[name] for name in _SAID]), rows)
        connection.execute(upsert(connection, finding), findings)
        changed = [row for row in rows if row["id"] in known and _differs(known[row["id"]], row)]
        for row in changed:
            self._tell(connection, known[row["id"]], row)
        return len(rows) - len(known) + len(mine) - others, len(changed)

    def _tell(self, connection: Connection, before: Any, row: Row) -> None:
        """An event where people have closed what now looks otherwise."""
        if before.status not in CLOSED or abs(before.probability - row["probability"]) < _MOVED:
            return
        detail = {"run": self.run_id, "before": before.probability, "after": row["probability"]}
        record_event(
            connection, at=self.now, person_id=self.person_id, action="import", conflict_id=before.id, detail=detail
        )

    def _write(self, work: Callable[[Connection], T]) -> T:
        """One transaction; done again when PostgreSQL broke it off because two writers waited for each other."""
        for tries_left in reversed(range(_TRIES)):
            try:
                with self.store.write() as connection:
                    if not self.store.is_sqlite:
                        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                    return work(connection)
            except StoreError as error:
                if not tries_left or "deadlock" not in str(error):
                    raise
        raise AssertionError("a last try returns or raises")


def _write_statements(connection: Connection, rows: list[Row]) -> tuple[dict[str, int], int]:
    """The number of each statement by its key, and how many are new."""
    keys = [row["key"] for row in rows]
    query = select(statement.c.key, statement.c.number)
    numbers = {key: number for key, number in among(connection, query, statement.c.key, keys)}  # noqa: C416 - rows
    new = [row for row in rows if row["key"] not in numbers]
    if new:
        connection.execute(upsert(connection, statement), new)
        added = dict(tuple(row) for row in among(connection, query, statement.c.key, [row["key"] for row in new]))
        index_statements(connection, added.values())
        numbers |= added
    return numbers, len(new)


def _sides(connection: Connection, numbers: Iterable[int]) -> dict[int, Any]:
    """Statements, with what a conflict's row repeats of them, by number."""
    query = select(statement.c.number, statement.c.source, statement.c.voice, document.c.published_at).join_from(
        statement, document
    )
    return {row.number: row for row in among(connection, query, statement.c.number, list(numbers))}


def _differs(before: Any, row: Row) -> bool:
    return any(getattr(before, name) != row[name] for name in _NEWS)


def _writer(work: Callable[[Connection, list[Row]], T], rows: list[Row]) -> Callable[[Connection], T]:
    return lambda connection: work(connection, rows)


def _chunks(items: Iterable[T], weight: Callable[[T], int]) -> Iterator[list[T]]:
    """Lists of at most `_ROWS` items, which end when they weigh `_CHARACTERS`."""
    chunk: list[T] = []
    held = 0
    for item in items:
        chunk.append(item)
        held += weight(item)
        if len(chunk) == _ROWS or held >= _CHARACTERS:
            yield chunk
            chunk, held = [], 0
    if chunk:
        yield chunk


def _weight(row: Row) -> int:
    return len(row["record"])
