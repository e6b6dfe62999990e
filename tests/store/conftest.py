"""Databases to store in, and the small scan that goes in."""

from datetime import UTC, datetime

import pytest

from rashomon.run_records import RECORDS_FILE, RunHeader, write_run_records
from tests.databases import empty_store, sqlite_store, store, store_place  # noqa: F401 - fixtures
from tests.harbour import Maker, harbour_scan

NOW = datetime(2031, 6, 1, 12, 0, tzinfo=UTC)
RUN = {
    "rashomon": "0.2.0",
    "began_at": "2031-06-01T08:00:00+00:00",
    "threshold": 0.7,
    "settings": {"across": "sources"},
    "models": {"nli": {"name": "tiny", "revision": "1"}},
}


@pytest.fixture
def make():
    return Maker()


@pytest.fixture
def harbour(make):
    return harbour_scan(make)


def write_records(folder, scan, *, title="The harbour", run=None, conflicts=None, disputes=None):
    """The records file of a small scan; `scan` is what `harbour_scan` gives."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / RECORDS_FILE
    write_run_records(
        path,
        header=RunHeader(title=title, run={**RUN, **(run or {})}),
        documents=scan["documents"],
        conflicts=[scan["conflict"]] if conflicts is None else conflicts,
        disputes=[scan["dispute"]] if disputes is None else disputes,
    )
    return path


@pytest.fixture
def now():
    return NOW
