"""API tokens: shown once, kept as a fingerprint, ended by their owner."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from rashomon.errors import AbsentError, InputError
from rashomon.store.people import add_person
from rashomon.store.schema import token
from rashomon.store.tokens import find_token, list_tokens, make_token, note_use, revoke_token
from tests.scans import NOW


@pytest.fixture
def ada(store):
    with store.write() as connection:
        return add_person(connection, "ada", "admin", None, NOW)


def test_a_token_works_for_its_owner_until_it_is_ended(store, ada):
    with store.write() as connection:
        secret = make_token(connection, ada.id, "nightly export", NOW)
        assert secret.startswith("rashomon_")
        assert find_token(connection, secret, NOW) == (ada, True)
        assert secret not in str(connection.execute(select(token)).one())

        revoke_token(connection, list_tokens(connection, ada.id)[0].id, ada.id, NOW)

        assert find_token(connection, secret, NOW) is None
        assert [one.is_revoked for one in list_tokens(connection, ada.id)] == [True]


def test_when_it_was_last_used_is_noted_every_five_minutes(store, ada):
    later = NOW + timedelta(minutes=4)
    with store.write() as connection:
        secret = make_token(connection, ada.id, "x", NOW)
        note_use(connection, secret, NOW)

        assert find_token(connection, secret, later) == (ada, False)
        assert find_token(connection, secret, later + timedelta(minutes=1)) == (ada, True)
        assert list_tokens(connection, ada.id)[0].used_at == NOW


def test_nobody_ends_the_token_of_another(store, ada):
    with store.write() as connection:
        rob = add_person(connection, "rob", "admin", None, NOW)
        secret = make_token(connection, ada.id, "x", NOW)

        with pytest.raises(AbsentError):
            revoke_token(connection, list_tokens(connection, ada.id)[0].id, rob.id, NOW)
        assert find_token(connection, secret, NOW) is not None


@pytest.mark.parametrize("name", ["", "  ", "x" * 65, "a\u202eb", "a\0b"])
def test_a_token_needs_a_readable_name(store, ada, name):
    with store.write() as connection, pytest.raises(InputError, match="1 to 64"):
        make_token(connection, ada.id, name, NOW)


def test_fifty_tokens_are_enough(store, ada):
    with store.write() as connection:
        for number in range(50):
            make_token(connection, ada.id, str(number), NOW)

        with pytest.raises(InputError, match="revoke those that nothing uses"):
            make_token(connection, ada.id, "51", NOW)
