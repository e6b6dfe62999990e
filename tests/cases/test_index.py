"""The index does what is asked wholly or not at all."""

import pytest

from rashomon.cases.index import Index, Place


def place(name, **known):
    told = {"file": "a.txt", "input": 1, "position": 0, "document": b"k" * 16, "document_id": "d", "title": "A"}
    return Place(place=name, **{**told, **known})


@pytest.fixture
def index(tmp_path):
    opened = Index(tmp_path)
    yield opened
    opened.close()


def test_a_transaction_that_fails_leaves_nothing(index):
    def fail():
        with index.writing():
            index.put("settings", "{}")
            index.put_places([place("a")])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()

    assert index.get("settings") is None
    assert index.places() == []


def test_one_of_the_first_format_is_brought_up_to_date(tmp_path):
    old = Index(tmp_path)
    with old.writing():
        old.put("settings", "{}")
    old.change("DROP TABLE planned", [()])
    old.change("PRAGMA user_version = 1", [()])
    old.close()

    index = Index(tmp_path)

    assert index.ask("SELECT count(*) FROM planned") == [(0,)]
    assert index.get("settings") == "{}"
    index.close()
    Index(tmp_path).close()


def test_places_come_in_the_order_of_inputs_and_of_reading(index):
    with index.writing():
        index.put_places([place("a", input=2), place("b", position=1), place("c", position=0)])

    assert [one.place for one in index.places()] == ["c", "b", "a"]


def test_a_place_put_again_is_replaced_and_one_dropped_is_gone(index):
    with index.writing():
        index.put_places([place("a"), place("b")])
    with index.writing():
        index.put_places([place("a", title="B")])
        index.drop_places(["b"])

    assert [(one.place, one.title) for one in index.places()] == [("a", "B")]


def test_inputs_keep_their_first_number(index):
    with index.writing():
        index.add_input("/reports", 1)
        index.add_input("/new", 2)
        index.add_input("/reports", 3)

    assert index.inputs() == {"/reports": 1, "/new": 2}


def test_it_is_synced_with_every_transaction(index):
    assert index._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert index._connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
