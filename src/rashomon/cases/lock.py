"""One process at a time works in a case.

In: the case's folder.  Out: a lock that ends with the process, however it ends: the operating system holds it, no file
says it.  The file `lock` stays behind and means nothing by itself.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from rashomon.errors import OutputError, StoreError

LOCK_FILE = "lock"


class Lock:
    """The right to work in a case, until `release` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        """Raises StoreError when another process has it, OutputError when the folder cannot be written."""
        try:
            self._file: IO[bytes] = (folder / LOCK_FILE).open("ab+", buffering=0)
        except OSError as error:
            raise OutputError(
                f"{folder}: the case cannot be written ({error.strerror}); choose another --case"
            ) from error
        try:
            _take(self._file)
        except OSError as error:
            holder = _holder(self._file)
            self._file.close()
            raise StoreError(
                f"{folder}: another rashomon{holder} is at work in this case; wait until it has ended, or stop it"
            ) from error
        with suppress(OSError):  # a full disk: nobody can be told our number, and that is all
            self._file.truncate(0)
            self._file.write(b"%d\n" % os.getpid())

    def release(self) -> None:
        """Let others in.  The file is left: removing it would let two in."""
        self._file.close()


def _holder(file: IO[bytes]) -> str:
    """ " (process 4711)", for the reader's convenience; empty when it cannot be told."""
    try:
        file.seek(0)
        told = file.read(20).strip()
    except OSError:
        return ""
    return f" (process {told.decode()})" if told.isdigit() else ""


if sys.platform == "win32":
    import msvcrt

    # Windows locks bytes, and what is locked cannot be read: a byte far beyond the number.
    def _take(file: IO[bytes]) -> None:
        file.seek(1 << 20)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
