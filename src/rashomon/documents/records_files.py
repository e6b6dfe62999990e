"""Files of many documents, one a row: .jsonl, .csv, .tsv, .parquet → Documents, one at a time.

In: a path.  Out: a Document for every row with a text; a Problem for every other, with its row as a spreadsheet or
editor counts it (a CSV header is row 1).  Files are streamed; memory does not grow with them.
"""

from __future__ import annotations

import csv
import itertools
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from rashomon.documents.encodings import find_encoding
from rashomon.documents.fields import OnProblem, document_from_mapping, has_field, known_field
from rashomon.errors import InputError
from rashomon.records import Document, Problem

# Long articles exceed the csv module's 128 KiB a cell; this is the most that fits a C long everywhere.
_LONGEST_CELL = 2**31 - 1
_BATCH_ROWS = 512

Row = tuple[int, Mapping[str, object]]


def read_jsonl(path: Path, *, fallback_source: str, on_problem: OnProblem) -> Iterator[Document]:
    """Documents of a file with one JSON object a line."""
    yield from _documents(_json_rows(path, on_problem), path, "line", fallback_source, on_problem)


def read_csv(path: Path, *, fallback_source: str, on_problem: OnProblem) -> Iterator[Document]:
    """Documents of a .csv or .tsv file with a header; commas, semicolons, tabs or bars, told from the header."""
    yield from _documents(_csv_rows(path, on_problem), path, "row", fallback_source, on_problem)


def read_parquet(path: Path, *, fallback_source: str, on_problem: OnProblem) -> Iterator[Document]:
    """Documents of a .parquet file, read in record batches, only the columns that are known."""
    yield from _documents(_parquet_rows(path), path, "row", fallback_source, on_problem)


def _documents(
    rows: Iterator[Row], path: Path, unit: str, fallback_source: str, on_problem: OnProblem
) -> Iterator[Document]:
    sourceless = 0
    for number, values in rows:
        place = f"{path}, {unit} {number}"
        try:
            document = document_from_mapping(
                values, fallback_source=fallback_source, place=place, on_problem=on_problem
            )
        except InputError as error:
            on_problem(Problem(place=place, message=str(error).removeprefix(f"{place}: ")))
            continue
        sourceless += not has_field(values, "source")
        yield document
    if sourceless > 1:
        message = (
            f"{sourceless} rows name no source and are all taken as {fallback_source!r}, so only the people quoted in "
            "them are compared; add a column named source"
        )
        on_problem(Problem(place=str(path), message=message))


def _json_rows(path: Path, on_problem: OnProblem) -> Iterator[Row]:
    with _open(path, on_problem) as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                values = json.loads(line)
            except (ValueError, RecursionError):
                values = None
            if isinstance(values, dict):
                yield number, values
            else:
                on_problem(Problem(place=f"{path}, line {number}", message="not a JSON object; put one on each line"))


def _csv_rows(path: Path, on_problem: OnProblem) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_CELL)
    with _open(path, on_problem) as file:
        lines = _Lines(file)
        first = next((line for line in lines if line.strip()), "")
        rows = csv.reader(itertools.chain([first], lines), delimiter=_delimiter(first, path))
        header = next(rows, [])
        if not has_field(header, "text"):
            raise _no_text_column(path, header)
        is_torn, number = False, 0
        for number, cells in enumerate(rows, start=lines.read + 1):
            is_torn = lines.read > lines.read_before + 1 and lines.quotes % 2 == 1
            lines.read_before = lines.read
            if any(cell.strip() for cell in cells[len(header) :]):
                message = f"{len(cells)} cells under {len(header)} columns; put the text in quotation marks"
                on_problem(Problem(place=f"{path}, row {number}", message=message))
            elif any(cell.strip() for cell in cells):
                yield number, dict(zip(header, cells, strict=False))
        if is_torn:
            message = "a quotation mark is never closed; this row may hold all rows after it"
            on_problem(Problem(place=f"{path}, row {number}", message=message))


class _Lines:
    """The lines of a file, counted, with their quotation marks, as the csv module takes them."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self.read = 0
        self.read_before = 0  # at the row before this one, as the reader of rows notes it
        self.quotes = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.read += 1
        self.quotes += line.count('"')
        return line


def _delimiter(header: str, path: Path) -> str:
    if path.suffix.lower() == ".tsv" and "\t" in header:
        return "\t"
    found = max(",;\t|", key=header.count)
    return found if found in header else ","


def _parquet_rows(path: Path) -> Iterator[Row]:
    import pyarrow
    from pyarrow import parquet

    try:
        with path.open("rb") as stream:  # opened by us: pyarrow cannot take a file name that is not UTF-8
            file = parquet.ParquetFile(stream)
            columns = [name for name in file.schema_arrow.names if known_field(name)]
            if not has_field(columns, "text"):
                raise _no_text_column(path, file.schema_arrow.names)
            batches = file.iter_batches(batch_size=_BATCH_ROWS, columns=columns)
            yield from enumerate((values for batch in batches for values in batch.to_pylist()), 1)
    except pyarrow.ArrowException as error:
        raise InputError(f"{path}: not a readable Parquet file ({str(error).splitlines()[0]})") from error


def _open(path: Path, on_problem: OnProblem) -> TextIO:
    encoding = find_encoding(path)
    if encoding.doubt:
        on_problem(Problem(place=str(path), message=encoding.doubt))
    return path.open(encoding=encoding.name, errors="replace", newline="")


def _no_text_column(path: Path, columns: Sequence[str]) -> InputError:
    named = ", ".join(columns[:12]) or "none"
    return InputError(f"{path}: no column holds the text (columns: {named}); name it text")
