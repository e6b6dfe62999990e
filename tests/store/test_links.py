"""A one-time link lets one in once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from rashomon.store.links import find_link, link_ends, make_link, use_link
from rashomon.store.people import add_person
from tests.scans import NOW


@pytest.fixture
def ada(store):
    with store.write() as connection:
        return add_person(connection, "ada", "admin", None, NOW)


def test_a_link_works_once(store, ada):
    with store.write() as connection:
        secret = make_link(connection, ada.id, NOW, 24)

        assert find_link(connection, secret, NOW) == ada  # looking does not use it
        assert use_link(connection, secret, NOW) == ada
        assert use_link(connection, secret, NOW) is None
        assert find_link(connection, secret, NOW) is None


def test_a_link_ends_in_time_and_when_a_newer_one_is_made(store, ada):
    with store.write() as connection:
        first = make_link(connection, ada.id, NOW, 24)
        assert link_ends(connection, NOW) == {ada.id: NOW + timedelta(hours=24)}
        assert use_link(connection, first, NOW + timedelta(hours=24)) is None

        second = make_link(connection, ada.id, NOW, 24)

        assert use_link(connection, first, NOW) is None
        assert use_link(connection, second, NOW) == ada


@pytest.mark.parametrize("secret", ["", "x", "\ud800", "\0", "x" * 10_000])
def test_what_is_no_link_lets_nobody_in(store, secret):
    with store.write() as connection:
        assert use_link(connection, secret, NOW) is None


def test_of_eight_who_open_it_at_one_moment_one_gets_in(store, ada):
    with store.write() as connection:
        secret = make_link(connection, ada.id, NOW, 24)

    def use(_):
        with store.write() as connection:
            return use_link(connection, secret, NOW)

    with ThreadPoolExecutor(8) as threads:
        got_in = [person for person in threads.map(use, range(8)) if person is not None]

    assert got_in == [ada]
