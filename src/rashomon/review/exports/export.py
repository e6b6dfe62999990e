"""The tables that leave the queue: their names, columns and rows, as a stream of bytes or as a file.

    conflicts   one row a conflict: what its scan's conflicts.csv says, where the queue stands, who said what how often
    reviews     one row a review, those taken back or given anew among them
    agreement   alpha, kappas, agreement and confusion by label, one row a number
    disputes    one row a dispute: its accounts, how many of its conflicts are done and how they ended

In: a connection (one transaction, one moment), a filter of conflicts, whose eyes it is for.  Out: bytes in pieces, or a
file written whole or not at all.  Memory does not grow with the table, except for `agreement`, which holds a label a
judgement.  `agreement` and `disputes` are of the whole queue: a filter is refused for them.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import ColumnElement, Connection

from rashomon.errors import InputError, OutputError
from rashomon.progress import Counter
from rashomon.review.exports import columns
from rashomon.review.exports.agreement import agreement_rows
from rashomon.review.exports.cells import (
    Cells,
    DisputeCells,
    conflict_cells,
    dispute_cells,
    dispute_row_cells,
    review_cells,
    side_cells,
)
from rashomon.review.exports.encode import Format, csv_pieces, jsonl_pieces, write_parquet, write_table
from rashomon.review.exports.whole_file import check_place, whole_file
from rashomon.store.filters import ConflictFilter, conditions
from rashomon.store.judged import settled_labels
from rashomon.store.outflow import (
    RECORDS_HELD,
    ConflictOut,
    Recent,
    SideOut,
    count_conflicts,
    stream_conflicts,
)
from rashomon.store.outflow_reviews import count_disputes, count_reviews, stream_disputes, stream_reviews
from rashomon.store.people import Person
from rashomon.store.sight import WHOLE

_DISPUTES_HELD = 4_000
EVERYTHING = ConflictFilter()
_BLOCK = 1 << 16  # bytes of a finished file sent at a time
STANDARD_STREAM = "-"
SUFFIXES: dict[str, Format] = {".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """One table that can be exported."""

    name: str
    columns: tuple[columns.Column, ...]
    rows: Callable[[Connection, list[ColumnElement[bool]], Person], Iterator[Cells]]
    count: Callable[[Connection, list[ColumnElement[bool]], Person], int | None]  # None: not known before
    takes_filter: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be exported, for whose eyes."""

    what: str
    where: ConflictFilter = EVERYTHING
    viewer: Person = WHOLE

    def rows(self, connection: Connection) -> Iterator[Cells]:
        """The rows.  Raises InputError for a filter that cannot be."""
        return self._export.rows(connection, self._conditions(connection), self.viewer)

    def count(self, connection: Connection) -> int | None:
        """How many rows there will be; None where that is known at the end only."""
        return self._export.count(connection, self._conditions(connection), self.viewer)

    @property
    def columns(self) -> tuple[columns.Column, ...]:
        return self._export.columns

    @property
    def _export(self) -> Export:
        return find_export(self.what)

    def _conditions(self, connection: Connection) -> list[ColumnElement[bool]]:
        if self.where.is_empty:
            return []
        if not self._export.takes_filter:
            raise InputError(
                f"{self.what}: is of the whole queue; leave the filter out, or export conflicts or reviews"
            )
        return conditions(self.where, self.viewer, connection.dialect.name)


def find_export(what: str) -> Export:
    """The table of this name.  Raises InputError, naming those there are, for another."""
    if what not in EXPORTS:
        raise InputError(f"{what}: is no export; choose one of {', '.join(EXPORTS)}")
    return EXPORTS[what]


def export_pieces(connection: Connection, asked: Asked, format_: Format) -> Iterator[bytes]:
    """The table as bytes in pieces.  A Parquet file is finished in a temporary file before its first byte is given."""
    rows = asked.rows(connection)
    if format_ == "csv":
        yield from csv_pieces(asked.columns, rows)
    elif format_ == "jsonl":
        yield from jsonl_pieces(asked.columns, rows)
    else:
        with tempfile.TemporaryDirectory(prefix="rashomon-") as folder:
            path = Path(folder) / "export.parquet"
            write_parquet(path, asked.columns, rows)
            with path.open("rb") as file:
                while block := file.read(_BLOCK):
                    yield block


def write_export(connection: Connection, asked: Asked, out: str, *, on_rows: Counter | None = None) -> None:
    """Write the table to a file, its format by the suffix; "-" is CSV on standard output.

    The file takes its place when whole.  Raises OutputError when it cannot be written, InputError as `Asked.rows`.
    """
    write_rows(asked.columns, _counted(asked.rows(connection), on_rows), out)


def write_rows(named: Sequence[columns.Column], rows: Iterable[Cells], out: str) -> None:
    """Write any rows to a file, as `write_export` does."""
    format_ = format_of(out)
    if out == STANDARD_STREAM:
        for piece in csv_pieces(named, rows):
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    with whole_file(out) as part:
        write_table(part, format_, named, rows)


def format_of(out: str) -> Format:
    """The format a file name asks for.  Raises OutputError for another suffix and a place that cannot be."""
    if out == STANDARD_STREAM:
        return "csv"
    check_place(out)
    suffix = Path(out).suffix.lower()
    if suffix not in SUFFIXES:
        raise OutputError(f"{out}: the suffix says no format; end it in {', '.join(SUFFIXES)}")
    return SUFFIXES[suffix]


def _counted(rows: Iterable[Cells], on_rows: Counter | None) -> Iterator[Cells]:
    for row in rows:
        yield row
        if on_rows is not None:
            on_rows(1)


def _conflicts(connection: Connection, where: list[ColumnElement[bool]], viewer: Person) -> Iterator[Cells]:
    disputes: Recent[str, DisputeCells] = Recent(_DISPUTES_HELD)
    sides: Recent[tuple[str, int], Cells] = Recent(RECORDS_HELD)

    def told(one: ConflictOut) -> DisputeCells | None:
        if one.dispute_id is None or one.dispute is None:
            return None
        return disputes.get(one.dispute_id) or disputes.keep(one.dispute_id, dispute_cells(one.dispute))

    def side(name: str, one: SideOut) -> Cells:
        return sides.get((name, one.number)) or sides.keep((name, one.number), side_cells(name, one))

    for rank, one in enumerate(stream_conflicts(connection, where, viewer=viewer), 1):
        yield conflict_cells(rank, one, told(one), side("left", one.left) | side("right", one.right))


def _reviews(connection: Connection, where: list[ColumnElement[bool]], viewer: Person) -> Iterator[Cells]:
    return map(review_cells, stream_reviews(connection, where, viewer=viewer))


def _agreement(connection: Connection, _: list[ColumnElement[bool]], __: Person) -> Iterator[Cells]:
    return agreement_rows(settled_labels(connection))


def _disputes(connection: Connection, _: list[ColumnElement[bool]], __: Person) -> Iterator[Cells]:
    return map(dispute_row_cells, stream_disputes(connection))


EXPORTS = {
    export.name: export
    for export in (
        Export(
            name="conflicts",
            columns=columns.CONFLICTS,
            rows=_conflicts,
            count=lambda connection, where, _: count_conflicts(connection, where),
            takes_filter=True,
        ),
        Export(
            name="reviews",
            columns=columns.REVIEWS,
            rows=_reviews,
            count=lambda connection, where, viewer: count_reviews(connection, where, viewer=viewer),
            takes_filter=True,
        ),
        Export(
            name="agreement",
            columns=columns.AGREEMENT,
            rows=_agreement,
            count=lambda _, __, ___: None,
            takes_filter=False,
        ),
        Export(
            name="disputes",
            columns=columns.DISPUTES,
            rows=_disputes,
            count=lambda connection, _, __: count_disputes(connection),
            takes_filter=False,
        ),
    )
}
