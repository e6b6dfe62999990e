"""Rows of an export as bytes: CSV and JSON Lines piece by piece, Parquet into a file.

In: columns, and rows as mappings by column name; a missing one is None.  Out: UTF-8.  A piece holds a few hundred rows,
so memory does not grow with the table.  In CSV a text that a spreadsheet would run has an apostrophe before it; JSON
Lines and Parquet hold texts as they are.  Half of a surrogate pair, which UTF-8 cannot say, becomes "?".
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from rashomon.review.exports.columns import Column
from rashomon.tables.cells import guarded, json_line

Format = Literal["csv", "jsonl", "parquet"]
FORMATS: tuple[Format, ...] = ("csv", "jsonl", "parquet")
MEDIA_TYPES: dict[Format, str] = {
    "csv": "text/csv; charset=utf-8; header=present",
    "jsonl": "application/jsonl",
    "parquet": "application/vnd.apache.parquet",
}

Row = Mapping[str, Any]
_PIECE = 250  # rows; some 300 kB of CSV
_GROUP = 2_000  # rows of a Parquet row group: some 20 MB while it is made


def csv_pieces(columns: Sequence[Column], rows: Iterable[Row]) -> Iterator[bytes]:
    """RFC 4180 with "\\n" line ends; the header comes first, alone if there is no row."""
    names = [column.name for column in columns]
    texts = [at for at, column in enumerate(columns) if column.kind == "text"]
    moments = [at for at, column in enumerate(columns) if column.kind == "moment"]
    yield (",".join(names) + "\n").encode()
    for piece in _pieces(rows, _PIECE):
        lines = _Lines()
        csv.writer(lines).writerows(_csv_row(row, names, texts, moments) for row in piece)
        yield "".join(lines).encode("utf-8", "replace")


def jsonl_pieces(columns: Sequence[Column], rows: Iterable[Row]) -> Iterator[bytes]:
    """One object a line with every column, unknown ones null; times are ISO 8601."""
    names = [column.name for column in columns]
    for piece in _pieces(rows, _PIECE):
        text = "".join(json_line({name: row.get(name) for name in names}) + "\n" for row in piece)
        yield text.encode("utf-8", "replace")


def write_parquet(path: Path, columns: Sequence[Column], rows: Iterable[Row]) -> None:
    """Write a Parquet file; times are UTC to the microsecond.  Raises OSError when it cannot be written."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    types = {
        "text": pa.string(),
        "number": pa.float64(),
        "integer": pa.int64(),
        "flag": pa.bool_(),
        "moment": pa.timestamp("us", tz="UTC"),
    }
    schema = pa.schema([(column.name, types[column.kind]) for column in columns])
    with pq.ParquetWriter(path, schema) as writer:
        for group in _pieces(rows, _GROUP):
            arrays = [_array(column, group, types[column.kind]) for column in columns]
            writer.write_table(pa.table(arrays, schema=schema))


def write_table(path: Path, format_: Format, columns: Sequence[Column], rows: Iterable[Row]) -> None:
    """Write a table in any of the formats to a file that is not there yet.  Raises OSError."""
    if format_ == "parquet":
        write_parquet(path, columns, rows)
        return
    pieces = csv_pieces(columns, rows) if format_ == "csv" else jsonl_pieces(columns, rows)
    with path.open("xb") as file:
        for piece in pieces:
            file.write(piece)


def _array(column: Column, rows: Sequence[Row], kind: Any) -> Any:
    import pyarrow as pa

    values = [row.get(column.name) for row in rows]
    try:
        return pa.array(values, type=kind)
    except UnicodeError:
        return pa.array([_whole(value) for value in values], type=kind)


def _whole(text: str | None) -> str | None:
    return None if text is None else text.encode("utf-8", "replace").decode()


def _pieces(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    source = iter(rows)
    while piece := list(islice(source, size)):
        yield piece


def _csv_row(row: Row, names: Sequence[str], texts: Sequence[int], moments: Sequence[int]) -> list[Any]:
    cells: list[Any] = list(map(row.get, names))
    for at in texts:
        text = cells[at]
        if text and not text[0].isalnum():  # no formula begins with a letter or a digit
            cells[at] = guarded(text)
    for at in moments:
        moment = cells[at]
        if moment is not None:
            cells[at] = moment.isoformat()
    return cells


class _Lines(list[str]):
    """Takes the lines of csv.writer, which quotes a lone "\\r" only when its own line end is "\\r\\n" (before 3.13)."""

    def write(self, line: str) -> None:
        self.append(line[:-2] + "\n")
