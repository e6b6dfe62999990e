"""A queue of ten conflicts c0 (0.99) … c9, best first, in one dispute d-fleet; programs have tokens (`programs`)."""

import pytest

from tests.review.conftest import NOW
from tests.scans import fleet_scan, imported


class Api:
    """What one program asks, with its token."""

    def __init__(self, program):
        self.client = program.client

    def get(self, path, **query):
        return self.client.get(f"/api{path}", params=query)

    def post(self, path, body=None, **options):
        return self.client.post(f"/api{path}", json=body, **options)


@pytest.fixture
def fleet(store):
    return imported(store, fleet_scan(10), now=NOW)


@pytest.fixture
def blind_fleet(store):
    """The same, and each conflict is to be judged by two."""
    return imported(store, fleet_scan(10), now=NOW, needed=2)


@pytest.fixture
def api(programs):
    """`api("rae")` is a program with Rae's token."""
    return lambda name: Api(programs(name))
