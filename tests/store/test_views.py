"""A filter is kept under a name, for oneself or for all."""

import pytest

from rashomon.errors import AbsentError, ForbiddenError, InputError
from rashomon.store import views
from rashomon.store.views import delete_view, list_views, save_view
from tests.store.list_case import IDS, NOW, ListCase

ADA, BO = IDS["Ada"], IDS["Bo"]


@pytest.fixture
def desk(store):
    return ListCase(store).store


def save(connection, name, person_id=ADA, *, is_shared=False, **query):
    return save_view(connection, name, query, person_id=person_id, is_shared=is_shared, now=NOW)


def test_a_view_is_a_filter_with_its_order(desk):
    with desk.write() as connection:
        saved = save(connection, " Open  numbers ", status="open", kind="number", order="newest", after="x", page="3")

    assert (saved.name, saved.person) == ("Open numbers", "Ada")
    assert saved.query == {"status": "open", "kind": "number", "order": "newest"}
    assert saved.query_string == "status=open&kind=number&order=newest"


def test_text_of_any_script_comes_back(desk):
    with desk.write() as connection:
        saved = save(connection, "a&b=c ٪ 東京", words="50% & more = ?", source="Ünï+code")
        assert list_views(connection, ADA) == (saved,)
    assert saved.query == {"words": "50% & more = ?", "source": "Ünï+code"}


def test_others_see_only_what_is_shared(desk):
    with desk.write() as connection:
        save(connection, "Mine", status="open")
        save(connection, "ours", is_shared=True, status="closed")
        save(connection, "Also", BO, kind="time")
        assert [view.name for view in list_views(connection, ADA)] == ["Mine", "ours"]
        assert [view.name for view in list_views(connection, BO)] == ["Also", "ours"]


def test_the_same_name_replaces_ones_own_view_and_nobody_elses(desk):
    with desk.write() as connection:
        first = save(connection, "Numbers", kind="number")
        theirs = save(connection, "Numbers", BO, kind="time")
        again = save(connection, "Numbers", kind="number", status="open", is_shared=True)
        assert again.id == first.id
        assert again.query == {"status": "open", "kind": "number"}
        assert {view.id for view in list_views(connection, BO)} == {again.id, theirs.id}


def test_only_its_owner_deletes_a_view(desk):
    with desk.write() as connection:
        saved = save(connection, "Numbers", is_shared=True)
        with pytest.raises(ForbiddenError, match="this view is Ada's"):
            delete_view(connection, saved.id, person_id=BO)
        delete_view(connection, saved.id, person_id=ADA)
        with pytest.raises(AbsentError):
            delete_view(connection, saved.id, person_id=ADA)


def test_a_view_needs_a_name_and_a_filter_that_can_be(desk, monkeypatch):
    with desk.write() as connection:
        for name in ("", "  ", "\0", "x" * 101):
            with pytest.raises(InputError, match="a view needs a name"):
                save(connection, name)
        with pytest.raises(InputError, match="kind: 'colour'"):
            save(connection, "Colours", kind="colour")
        monkeypatch.setattr(views, "MOST_VIEWS", 1)
        save(connection, "One")
        save(connection, "One", status="open")
        with pytest.raises(InputError, match="you have 1 views; delete one first"):
            save(connection, "Two")
