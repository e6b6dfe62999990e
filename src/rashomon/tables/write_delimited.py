"""CSV and TSV out: frames come in, RFC 4180 text with "\\n" line ends goes to a file, in UTF-8.

Numbers are spelt as short as they can be read back; nested values are JSON.  The file is written once, unless a late
frame brings a new column: then the rows before are copied under the longer header.
"""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from rashomon.tables.bytes_out import open_bytes
from rashomon.tables.cells import cell_text, guarded, plain_values

if TYPE_CHECKING:
    import pandas as pd

_COPIED_ROWS = 8192
_QUOTED_MARKS = ',;|\t\r\n"\ufeff'


class DelimitedFile:
    """A CSV or TSV file being written; the header is held back until the first frame or the end."""

    def __init__(
        self, path: Path, *, columns: Sequence[str], delimiter: str, is_compressed: bool, guard_formulas: bool
    ) -> None:
        self._path = path
        self._columns = list(columns)
        self._delimiter = delimiter
        self._is_compressed = is_compressed
        self._guard_formulas = guard_formulas
        self._has_header = False
        self._stream = open_bytes(path, is_compressed=is_compressed)

    def write(self, frame: pd.DataFrame) -> None:
        """Append the rows of a frame."""
        known = set(self._columns)
        late = [str(name) for name in frame.columns if str(name) not in known]
        self._columns += late
        if late and self._has_header:
            self._copy_with_more_columns(len(late))
        self._write_header()
        present = {str(name): self._texts(frame[name]) for name in frame.columns}
        empty = [""] * len(frame)
        self._write_rows(zip(*(present.get(name, empty) for name in self._columns), strict=True))

    def close(self) -> None:
        """Write the header if no frame came, and close the file."""
        self._write_header()
        self._stream.close()

    def discard(self) -> None:
        """Close the file as it is."""
        with suppress(OSError):
            self._stream.close()

    def _texts(self, series: pd.Series[Any]) -> list[str]:
        texts = [cell_text(value) for value in plain_values(series)]
        return [guarded(text) for text in texts] if self._guard_formulas else texts

    def _write_header(self) -> None:
        if self._has_header or not self._columns:
            return
        self._has_header = True
        names = [guarded(name) for name in self._columns] if self._guard_formulas else self._columns
        # A reader that guesses the delimiter from the header must not meet another one outside quotes.
        quoted = [_quoted(name) if any(mark in name for mark in _QUOTED_MARKS) else name for name in names]
        is_blank = len(quoted) == 1 and not quoted[0]
        self._stream.write(('""' if is_blank else self._delimiter.join(quoted)).encode("utf-8", "replace") + b"\n")

    def _write_rows(self, rows: Iterable[Sequence[str]]) -> None:
        lines = _Lines()
        csv.writer(lines, delimiter=self._delimiter).writerows(rows)
        self._stream.write("".join(lines).encode("utf-8", "replace"))

    def _copy_with_more_columns(self, count: int) -> None:
        self._stream.close()
        before = self._path.with_name(self._path.name + ".before")
        self._path.replace(before)
        try:
            self._stream = open_bytes(self._path, is_compressed=self._is_compressed)
            self._has_header = False
            self._write_header()
            self._copy_rows(before, [""] * count)
        finally:
            before.unlink(missing_ok=True)

    def _copy_rows(self, before: Path, more: list[str]) -> None:
        with (
            gzip.open(before, "rb") if self._is_compressed else before.open("rb") as stream,
            io.TextIOWrapper(cast("Any", stream), encoding="utf-8", newline="") as text,
        ):
            rows = csv.reader(text, delimiter=self._delimiter, strict=True)
            next(rows)
            batch: list[list[str]] = []
            for row in rows:
                batch.append(row + more)
                if len(batch) == _COPIED_ROWS:
                    self._write_rows(batch)
                    batch = []
            self._write_rows(batch)


class _Lines(list[str]):
    """Takes the lines of csv.writer, which quotes a lone "\\r" only when its own line end is "\\r\\n" (before 3.13)."""

    def write(self, line: str) -> None:
        self.append(line[:-2] + "\n")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
