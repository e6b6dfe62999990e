"""A table of words in, a Markdown table out, as eval/README.md and the record of a run show it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from eval.tables import Table, share
from rashomon.errors import OutputError


def as_markdown(table: Table) -> str:
    """The table with its title as a bold line; columns of numbers flush right.  "" for a table without rows."""
    if not table.rows:
        return ""
    rule = ["---:" if name in table.numbers else "---" for name in table.columns]
    rows = [_row(cells) for cells in (table.columns, rule, *table.rows)]
    return "\n".join([f"**{table.title}**", "", *rows]) + "\n"


def write_markdown(path: Path, tables: Iterable[Table], *, heading: str) -> None:
    """Write a heading and the tables.  Raises OutputError."""
    parts = [f"# {heading}\n", *filter(None, map(as_markdown, tables))]
    try:
        path.write_text("\n".join(parts), encoding="utf-8")
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror}; choose another --out") from error


def with_interval(value: float | None, interval: Sequence[float] | None) -> str:
    """ ".724 (.701–.745)"; the value alone where no interval is known."""
    if value is None or interval is None:
        return share(value)
    low, high = interval
    return f"{share(value)} ({share(low)}–{share(high)})"


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
