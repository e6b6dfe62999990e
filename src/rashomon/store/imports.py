"""A scan's records file in, the conflicts of the queue out; again and again, without harm.

    1  hash     the same file was imported before: nothing to do
    2  survey   the whole file is read and checked; nothing was written so far, so a bad file changes nothing
    3  rows     documents, statements, disputes, conflicts, in short transactions: reviewers work on meanwhile
    4  end      tallies, and an event that tells it

An import that was cut off is finished by importing again: every row is written "unless it is there".  A later run over
known conflicts brings what it says up to date (probability, kind, statements, dispute) and adds its finding; status,
judgements and what is asked for are people's, and stay.  So a closed conflict whose probability moved stays closed
(an event tells it), and an open one that a later run calls a revision stays open.

Latest means imported last, whenever it was scanned.  What a run says of a document replaces what an earlier one said,
but its text may not change: the spans of earlier findings would mark other words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Select, select, text, update

from rashomon.errors import InputError, StoreError
from rashomon.progress import QUIET, Counter, Progress
from rashomon.run_records import Kind, PlainRecord, find_records_file, read_plain_records, run_digest
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
from rashomon.store.schema import conflict, dispute, document, finding, run, statement
from rashomon.store.survey import Survey, survey_run
from rashomon.store.tallies import refresh_tallies
from rashomon.store.words import index_statements, settle_words

__all__ = ["Imported", "import_run", "priority_of"]

_ROWS = 2_000  # a transaction; 0.1 s on two cores of 2020
_CHARACTERS = 4_000_000  # of their records, at most, beside the last one
_IN = 500  # parameters of an IN list
_TRIES = 5  # of a transaction that PostgreSQL broke off to end a deadlock
_MANY = 20_000  # new statements: from here on the index of words is settled afterwards
_LOCK = 0x52415349  # of PostgreSQL: imports take turns, transaction by transaction
_MOVED = 0.0005  # a probability is shown to three digits: less is no news

_CLOSED = ("agreed", "decided")
_SAID = (  # of a conflict, by its latest run
    *("run_id", "left_statement", "right_statement", "probability", "threshold", "is_flagged", "relation", "kind"),
    *("reason", "left_source", "right_source", "left_voice", "right_voice", "newest_at", "dispute_id"),
    *("dispute_place", "place_in_dispute", "priority"),
)
_ORDER = ("run_id", "dispute_place", "place_in_dispute", "priority")  # move when other conflicts come or go
_NEWS = tuple(name for name in _SAID if name not in _ORDER)  # what makes a conflict a changed one

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did."""

    run_id: str
    title: str
    is_new: bool  # False: it was imported before, and nothing was done
    conflicts: int  # in the file, as are the next three
    documents: int
    statements: int
    disputes: int
    conflicts_new: int = 0  # no other run found them
    conflicts_changed: int = 0  # known ones of which this run says something else


def import_run(
    store: Store,
    path: str | Path,
    *,
    now: datetime,
    person_id: int | None = None,
    needed: int = 1,
    progress: Progress = QUIET,
) -> Imported:
    """Import a run folder or its records file; `needed` judgements are asked for on conflicts not known so far.

    Raises InputError, naming the file and the line, when the file cannot be imported; nothing was written then.
    """
    file = find_records_file(Path(path))
    stamp = _stamp(file)
    run_id, counts = run_digest(file)
    with store.read() as connection:
        known = connection.execute(select(run.c.title, run.c.finished_at).where(run.c.id == run_id)).first()
    if known is not None and known.finished_at is not None:
        return _imported(run_id, known.title, counts, is_new=False)
    lines = sum(counts.values())
    survey = survey_run(file, progress.stage("Checking the scan", lines))
    _refuse_other_texts(store, file, survey)
    if _stamp(file) != stamp:
        raise InputError(f"{file}: was replaced while it was read; import it again")
    work = _Import(
        store=store,
        run_id=run_id,
        survey=survey,
        needed=needed,
        now=now,
        person_id=person_id,
        on_progress=progress.stage("Importing", lines),
    )
    work.begin()
    for kind, some in groupby(read_plain_records(file), key=lambda line: line.kind):
        work.take(kind, some)
    work.finish()
    return _imported(
        run_id, survey.header.title, counts, conflicts_new=work.new_count, conflicts_changed=work.changed_count
    )


@dataclass(slots=True, kw_only=True)
class _Import:
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
        known = {
            row.id: row for row in _among(connection, select(conflict), conflict.c.id, [row["id"] for row in rows])
        }
        mine = [row.id for row in known.values() if row.run_id == self.run_id]  # of a first try that was cut off
        found = select(finding.c.conflict_id).where(finding.c.run_id != self.run_id).distinct()
        others = len(list(_among(connection, found, finding.c.conflict_id, mine)))
        connection.execute(upsert(connection, conflict, replacing=[conflict.c[name] for name in _SAID]), rows)
        connection.execute(upsert(connection, finding), findings)
        changed = [row for row in rows if row["id"] in known and _differs(known[row["id"]], row)]
        for row in changed:
            self._tell(connection, known[row["id"]], row)
        return len(rows) - len(known) + len(mine) - others, len(changed)

    def _tell(self, connection: Connection, before: Any, row: Row) -> None:
        """An event where people have closed what now looks otherwise."""
        if before.status not in _CLOSED or abs(before.probability - row["probability"]) < _MOVED:
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
    numbers = {key: number for key, number in _among(connection, query, statement.c.key, keys)}  # noqa: C416 - rows
    new = [row for row in rows if row["key"] not in numbers]
    if new:
        connection.execute(upsert(connection, statement), new)
        added = dict(tuple(row) for row in _among(connection, query, statement.c.key, [row["key"] for row in new]))
        index_statements(connection, added.values())
        numbers |= added
    return numbers, len(new)


def _sides(connection: Connection, numbers: Iterable[int]) -> dict[int, Any]:
    """Statements, with what a conflict's row repeats of them, by number."""
    query = select(statement.c.number, statement.c.source, statement.c.voice, document.c.published_at).join_from(
        statement, document
    )
    return {row.number: row for row in _among(connection, query, statement.c.number, list(numbers))}


def _among(connection: Connection, query: Select[Any], column: Column[Any], values: Sequence[Any]) -> Iterator[Any]:
    """The rows of a query whose column is one of many values."""
    for at in range(0, len(values), _IN):
        yield from connection.execute(query.where(column.in_(values[at : at + _IN])))


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


def _refuse_other_texts(store: Store, file: Path, survey: Survey) -> None:
    hashes = survey.text_hashes
    query = select(document.c.id, document.c.text_sha256)
    with store.read() as connection:
        for row in _among(connection, query, document.c.id, list(hashes)):
            if row.text_sha256 != hashes[row.id]:
                raise InputError(
                    f"{file}: document {row.id} has another text than when it was imported before, so the words "
                    "judged then would be lost; give it another id, or import into a database of its own"
                )


def _stamp(file: Path) -> tuple[int, int, int]:
    told = file.stat()
    return told.st_ino, told.st_size, told.st_mtime_ns


def _imported(run_id: str, title: str, counts: dict[str, int], *, is_new: bool = True, **news: int) -> Imported:
    kinds = {f"{kind}s": count for kind, count in counts.items()}
    return Imported(run_id=run_id, title=title, is_new=is_new, **kinds, **news)
