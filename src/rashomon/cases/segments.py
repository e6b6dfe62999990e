"""Segments: Parquet files that are written once, whole, and never changed.

In: Arrow tables.  Out: a file under its final name, durable on the disk, with its size and the hash of its bytes; and
back, only when both are as they were.  A segment is made under another name, synced, renamed, and its folder synced, so
that no name ever stands for half a file.  Which segments count is the index's business: a file that it does not name is
rubbish, left by a process that died, and is swept away.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rashomon.errors import OutputError, StoreError

SEGMENTS_FOLDER = "segments"
_OURS = re.compile(r"\.?[a-z_]+-\d{8}\.parquet(?:\.partial)?")


class DamagedError(Exception):
    """A segment is not there, or not as it was written.  Caught inside the case; what it held is made again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One file, as the index knows it."""

    id: int
    kind: str
    revision: str  # of what made its rows: a model, or the code
    file: str
    rows: int
    size: int  # bytes
    digest: bytes  # blake2b of the file, 16 bytes


@contextmanager
def told_as_output_error(folder: Path) -> Iterator[None]:
    """Whatever the disk refuses, as one sentence with the way out."""
    try:
        yield
    except OSError as error:
        raise full_or_closed(folder, error.strerror or str(error)) from error


def full_or_closed(folder: Path, reason: str) -> OutputError:
    """The error for a case that cannot be written."""
    return OutputError(
        f"{folder}: the case cannot be written ({reason}); make room or choose another place, and run the same command "
        "again: what was finished is kept"
    )


def write_segment(folder: Path, name: str, table: Any, *, group_rows: int | None = None) -> tuple[int, bytes]:
    """Write a table durably as `folder/name`; returns size and digest.  Raises OSError when the disk refuses."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    sink = pa.BufferOutputStream()
    pq.write_table(
        table, sink, compression="zstd", row_group_size=group_rows or max(1, len(table)), use_dictionary=False
    )
    content = memoryview(sink.getvalue())
    partial = folder / f".{name}.partial"
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(folder / name)
    finally:
        partial.unlink(missing_ok=True)
    sync_folder(folder)
    return len(content), _digest(content)


def read_segment(folder: Path, segment: Segment, columns: Sequence[str] | None = None) -> Any:
    """The table, out of the very bytes that were checked.

    Raises DamagedError when they are not what was written, and StoreError when the file is there and cannot be read.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        content = (folder / segment.file).read_bytes()
    except FileNotFoundError as error:
        raise DamagedError(f"{segment.file}: {error.strerror}") from error
    except OSError as error:
        path = folder / segment.file
        raise StoreError(
            f"{path}: cannot be read ({error.strerror}); mend that, the case itself is as it was"
        ) from error
    if len(content) != segment.size or _digest(content) != segment.digest:
        raise DamagedError(f"{segment.file}: is not as it was written")
    return pq.ParquetFile(pa.BufferReader(content)).read(columns=None if columns is None else list(columns))


def open_segment(folder: Path, segment: Segment) -> Any:
    """The file for reading single row groups, whose rows the reader must check.  Raises DamagedError."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        return pq.ParquetFile(folder / segment.file, pre_buffer=False)
    except (OSError, pa.ArrowException) as error:
        raise DamagedError(f"{segment.file}: {error}") from error


def is_whole(folder: Path, segment: Segment) -> bool:
    """Whether the file is there with its size; its bytes are checked when it is read."""
    try:
        return (folder / segment.file).stat().st_size == segment.size
    except OSError:
        return False


def sweep(folder: Path, known: Iterable[str]) -> int:
    """Remove what looks like a segment and is not known; returns how many."""
    kept = set(known)
    swept = 0
    for path in folder.iterdir():
        if path.name not in kept and _OURS.fullmatch(path.name):
            path.unlink(missing_ok=True)
            swept += 1
    return swept


def sync_folder(folder: Path) -> None:
    """Make a rename durable.  Windows has no such call, and renames durably by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _digest(content: bytes | memoryview) -> bytes:
    return hashlib.blake2b(content, digest_size=16).digest()
