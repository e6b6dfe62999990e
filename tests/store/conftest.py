"""Databases to store in, and the small scan that goes in."""

import pytest

from tests.databases import empty_store, sqlite_store, store, store_place  # noqa: F401 - fixtures
from tests.harbour import Maker, harbour_scan


@pytest.fixture
def make():
    return Maker()


@pytest.fixture
def harbour(make):
    return harbour_scan(make)
