"""Tables are made and brought up to date, and other people's databases are left alone."""

import sqlite3
import threading

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text

from rashomon.errors import StoreError
from rashomon.store import open_store, schema, words
from rashomon.store import upgrade as upgrading
from rashomon.store.upgrade import HEAD, check_version, prepare, upgrade, version_of


def is_ours_on(dialect):
    """Passed over: the word index, a kind of table of each database's own, and indexes that only the other one has."""

    def is_ours(thing, name, kind, *_):
        is_of_other = kind == "index" and thing.info.get("only_on", dialect) != dialect
        return not is_of_other and not (kind == "table" and name.startswith("statement_words"))

    return is_ours


def test_the_steps_make_what_the_schema_says(empty_store):
    upgrade(empty_store)

    with empty_store.read() as connection:
        is_ours = is_ours_on(connection.dialect.name)
        context = MigrationContext.configure(connection, opts={"include_object": is_ours, "compare_type": True})
        assert compare_metadata(context, schema.metadata) == []


def test_foreign_keys_and_partial_indexes_are_made_too(empty_store):
    upgrade(empty_store)

    with empty_store.read() as connection:
        seen = inspect(connection)
        for table in schema.metadata.tables.values():
            told = {
                (tuple(key["constrained_columns"]), key["referred_table"]) for key in seen.get_foreign_keys(table.name)
            }
            assert told == {
                (tuple(column.name for column in key.columns), key.referred_table.name)
                for key in table.foreign_key_constraints
            }
            assert {column.name for column in table.primary_key} == set(
                seen.get_pk_constraint(table.name)["constrained_columns"]
            )
        if empty_store.is_sqlite:
            made = "SELECT sql FROM sqlite_master WHERE name = 'ix_conflict_next'"
        else:
            made = "SELECT indexdef FROM pg_indexes WHERE indexname = 'ix_conflict_next'"
        assert "where" in connection.scalar(text(made)).lower()


def test_the_last_step_is_the_version_of_this_rashomon():
    assert ScriptDirectory.from_config(upgrading._config()).get_current_head() == HEAD


def test_an_empty_database_has_no_version_and_says_how_to_get_one(empty_store):
    assert version_of(empty_store) is None
    with pytest.raises(StoreError, match="no tables yet; make them with `rashomon db upgrade`"):
        check_version(empty_store)

    prepare(empty_store)

    assert version_of(empty_store) == HEAD
    check_version(empty_store)


def test_upgrading_again_changes_nothing(store):
    with store.write() as connection:
        connection.execute(schema.setting.insert().values(name="order", value="random"))

    upgrade(store)
    prepare(store)

    with store.read() as connection:
        assert connection.execute(select(schema.setting)).all() == [("order", "random")]


def test_a_database_of_a_newer_rashomon_is_left_alone(store):
    with store.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    for asked in (upgrade, check_version, prepare):
        with pytest.raises(StoreError, match=r"newer rashomon \(its tables are version 9999\); upgrade rashomon"):
            asked(store)


def test_a_database_of_an_older_rashomon_is_told_to_be_upgraded(store, monkeypatch):
    monkeypatch.setattr(upgrading, "HEAD", "0002")

    for asked in (check_version, prepare):
        with pytest.raises(StoreError, match="version 0001; upgrade them with `rashomon db upgrade`"):
            asked(store)


def test_a_database_of_something_else_is_left_alone(empty_store):
    with empty_store.write() as connection:
        connection.execute(text("CREATE TABLE invoices (number INTEGER)"))

    for asked in (upgrade, version_of, check_version, prepare):
        with pytest.raises(StoreError, match=r"something else \(invoices\); name another database"):
            asked(empty_store)
    with empty_store.read() as connection:
        assert inspect(connection).get_table_names() == ["invoices"]


def test_a_step_that_fails_leaves_nothing_behind(empty_store, monkeypatch):
    monkeypatch.setattr("alembic.op.create_index", lambda *_, **__: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        upgrade(empty_store)

    assert version_of(empty_store) is None
    with empty_store.read() as connection:
        assert inspect(connection).get_table_names() == []


def test_two_that_upgrade_at_once_take_turns(empty_store):
    failed = []

    def work():
        try:
            prepare(empty_store)
        except Exception as error:
            failed.append(error)

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert failed == []
    assert version_of(empty_store) == HEAD


def test_foreign_keys_are_kept_after_an_upgrade(sqlite_store):
    upgrade(sqlite_store)

    with sqlite_store.read() as connection:
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1


def test_the_file_says_whose_it_is(sqlite_store):
    with sqlite3.connect(sqlite_store.name) as raw:
        assert raw.execute("PRAGMA application_id").fetchone()[0].to_bytes(4, "big") == b"RASH"
    raw.close()


def test_a_path_with_a_per_cent_sign_is_no_obstacle(tmp_path):
    with open_store(tmp_path / "100%.db") as store:
        prepare(store)
        assert version_of(store) == HEAD


def test_the_word_index_is_the_one_that_words_asks(empty_store):
    upgrade(empty_store)

    made = (words.SQLITE_DDL, words.POSTGRES_DDL)
    step = ScriptDirectory.from_config(upgrading._config()).get_revision("0001").module
    assert made == (step.SQLITE_WORDS, step.POSTGRES_WORDS)
    with empty_store.read() as connection:
        assert connection.scalar(text("SELECT count(*) FROM statement_words")) == 0
