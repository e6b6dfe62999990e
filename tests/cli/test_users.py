"""`rashomon users`: the people of the queue from the command line."""

import re

import pytest

from rashomon.review.security.passwords import Passwords
from rashomon.store import open_store
from rashomon.store.people import find_person, password_hash_of

PASSWORD = "correct horse battery\n"  # noqa: S105 - of invented people


@pytest.fixture
def database(tmp_path):
    return tmp_path / "queue.db"


@pytest.fixture
def users(rashomon, database):
    """`rashomon users …` on a database of its own."""

    def run(*words, given=None):
        return rashomon("users", *words, "--db", database, given=given)

    return run


@pytest.fixture
def ada(users):
    """An administrator, added."""
    assert users("add", "ada", "--role", "admin", "--password-stdin", given=PASSWORD).exit_code == 0


@pytest.mark.usefixtures("ada")
def test_somebody_is_added_with_a_password_from_standard_input(database):
    with open_store(database) as store, store.read() as connection:
        person = find_person(connection, "ada")
        hashed = password_hash_of(connection, person.id)

    assert person.role == "admin"
    assert Passwords().is_right(hashed, PASSWORD.strip())


@pytest.mark.usefixtures("ada")
def test_somebody_is_added_with_a_link_to_choose_one(users):
    ran = users("add", "Bo Reed", "--link", "--url", "https://review.example/")

    assert ran.stdout.startswith("Added Bo Reed, reviewer.\n")
    assert re.search(r"^https://review\.example/open\?link=[\w-]{43}$", ran.stdout, re.MULTILINE)
    assert "works once, for 72 hours" in ran.stdout


def test_the_first_one_is_told_when_there_is_no_administrator(users):
    assert "There is no administrator yet" in users("add", "bo", "--link").stdout


@pytest.mark.usefixtures("ada")
def test_everybody_is_listed(users):
    users("add", "Bo Reed", "--link")
    users("add", "cy", "--role", "viewer", "--link")
    users("disable", "cy")

    assert users("list").stdout == (
        "ada      admin     password\n"  # as wide as the longest name
        "Bo Reed  reviewer  link waits\n"
        "cy       viewer    disabled\n"
    )


@pytest.mark.usefixtures("ada")
def test_a_role_is_given(users):
    users("add", "bo", "--link")

    assert users("role", "BO", "admin").stdout == "bo is now an admin.\n"
    assert users("role", "bo", "chief").stderr == (
        "rashomon: 'chief' is no role; the roles are viewer, reviewer, lead, admin\n"
    )


@pytest.mark.usefixtures("ada")
def test_the_last_administrator_stays(users):
    ran = users("disable", "ada")

    assert ran.exit_code == 2
    assert "ada is the last administrator" in ran.stderr


@pytest.mark.usefixtures("ada")
def test_whoever_is_disabled_is_enabled_again(users):
    users("add", "bo", "--link")

    assert users("disable", "bo").stdout == "bo is disabled and signed out everywhere.\n"
    enabled = users("enable", "bo").stdout
    assert "bo can sign in again." in enabled
    assert "rashomon users reset 'bo'" in enabled


@pytest.mark.usefixtures("ada")
def test_a_password_is_reset(users, database):
    ran = users("reset", "ada", "--password-stdin", given="four words of mine\n")

    assert "signed out everywhere" in ran.stdout
    with open_store(database) as store, store.read() as connection:
        hashed = password_hash_of(connection, find_person(connection, "ada").id)
    assert Passwords().is_right(hashed, "four words of mine")
    assert "/open?link=" in users("reset", "ada", "--link").stdout


@pytest.mark.parametrize(
    ("words", "given", "why"),
    [
        (["add", "bo", "--password-stdin"], "short\n", "too short"),
        (["add", "bo"], None, "no terminal to ask for a password on; use --password-stdin or --link"),
        (["add", "", "--link"], None, "a name is missing"),
        (["add", "ADA", "--link"], None, "somebody called ada already"),
        (["reset", "zoe", "--link"], None, "nobody called 'zoe'"),
        (["disable", "zoe"], None, "rashomon users list"),
    ],
)
@pytest.mark.usefixtures("ada")
def test_what_cannot_be_is_told_in_a_sentence(users, words, given, why):
    ran = users(*words, given=given)

    assert ran.exit_code == 2
    assert why in ran.stderr
    assert "Traceback" not in ran.output


def test_a_database_that_is_not_there_is_not_made_by_asking(rashomon, tmp_path):
    ran = rashomon("users", "list", "--db", tmp_path / "typo.db")

    assert ran.exit_code == 2
    assert "there is no such database" in ran.stderr
    assert not (tmp_path / "typo.db").exists()
