"""Batches: made of a filter, for some people, all or the first or a sample; with their progress."""

import re
from html import unescape

import pytest

from rashomon.store.batches import batch_of
from rashomon.store.filters import ConflictFilter
from rashomon.store.leases import claim_next
from rashomon.store.lists import count_conflicts
from rashomon.store.reviews import record_review
from tests.review.conftest import NOW


@pytest.fixture
def store(busy_store):
    return busy_store


@pytest.fixture
def open_times(store, people):
    with store.read() as connection:
        return count_conflicts(connection, ConflictFilter(status="open", kind="time"), viewer=people["lee"])


def batch(store, id_=1):
    with store.read() as connection:
        return batch_of(connection, id_)


def test_the_form_tells_how_many_open_ones_fit(browsers, open_times):
    page = unescape(browsers("lee").get("/batches?kind=time&make=yes").text)
    assert f"{open_times} open conflicts fit" in page
    assert "About:" in page
    assert "Rae Collins" in page


def test_a_batch_is_made_of_the_filter_for_the_people_chosen(browsers, store, people, open_times):
    lee = browsers("lee")
    done = lee.post("/batches", name="Times of May", query="kind=time", which="all", person=[people["rae"].id])
    assert (done.status_code, done.headers["location"]) == (303, "/batches/1?said=batch-made")
    made = batch(store)
    assert (made.items, [one.name for one in made.people]) == (open_times, ["rae"])
    page = unescape(lee.get("/batches").text)
    assert "Times of May" in page
    assert "About: When" in page
    assert f"of {open_times} done" in page


def test_the_same_seed_draws_the_same_sample(browsers, store):
    lee = browsers("lee")
    for name in ("one", "again"):
        lee.post("/batches", name=name, query="", which="sample", count="7", seed="11")
    lee.post("/batches", name="other", query="", which="sample", count="7", seed="12")
    with store.read() as connection:
        rows = connection.exec_driver_sql("SELECT batch_id, conflict_id FROM batch_item").all()
    drawn = {id_: {conflict for batch_id, conflict in rows if batch_id == id_} for id_ in (1, 2, 3)}
    assert len(drawn[1]) == 7
    assert drawn[1] == drawn[2] != drawn[3]


def test_the_progress_counts_what_each_has_judged(browsers, store, people):
    lee = browsers("lee")
    rae = [people["rae"].id]
    lee.post("/batches", name="First five", query="", which="first", count="5", person=rae, judgements="3")
    with store.write() as connection:
        lease = claim_next(connection, people["rae"].id, now=NOW, minutes=15)
        given = {"conflict_id": lease.conflict_id, "person_id": people["rae"].id, "verdict": "compatible"}
        record_review(connection, id="r1", now=NOW, **given)
    page = re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", lee.get("/batches/1").text)))
    given = batch(store).given
    assert f"rae 1 {100 / given:.0f} %" in page
    assert f"{given} of 15 judgements" in page


def test_people_can_be_changed_and_the_batch_closed(browsers, store, people):
    lee = browsers("lee")
    lee.post("/batches", name="All", query="", which="all")
    assert batch(store).people == ()
    lee.post("/batches/1/people", person=[people["rob"].id, people["rae"].id])
    assert [one.name for one in batch(store).people] == ["rae", "rob"]
    lee.post("/batches/1/people")
    assert batch(store).people == ()
    assert lee.post("/batches/1/close").headers["location"] == "/batches?said=batch-closed"
    assert batch(store).closed_at == NOW
    assert lee.post("/batches/1/people", person=[people["rae"].id]).status_code == 409


@pytest.mark.parametrize(
    "fields",
    [
        {"name": ""},
        {"which": "sample", "count": ""},
        {"which": "first", "count": "many"},
        {"judgements": "77"},
        {"person": ["999"]},
        {"query": "source=Nobody"},
    ],
)
def test_what_cannot_be_is_told_beside_what_was_typed(browsers, fields):
    refused = browsers("lee").post("/batches", **{"name": "A name", "query": "kind=time", "which": "all", **fields})
    assert refused.status_code == 422
    assert 'role="alert"' in refused.text


def test_without_batches_the_page_says_how_to_begin(browsers):
    assert "No batches yet" in browsers("lee").get("/batches").text


def test_there_is_no_such_batch(browsers):
    assert browsers("lee").get("/batches/99").status_code == 404
