"""The index of a case: one SQLite file that says which segments count, and which documents the case holds.

    meta       name → value                 what the last run did
    segments   id kind revision file …      the Parquet files that count; any other is rubbish
    inputs     number path                  what was named, in the order it was first named
    places     place → document             where each document of the case was read
    readings   key → documents, problems    what a file of these bytes gave when it was last read
    shelved    document → segment, row      of large cases: where the document's statements and vectors stand
    paired     document → block, scales     of large cases: documents that were compared with those before them
    planned    document → block, scales     of large cases: documents that are being compared, in which company

In: functions with plain values.  Out: the same, in transactions that are wholly done or not at all, whatever happens to
the process or the power (WAL, synchronous FULL).  It is the only file of a case that is ever changed in place.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rashomon.cases.segments import Segment, full_or_closed
from rashomon.errors import RashomonError, StoreError

INDEX_FILE = "case.sqlite"
FORMAT = 2
_APPLICATION = 0x52534B43  # "RSKC", so that `file` and we know it from any other SQLite file
_SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE segments (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, revision TEXT NOT NULL, file TEXT NOT NULL UNIQUE,
    rows INTEGER NOT NULL, size INTEGER NOT NULL, digest BLOB NOT NULL);
CREATE TABLE inputs (number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);
CREATE TABLE places (
    place TEXT PRIMARY KEY, file TEXT NOT NULL, input INTEGER NOT NULL, position INTEGER NOT NULL,
    document BLOB NOT NULL, document_id TEXT NOT NULL, title TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX places_file ON places (file);
CREATE TABLE readings (key BLOB PRIMARY KEY, told TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE shelved (
    document BLOB NOT NULL, revision TEXT NOT NULL, segment INTEGER NOT NULL, row INTEGER NOT NULL,
    digest BLOB NOT NULL, statements INTEGER NOT NULL, boilerplate INTEGER NOT NULL, published REAL,
    PRIMARY KEY (document, revision)) WITHOUT ROWID;
CREATE INDEX shelved_segment ON shelved (segment);
CREATE TABLE paired (
    document BLOB PRIMARY KEY, block INTEGER NOT NULL, meaning REAL NOT NULL, words REAL NOT NULL,
    speakers TEXT NOT NULL) WITHOUT ROWID;
"""
# Since format 2.
_PLANNED = """
CREATE TABLE planned (
    document BLOB PRIMARY KEY, block INTEGER NOT NULL, meaning REAL NOT NULL, words REAL NOT NULL) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a document was read: a file, and within it what tells its documents apart (see `places`)."""

    place: str
    file: str
    input: int  # number of the input it was read from
    position: int  # among the documents of that input
    document: bytes  # key of the document's whole content
    document_id: str
    title: str  # how a person is told which one it is


class Index:
    """The open index of a case."""

    def __init__(self, folder: Path) -> None:
        """Open or make it.  Raises StoreError for a newer or damaged one, OutputError when it cannot be written."""
        self._folder = folder
        self._path = folder / INDEX_FILE
        with self._told():
            self._connection = sqlite3.connect(self._path, isolation_level=None)
            try:
                self._open()
            except BaseException:
                self._connection.close()
                raise

    def _open(self) -> None:
        ask = self._connection.execute
        application, version = ask("PRAGMA application_id").fetchone()[0], ask("PRAGMA user_version").fetchone()[0]
        is_new = (application, version) == (0, 0) and not ask("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not is_new and application != _APPLICATION:
            raise StoreError(f"{self._path}: is no index of a case; choose another folder with --case")
        if version > FORMAT:
            raise StoreError(
                f"{self._folder}: the case was written by a newer rashomon (format {version}, this one knows "
                f"{FORMAT}); upgrade rashomon, or choose another --case"
            )
        ask("PRAGMA journal_mode = WAL")
        ask("PRAGMA synchronous = FULL")
        if is_new:
            with self.writing():
                for statement in _SCHEMA.split(";")[:-1]:
                    ask(statement)
                ask(_PLANNED)
                ask(f"PRAGMA application_id = {_APPLICATION}")
                ask(f"PRAGMA user_version = {FORMAT}")
        elif version < FORMAT:
            with self.writing():
                ask(_PLANNED)
                ask(f"PRAGMA user_version = {FORMAT}")

    def close(self) -> None:
        """Close it; what was not committed is gone."""
        self._connection.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all of the block, or nothing of it."""
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except RashomonError:
            raise
        except sqlite3.OperationalError as error:
            raise full_or_closed(self._folder, str(error)) from error
        except sqlite3.DatabaseError as error:
            raise StoreError(
                f"{self._path}: the case's index is damaged ({error}); move the case's folder away and scan all its "
                "inputs again"
            ) from error

    def get(self, name: str) -> str | None:
        """A value of `meta`."""
        with self._told():
            row = self._connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def put(self, name: str, value: str) -> None:
        """Set a value of `meta`, inside `writing`."""
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def next_segment(self) -> int:
        """A number no segment of the index has had."""
        with self._told():
            row = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'segments'").fetchone()
        return 1 if row is None else int(row[0]) + 1

    def segments(self, kind: str | None = None) -> list[Segment]:
        """The segments of a kind, or all, oldest first."""
        with self._told():
            rows = self._connection.execute(
                "SELECT id, kind, revision, file, rows, size, digest FROM segments "
                "WHERE kind = coalesce(?, kind) ORDER BY id",
                (kind,),
            ).fetchall()
        names = ("id", "kind", "revision", "file", "rows", "size", "digest")
        return [Segment(**dict(zip(names, row, strict=True))) for row in rows]

    def add_segment(self, segment: Segment) -> None:
        """Make a segment count, inside `writing`."""
        self._connection.execute(
            "INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                segment.id,
                segment.kind,
                segment.revision,
                segment.file,
                segment.rows,
                segment.size,
                segment.digest,
            ),
        )

    def drop_segments(self, ids: Iterable[int]) -> None:
        """Make segments count no more, inside `writing`; their files are swept at the next start."""
        self._connection.executemany("DELETE FROM segments WHERE id = ?", [(id_,) for id_ in ids])

    def inputs(self) -> dict[str, int]:
        """Every input that was ever named, with its number."""
        with self._told():
            rows = self._connection.execute("SELECT path, number FROM inputs ORDER BY number").fetchall()
        return {str(path): int(number) for path, number in rows}

    def add_input(self, path: str, number: int) -> None:
        """Note an input, inside `writing`."""
        self._connection.execute("INSERT OR IGNORE INTO inputs VALUES (?, ?)", (number, path))

    def places(self) -> list[Place]:
        """Where every document of the case was read, in the order of the case."""
        with self._told():
            rows = self._connection.execute(
                "SELECT place, file, input, position, document, document_id, title FROM places "
                "ORDER BY input, position, place"
            ).fetchall()
        names = ("place", "file", "input", "position", "document", "document_id", "title")
        return [Place(**dict(zip(names, row, strict=True))) for row in rows]

    def put_places(self, places: Iterable[Place]) -> None:
        """Add or replace places, inside `writing`."""
        self._connection.executemany(
            "INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(p.place, p.file, p.input, p.position, p.document, p.document_id, p.title) for p in places],
        )

    def drop_places(self, places: Iterable[str]) -> None:
        """Forget places, inside `writing`."""
        self._connection.executemany("DELETE FROM places WHERE place = ?", [(place,) for place in places])

    def reading(self, key: bytes) -> str | None:
        """What a file of this key gave, as it was put."""
        with self._told():
            row = self._connection.execute("SELECT told FROM readings WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def ask(self, query: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query; `shelf` and `paired` know their own tables."""
        with self._told():
            return self._connection.execute(query, values).fetchall()

    def change(self, query: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a change once for each row, inside `writing`."""
        self._connection.executemany(query, rows)

    def put_readings(self, readings: Iterable[tuple[bytes, str]]) -> None:
        """Note what files gave, inside `writing`."""
        self._connection.executemany("INSERT OR REPLACE INTO readings VALUES (?, ?)", readings)
