"""The list of conflicts: a filter that is a link, chips to take off, pages by key, nothing told too early."""

import re
from html import unescape

import pytest

from rashomon.store.leases import claim
from rashomon.store.reviews import record_review
from tests.review.busy_queue import small_scan
from tests.review.conftest import NOW


@pytest.fixture
def store(busy_store):
    return busy_store


def ids_on(page):
    return [unescape(id_) for id_ in re.findall(r'class="row-link" href="/conflicts/([^"]+)"', page.text)]


def count_on(page):
    return int(re.search(r"([\d,]+) conflicts? (?:that fit|in all)", page.text)[1].replace(",", ""))


def words_of(page):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page.text)).split())


def test_all_of_them_are_listed_fifty_a_page_and_none_twice(browsers):
    vic = browsers("vic")
    first = vic.get("/conflicts")
    assert count_on(first) == len(small_scan().conflicts)
    seen, page = ids_on(first), first
    assert len(seen) == 50
    while following := re.search(r'rel="next" data-next href="([^"]+)"', page.text):
        page = vic.get(unescape(following[1]))
        seen += ids_on(page)
    assert sorted(seen) == sorted(conflict.id for conflict in small_scan().conflicts)


def test_a_filter_finds_what_the_records_say(browsers):
    page = browsers("vic").get("/conflicts?kind=time&least=0.3")
    expected = {one.id for one in small_scan().conflicts if one.kind == "time" and one.probability >= 0.3}
    assert expected
    assert set(ids_on(page)) == expected


def test_each_condition_is_a_chip_whose_link_takes_it_off(browsers):
    page = browsers("vic").get("/conflicts?status=open&kind=number&least=0.5&order=newest")
    chips = {
        unescape(re.sub(r"<[^>]+>", "", words)).split("×")[0].strip(): unescape(href)
        for href, words in re.findall(r'class="chip" href="([^"]+)">(.*?)</a>', page.text)
    }
    assert chips == {
        "Status: Open": "/conflicts?kind=number&least=0.5&order=newest",
        "About: How many": "/conflicts?status=open&least=0.5&order=newest",
        "Probability from: 50 %": "/conflicts?status=open&kind=number&order=newest",
    }


def test_an_emptied_form_leads_to_the_plain_link(browsers):
    """Without script a form sends every field, also empty ones."""
    sent = browsers("vic").get("/conflicts?order=&words=&status=open&kind=&source=&least=")
    assert (sent.status_code, sent.headers["location"]) == (303, "/conflicts?status=open")


def test_a_condition_that_cannot_be_is_told_and_what_was_typed_stays(browsers):
    page = browsers("vic").get("/conflicts?least=1.5&source=Selm+Gazette")
    assert page.status_code == 422
    assert "is no probability; write a number from 0 to 1" in unescape(page.text)
    assert 'value="1.5"' in page.text
    assert 'value="Selm Gazette"' in page.text


@pytest.mark.parametrize(
    "query",
    ["order=sideways", "after=xyz", "since=May", "status=lost", "words=" + "x" * 20_001, "kind=%22%3E%3Cscript%3E"],
)
def test_no_query_breaks_the_page(browsers, query):
    page = browsers("vic").get(f"/conflicts?{query}")
    assert page.status_code == 422
    assert "<script>" not in page.text.replace('<script src="', "")


@pytest.mark.parametrize("words", ['"', "*", "a AND", "-", "(((", "؟ עברית", "\u200b", "'; drop table conflict; --"])
def test_any_words_may_be_searched(browsers, words):
    assert browsers("vic").get("/conflicts", params={"words": words}).status_code in (200, 303)


def test_the_words_of_a_statement_find_it(browsers):
    one = small_scan().conflicts[0]
    page = browsers("vic").get("/conflicts", params={"words": f'"{one.scored.pair.left.claim.rstrip(".")}"'})
    assert one.id in ids_on(page)


def test_when_nothing_fits_the_page_says_what_to_do(browsers):
    page = browsers("vic").get("/conflicts?source=Nobody+Knows+It")
    assert "Nothing fits this filter" in page.text
    assert "show all conflicts" in page.text


def test_a_disagreement_looks_open_to_those_who_have_not_judged(browsers):
    disagreed = count_on(browsers("lee").get("/conflicts?status=disagreed"))
    assert disagreed > 0
    assert "Nothing fits this filter" in browsers("rae").get("/conflicts?status=disagreed").text
    assert (
        count_on(browsers("rae").get("/conflicts?status=open"))
        == count_on(browsers("lee").get("/conflicts?status=open")) + disagreed
    )


def test_what_one_has_judged_is_found_again(browsers, store, people):
    with store.write() as connection:
        id_ = connection.exec_driver_sql("SELECT id FROM conflict WHERE status = 'open'").scalar()
        claim(connection, id_, people["rae"].id, now=NOW, minutes=15)
        record_review(connection, id="r1", conflict_id=id_, person_id=people["rae"].id, verdict="compatible", now=NOW)
    assert ids_on(browsers("rae").get("/conflicts?mine=judged")) == [id_]
    assert "Nothing fits" in browsers("rob").get("/conflicts?mine=judged").text


def test_leads_are_offered_changes_and_batches_others_are_not(browsers):
    lead, reviewer = browsers("lee").get("/conflicts?status=open"), browsers("rae").get("/conflicts?status=open")
    assert 'action="/bulk"' in lead.text
    assert 'href="/batches?status=open&amp;make=yes"' in lead.text
    assert 'action="/bulk"' not in reviewer.text
    assert "/batches" not in reviewer.text


def test_speakers_are_offered_as_one_types(browsers):
    speaker = next(
        side.speaker.name
        for conflict in small_scan().conflicts
        for side in (conflict.scored.pair.left, conflict.scored.pair.right)
        if side.speaker is not None
    )
    options = browsers("vic").get("/speakers", params={"speaker": speaker.split()[-1][:4].lower()}).text
    assert f'<option value="{speaker}">' in options
    assert browsers("vic").get("/speakers?speaker=").text.strip() == ""


def test_a_row_of_a_dispute_leads_to_it(browsers):
    page = browsers("vic").get("/conflicts?order=probability")
    dispute = max(small_scan().disputes, key=lambda one: one.conflicts[0].probability)
    assert f'data-dispute href="/disputes/{dispute.id}"' in page.text


@pytest.fixture
def many_views(browsers):
    vic = browsers("vic")
    page = vic.get("/conflicts?kind=number&status=open&order=newest")
    vic.post("/views", name="Open numbers", query=unescape(re.search(r'name="query" value="([^"]+)"', page.text)[1]))
    return vic


def test_saved_views_stand_above_the_list_with_their_order(many_views):
    page = many_views.get("/conflicts?status=open&kind=number&order=newest")
    link = 'href="/conflicts?status=open&amp;kind=number&amp;order=newest" aria-current="page"><bdi>Open numbers'
    assert link in page.text
    assert link not in many_views.get("/conflicts?status=open&kind=number").text
