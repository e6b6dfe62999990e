"""The history: who did what, the latest first, narrowed by person and action, verdicts only when they may be known."""

import re
from html import unescape

import pytest

from rashomon.store.leases import claim
from rashomon.store.reviews import record_review
from tests.review.conftest import NOW


@pytest.fixture
def store(busy_store):
    return busy_store


def lines_of(page):
    found = re.findall(r'<li class="event" data-row>(.*?)</li>', page.text, re.DOTALL)
    return [" ".join(unescape(re.sub(r"<[^>]+>", " ", line)).split()) for line in found]


def number_of(page, name):
    return re.search(rf'<option value="(\d+)"[^>]*>{name}</option>', page.text)[1]


def test_a_hundred_a_page_and_the_earlier_ones_follow(browsers, store):
    lee, seen = browsers("lee"), 0
    with store.read() as connection:
        events = connection.exec_driver_sql("SELECT count(*) FROM event").scalar()
    page = lee.get("/history")
    assert len(lines_of(page)) == 100
    while True:
        seen += len(lines_of(page))
        following = re.search(r'rel="next" data-next href="([^"]+)"', page.text)
        if not following:
            break
        page = lee.get(unescape(following[1]))
    assert seen == events


def test_it_is_narrowed_by_person_and_action(browsers):
    lee = browsers("lee")
    rae = number_of(lee.get("/history"), "Rae Collins")
    lines = lines_of(lee.get(f"/history?person={rae}&action=review"))
    assert lines
    assert all("Rae Collins Judged: " in line for line in lines)


def test_decisions_and_imports_are_told_in_words(browsers):
    lee = browsers("lee")
    assert any("Lee Marsh Decided: " in line for line in lines_of(lee.get("/history?action=decide")))
    (imported,) = lines_of(lee.get("/history?action=import"))
    assert "command line Imported “Coast papers, spring 2031”: 107 conflicts, 107 new" in imported


def test_a_change_of_many_is_one_line_with_its_count(browsers):
    lee = browsers("lee")
    lee.post("/bulk", act="aside", query="status=open&kind=time", expected=str(count_of(lee, "status=open&kind=time")))
    (line,) = lines_of(lee.get("/history?action=bulk"))
    assert re.search(r"Set aside: .*\d+", line)


def count_of(browser, query):
    return int(re.search(r"([\d,]+) conflicts? that fit", browser.get(f"/conflicts?{query}").text)[1])


def test_what_a_lead_may_not_know_yet_is_told_without_the_verdict(browsers, store, people):
    with store.write() as connection:
        fresh = connection.exec_driver_sql("SELECT id FROM conflict WHERE status = 'open' AND given = 0").scalar()
        claim(connection, fresh, people["rae"].id, now=NOW, minutes=15)
        record_review(connection, id="r1", conflict_id=fresh, person_id=people["rae"].id, verdict="unsure", now=NOW)
    rae = people["rae"].id
    assert "rae Judged: unsure see it" in lines_of(browsers("lee").get(f"/history?person={rae}"))[0]
    with store.write() as connection:
        claim(connection, fresh, people["lee"].id, now=NOW, minutes=15)
    assert "rae Judged see it" in lines_of(browsers("lee").get(f"/history?person={rae}"))[0]


@pytest.mark.parametrize("query", ["person=x", "person=-1", "person=" + "9" * 40, "before=0", "before=x", "action=%00"])
def test_no_query_breaks_the_page(browsers, query):
    assert browsers("lee").get(f"/history?{query}").status_code == 200


def test_reviewers_do_not_read_it(browsers):
    assert browsers("rae").get("/history").status_code == 403
