"""How long one waits: some tries are free, then each failure doubles the wait."""

from datetime import UTC, datetime, timedelta

import pytest

from rashomon.review.security.throttle import BY_ADDRESS, BY_NAME, Rule, begin_try, network_of, seconds_left
from rashomon.store.attempts import Failures, mark_right

NOW = datetime(2031, 6, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("count", "wait"),
    [(4, 0), (5, 2), (6, 4), (7, 8), (12, 256), (13, 300), (5_000, 300)],  # 2 · 2^(count − 5), at most 300
)
def test_the_wait_doubles_up_to_five_minutes(count, wait):
    assert seconds_left(Failures(count=count, last_at=NOW), BY_NAME, NOW) == wait


def test_the_wait_runs_down():
    failures = Failures(count=7, last_at=NOW)

    assert [seconds_left(failures, BY_NAME, NOW + timedelta(seconds=s)) for s in (0, 3, 7.5, 8)] == [8, 5, 1, 0]


def test_a_name_waits_whatever_address_it_is_tried_from(sqlite_store):
    with sqlite_store.write() as connection:
        tries = [begin_try(connection, "ada", f"10.0.0.{number}", NOW) for number in range(6)]

        assert [one.wait for one in tries] == [0, 0, 0, 0, 0, 2]
        assert begin_try(connection, "ADA ", "10.0.0.99", NOW).wait == 2
        assert begin_try(connection, "bo", "10.0.0.1", NOW).wait == 0
        assert begin_try(connection, "ada", "10.0.0.1", NOW + timedelta(hours=1, seconds=1)).wait == 0


def test_an_address_waits_whatever_names_it_tries(sqlite_store):
    with sqlite_store.write() as connection:
        tries = [begin_try(connection, f"name {number}", "10.0.0.1", NOW) for number in range(BY_ADDRESS.free + 1)]

        assert [one.wait for one in tries] == [0] * 20 + [2]
        assert begin_try(connection, "ada", "10.0.0.2", NOW).wait == 0


def test_a_right_try_lets_its_name_begin_anew(sqlite_store):
    with sqlite_store.write() as connection:
        for _ in range(4):
            begin_try(connection, "ada", "10.0.0.1", NOW)
        mark_right(connection, begin_try(connection, "ada", "10.0.0.1", NOW).id)

        assert begin_try(connection, "ada", "10.0.0.1", NOW + timedelta(seconds=1)).wait == 0


def test_one_customer_of_ipv6_is_one_address():
    assert network_of("2001:db8:1:2:aaaa::1") == network_of("2001:db8:1:2:bbbb::9") == "2001:db8:1:2::/64"
    assert network_of("::ffff:10.0.0.1") == network_of("10.0.0.1") == "10.0.0.1"
    assert network_of("a socket") == "a socket"


def test_no_count_is_too_large_for_the_arithmetic():
    assert seconds_left(Failures(count=10**9, last_at=NOW), Rule(free=1, first=1.0, most=60.0), NOW) == 60
