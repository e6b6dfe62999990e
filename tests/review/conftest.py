"""The small scan that the cards and pages are drawn from."""

import pytest

from tests.harbour import Maker, harbour_scan


@pytest.fixture
def make():
    return Maker()


@pytest.fixture
def harbour(make):
    return harbour_scan(make)
