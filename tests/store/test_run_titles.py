"""Scans by title, the latest first."""

from datetime import timedelta

from rashomon.store.imports import import_run
from rashomon.store.run_titles import run_titles
from tests.review.busy_queue import BEGIN, busy_scan, write_busy_records


def test_titles_come_by_id_the_latest_import_first(store, tmp_path):
    runs = []
    for day, title in enumerate(("April", "May")):
        file = write_busy_records(tmp_path / f"{title}.jsonl.gz", busy_scan(matters=1, seed=day, title=title))
        runs.append(import_run(store, file, now=BEGIN + timedelta(days=day)).run_id)
    with store.read() as connection:
        assert list(run_titles(connection).items()) == [(runs[1], "May"), (runs[0], "April")]
