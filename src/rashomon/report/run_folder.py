"""The files of one scan: conflicts.csv and .parquet, statements.parquet, run.json, records.jsonl.gz, report.html.

In: frames and records of a finished scan.  Out: the paths written.  Each file is written beside its place and moved
there when whole, so a folder never holds half a file; an earlier run's files are replaced.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from rashomon.errors import OutputError
from rashomon.records import Conflict, Dispute, Document, Problem
from rashomon.report.html import record_report
from rashomon.report.view import report_view
from rashomon.run_records import RECORDS_FILE, RunHeader, write_run_records
from rashomon.tables import TableWriter

if TYPE_CHECKING:
    import pandas as pd

_FILES = ("conflicts.csv", "conflicts.parquet", "statements.parquet", "run.json", RECORDS_FILE, "report.html")
_ABANDONED = 3600  # seconds without a change, after which half a file is nobody's work


def check_run_folder(out: Path) -> None:
    """Raise OutputError when results cannot go to this place.  Asked before the work begins; it makes nothing."""
    place = out.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    if not place.is_dir():
        raise OutputError(f"{out}: {place} is a file, not a folder; choose another --out")
    if not os.access(place, os.W_OK | os.X_OK):
        raise OutputError(f"{out}: {place} may not be written to; choose another --out")


def write_run(
    out: Path,
    *,
    conflicts: pd.DataFrame,
    statements: pd.DataFrame | Iterable[pd.DataFrame],
    run: Mapping[str, Any],
    problems: Sequence[Problem],
    found: Sequence[Conflict],
    documents: Mapping[str, Document],
    probabilities: Sequence[float],
    title: str,
    disputes: Sequence[Dispute] = (),
) -> list[Path]:
    """Write the results of a scan into a folder, made if need be.  Raises OutputError when it cannot be written.

    `statements` may come in parts, so that not all of a large case's need be in memory.
    """
    check_run_folder(out)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{out}: cannot be made a folder ({error.strerror}); choose another --out") from error
    _sweep(out)
    page = record_report(
        report_view(
            found,
            documents,
            title=title,
            summary=run,
            all_probabilities=probabilities,
            threshold=float(run["threshold"]),
            problems=problems,
            disputes=disputes,
        )
    )
    record = {**run, "problems": [{"place": problem.place, "message": problem.message} for problem in problems]}
    files = [out / name for name in _FILES]
    parts = cast("Iterable[pd.DataFrame]", [statements] if hasattr(statements, "columns") else statements)
    for file, frames, is_guarded in (
        (files[0], [conflicts], True),
        (files[1], [conflicts], False),
        (files[2], parts, False),
    ):
        with TableWriter(str(file), guard_formulas=is_guarded) as writer:
            for frame in frames:
                writer.write(frame)
    _write_whole(files[3], json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    header = RunHeader(title=title, run=run, problems=tuple(record["problems"]))
    write_run_records(files[4], header=header, documents=documents, conflicts=found, disputes=disputes)
    _write_whole(files[5], page)
    return files


def _sweep(folder: Path) -> None:
    """Remove what a process left half-written that was killed here; what is young may be another one's work."""
    for path in folder.glob(".rashomon-*.part*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED:
                path.unlink()


def _write_whole(path: Path, text: str) -> None:
    partial = path.with_name(f".{path.name}.partial")
    try:
        partial.write_text(text, encoding="utf-8", errors="replace")  # file names may hold half characters
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise OutputError(f"{path}: cannot be written ({error.strerror})") from error
