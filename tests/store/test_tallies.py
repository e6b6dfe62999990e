"""Counts are those a reader would make by hand, and are made anew at every import."""

import pytest

from rashomon.store.tallies import refresh_tallies, tally
from tests.store.list_case import NOW, ListCase


@pytest.fixture
def case(store):
    made = ListCase(store)
    with store.write() as connection:
        made.dispute(connection, "d2", 2)
        made.dispute(connection, "gone", 7)  # of an earlier run: no conflict is in it any more
        made.conflict(connection, "c1", probability=0.9, dispute_id="d2", newest_at=NOW)
        made.conflict(connection, "c2", probability=0.9004, dispute_id="d2", newest_at=NOW.replace(hour=23))
        made.conflict(
            connection, "c3", left=("Wire", "It rained."), right=("Gazette", "It shone."), kind="other", newest_at=None
        )
        made.conflict(connection, "c4", probability=1.0, relation="revision", status="aside", newest_at=NOW)
        refresh_tallies(connection)
    return made


def test_counts_by_name(case):
    with case.store.read() as connection:
        assert tally(connection, "probability") == [("900", "", 3), ("1000", "", 1)]
        assert tally(connection, "sources") == [("Courier", "Gazette", 2), ("Gazette", "Wire", 1)]  # no revision
        assert tally(connection, "source") == [("Gazette", "", 4), ("Courier", "", 3), ("Wire", "", 1)]
        assert tally(connection, "kind") == [("number", "", 2), ("other", "", 1)]
        assert tally(connection, "day") == [("2031-06-01", "", 2)]  # the undated is on none
        assert tally(connection, "size") == [("2", "", 1)]
        assert tally(connection, "voice", 1) == [("Gazette", "gazette", 4)]
        assert ("Ada Moor", "ada moor", 3) in tally(connection, "voice")
        assert tally(connection, "unknown") == []


def test_counting_again_counts_what_came_since(case):
    with case.store.write() as connection:
        case.conflict(connection, "c5", kind="time")
        refresh_tallies(connection)
        refresh_tallies(connection)
        assert tally(connection, "kind") == [("number", "", 2), ("other", "", 1), ("time", "", 1)]


def test_an_endless_name_is_left_out_rather_than_refused(case):
    with case.store.write() as connection:
        case.conflict(connection, "long", left=("G" * 2_000, "It rained."))
        refresh_tallies(connection)
        assert [one for one, _, _ in tally(connection, "source")] == ["Gazette", "Courier", "Wire"]
