"""Parquet out: frames come in, row groups of one schema go to a file.

The types are those of the first frame.  When a later frame of a JSONL table brings a new column or another type, the
column is widened (nothing → anything, integer → float where no digit is lost, otherwise → text, spelt as in CSV) and
the row groups already written are copied under the new schema.  Nested values of plain Python columns are JSON text;
those of Arrow columns, as read from Parquet, keep their type.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rashomon.tables.cells import cell_text, plain_values

if TYPE_CHECKING:
    import pandas as pd

GROUP_ROWS = 65_536
GROUP_BYTES = 64 << 20


class ParquetFile:
    """A Parquet file being written; rows are held back until they fill a row group."""

    def __init__(self, path: Path, *, columns: Sequence[str]) -> None:
        import pyarrow as pa

        self._path = path
        self._types: dict[str, Any] = dict.fromkeys(columns, pa.null())  # null: no value seen yet
        self._held: list[Any] = []  # tables of the schema as it is now
        self._held_rows = self._held_bytes = 0
        self._writer: Any = None  # pyarrow.parquet.ParquetWriter, opened with the first row group

    def write(self, frame: pd.DataFrame) -> None:
        """Append the rows of a frame."""
        import pyarrow as pa

        if not len(frame.columns):
            return
        arrays = {str(name): _arrow_array(frame[name]) for name in frame.columns}
        types = self._types | {name: _wider(self._types.get(name), array.type) for name, array in arrays.items()}
        table = pa.table(arrays)
        try:
            self._hold(table, types)
        except pa.ArrowInvalid:  # a float would lose digits of an integer: both as text
            mixed = {name for name, array in arrays.items() if {array.type, self._types.get(name)} != {types[name]}}
            self._hold(table, types | {name: pa.string() for name in mixed if pa.types.is_floating(types[name])})
        if self._held_rows >= GROUP_ROWS or self._held_bytes >= GROUP_BYTES:
            self._write_group()

    def close(self) -> None:
        """Write the last row group and close the file."""
        self._write_group()
        self._writer.close()

    def discard(self) -> None:
        """Close the file as it is."""
        self._held = []
        if self._writer is not None:
            with suppress(OSError):
                self._writer.close()

    def _hold(self, table: Any, types: dict[str, Any]) -> None:
        """Keep a table for the next row group; ArrowInvalid, with nothing changed, where these types lose digits."""
        schema = _schema(types)
        fitted = _fitted(table, schema)
        if types != self._types:
            held = [_fitted(before, schema) for before in self._held]
            if self._writer is not None and not schema.equals(_schema(self._types)):
                self._copy_groups(schema)
            self._held, self._types = held, types
        self._held.append(fitted)
        self._held_rows += len(fitted)
        self._held_bytes += fitted.nbytes

    def _write_group(self) -> None:
        import pyarrow as pa

        if self._writer is None:
            self._writer = _opened(self._path, _schema(self._types))
        if self._held:
            self._writer.write_table(pa.concat_tables(self._held))
        self._held, self._held_rows, self._held_bytes = [], 0, 0

    def _copy_groups(self, schema: Any) -> None:
        """Copy the row groups already written; Parquet cannot be changed in place."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        self._writer.close()
        before = self._path.with_name(self._path.name + ".before")
        self._path.replace(before)
        writer = _opened(self._path, schema)
        try:
            with pq.ParquetFile(before) as file:
                for batch in file.iter_batches(batch_size=GROUP_ROWS):
                    writer.write_table(_fitted(pa.Table.from_batches([batch]), schema))
        except BaseException:
            writer.close()
            before.replace(self._path)
            raise
        before.unlink()
        self._writer = writer


def _opened(path: Path, schema: Any) -> Any:
    import pyarrow.parquet as pq

    return pq.ParquetWriter(path, schema)


def _schema(types: dict[str, Any]) -> Any:
    """A column without any value yet is text; other readers stumble over Parquet's type of nothing."""
    import pyarrow as pa

    return pa.schema([(name, pa.string() if pa.types.is_null(kind) else kind) for name, kind in types.items()])


def _arrow_array(series: pd.Series[Any]) -> Any:
    """One column as an Arrow array; mixed and nested Python objects are text."""
    import pandas as pd
    import pyarrow as pa

    if series.dtype == object:
        return _arrow_objects(plain_values(series))
    array = pa.array(series, from_pandas=True)
    if isinstance(array, pa.ChunkedArray):
        array = array.combine_chunks()
    if not isinstance(series.dtype, pd.ArrowDtype):
        if pa.types.is_dictionary(array.type):
            array = array.cast(array.type.value_type)
        if pa.types.is_large_string(array.type):
            array = array.cast(pa.string())
    return array


def _arrow_objects(values: list[Any]) -> Any:
    import pyarrow as pa

    if not any(isinstance(value, (dict, list, tuple, set)) or hasattr(value, "tolist") for value in values):
        with suppress(pa.ArrowException, OverflowError, UnicodeError):
            return pa.array(values, from_pandas=True)
    return _texts(values)


def _texts(values: list[Any]) -> Any:
    import pyarrow as pa

    texts = [None if value is None else cell_text(value).encode("utf-8", "replace").decode() for value in values]
    return pa.array(texts, type=pa.string())


def _wider(known: Any, new: Any) -> Any:
    """The type that holds both; `known` is None for a column not met before."""
    import pyarrow.types as kinds

    if known is None or kinds.is_null(known) or known == new:
        return new
    if kinds.is_null(new):
        return known
    return _common(known, new)


def _common(known: Any, new: Any) -> Any:
    import pyarrow as pa
    import pyarrow.types as kinds

    if kinds.is_signed_integer(known) and kinds.is_signed_integer(new):
        return pa.int64()
    are_numbers = all(kinds.is_integer(kind) or kinds.is_floating(kind) for kind in (known, new))
    return pa.float64() if are_numbers else pa.string()


def _fitted(table: Any, schema: Any) -> Any:
    """The table with the schema's columns; ArrowInvalid where a cast would lose digits."""
    import pyarrow as pa

    columns = []
    for wanted in schema:
        if wanted.name not in table.column_names:
            columns.append(pa.nulls(len(table), wanted.type))
            continue
        column = table.column(wanted.name)
        if pa.types.is_string(wanted.type) and not pa.types.is_large_string(column.type) and column.type != wanted.type:
            columns.append(_texts(column.to_pylist()))
        else:
            columns.append(column.cast(wanted.type) if column.type != wanted.type else column)
    return pa.table(columns, schema=schema)
