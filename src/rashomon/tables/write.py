"""Writing a table piece by piece: frames come in, one file (or JSONL on standard output) comes out.

A file is written under a temporary name beside its target and takes the target's place when all went well, so nobody
ever finds half a result, and a table may be written over the file it is read from.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from rashomon.errors import InputError, OutputError
from rashomon.tables.formats import STANDARD_STREAM, TableFormat, format_of, is_compressed
from rashomon.tables.write_delimited import DelimitedFile
from rashomon.tables.write_jsonlines import JsonLinesFile, JsonLinesStream
from rashomon.tables.write_parquet import ParquetFile

if TYPE_CHECKING:
    import pandas as pd


class TableFile(Protocol):
    """A table being written, in one format."""

    def write(self, frame: pd.DataFrame) -> None:
        """Append the rows of a frame."""

    def close(self) -> None:
        """Write what is held back and close the file."""

    def discard(self) -> None:
        """Close the file as it is; it will be removed."""


class TableWriter:
    """Writes frames to a table, in the format its suffix names; "-" is JSONL on standard output.

        with TableWriter("scored.csv") as writer:
            writer.write(frame)

    `columns` are the file's first columns, in this order, known before a frame is seen; without them the first frame
    tells.  Columns that only a later frame has come after these, empty in the rows before; columns that a frame lacks
    are empty in its rows.  Missing values are empty cells in CSV and TSV, null in JSONL and Parquet.  `guard_formulas`
    puts an apostrophe before CSV and TSV texts that a spreadsheet would run.  `part` is where the file grows until it
    is whole, on the target's disk (default: beside it, under a random name).  On an error inside the block nothing is
    left behind and a file that was there stays as it was.

    Raises OutputError for an unknown suffix, a folder that is not there, and whatever the disk refuses.
    """

    def __init__(
        self,
        path: str,
        *,
        columns: Sequence[str] | None = None,
        guard_formulas: bool = False,
        part: Path | None = None,
    ) -> None:
        self.path = path
        self._format = _format_to_write(path)
        self._columns = list(columns or [])
        self._guard_formulas = guard_formulas
        self._target, self._part = Path(path), part or Path(path)
        self._has_own_part = part is None
        self._file: TableFile | None = None

    def __enter__(self) -> Self:
        if self.path == STANDARD_STREAM:
            sys.stdout.flush()  # what was printed before comes before
            self._file = JsonLinesStream(sys.stdout.buffer, columns=self._columns)
            return self
        self._target = check_writable(self.path)
        if self._has_own_part:
            self._part = self._target.with_name(f".rashomon-{secrets.token_hex(6)}.part")
        with _told_as_output_error(self.path):
            self._part.open("xb" if self._has_own_part else "wb").close()
            try:
                self._file = self._open_file()
            except BaseException:
                self._part.unlink(missing_ok=True)
                raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        file, self._file = self._file, None
        if file is None:
            return
        if self.path == STANDARD_STREAM:
            file.close()
            return
        try:
            if kind is not None:
                file.discard()
                return
            with _told_as_output_error(self.path):
                file.close()
                if self._target.exists():
                    shutil.copymode(self._target, self._part)
                self._part.replace(self._target)
        finally:
            self._part.unlink(missing_ok=True)

    def write(self, frame: pd.DataFrame) -> None:
        """Append the rows of a frame; its index is not written.

        When the reader of standard output has gone away (`| head`), the program ends quietly with exit code 0.
        """
        if self._file is None:
            raise OutputError(f"{self.path}: not open; write inside `with TableWriter(...) as writer:`")
        with _told_as_output_error(self.path):
            self._file.write(frame)

    def _open_file(self) -> TableFile:
        zipped = is_compressed(self.path)
        if self._format == "parquet":
            return ParquetFile(self._part, columns=self._columns)
        if self._format == "jsonl":
            return JsonLinesFile(self._part, columns=self._columns, is_compressed=zipped)
        delimiter = "\t" if self._format == "tsv" else ","
        return DelimitedFile(
            self._part,
            columns=self._columns,
            delimiter=delimiter,
            is_compressed=zipped,
            guard_formulas=self._guard_formulas,
        )


def check_writable(path: str) -> Path:
    """The file that is written for a path: where a link points to.  Raises OutputError where none could be."""
    _format_to_write(path)
    target = Path(os.path.realpath(path))
    if not target.parent.is_dir():
        raise OutputError(f"{path}: the folder {target.parent} does not exist; create it first")
    if target.is_dir():
        raise OutputError(f"{path}: is a folder; name a file in it")
    if target.exists() and not target.is_file():
        raise OutputError(f"{path}: is not a regular file; write to a file, or to standard output with -")
    return target


def _format_to_write(path: str) -> TableFormat:
    try:
        return format_of(path)
    except InputError as error:
        raise OutputError(str(error)) from error


@contextmanager
def _told_as_output_error(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror or error}") from error
