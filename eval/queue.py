"""`python -m eval queue`: how long a person waits for a review queue of a million conflicts.

In: nothing; the queue is made up (`queue_store`).  Out: tables on stdout and, with --out, a JSON record.  The aims: at
the median the next item under 50 ms, a filter page under 150 ms, the dashboard under 500 ms; 50,000 rows exported under
10 s in constant memory.  SQLite, one person at a time.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from eval.provenance import measured_at, read_machine, read_versions
from eval.queue_export import ExportCost, measure_export
from eval.queue_requests import requests_of
from eval.queue_store import Shape, fill_store
from eval.queue_timing import Samples, later_than_reviews, time_dashboard, time_next_items, time_pages
from eval.queue_web import time_web
from eval.runs import check_out, write_record
from eval.tables import Table, print_table
from rashomon.errors import SettingsError
from rashomon.store import Store, open_store
from rashomon.store.schema import conflict
from rashomon.store.upgrade import upgrade

SUMMARY = "how long a person waits for a review queue of a million conflicts"
PACKAGES = ("rashomon", "numpy", "pyarrow", "sqlalchemy")
EXPORT_AIM = 10.0  # seconds for 50,000 rows


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--conflicts", type=int, default=1_000_000, metavar="N", help="default: 1,000,000")
    parser.add_argument("--requests", type=int, default=60, metavar="N", help="next items and views (default: 60)")
    parser.add_argument("--export-rows", type=int, default=50_000, metavar="N", help="default: 50,000")
    parser.add_argument("--no-web", action="store_true", help="leave out the same requests through the web application")
    parser.add_argument("--keep", type=Path, metavar="FILE.db", help="make the queue here, or use what is there")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record of the run")


def run(asked: argparse.Namespace) -> int:
    """Make the queue, measure and print; returns 0.  Raises RashomonError for wrong use."""
    for option in ("conflicts", "requests", "export_rows"):
        if getattr(asked, option) < 1:
            raise SettingsError(f"--{option.replace('_', '-')} {getattr(asked, option)}: name at least 1")
    check_out(asked.out)
    machine = read_machine()  # first, so that its load is that of others
    with _queue(asked.keep, asked.conflicts) as (path, store, made_in):
        now = later_than_reviews(store)
        with store.read() as connection:
            requests = requests_of(connection)
            count = connection.scalar(select(func.count()).select_from(conflict)) or 0
        samples = [
            *time_next_items(store, asked.requests, now=now),
            *time_pages(store, requests),
            *time_dashboard(store, asked.requests, now=now),
            *([] if asked.no_web else time_web(path, store, requests, asked.requests)),
        ]
        rows = min(asked.export_rows, count)
        exports = [
            measure_export(path, rows=each, suffix=suffix)
            for suffix in (".csv", ".jsonl", ".parquet")
            for each in (max(1, rows // 10), rows)
        ]
        size = sum(one.stat().st_size for one in path.parent.glob(f"{path.name}*")) / 2**20
    told = "used again" if made_in is None else f"made in {made_in:.0f} s"
    print(f"{count:,} conflicts, {size:,.0f} MiB, {told}\n")
    for table in (_waiting_table(samples), _slowest_table(samples), _export_table(exports)):
        print_table(table, sys.stdout)
    if asked.out:
        record = _record(asked, machine, count, size, made_in, samples, exports)
        write_record(asked.out, record)
    return 0


@contextmanager
def _queue(keep: Path | None, conflicts: int) -> Iterator[tuple[Path, Store, float | None]]:
    """The queue's file, open, and the seconds it took to make; None: it was there."""
    with tempfile.TemporaryDirectory() as folder:
        path = keep or Path(folder) / "queue.db"
        is_there = path.exists() and path.stat().st_size > 0
        with open_store(path) as store:
            began = time.perf_counter()
            if not is_there:
                print(f"making {conflicts:,} conflicts …", file=sys.stderr)
                upgrade(store)
                fill_store(store, _shape(conflicts))
            yield path, store, None if is_there else time.perf_counter() - began


def _shape(conflicts: int) -> Shape:
    """A smaller queue has fewer documents, sources and speakers, but never too few to filter by."""
    share = conflicts / Shape().conflicts
    return Shape(
        conflicts=conflicts,
        documents=max(40, round(Shape().documents * share)),
        sources=max(12, round(Shape().sources * min(1, 4 * share))),
        speakers=max(20, round(Shape().speakers * share)),
        reviewed=max(10, round(Shape().reviewed * share)),
    )


def _waiting_table(samples: Sequence[Samples]) -> Table:
    rows = [
        (
            one.name,
            str(len(one.taken)),
            _ms(one.quantile(0.5)),
            _ms(one.quantile(0.95)),
            _ms(one.worst[0]),
            _ms(one.median_worked),
            "" if one.aim is None else f"< {_ms(one.aim)}",
            "" if one.aim is None else "yes" if one.is_within_aim else "NO",
        )
        for one in samples
    ]
    columns = ("request", "asked", "median ms", "95 % ms", "worst ms", "median CPU ms", "aim", "kept")
    return Table(title="Waiting", columns=columns, rows=tuple(rows), numbers=frozenset(columns[1:7]))


def _slowest_table(samples: Sequence[Samples], most: int = 3) -> Table:
    rows = [
        (one.name, what, _ms(seconds))
        for one in samples
        if one.aim is not None
        for seconds, what in sorted(one.taken, reverse=True)[:most]
    ]
    return Table(
        title="The slowest of each", columns=("request", "which", "ms"), rows=tuple(rows), numbers=frozenset({"ms"})
    )


def _export_table(exports: Sequence[ExportCost]) -> Table:
    rows = [
        (one.format, f"{one.rows:,}", f"{one.seconds:.1f}", f"{one.peak_mib:.0f}", f"{one.size_mib:.1f}")
        for one in exports
    ]
    columns = ("export", "rows", "seconds", "peak MiB", "file MiB")
    return Table(title="Export of conflicts", columns=columns, rows=tuple(rows), numbers=frozenset(columns[1:]))


def _record(
    asked: argparse.Namespace,
    machine: dict[str, Any],
    count: int,
    size: float,
    made_in: float | None,
    samples: Sequence[Samples],
    exports: Sequence[ExportCost],
) -> dict[str, Any]:
    waiting = {
        one.name: {
            "asked": len(one.taken),
            "median": one.quantile(0.5),
            "p95": one.quantile(0.95),
            "worst": one.worst[0],
            "worst_was": one.worst[1],
            "median_cpu": one.median_worked,
            "aim": one.aim,
        }
        for one in samples
    }
    return {
        "verb": "queue",
        "measured_at": measured_at(),
        "machine": machine,
        "versions": read_versions(PACKAGES),
        "conflicts": count,
        "requests": asked.requests,
        "mib": size,
        "made_in_seconds": made_in,
        "waiting_seconds": waiting,
        "exports": [asdict(one) for one in exports],
        "export_aim_seconds": EXPORT_AIM,
    }


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f}"
