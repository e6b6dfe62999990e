"""Changing many at once: counted before, refused when the count has changed, undone after."""

import re
from html import unescape

import pytest

from rashomon.store.filters import ConflictFilter
from rashomon.store.leases import claim
from rashomon.store.lists import count_conflicts
from rashomon.store.reviews import record_review
from tests.review.conftest import NOW

HERE = "status=open&kind=time"


@pytest.fixture
def store(busy_store):
    return busy_store


def count(store, people, **asked):
    with store.read() as connection:
        return count_conflicts(connection, ConflictFilter(**asked), viewer=people["lee"])


def fields_of(page):
    found = re.findall(r'name="(act|query|expected)" value="([^"]*)"', page.text)
    return {name: unescape(value) for name, value in found}


def test_the_preview_tells_the_exact_number_and_changes_nothing(browsers, store, people):
    before = count(store, people, status="open", kind="time")
    page = browsers("lee").get(f"/bulk?{HERE}&act=aside")
    assert f"{before} conflicts will be set aside" in page.text
    assert f"Yes, all {before}" in page.text
    assert count(store, people, status="open", kind="time") == before > 0


def test_confirmed_it_is_done_and_undone_again(browsers, store, people):
    lee = browsers("lee")
    before, aside = count(store, people, status="open", kind="time"), count(store, people, status="aside")
    done = lee.post("/bulk", **fields_of(lee.get(f"/bulk?{HERE}&act=aside")))
    assert (done.status_code, done.headers["location"]) == (303, "/bulk?said=bulk-done")
    assert count(store, people, status="open", kind="time") == 0
    page = unescape(lee.get("/bulk").text)
    assert f"Set {before} conflicts aside" in page
    assert "Status: Open · About: When" in page
    assert lee.post("/bulk/1/undo").headers["location"] == "/bulk?said=bulk-undone"
    assert count(store, people, status="open", kind="time") == before
    assert count(store, people, status="aside") == aside
    assert lee.post("/bulk/1/undo").status_code == 409


def test_when_the_number_has_changed_nothing_is_done_and_the_new_one_is_shown(browsers, store, people):
    lee = browsers("lee")
    fields = fields_of(lee.get(f"/bulk?{HERE}&act=aside"))
    before = int(fields["expected"])
    refused = lee.post("/bulk", **{**fields, "expected": str(before + 1)})
    assert refused.status_code == 409
    assert f"Yes, all {before}" in refused.text
    assert count(store, people, status="open", kind="time") == before


def test_the_undo_leaves_alone_what_was_judged_since(browsers, store, people):
    lee = browsers("lee")
    lee.post("/bulk", **fields_of(lee.get(f"/bulk?{HERE}&act=needed+3")))
    with store.write() as connection:
        id_ = connection.exec_driver_sql("SELECT id FROM conflict WHERE status = 'open' AND kind = 'time'").scalar()
        claim(connection, id_, people["rae"].id, now=NOW, minutes=15)
        record_review(connection, id="r1", conflict_id=id_, person_id=people["rae"].id, verdict="compatible", now=NOW)
    assert lee.post("/bulk/1/undo").headers["location"] == "/bulk?said=bulk-undone-partly"


def test_a_verdict_on_all_is_given_as_ones_own(browsers, store, people):
    lee = browsers("lee")
    fields = fields_of(lee.get(f"/bulk?{HERE}&act=verdict+different_matter"))
    lee.post("/bulk", **fields)
    assert "Gave the verdict “different matter” on" in lee.get("/bulk").text
    assert count(store, people, mine="judged") == int(fields["expected"]) > 0


@pytest.mark.parametrize("act", ["explode", "needed 99", "verdict maybe", "aside; drop"])
def test_an_act_that_is_none_is_refused(browsers, act):
    assert browsers("lee").get("/bulk", params={"act": act}).status_code == 422


def test_without_a_condition_the_page_warns(browsers):
    assert "every conflict there is" in browsers("lee").get("/bulk?act=aside").text


def test_reviewers_change_nothing_at_once(browsers):
    rae = browsers("rae")
    assert rae.get("/bulk").status_code == 403
    assert rae.post("/bulk", act="aside", query=HERE, expected="1").status_code == 403
