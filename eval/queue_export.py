"""How long an export takes and how much memory, in a process of its own.

In: a database, how many rows.  Out: seconds, rows, and the most memory the process held.  Two exports of different
length show whether memory grows with the table.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from rashomon.store import open_store
from rashomon.store.schema import conflict


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportCost:
    """One export."""

    format: str
    rows: int
    seconds: float
    peak_mib: float  # of the whole process, Python and libraries included
    size_mib: float


def measure_export(database: Path, rows: int, suffix: str) -> ExportCost:
    """Export the `rows` most probable conflicts, or a few more of the same probability, to a file."""
    context = multiprocessing.get_context("spawn")  # a new process: its memory is the export's alone
    with context.Pool(1) as pool:
        return pool.apply(_export, (str(database), rows, suffix))


def _export(database: str, rows: int, suffix: str) -> ExportCost:
    from rashomon.review.exports.export import Asked, write_export
    from rashomon.store.filters import ConflictFilter

    with open_store(database) as store, tempfile.TemporaryDirectory() as folder, store.read() as connection:
        ranked = select(conflict.c.probability).order_by(conflict.c.probability.desc())
        least = connection.scalar(ranked.offset(rows - 1).limit(1))
        asked = Asked(what="conflicts", where=ConflictFilter(least=least))
        out = Path(folder) / f"conflicts{suffix}"
        began = time.perf_counter()
        write_export(connection, asked, str(out))
        seconds = time.perf_counter() - began
        return ExportCost(
            format=suffix.removeprefix("."),
            rows=asked.count(connection) or 0,
            seconds=seconds,
            peak_mib=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 2**20),
            size_mib=out.stat().st_size / 2**20,
        )
