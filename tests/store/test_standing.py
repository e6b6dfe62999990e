"""How far the work is, worked out by hand for a small queue."""

from datetime import timedelta

import pytest

from rashomon.store.standing import days_ago, judged_probabilities, open_histogram, review_times, standing
from tests.store.list_case import NOW, ListCase


@pytest.fixture
def case(store):
    """Six conflicts: two open, two agreed, one disagreed, one set aside."""
    made = ListCase(store)
    closed = {"given": 1, "closed_at": NOW}
    with store.write() as connection:
        made.conflict(connection, "open1", probability=0.81)
        made.conflict(connection, "open2", probability=0.8104, held=1)  # both round to 0.810
        made.conflict(connection, "yes", probability=0.95, status="agreed", verdict="conflict", **closed)
        made.conflict(connection, "no", probability=0.81, status="decided", verdict="compatible", **closed)
        made.conflict(connection, "apart", probability=0.7, status="disagreed", **closed)
        made.conflict(connection, "toll", probability=0.6, relation="revision", status="aside")
        made.hold(connection, "open2", "Bo")
        made.judge(connection, "yes", "Ada", "conflict", at=NOW)
        made.judge(connection, "no", "Bo", "compatible", at=NOW - timedelta(days=1))
        made.judge(connection, "apart", "Bo", "unsure", at=NOW - timedelta(days=40))
    made.count()
    return made


def test_standing_counts_every_conflict_once(case):
    with case.store.read() as connection:
        found = standing(connection, NOW)

    assert (found.total, found.open, found.agreed, found.decided, found.disagreed, found.aside) == (6, 2, 1, 1, 1, 1)
    assert found.total == found.open + found.closed + found.disagreed + found.aside
    assert found.in_queue == 5
    assert found.by_verdict == {"conflict": 1, "compatible": 1}
    assert found.held == 1
    assert found.reviewed_today == 1


def test_a_lease_that_has_run_out_is_not_held(case):
    with case.store.read() as connection:
        assert standing(connection, NOW + timedelta(hours=1)).held == 0


def test_the_open_ones_by_probability_are_all_less_those_that_are_done(case):
    with case.store.read() as connection:
        assert open_histogram(connection) == [(0.81, 2)]


def test_judged_probabilities_are_of_closed_conflicts(case):
    with case.store.read() as connection:
        assert sorted(judged_probabilities(connection)) == [(0.81, False), (0.95, True)]


def test_review_times_are_by_person_and_in_order(case):
    with case.store.read() as connection:
        assert review_times(connection, days_ago(NOW, 7)) == {"Ada": [NOW], "Bo": [NOW - timedelta(days=1)]}
        assert len(review_times(connection, days_ago(NOW, 60))["Bo"]) == 2


def test_an_empty_queue_stands_at_nothing(store):
    with store.read() as connection:
        found = standing(connection, NOW)
        assert (found.total, found.open, found.by_verdict) == (0, 0, {})
        assert open_histogram(connection) == judged_probabilities(connection) == []
        assert review_times(connection, NOW) == {}
