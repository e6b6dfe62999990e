"""CSV and TSV: a path comes in, chunks of rows with their line numbers come out; every cell stays the text it was.

    lines ──► RowLines (counts, can go back) ──► csv.reader (strict) ──► cells fitted to the header ──► Chunk
                     ▲                                 │ a quote that does not close, text after a closing quote
                     └──── go back to the next line ◄──┴──► the first line is read alone (rows.py)

Nothing is taken for a missing value: "NA", "null" and "007" survive as written.  A cell that a short row lacks is None.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rashomon.errors import InputError
from rashomon.records import Problem
from rashomon.tables.chunk import CHUNK_CHARACTERS, Chunk, RowsSoFar, frame_of, header_problems, unique_names
from rashomon.tables.encodings import TextLines, open_lines
from rashomon.tables.formats import TableFormat, format_of
from rashomon.tables.rows import ROW_CHARACTERS, ROW_LINES, Cells, QuoteRunsOnError, RowLines, read_line_alone

DELIMITERS = ",;\t|"  # in the order that settles a draw
_EXCEL_HINTS = {f"sep={mark}" for mark in DELIMITERS}
_FIELD_LIMIT = 2**31 - 1  # the csv module's own limit is 128 KiB a cell; this is the most a C long holds everywhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row as read: the line where it starts, its cells, and why it is not whole (None: it is)."""

    number: int
    cells: Cells
    error: str | None
    is_whole: bool = True  # False: cells are not those that were meant; a cell too few or a broken byte leaves it True


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTable:
    """A CSV or TSV file with its header read."""

    columns: list[str]
    changes: list[str]  # what was done to the names in the header to make them different
    rows: Iterator[Row]
    lines: RowLines  # its `number` is the last line of the row handed out last


@contextmanager
def open_delimited(
    path: str,
    *,
    on_problem: Callable[[Problem], None],
    is_peek: bool = False,
    row_lines: int = ROW_LINES,
    row_characters: int = ROW_CHARACTERS,
) -> Iterator[OpenTable]:
    """Open a CSV or TSV file and read its header.

    The delimiter of a CSV file is the most frequent of , ; tab | in its header, or what a first line `sep=;` says.  A
    quoted cell of more than `row_lines` lines or `row_characters` characters is taken for one that was never closed.
    Raises InputError for an empty file, or one that cannot be opened.
    """
    csv.field_size_limit(max(_FIELD_LIMIT, csv.field_size_limit()))
    with open_lines(path, on_problem=on_problem, is_peek=is_peek) as text:
        lines = RowLines(text, row_lines=row_lines, row_characters=row_characters)
        delimiter = _find_delimiter(lines, format_of(path))
        header = next(_read_rows(lines, text, delimiter=delimiter, width=None), None)
        if header is None:
            raise InputError(f"{path} is empty")
        if header.error:
            on_problem(Problem(place=f"{path}, row {header.number}", message=f"the header: {header.error}"))
        columns, changes = unique_names([cell or "" for cell in header.cells])
        rows = _read_rows(lines, text, delimiter=delimiter, width=len(columns))
        yield OpenTable(columns=columns, changes=changes, rows=rows, lines=lines)


def read_delimited(
    path: str, *, chunk_rows: int, on_problem: Callable[[Problem], None], is_peek: bool = False
) -> Iterator[Chunk]:
    """Yield the rows of a CSV or TSV file, at least one chunk; a file with a header alone gives one of no rows.

    Raises InputError for an empty file, or one that cannot be opened.
    """
    with open_delimited(path, on_problem=on_problem, is_peek=is_peek) as table:
        for problem in header_problems(path, table.changes):
            on_problem(problem)
        yield from _chunks(table.rows, table.lines, columns=table.columns, chunk_rows=chunk_rows)


def _chunks(rows: Iterator[Row], lines: RowLines, *, columns: list[str], chunk_rows: int) -> Iterator[Chunk]:
    batch, has_yielded, limit = RowsSoFar(), False, lines.characters + CHUNK_CHARACTERS
    for row in rows:
        batch.add(row.number, row.cells, row.error)
        if len(batch.cells) >= chunk_rows or lines.characters > limit:
            yield _chunk(batch, columns)
            batch, has_yielded, limit = RowsSoFar(), True, lines.characters + CHUNK_CHARACTERS
    if batch.cells or not has_yielded:
        yield _chunk(batch, columns)


def _chunk(batch: RowsSoFar, columns: list[str]) -> Chunk:
    values = zip(*batch.cells, strict=True) if batch.cells else iter([()] * len(columns))
    frame = frame_of(columns, values, len(batch.cells))
    return Chunk(frame=frame, row_numbers=batch.numbers, errors=batch.errors)


def _read_rows(lines: RowLines, text: TextLines, *, delimiter: str, width: int | None) -> Iterator[Row]:
    """Rows from here to the end, blank lines left out; `width` is the header's, None while that is being read."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        lines.start_row()
        number, error = lines.number + 1, None
        try:
            cells: Cells = list(next(reader))
            if len(lines.held) > 1 and delimiter == "\t" and _is_literal(lines.held, width):
                cells, error = read_line_alone(lines, delimiter=delimiter, width=width, is_open=True)
        except StopIteration:
            return
        except (csv.Error, QuoteRunsOnError) as problem:
            is_open = isinstance(problem, QuoteRunsOnError) or len(lines.held) > 1 or "end of data" in str(problem)
            cells, error = read_line_alone(lines, delimiter=delimiter, width=width, is_open=is_open)
        if _is_blank(cells, width):
            continue
        is_whole = error is None
        if width is not None and len(cells) != width:
            is_whole = is_whole and len(cells) < width
            cells, misfit = _fitted(cells, width)
            is_whole = is_whole or (error or misfit) is None
            error = error or misfit
        if text.damaged and not text.damaged.isdisjoint(range(number, lines.number + 1)):
            error = error or "has bytes that are not UTF-8 text; they are shown as \ufffd"
        yield Row(number=number, cells=cells, error=error, is_whole=is_whole)


def _is_blank(cells: Cells, width: int | None) -> bool:
    """No cells at all; or white space alone where more than one column is due."""
    return not cells or (len(cells) == 1 and width != 1 and not (cells[0] or "").strip())


def _is_literal(held: list[str], width: int | None) -> bool:
    """Whether a quoted TSV "cell" over several lines is rather rows whose texts happen to begin and end with quotes.

    Most TSV writers do not quote.  When each line by itself has exactly the cells of the header, lines are rows.  The
    price: a quoted cell that holds a table of just that many tabs on every line is read as rows.
    """
    return width is not None and width > 1 and all(line.count("\t") == width - 1 for line in held)


def _fitted(cells: Cells, width: int) -> tuple[Cells, str | None]:
    """Cells cut or filled with None to the header's width; empty ones too many are no error (spreadsheets add them)."""
    if len(cells) > width and not any(cells[width:]):
        return cells[:width], None
    count = f"{len(cells)} cell{'' if len(cells) == 1 else 's'}"
    return (cells + [None] * (width - len(cells)))[:width], f"row has {count}, the header {width}"


def _find_delimiter(lines: RowLines, table_format: TableFormat) -> str:
    """Look at the first line that is not blank and give it back, unless it is Excel's `sep=;`, which is used up."""
    lines.start_row()
    for line in lines:
        if not line.strip():
            lines.start_row()
            continue
        said = line.rstrip("\r\n").lower()
        if table_format == "csv" and said in _EXCEL_HINTS:
            return said[-1]
        lines.give_back()
        is_tabbed = table_format == "tsv" and ("\t" in line or _most_frequent(line) not in line)
        return "\t" if is_tabbed else _most_frequent(line)
    return ","


def _most_frequent(header: str) -> str:
    outside = "".join(header.split('"')[::2])
    return max(DELIMITERS, key=outside.count)
