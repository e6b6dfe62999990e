"""Tries at signing in are counted by name and by address."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from sqlalchemy import func, select

from rashomon.store.attempts import (
    Failures,
    failures_of_address,
    failures_of_name,
    mark_right,
    record_attempt,
    take_turn,
)
from rashomon.store.schema import attempt
from tests.scans import NOW

MINUTE = timedelta(minutes=1)


def test_a_try_counts_as_failed_until_it_was_right(store):
    since = NOW - MINUTE
    with store.write() as connection:
        number = record_attempt(connection, "Ada", "10.0.0.1", NOW)
        assert failures_of_name(connection, "ADA", since) == Failures(count=1, last_at=NOW)
        mark_right(connection, number)

        assert failures_of_name(connection, "ada", since) == Failures(count=0, last_at=None)


def test_a_right_one_wipes_out_the_failures_of_its_name_but_not_of_its_address(store):
    since = NOW - MINUTE
    with store.write() as connection:
        record_attempt(connection, "ada", "10.0.0.1", NOW)
        record_attempt(connection, "bo", "10.0.0.1", NOW)
        mark_right(connection, record_attempt(connection, "ada", "10.0.0.1", NOW + MINUTE))
        record_attempt(connection, "ada", "10.0.0.2", NOW + 2 * MINUTE)

        assert failures_of_name(connection, "ada", since) == Failures(count=1, last_at=NOW + 2 * MINUTE)
        assert failures_of_address(connection, "10.0.0.1", since) == Failures(count=2, last_at=NOW)


def test_twenty_tries_at_one_moment_are_counted_one_after_the_other(store):
    def try_if_few(number):
        with store.write() as connection:
            take_turn(connection, "ada", f"10.0.0.{number}")
            if failures_of_name(connection, "ada", NOW - MINUTE).count < 5:
                record_attempt(connection, "ada", f"10.0.0.{number}", NOW)
                return True
            return False

    with ThreadPoolExecutor(20) as threads:
        assert sum(threads.map(try_if_few, range(20))) == 5


def test_what_is_older_than_a_day_is_swept_out(store):
    with store.write() as connection:
        record_attempt(connection, "ada", "10.0.0.1", NOW)
        record_attempt(connection, "ada", "10.0.0.1", NOW + timedelta(days=1, seconds=1))

        assert connection.execute(select(func.count()).select_from(attempt)).scalar_one() == 1
