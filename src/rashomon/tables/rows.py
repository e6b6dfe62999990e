"""Finding the rows of a quoted text table again after a quote went wrong.

A stray quote makes a CSV parser swallow every line up to the next one.  `RowLines` keeps the lines of the row being
read so that they can be given back, and stops a quoted cell that grows beyond any real one; `read_line_alone` makes the
best of the line where it began.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator

Cells = list[str | None]

ROW_LINES = 10_000  # a quoted cell over more lines, or
ROW_CHARACTERS = 1 << 20  # more characters than this is a quote that was never closed

_QUOTED = re.compile(r'"((?:[^"]|"")*)"')


class QuoteRunsOnError(Exception):
    """A quoted cell has outgrown any real one; never leaves this folder."""


class RowLines:
    """Lines handed to the csv reader, counted, with those of the row being read kept."""

    def __init__(
        self, lines: Iterable[str], *, row_lines: int = ROW_LINES, row_characters: int = ROW_CHARACTERS
    ) -> None:
        self._lines = iter(lines)
        self._row_lines = row_lines
        self._row_characters = row_characters
        self._returned: list[str] = []  # next one last
        self.held: list[str] = []
        self.number = 0  # of the line handed out last
        self.characters = 0  # handed out so far
        self._row_began = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        is_long = len(self.held) > 1 and self.characters - self._row_began > self._row_characters
        if is_long or len(self.held) >= self._row_lines:
            raise QuoteRunsOnError
        line = self._returned.pop() if self._returned else next(self._lines)
        self.number += 1
        self.characters += len(line)
        self.held.append(line)
        return line

    def start_row(self) -> None:
        """Let go of the row before."""
        self.held.clear()
        self._row_began = self.characters

    def give_back(self, *, keep: int = 0) -> None:
        """Hand out the held lines again, after the first `keep`."""
        again = self.held[keep:]
        self._returned.extend(reversed(again))
        self.number -= len(again)
        self.characters -= sum(map(len, again))
        del self.held[keep:]


def read_line_alone(lines: RowLines, *, delimiter: str, width: int | None, is_open: bool) -> tuple[Cells, str | None]:
    """The cells of the row's first line by itself, and what is wrong with it; the lines after it are given back.

    `is_open`: a quote in it does not close.  In order: backslash-escaped quotes (MySQL, Spark); the line split at every
    delimiter with its quotes as they stand, when that gives the header's width (texts that begin with a quotation; for
    an unclosed quote in TSV alone, where nothing says that quotes are special); else as far as the csv module gets.
    """
    lines.give_back(keep=1)
    line = lines.held[0].rstrip("\r\n")
    escaped = _backslash_cells(line, delimiter)
    if escaped is not None and len(escaped) == width:
        return escaped, None
    literal = line.split(delimiter)
    if len(literal) == width and (not is_open or delimiter == "\t"):
        return [_unquoted(cell) for cell in literal], None
    cells: Cells = list(next(csv.reader([line], delimiter=delimiter)))
    if is_open:
        return cells, "a quote that opens in this row is never closed; the next line is read as a new row"
    return cells, "has text after a closing quote; double the quotes inside a quoted cell"


def _backslash_cells(line: str, delimiter: str) -> Cells | None:
    if '\\"' not in line:
        return None
    try:
        return list(next(csv.reader([line], delimiter=delimiter, escapechar="\\", doublequote=False, strict=True)))
    except csv.Error:
        return None


def _unquoted(cell: str) -> str:
    quoted = _QUOTED.fullmatch(cell)
    return quoted[1].replace('""', '"') if quoted else cell
