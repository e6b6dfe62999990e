"""A file opened for the text writers: plain or gzip, the same bytes for the same rows."""

from __future__ import annotations

import gzip
import io
from pathlib import Path
from typing import BinaryIO, cast


class _Zipped(gzip.GzipFile):
    """Gzip without a name or a time in its header, which closes the file beneath it."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__(filename="", mode="wb", compresslevel=6, fileobj=stream, mtime=0)
        self._beneath = stream

    def close(self) -> None:
        try:
            super().close()
        finally:
            self._beneath.close()


def open_bytes(path: Path, *, is_compressed: bool) -> BinaryIO:
    """Open for writing from the start."""
    stream = path.open("wb")
    return cast("BinaryIO", io.BufferedWriter(cast("io.RawIOBase", _Zipped(stream)))) if is_compressed else stream
