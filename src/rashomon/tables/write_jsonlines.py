"""JSON Lines out: frames come in, one object per row goes to a file or a stream; types stay as JSON has them."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from rashomon.tables.bytes_out import open_bytes
from rashomon.tables.cells import json_line, plain_values

if TYPE_CHECKING:
    import pandas as pd


class JsonLinesFile:
    """A JSONL file being written."""

    def __init__(self, path: Path, *, columns: Sequence[str], is_compressed: bool) -> None:
        self._columns = list(columns)
        self._stream = open_bytes(path, is_compressed=is_compressed)

    def write(self, frame: pd.DataFrame) -> None:
        """Append the rows of a frame."""
        self._stream.write(json_lines(frame, self._columns))

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def discard(self) -> None:
        """Close the file as it is."""
        with suppress(OSError):
            self._stream.close()


class JsonLinesStream:
    """Standard output being written, flushed after each frame and never closed."""

    def __init__(self, stream: BinaryIO, *, columns: Sequence[str]) -> None:
        self._columns = list(columns)
        self._stream = stream

    def write(self, frame: pd.DataFrame) -> None:
        """Write the rows of a frame; SystemExit(0) when nobody reads them any more."""
        try:
            self._stream.write(json_lines(frame, self._columns))
            self._stream.flush()
        except BrokenPipeError:
            _leave_broken_pipe()

    def close(self) -> None:
        """Nothing is held back."""

    def discard(self) -> None:
        """Nothing to undo: what is written is read already."""


def json_lines(frame: pd.DataFrame, columns: list[str]) -> bytes:
    """The rows of a frame as UTF-8 JSON lines; `columns` come first and are extended by those of the frame."""
    known = set(columns)
    columns.extend(str(name) for name in frame.columns if str(name) not in known)
    present = {str(name): plain_values(frame[name]) for name in frame.columns}
    nothing = [None] * len(frame)
    rows = zip(*(present.get(name, nothing) for name in columns), strict=True)
    text = "".join(json_line(dict(zip(columns, row, strict=True))) + "\n" for row in rows)
    return text.encode("utf-8", "backslashreplace")  # a lone surrogate becomes its JSON escape


def _leave_broken_pipe() -> None:
    """End quietly; the interpreter's own last flush must not meet the broken pipe again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(0)
