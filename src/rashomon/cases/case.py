"""The folder of a case, opened by one process: its lock, its index and its segments.

    case/
      case.sqlite    the index: what counts
      segments/      Parquet: documents, statements, vectors, logits, and of large cases pairs
      results/       the files of the last scan, unless --out names another place
      lock           held by the process that works here

In: a path.  Out: a Case that adds segments and reads them back.  Everything a case holds can be made again from its
inputs and the models, but for the texts of inputs that are gone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from rashomon.cases.index import INDEX_FILE, Index
from rashomon.cases.lock import Lock
from rashomon.cases.segments import (
    SEGMENTS_FOLDER,
    DamagedError,
    Segment,
    is_whole,
    read_segment,
    sweep,
    told_as_output_error,
    write_segment,
)
from rashomon.errors import InputError, OutputError

_IRREPLACEABLE = "documents"  # all other kinds can be made again
RESULTS_FOLDER = "results"
_HALF_WRITTEN = re.compile(r"\.rashomon-[0-9a-f]{12}\.part.*|\..+\.partial")  # a result, by a process that died
_OTHERS = ("lock", SEGMENTS_FOLDER, RESULTS_FOLDER)  # what may stand in a case's folder before it has an index


class Case:
    """An open case; use it in a `with` block."""

    def __init__(self, folder: Path, *, must_exist: bool = False) -> None:
        """Open the case, or begin one in a new or empty folder.

        Raises InputError when it must exist and does not; StoreError when another process is at work in it, or a newer
        rashomon wrote it, or its index is damaged; OutputError when the folder holds something else or cannot be
        written.
        """
        self.folder = folder
        self._last = 0  # number of the last segment written, whether it counts yet or not
        self.damaged: list[str] = []  # segments that were not as written and count no more
        if must_exist and not (folder / INDEX_FILE).is_file():
            raise InputError(f"{folder}: there is no case; name an input to begin one, or the folder of a case")
        _check_is_ours(folder)
        with told_as_output_error(folder):
            (folder / SEGMENTS_FOLDER).mkdir(parents=True, exist_ok=True)
        self._lock = Lock(folder)
        try:
            self.index = Index(folder)
            self._tidy()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the index and let others in."""
        if hasattr(self, "index"):
            self.index.close()
        self._lock.release()

    @property
    def segments_folder(self) -> Path:
        return self.folder / SEGMENTS_FOLDER

    def add(self, kind: str, revision: str, table: Any, *, group_rows: int | None = None) -> Segment:
        """Write a segment durably; it counts only after `index.add_segment`.  Raises OutputError."""
        number = self._last = max(self._last + 1, self.index.next_segment())
        name = f"{kind}-{number:08d}.parquet"
        with told_as_output_error(self.folder):
            size, digest = write_segment(self.segments_folder, name, table, group_rows=group_rows)
        return Segment(id=number, kind=kind, revision=revision, file=name, rows=len(table), size=size, digest=digest)

    def read(self, segment: Segment, columns: Sequence[str] | None = None) -> Any:
        """The table of a segment.  Raises DamagedError, after which the segment counts no more."""
        try:
            return read_segment(self.segments_folder, segment, columns)
        except DamagedError:
            self._forget([segment])
            raise

    def _forget(self, segments: Sequence[Segment]) -> None:
        """Make damaged segments count no more."""
        with self.index.writing():
            self.index.drop_segments(segment.id for segment in segments)
        self.damaged += [segment.file for segment in segments]
        for segment in segments:
            if segment.kind == _IRREPLACEABLE:  # nobody sweeps it away under this name; somebody may mend it
                path = self.segments_folder / segment.file
                with suppress(OSError):
                    path.rename(path.with_name(f"{path.name}.damaged"))

    def _tidy(self) -> None:
        """Sweep what a process that died left, and stop counting on what is not there."""
        known = self.index.segments()
        missing = [segment for segment in known if not is_whole(self.segments_folder, segment)]
        if missing:
            self._forget(missing)
        kept = {segment.file for segment in known} - {segment.file for segment in missing}
        with told_as_output_error(self.folder):
            sweep(self.segments_folder, kept)
            for path in (self.folder / RESULTS_FOLDER).glob(".*"):
                if _HALF_WRITTEN.fullmatch(path.name):
                    path.unlink(missing_ok=True)


def _check_is_ours(folder: Path) -> None:
    """Raise OutputError for a folder that holds other things: a case would mix with them."""
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder}: is a file, not a folder; choose another --case")
    if folder.is_dir() and not (folder / INDEX_FILE).exists():
        with told_as_output_error(folder):
            others = sorted(path.name for path in folder.iterdir() if path.name not in _OTHERS)
        if others and not all(name.startswith(INDEX_FILE) for name in others):
            raise OutputError(
                f"{folder}: holds other files ({others[0]}) and is no case; choose a new folder with --case"
            )
