"""Letting people in and keeping them out, at once and with a trace; never the last administrator."""

import pytest

from rashomon.errors import StaleError
from rashomon.store.access import admit_person, disable_person, enable_person, set_password_hash, set_role
from rashomon.store.history import recent_events
from rashomon.store.leases import claim_next, leases_in_force
from rashomon.store.links import find_link, make_link
from rashomon.store.people import find_person, get_person
from rashomon.store.sessions import find_session, open_session
from rashomon.store.tokens import find_token, make_token
from tests.scans import NOW, fleet_scan, imported


@pytest.fixture
def team(store):
    with store.write() as connection:
        ada = admit_person(connection, "ada", "admin", "hash", NOW)
        rob = admit_person(connection, "rob", "reviewer", "hash", NOW, by=ada.id)
    return ada, rob


def test_whoever_is_disabled_is_out_at_once_and_their_card_is_free(store, team):
    ada, rob = team
    imported(store, fleet_scan(1), now=NOW)
    with store.write() as connection:
        token, _ = open_session(connection, rob.id, NOW, 12)
        link = make_link(connection, rob.id, NOW, 12)
        secret = make_token(connection, rob.id, "script", NOW)
        held = claim_next(connection, rob.id, now=NOW, minutes=15)

        gone = disable_person(connection, rob.id, NOW, by=ada.id)

        assert gone.is_disabled
        assert find_session(connection, token, NOW) is None
        assert find_link(connection, link, NOW) is None
        assert find_token(connection, secret, NOW) is None
        assert leases_in_force(connection, NOW) == ()
        assert claim_next(connection, ada.id, now=NOW, minutes=15).conflict_id == held.conflict_id


def test_whoever_is_enabled_has_their_password_but_no_session_or_token_of_before(store, team):
    ada, rob = team
    with store.write() as connection:
        token, _ = open_session(connection, rob.id, NOW, 12)
        secret = make_token(connection, rob.id, "script", NOW)
        disable_person(connection, rob.id, NOW, by=ada.id)

        back = enable_person(connection, rob.id, NOW, by=ada.id)

        assert (back.is_disabled, back.has_password) == (False, True)
        assert find_session(connection, token, NOW) is None
        assert find_token(connection, secret, NOW) is None


def test_the_last_administrator_stays_one(store, team):
    ada, rob = team
    with store.write() as connection:
        with pytest.raises(StaleError, match="ada is the last administrator"):
            disable_person(connection, ada.id, NOW)
        with pytest.raises(StaleError, match="ada is the last administrator"):
            set_role(connection, ada.id, "lead", NOW)

        set_role(connection, rob.id, "admin", NOW)
        disable_person(connection, ada.id, NOW, by=rob.id)

        with pytest.raises(StaleError, match="rob is the last administrator"):
            disable_person(connection, rob.id, NOW)  # ada no longer counts


def test_a_new_password_ends_sessions_and_links(store, team):
    _, rob = team
    with store.write() as connection:
        token, _ = open_session(connection, rob.id, NOW, 12)
        link = make_link(connection, rob.id, NOW, 12)

        set_password_hash(connection, rob.id, None, NOW)

        assert find_session(connection, token, NOW) is None
        assert find_link(connection, link, NOW) is None
        assert not get_person(connection, rob.id).has_password


def test_whoever_becomes_a_viewer_gives_their_card_back(store, team):
    ada, rob = team
    imported(store, fleet_scan(1), now=NOW)
    with store.write() as connection:
        claim_next(connection, rob.id, now=NOW, minutes=15)
        set_role(connection, rob.id, "viewer", NOW, by=ada.id)

        assert leases_in_force(connection, NOW) == ()


def test_every_change_is_told_with_who_did_it(store, team):
    ada, rob = team
    with store.write() as connection:
        set_role(connection, rob.id, "lead", NOW, by=ada.id)
        set_role(connection, rob.id, "lead", NOW, by=ada.id)  # it was so already: nothing happened
        disable_person(connection, rob.id, NOW, by=ada.id)
        enable_person(connection, rob.id, NOW)

        events = [event for event in recent_events(connection) if event.action == "person"]

    assert [(event.person, event.detail["did"], event.detail["name"]) for event in reversed(events)] == [
        (None, "add", "ada"),
        ("ada", "add", "rob"),
        ("ada", "role", "rob"),
        ("ada", "disable", "rob"),
        (None, "enable", "rob"),
    ]
    assert find_person_again(store) == "lead"


def find_person_again(store):
    with store.read() as connection:
        return find_person(connection, "rob").role
