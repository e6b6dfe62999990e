"""Parquet in slices: a file or a folder of parts comes in, slices that workers read by themselves go out.

Only footers are read here, and rows where a worker asks for them.  The rows of a slice come as `tables.read_chunks`
gives them: the file's own columns and types.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rashomon.errors import InputError
from rashomon.tables import format_of, read_columns
from rashomon.tables.chunk import unique_names

if TYPE_CHECKING:
    import pandas as pd

# Rows a slice.  1,024 are a few seconds of judging; a large table is cut into 8,192, so that 10⁸ rows are some 12,000
# slices, each part of an output folder too.
LEAST_ROWS, MOST_ROWS, SLICES_A_WORKER = 256, 8192, 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """Rows `first` to `first + rows` of a file, counted from 0; `number` in the order of the whole table."""

    number: int
    path: str
    first: int
    rows: int

    @property
    def places(self) -> list[str]:
        """How messages call the rows."""
        return [f"{self.path}, row {at}" for at in range(self.first + 1, self.first + self.rows + 1)]


def is_parquet(source: str) -> bool:
    """Whether the table is one that workers read: a Parquet file, or a folder."""
    return source != "-" and (Path(source).is_dir() or format_of(source) == "parquet")


def find_parts(source: str) -> list[str]:
    """The files of a Parquet table, in the order of their names; one where it is a file.

    Raises InputError for a folder without Parquet files, with folders in it, or whose files have different columns.
    """
    folder = Path(source)
    if not folder.is_dir():
        read_columns(source)  # whether it can be read at all
        return [source]
    inside = sorted(path for path in folder.iterdir() if not path.name.startswith((".", "_")))
    if nested := next((path for path in inside if path.is_dir()), None):
        raise InputError(f"{source}: holds the folder {nested.name}; name one folder of Parquet files")
    parts = [str(path) for path in inside if path.suffix.lower() in (".parquet", ".pq")]
    if not parts:
        raise InputError(f"{source}: holds no Parquet files; write the table there as parts named .parquet")
    columns = read_columns(parts[0])
    for part in parts[1:]:
        if set(read_columns(part)) != set(columns):
            raise InputError(f"{part}: has other columns than {Path(parts[0]).name}; score it by itself")
    return parts


def count_rows(parts: Sequence[str]) -> list[int]:
    """The rows of each part, from its footer."""
    import pyarrow.parquet as pq

    return [pq.read_metadata(part).num_rows for part in parts]


def cut_slices(parts: Sequence[str], workers: int) -> list[Slice]:
    """The rows of all parts, in order: several slices a worker; one without rows where the table has none."""
    counts = count_rows(parts)
    size = min(max(sum(counts) // (SLICES_A_WORKER * workers), LEAST_ROWS), MOST_ROWS)
    if not sum(counts):
        return [Slice(number=0, path=parts[0], first=0, rows=0)]
    places = [(part, first, rows) for part, rows in zip(parts, counts, strict=True) for first in range(0, rows, size)]
    return [
        Slice(number=number, path=part, first=first, rows=min(size, rows - first))
        for number, (part, first, rows) in enumerate(places)
    ]


def read_slice(wanted: Slice) -> pd.DataFrame:
    """The rows of a slice, Arrow-backed, the names of its columns made unique.

    Raises InputError when the file has become unreadable.
    """
    import pandas as pd
    import pyarrow as pa

    try:
        table = _read_rows(wanted)
    except (pa.ArrowException, OSError) as error:
        reason = str(error).splitlines()[0].rstrip(". ")
        raise InputError(f"{wanted.path}: cannot be read as Parquet ({reason}); is it whole?") from error
    table = table.rename_columns(unique_names(table.column_names)[0])
    frame: pd.DataFrame = table.to_pandas(types_mapper=pd.ArrowDtype, ignore_metadata=True)
    return frame


def _read_rows(wanted: Slice) -> Any:
    """The slice as an Arrow table, read batch by batch: row groups may be larger than the memory of a worker."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    with pq.ParquetFile(wanted.path) as file:
        return pa.Table.from_batches(list(_batches(file, wanted)), schema=file.schema_arrow)


def _batches(file: Any, wanted: Slice) -> Iterator[Any]:
    last = wanted.first + wanted.rows
    if wanted.rows:
        ends = list(accumulate(file.metadata.row_group(at).num_rows for at in range(file.num_row_groups)))
        starts = [0, *ends[:-1]]
        groups = [at for at, end in enumerate(ends) if wanted.first < end and starts[at] < last]
        at = starts[groups[0]]
        for batch in file.iter_batches(batch_size=MOST_ROWS, row_groups=groups):
            first, end = max(wanted.first - at, 0), min(last - at, len(batch))
            if first < end:
                yield batch.slice(first, end - first)
            at += len(batch)
            if at >= last:
                return
