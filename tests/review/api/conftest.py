"""The application with a token for each person, and a queue of ten conflicts."""

import pytest

from tests.scans import fleet_scan, imported
from tests.review.conftest import NOW


@pytest.fixture
def fleet(store):
    """c0 (0.99) … c9, best first, in one dispute d-fleet."""
    return imported(store, fleet_scan(10), now=NOW)
