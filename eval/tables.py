"""A table of words in, lines on a stream out: styled on a terminal, plain aligned text everywhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TextIO


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of cells, already words.  `numbers`: the columns set flush right."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[str] = frozenset()


def share(value: float | None) -> str:
    """A share with three digits, as the field prints it: .724; 1.000; "-" for None."""
    if value is None:
        return "-"
    text = f"{value:.3f}"
    return text.removeprefix("0") if value < 1 else text


def print_table(table: Table, stream: TextIO) -> None:
    """Write a table; one without rows writes nothing."""
    if not table.rows:
        return
    if stream.isatty():
        _print_styled(table, stream)
    else:
        stream.write("\n".join([table.title, *_aligned(table)]) + "\n\n")


def _aligned(table: Table) -> list[str]:
    widths = _widths(table)
    return [_line(table, row, widths) for row in (table.columns, *table.rows)]


def _widths(table: Table) -> list[int]:
    return [max(len(cell) for cell in column) for column in zip(table.columns, *table.rows, strict=True)]


def _line(table: Table, row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [
        cell.rjust(width) if name in table.numbers else cell.ljust(width)
        for name, cell, width in zip(table.columns, row, widths, strict=True)
    ]
    return "  ".join(cells).rstrip()


def _print_styled(table: Table, stream: TextIO) -> None:
    from rich import box
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table as RichTable

    styled = RichTable(title=escape(table.title), title_justify="left", box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    least = [_least_width(table, at, width) for at, width in enumerate(_widths(table))]
    for at, (name, width) in enumerate(zip(table.columns, least, strict=True)):
        is_number = name in table.numbers
        styled.add_column(
            escape(name),
            justify="right" if is_number else "left",
            no_wrap=is_number or at == 0,
            overflow="fold",
            min_width=width,
        )
    for row in table.rows:
        styled.add_row(*(escape(cell) for cell in row))
    console = Console(file=stream)
    # rich crops what does not fit; a line the terminal wraps is ugly, a lost digit is wrong.
    console.width = max(console.width, sum(least) + 2 * len(least) + 2)
    console.print(styled)


def _least_width(table: Table, at: int, width: int) -> int:
    """Numbers and the first column stay whole; other words may be folded."""
    return width if at == 0 or table.columns[at] in table.numbers else min(width, 20)
