"""Where a judged table goes: one file, written here in any format, or a folder of Parquet parts that workers write.

Either appears under its name when all rows are judged; on an error nothing is left behind.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rashomon.errors import InputError, OutputError
from rashomon.tables import TableWriter, format_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One of the two is None: the file that is written here, or the folder where workers write parts."""

    writer: TableWriter | None
    parts: Path | None

    def part(self, number: int) -> str | None:
        """The file for the rows of one slice; parts sort in the order of the rows."""
        return None if self.parts is None else str(self.parts / f"part-{number:06d}.parquet")


@contextmanager
def open_target(target: str, *, guard_formulas: bool) -> Iterator[Target]:
    """The place to write to.  Raises OutputError where it cannot be written."""
    if not is_folder(target):
        with TableWriter(target, guard_formulas=guard_formulas) as writer:
            yield Target(writer=writer, parts=None)
        return
    folder = Path(os.path.realpath(target))
    if folder.is_dir() and any(folder.iterdir()):
        raise OutputError(f"{target}: is a folder with files in it; name a new or an empty one")
    if not folder.parent.is_dir():
        raise OutputError(f"{target}: the folder {folder.parent} does not exist; create it first")
    stage = folder.with_name(f".rashomon-{secrets.token_hex(6)}.part")
    try:
        stage.mkdir()
        yield Target(writer=None, parts=stage)
        for left_by_a_killed_worker in set(stage.iterdir()) - set(stage.glob("part-*.parquet")):
            left_by_a_killed_worker.unlink()
        stage.replace(folder)
    except OSError as error:
        raise OutputError(f"{target}: cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def is_folder(target: str) -> bool:
    """Whether a target means a folder of parts: there is one, it ends with a slash, or it has no suffix of a table."""
    if target == "-":
        return False
    if target.endswith(("/", os.sep)) or Path(target).is_dir():
        return True
    try:
        format_of(target)
    except InputError:
        return Path(target).suffix == ""
    return False
