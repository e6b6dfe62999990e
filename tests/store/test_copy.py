"""A queue moves from one database to another, whole or not at all."""

import threading
from contextlib import contextmanager

import pytest
from sqlalchemy import func, insert, select, text, update

from rashomon.errors import StoreError
from rashomon.store import copy, open_store, schema
from rashomon.store.copy import copy_store, digest_of
from rashomon.store.imports import import_run
from rashomon.store.people import add_person
from rashomon.store.upgrade import HEAD, version_of
from rashomon.store.words import matching_statements
from tests.databases import fresh_place
from tests.scans import NOW, fleet_scan, imported, write_records

WAYS = [("sqlite", "postgresql"), ("postgresql", "sqlite"), ("sqlite", "sqlite"), ("postgresql", "postgresql")]


@pytest.fixture(params=WAYS, ids=" to ".join)
def two(request, tmp_path):
    """A store with work in it, and an empty one; on every pair of databases."""
    with filled_and_empty(tmp_path, *request.param) as both:
        yield both


@pytest.fixture(params=["sqlite", "postgresql"])
def pair(request, tmp_path):
    """The same out of SQLite."""
    with filled_and_empty(tmp_path, "sqlite", request.param) as both:
        yield both


@contextmanager
def filled_and_empty(folder, one, other):
    with (
        fresh_place(one, folder) as place,
        fresh_place(other, folder, is_empty=True) as target,
        open_store(place) as source,
        open_store(target) as empty,
    ):
        fill(source)
        yield source, empty


def fill(store):
    imported(store, fleet_scan(5, lone=2))
    with store.write() as connection:
        for name in ("Ada Moor", "Бера"):
            add_person(connection, name, "reviewer", None, NOW)
        one, two = connection.scalars(select(schema.person.c.id).order_by(schema.person.c.id)).all()
        for at, (who, verdict) in enumerate([(one, "conflict"), (two, "unsure")]):
            given = {"conflict_id": "c0", "person_id": who, "verdict": verdict, "reviewed_at": NOW}
            review = {
                **given,
                "id": f"r{at}",
                "run_id": run_of(connection),
                "note": "naïve “note”\n\u202e",
                "via": "card",
            }
            connection.execute(insert(schema.review).values(seconds=0.1 + 0.2, **review))
            connection.execute(insert(schema.judgement).values(review_id=f"r{at}", **given))
        connection.execute(update(schema.conflict).where(schema.conflict.c.id == "c0").values(given=2, needed=2))
        connection.execute(insert(schema.setting).values(name="order", value="random"))


def run_of(connection):
    return connection.scalar(select(schema.run.c.id))


def everything(store):
    with store.read() as connection:
        return {
            name: connection.execute(select(table).order_by(*table.primary_key)).all()
            for name, table in schema.metadata.tables.items()
            if name != "bookmark"
        }


def test_every_row_of_every_table_arrives_as_it_was(two):
    source, target = two

    told = copy_store(source, target)

    assert version_of(target) == HEAD
    assert {name: sorted(map(repr, rows)) for name, rows in everything(target).items()} == {
        name: sorted(map(repr, rows)) for name, rows in everything(source).items()
    }
    assert (told["conflict"].rows, told["review"].rows, told["person"].rows) == (7, 2, 2)


def test_the_copy_can_be_searched_and_worked_in(two):
    source, target = two
    copy_store(source, target)

    with target.write() as connection:
        assert len(connection.execute(matching_statements(connection, "boats")).all()) == 14
        made = add_person(connection, "Third", "viewer", None, NOW)
        highest = connection.scalar(select(func.max(schema.person.c.id)))
    assert made.id == highest == 3  # numbers go on after those that were copied
    assert imported(target, fleet_scan(8), run={"seed": 2}).conflicts_new == 1  # c7; c0 to c6 came with the copy


def test_a_scan_that_was_imported_before_is_known_in_the_copy(pair, tmp_path):
    source, target = pair
    copy_store(source, target)

    assert not import_run(target, write_records(tmp_path / "again", fleet_scan(5, lone=2)), now=NOW).is_new


def test_a_target_that_holds_anything_is_left_alone(pair):
    source, target = pair
    copy_store(source, target)
    before = everything(target)

    with pytest.raises(StoreError, match=r"is not empty .* copy into a new database"):
        copy_store(source, target)
    assert everything(target) == before


def test_a_source_without_tables_is_told(pair):
    _, target = pair

    with pytest.raises(StoreError, match="has no tables yet"):
        copy_store(target, target)


def test_a_copy_that_breaks_off_leaves_nothing(pair):
    source, target = pair

    class Breaking:
        def stage(self, name, _):
            def count(_):
                if name == "Comparing":
                    raise KeyboardInterrupt

            return count

    with pytest.raises(KeyboardInterrupt):
        copy_store(source, target, Breaking())

    assert all(rows == [] for rows in everything(target).values())
    copy_store(source, target)


def test_rows_that_arrive_otherwise_are_noticed(pair, monkeypatch):
    source, target = pair
    write = copy._write

    def lossy(connection, table, rows, name):
        if table.name != "event":
            write(connection, table, rows, name)

    monkeypatch.setattr(copy, "_write", lossy)

    with pytest.raises(StoreError, match="rows of event 0 arrived, or some differ; nothing was kept"):
        copy_store(source, target)
    assert everything(target)["conflict"] == []


def test_what_is_done_meanwhile_does_not_tear_the_copy(pair):
    source, target = pair

    class Working:
        def stage(self, name, _):
            def work():
                with source.write() as connection:
                    connection.execute(insert(schema.setting).values(name="late", value="1"))

            def count(_):
                if name == "Copying" and not done:
                    done.append(1)
                    worker = threading.Thread(target=work)
                    worker.start()
                    worker.join()

            return count

    done = []
    copy_store(source, target, Working())

    assert [row.name for row in everything(target)["setting"]] == ["order"]
    assert [row.name for row in everything(source)["setting"]] == ["late", "order"]


def test_a_digest_does_not_depend_on_the_database_and_tells_a_changed_value(two):
    source, target = two
    copy_store(source, target)

    def digests(store):
        with store.read() as connection:
            return {name: digest_of(connection, table) for name, table in schema.metadata.tables.items()}

    assert digests(source) == digests(target)
    with target.write() as connection:
        connection.execute(update(schema.review).where(schema.review.c.id == "r0").values(seconds=0.3))  # not 0.1 + 0.2
    assert [name for name in digests(source) if digests(source)[name] != digests(target)[name]] == ["review"]


def test_a_source_whose_rows_point_at_nothing_is_told(tmp_path):
    with (
        fresh_place("sqlite", tmp_path) as place,
        fresh_place("sqlite", tmp_path, is_empty=True) as to,
        open_store(place) as source,
        open_store(to) as target,
    ):
        fill(source)
        with source.write(has_foreign_keys=False) as connection:
            connection.execute(text("DELETE FROM person"))

        with pytest.raises(StoreError, match="points at nothing or is there twice; `rashomon db check` tells more"):
            copy_store(source, target)
        assert everything(target)["conflict"] == []
