"""A queue in which everything has happened once."""

import pytest

from tests.databases import sqlite_store  # noqa: F401 - a fixture
from tests.judged import judged_queue


@pytest.fixture
def store(sqlite_store):  # noqa: F811 - the fixture imported above
    return sqlite_store


@pytest.fixture
def judged(store):
    return judged_queue(store)
