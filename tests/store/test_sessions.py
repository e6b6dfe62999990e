"""Sessions end when they are not used, after a week, and when they are closed; only their fingerprint is kept."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from rashomon.store.people import add_person
from rashomon.store.schema import session
from rashomon.store.sessions import (
    close_session,
    close_sessions,
    find_session,
    keep_session,
    last_seen,
    open_session,
)
from tests.scans import NOW

HOUR = timedelta(hours=1)


@pytest.fixture
def ada(store):
    with store.write() as connection:
        return add_person(connection, "ada", "admin", "hash", NOW)


def test_a_session_is_found_by_its_token_alone(store, ada):
    with store.write() as connection:
        token, csrf = open_session(connection, ada.id, NOW, 12)
        found = find_session(connection, token, NOW)

        assert (found.person, found.csrf) == (ada, csrf)
        assert find_session(connection, token[:-1], NOW) is None
        assert find_session(connection, csrf, NOW) is None


def test_the_database_holds_no_token(store, ada):
    with store.write() as connection:
        token, _ = open_session(connection, ada.id, NOW, 12)

        assert token not in str(connection.execute(select(session)).one())


def test_a_session_ends_twelve_hours_after_its_last_use(store, ada):
    with store.write() as connection:
        token, _ = open_session(connection, ada.id, NOW, 12)
        assert find_session(connection, token, NOW + 11 * HOUR).is_due
        keep_session(connection, token, NOW + 11 * HOUR, 12)

        assert find_session(connection, token, NOW + 22 * HOUR) is not None
        assert find_session(connection, token, NOW + 23 * HOUR) is None  # 11 + 12


def test_a_session_ends_after_a_week_however_busy(store, ada):
    with store.write() as connection:
        token, _ = open_session(connection, ada.id, NOW, 12)
        keep_session(connection, token, NOW + timedelta(days=6, hours=23), 12)

        assert find_session(connection, token, NOW + timedelta(days=7) - HOUR / 2) is not None
        assert find_session(connection, token, NOW + timedelta(days=7)) is None


def test_a_use_within_five_minutes_is_not_written_down(store, ada):
    with store.write() as connection:
        token, _ = open_session(connection, ada.id, NOW, 12)

        assert not find_session(connection, token, NOW + timedelta(minutes=4)).is_due
        assert find_session(connection, token, NOW + timedelta(minutes=5)).is_due


def test_closing_one_leaves_the_others_and_closing_all_none(store, ada):
    with store.write() as connection:
        one, two, three = (open_session(connection, ada.id, NOW, 12)[0] for _ in range(3))
        close_session(connection, one)
        assert [find_session(connection, token, NOW) is None for token in (one, two, three)] == [True, False, False]
        assert last_seen(connection, NOW) == {ada.id: NOW}

        assert close_sessions(connection, ada.id) == 2
        assert find_session(connection, three, NOW) is None
        assert last_seen(connection, NOW) == {}


def test_sessions_that_ended_a_day_ago_are_swept_out_when_somebody_signs_in(store, ada):
    with store.write() as connection:
        open_session(connection, ada.id, NOW, 1)
        open_session(connection, ada.id, NOW + 24 * HOUR, 1)
        assert len(connection.execute(select(session)).all()) == 2
        open_session(connection, ada.id, NOW + 25 * HOUR, 1)

        assert len(connection.execute(select(session)).all()) == 2


def test_forms_of_an_ended_session_can_be_sent_after_the_same_person_signed_in_again(store, ada):
    later = NOW + 13 * HOUR
    with store.write() as connection:
        bo = add_person(connection, "bo", "viewer", None, NOW)
        before, csrf = open_session(connection, ada.id, NOW, 12)
        assert find_session(connection, before, later) is None

        after, same = open_session(connection, ada.id, later, 12, before=before)
        _, others = open_session(connection, bo.id, later, 12, before=after)

        assert same == csrf
        assert others != csrf
        assert find_session(connection, after, later) is None
