"""One piece of a table as it is read: rows with the place each came from, and what is wrong with some of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rashomon.records import Problem

if TYPE_CHECKING:
    import pandas as pd

CHUNK_CHARACTERS = 32_000_000  # a chunk ends early at this size, so rows of very long texts do not fill the memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """Rows of a table, in the order of the file."""

    frame: pd.DataFrame  # the input columns in order, default RangeIndex
    row_numbers: list[
        int
    ]  # CSV, TSV, JSONL: the line where the row starts (1-based, as an editor shows it); Parquet: the row
    errors: dict[int, str]  # position in `frame` → why that row could not be read whole; its readable cells are kept


@dataclass(slots=True, kw_only=True)
class RowsSoFar:
    """The rows of the chunk being read; the one mutable thing between two chunks."""

    cells: list[Any] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    errors: dict[int, str] = field(default_factory=dict)

    def add(self, number: int, cells: Any, error: str | None) -> None:
        """Append one row; `number` is the line where it starts."""
        if error is not None:
            self.errors[len(self.cells)] = error
        self.cells.append(cells)
        self.numbers.append(number)


def frame_of(columns: Sequence[str], values: Iterable[Sequence[Any]], height: int) -> pd.DataFrame:
    """A frame of plain Python objects (dtype object): what was read is what is kept, on every version of pandas."""
    import pandas as pd

    series = {name: pd.Series(list(column), dtype=object) for name, column in zip(columns, values, strict=True)}
    return pd.DataFrame(series, columns=list(columns), index=pd.RangeIndex(height), dtype=object)


def unique_names(names: Sequence[str]) -> tuple[list[str], list[str]]:
    """Column names with every one filled and different, and a sentence for each that had to be changed.

    An empty name becomes `column_<position>`; the second "text" becomes "text_2".
    """
    taken = set(names)
    seen: set[str] = set()
    unique: list[str] = []
    changes: list[str] = []
    for position, name in enumerate(names, start=1):
        new = name
        if not name.strip():
            new = _free_name(f"column_{position}", taken | seen)
            changes.append(f"column {position} has no name; it is called {new}")
        elif name in seen:
            new = _free_name(f"{name}_2", taken | seen)
            changes.append(f"column {position} is a second {name!r}; it is called {new}")
        seen.add(new)
        unique.append(new)
    return unique, changes


def _free_name(wanted: str, taken: set[str]) -> str:
    stem, _, count = wanted.rpartition("_")
    number = int(count)
    while f"{stem}_{number}" in taken:
        number += 1
    return f"{stem}_{number}"


def header_problems(place: str, changes: Iterable[str]) -> list[Problem]:
    """The changes to column names as problems of the file."""
    return [Problem(place=place, message=change) for change in changes]
