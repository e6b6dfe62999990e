"""Reading a table row by row without pandas: a path comes in, rows as mappings come out, whatever the format.

The same readers as `read_chunks`, for callers that want values rather than frames: documents, one after another.  A bad
row is a row with an error; a file that is empty, broken or not there raises InputError.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.errors import InputError
from rashomon.records import Problem
from rashomon.tables.delimited import open_delimited
from rashomon.tables.encodings import open_lines
from rashomon.tables.formats import check_readable, format_of
from rashomon.tables.jsonlines import read_objects
from rashomon.tables.parquet import read_parquet_rows

_ROW_LINES = 200_000  # a quoted cell may hold a book here, where a table of pairs would have lost its quote
_ROW_CHARACTERS = 1 << 24
_BATCH_ROWS = 512

Choose = Callable[[Sequence[str]], Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedRow:
    """One row with its values by column name; a cell that a short row lacks is None."""

    number: int  # CSV, TSV: the row as a spreadsheet counts it, the header being 1; JSONL: the line; Parquet: from 1
    values: Mapping[str, Any]
    error: str | None  # what is wrong with it; None: nothing
    is_whole: bool  # False: the values are not those that were meant


def read_rows(path: str, *, choose: Choose, on_problem: Callable[[Problem], None]) -> Iterator[NamedRow]:
    """Yield a table's rows in order, blank ones left out.

    `choose` is given the column names of a file that has a header, and answers with those to be read; it may raise.
    Rows of JSONL keep all their keys.  Raises InputError for an unknown suffix and an empty or broken file.
    """
    table_format = format_of(path)
    check_readable(path)
    if table_format == "parquet":
        for number, values in enumerate(read_parquet_rows(path, choose=choose, batch_rows=_BATCH_ROWS), start=1):
            yield NamedRow(number=number, values=values, error=None, is_whole=True)
    elif table_format == "jsonl":
        yield from _json_rows(path, on_problem)
    else:
        yield from _delimited_rows(path, choose, on_problem)


def _json_rows(path: str, on_problem: Callable[[Problem], None]) -> Iterator[NamedRow]:
    is_empty = True
    with open_lines(path, on_problem=on_problem) as text:
        for line in read_objects(text, path=path, on_problem=on_problem):
            is_whole = line.error is None or bool(line.cells)  # a broken byte leaves the object
            is_empty = False
            yield NamedRow(number=line.number, values=line.cells, error=line.error, is_whole=is_whole)
    if is_empty:
        raise InputError(f"{path} is empty")


def _delimited_rows(path: str, choose: Choose, on_problem: Callable[[Problem], None]) -> Iterator[NamedRow]:
    with open_delimited(path, on_problem=on_problem, row_lines=_ROW_LINES, row_characters=_ROW_CHARACTERS) as table:
        wanted = set(choose(table.columns))
        places = [(at, name) for at, name in enumerate(table.columns) if name in wanted]
        folded = 0  # line breaks inside the cells so far: what parts a line from a spreadsheet's row
        for row in table.rows:
            values = {name: row.cells[at] for at, name in places}
            yield NamedRow(number=row.number - folded, values=values, error=row.error, is_whole=row.is_whole)
            folded += table.lines.number - row.number
