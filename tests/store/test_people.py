"""Who there is: names that are one name, roles, and names that cannot be."""

import pytest

from rashomon.errors import AbsentError, InputError
from rashomon.store.people import (
    add_person,
    checked_role,
    count_people,
    find_person,
    get_person,
    is_one_person,
    list_people,
    password_hash_of,
    renew_password_hash,
)
from tests.scans import NOW


def test_somebody_is_found_by_name_whatever_its_case_and_spaces(store):
    with store.write() as connection:
        added = add_person(connection, " Ada  Moor ", "lead", None, NOW)

        assert added.name == "Ada Moor"
        assert find_person(connection, "ADA MOOR") == find_person(connection, "ada\tmoor") == added
        assert find_person(connection, "Ada") is None
        assert get_person(connection, added.id) == added


def test_two_people_cannot_have_one_name(store):
    with store.write() as connection:
        add_person(connection, "Straße", "viewer", None, NOW)

        with pytest.raises(InputError, match="somebody called Straße already; choose another name"):
            add_person(connection, "STRASSE", "viewer", None, NOW)
        assert count_people(connection) == 1


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("  ", "missing"),
        ("x" * 65, "too long"),
        ("Ada\u202eMoor", "cannot be seen"),  # it would turn the line round
        ("A\0da", "cannot be seen"),
        ("Ad\u200ba", "cannot be seen"),
        ("---", "no letter or digit"),
    ],
)
def test_a_name_that_would_mislead_is_refused(store, name, why):
    with store.write() as connection, pytest.raises(InputError, match=why):
        add_person(connection, name, "viewer", None, NOW)


@pytest.mark.parametrize("name", ["\0", "\ud800", "'; DROP TABLE person; --", "x" * 10_000, ""])
def test_looking_for_an_impossible_name_finds_nobody(store, name):
    with store.read() as connection:
        assert find_person(connection, name) is None


def test_a_role_that_does_not_exist_is_told_with_those_that_do():
    with pytest.raises(InputError, match="'chief' is no role; the roles are viewer, reviewer, lead, admin"):
        checked_role("chief")


def test_nobody_by_that_number(store):
    with store.read() as connection, pytest.raises(AbsentError):
        get_person(connection, 77)


def test_everybody_is_listed_by_name(store):
    with store.write() as connection:
        for name in ("rob", "Ada", "Émile"):
            add_person(connection, name, "reviewer", None, NOW)

        assert [person.name for person in list_people(connection)][:2] == ["Ada", "rob"]


def test_a_stronger_hash_is_kept_only_for_the_password_it_was_made_from(store):
    with store.write() as connection:
        ada = add_person(connection, "ada", "admin", "old", NOW)
        renew_password_hash(connection, ada.id, "old", "stronger")
        renew_password_hash(connection, ada.id, "old", "too late")

        assert password_hash_of(connection, ada.id) == "stronger"
        assert find_person(connection, "ada").has_password


def test_one_person_without_a_password_works_alone(store):
    with store.write() as connection:
        assert not is_one_person(connection)
        add_person(connection, "editor", "admin", None, NOW)
        assert is_one_person(connection)
        add_person(connection, "rob", "reviewer", "hash", NOW)
        assert not is_one_person(connection)
