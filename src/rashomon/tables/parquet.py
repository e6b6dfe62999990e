"""Parquet: a path comes in, chunks of rows come out; values keep their types (a nullable integer stays an integer).

Columns are pandas' Arrow-backed ones.  An index that pandas stored is an ordinary column here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rashomon.errors import InputError
from rashomon.records import Problem
from rashomon.tables.chunk import Chunk, header_problems, unique_names

if TYPE_CHECKING:
    import pandas as pd


def read_parquet(path: str, *, chunk_rows: int, on_problem: Callable[[Problem], None]) -> Iterator[Chunk]:
    """Yield the rows of a Parquet file, at least one chunk, holding about one chunk in memory.

    Raises InputError when the file is not Parquet, is broken, or has no columns.
    """
    import pyarrow as pa

    first = 1
    try:
        with _open(path) as file:
            columns, changes = unique_names(file.schema_arrow.names)
            for problem in header_problems(path, changes):
                on_problem(problem)
            if not columns:
                raise InputError(f"{path}: has no columns")
            for batch in file.iter_batches(batch_size=chunk_rows):
                yield _chunk(pa.Table.from_batches([batch]), columns, first)
                first += len(batch)
            if first == 1:
                yield _chunk(file.schema_arrow.empty_table(), columns, first)
    except (pa.ArrowException, OSError) as error:
        reason = str(error).splitlines()[0].rstrip(". ")
        raise InputError(f"{path}: cannot be read as Parquet ({reason}); is it whole?") from error


def read_parquet_rows(
    path: str, *, choose: Callable[[Sequence[str]], Sequence[str]], batch_rows: int
) -> Iterator[dict[str, Any]]:
    """Yield the rows as plain Python values, reading only the columns that `choose` answers with.

    Of two columns with one name the last is read.  Raises InputError when the file is not Parquet or is broken.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with Path(path).open("rb") as stream:  # opened here: pyarrow cannot take a file name that is not UTF-8
            file = pq.ParquetFile(stream)
            columns = list(choose(file.schema_arrow.names))
            for batch in file.iter_batches(batch_size=batch_rows, columns=columns):
                yield from batch.to_pylist()
    except (pa.ArrowException, OSError) as error:
        raise InputError(f"{path}: not a readable Parquet file ({str(error).splitlines()[0]})") from error


def read_parquet_columns(path: str) -> list[str]:
    """The column names, from the file's footer alone."""
    import pyarrow as pa

    try:
        with _open(path) as file:
            return unique_names(file.schema_arrow.names)[0]
    except (pa.ArrowException, OSError) as error:
        raise InputError(f"{path}: cannot be read as Parquet ({str(error).splitlines()[0]})") from error


def _open(path: str) -> Any:
    import pyarrow.parquet as pq

    return pq.ParquetFile(path)


def _chunk(table: Any, columns: list[str], first: int) -> Chunk:
    import pandas as pd

    frame: pd.DataFrame = table.rename_columns(columns).to_pandas(types_mapper=pd.ArrowDtype, ignore_metadata=True)
    return Chunk(frame=frame, row_numbers=list(range(first, first + len(frame))), errors={})
