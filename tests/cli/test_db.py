"""`rashomon db`: tables are made, a queue moves house, and what is wrong is told."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from rashomon.store import open_store
from rashomon.store.upgrade import HEAD
from tests.databases import fresh_place
from tests.scans import fleet_scan, imported


@pytest.fixture
def filled(tmp_path):
    with fresh_place("sqlite", tmp_path) as place:
        with open_store(place) as store:
            imported(store, fleet_scan(3))
        yield place


def words(result):
    return " ".join((result.stdout + result.stderr).split())


def test_tables_are_made_in_the_working_folder(rashomon, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    made = rashomon("db", "upgrade")

    assert (made.exit_code, words(made)) == (0, f"rashomon.db: tables made, now version {HEAD}")
    assert words(rashomon("db", "upgrade")) == f"rashomon.db: is up to date (version {HEAD})"
    assert Path("rashomon.db").is_file()


def test_the_database_is_the_one_of_the_environment(rashomon, tmp_path, monkeypatch):
    monkeypatch.setenv("RASHOMON_DB", str(tmp_path / "team.db"))

    assert "team.db: tables made" in rashomon("db", "upgrade").stdout


def test_a_queue_moves_to_postgresql_and_back(rashomon, filled, tmp_path):
    with fresh_place("postgresql", tmp_path, is_empty=True) as server:
        there = rashomon("db", "copy", filled, server)
        back = rashomon("db", "copy", server, tmp_path / "back.db")

    assert there.exit_code == back.exit_code == 0
    assert "compared, row by row" in words(there)
    assert "3 conflict" in words(there)
    assert "6 statement" in words(back)
    assert "is sound" in rashomon("db", "check", "--db", tmp_path / "back.db").stdout


def test_the_password_of_a_url_is_never_shown(rashomon, filled):
    refused = rashomon("db", "copy", filled, "postgresql://ada:secret@127.0.0.1:1/queue")

    assert refused.exit_code == 2
    assert "secret" not in words(refused)
    assert "check that the server runs and that the URL is right" in words(refused)


def test_a_database_in_use_is_not_copied_over(rashomon, filled):
    refused = rashomon("db", "copy", filled, filled)

    assert refused.exit_code == 2
    assert "is not empty" in words(refused)


def test_a_sound_database_is_said_to_be(rashomon, filled):
    checked = rashomon("db", "check", "--db", filled)

    assert (checked.exit_code, words(checked)) == (0, f"{filled}: is sound")


def test_what_is_wrong_is_listed_with_the_exit_code_of_something_amiss(rashomon, filled):
    with open_store(filled) as store, store.write() as connection:
        connection.execute(text("UPDATE conflict SET held = 1"))

    checked = rashomon("db", "check", "--db", filled)

    assert checked.exit_code == 1
    assert "a conflict has another number of leases than it says: 3 (c0, c1, c2)" in words(checked)


@pytest.mark.parametrize("command", [("check", "--db"), ("copy",)])
def test_a_database_that_is_not_there_is_told_and_not_made(rashomon, tmp_path, command):
    missing = tmp_path / "missing.db"

    told = rashomon("db", *command, missing, *([tmp_path / "to.db"] if command == ("copy",) else []))

    assert told.exit_code == 2
    assert "missing.db: no such database" in words(told)
    assert not missing.exists()


def test_a_file_that_is_no_database_is_told(rashomon, tmp_path):
    (tmp_path / "letter.db").write_text("Dear Ada, twelve boats sank in the harbour. " * 100)

    told = rashomon("db", "upgrade", "--db", tmp_path / "letter.db")

    assert told.exit_code == 2
    assert "letter.db: file is not a database; name another file, or restore it from a copy" in words(told)


def test_the_database_of_something_else_is_told_and_left_alone(rashomon, tmp_path):
    with sqlite3.connect(tmp_path / "shop.db") as shop:
        shop.execute("CREATE TABLE invoices (number INTEGER)")
    shop.close()

    told = rashomon("db", "upgrade", "--db", tmp_path / "shop.db")

    assert told.exit_code == 2
    assert "shop.db: holds tables of something else (invoices); name another database" in words(told)
