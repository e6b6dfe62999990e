"""Reading a table piece by piece: a path comes in, chunks of rows come out, whatever the format.

Memory holds one chunk (8192 rows, or 32 million characters of text), not the table.  One bad row is an error of its
chunk; what concerns the whole file and can be lived with is a `Problem`; the rest raises InputError.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rashomon.errors import InputError
from rashomon.records import Problem
from rashomon.tables.chunk import Chunk
from rashomon.tables.delimited import read_delimited
from rashomon.tables.formats import STANDARD_STREAM, check_readable, format_of
from rashomon.tables.jsonlines import read_jsonlines
from rashomon.tables.parquet import read_parquet, read_parquet_columns

__all__ = ["Chunk", "read_chunks", "read_columns"]

_PEEKED_ROWS = 100


def read_chunks(path: str, *, chunk_rows: int = 8192, on_problem: Callable[[Problem], None]) -> Iterator[Chunk]:
    """Yield a table's rows in order, in chunks of at most `chunk_rows`; "-" reads JSONL from standard input.

    There is always a first chunk, with no rows when the table has none, so its columns tell those of the table; in
    JSONL a later chunk may have more columns, never fewer.  Raises InputError at once for a file that is not there or
    an unknown suffix, and while reading for an empty or broken one.
    """
    table_format = format_of(path)
    check_readable(path)
    if table_format == "parquet":
        return read_parquet(path, chunk_rows=chunk_rows, on_problem=on_problem)
    if table_format == "jsonl":
        return read_jsonlines(path, chunk_rows=chunk_rows, on_problem=on_problem)
    return read_delimited(path, chunk_rows=chunk_rows, on_problem=on_problem)


def read_columns(path: str) -> list[str]:
    """The column names without reading the table; for JSONL the keys of its first 100 rows.

    Standard input can be read only once, so "-" raises InputError: take the columns of the first chunk instead.
    """
    if path == STANDARD_STREAM:
        raise InputError("standard input can be read only once; take the columns of its first chunk")
    table_format = format_of(path)
    check_readable(path)
    if table_format == "parquet":
        return read_parquet_columns(path)
    if table_format == "jsonl":
        chunks = read_jsonlines(path, chunk_rows=_PEEKED_ROWS, on_problem=_ignore, is_peek=True)
    else:
        chunks = read_delimited(path, chunk_rows=1, on_problem=_ignore, is_peek=True)
    return [str(name) for name in next(iter(chunks)).frame.columns]


def _ignore(problem: Problem) -> None:
    """Problems are told when the table is read."""
