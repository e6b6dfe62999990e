"""A person's own verdicts: the latest first, with what came of them, and only theirs."""

from datetime import timedelta

import pytest

from rashomon.review.pages import mine
from rashomon.store.reviews import record_review, retract_review
from tests.review.conftest import NOW
from tests.review.quay import import_scan, quay_scan


@pytest.fixture
def judged(store, people, make, tmp_path):
    """Rae judged all three, Rob one."""
    import_scan(store, tmp_path / "quay", quay_scan(make), needed=2)
    for name, conflict_id, verdict, hours in (
        ("rae", "q1", "conflict", 0),
        ("rae", "q2", "compatible", 1),
        ("rae", "q3", "unsure", 2),
        ("rob", "q1", "compatible", 3),
    ):
        with store.write() as connection:
            record_review(
                connection,
                id=f"{name} {conflict_id}",
                conflict_id=conflict_id,
                person_id=people[name].id,
                verdict=verdict,
                note=f"{name} on {conflict_id}",
                now=NOW + timedelta(hours=hours),
                needs_lease=False,
            )


@pytest.mark.usefixtures("judged")
def test_ones_own_and_no_others(browsers):
    page = browsers("rae").get("/mine").text
    assert page.index("rae on q3") < page.index("rae on q2") < page.index("rae on q1")
    assert "rob on q1" not in page
    assert page.count("take it back") == 1  # the latest one


@pytest.mark.usefixtures("judged")
def test_what_was_taken_back_says_so(browsers, store, people):
    with store.write() as connection:
        retract_review(connection, person_id=people["rae"].id, now=NOW + timedelta(hours=4))
    assert "taken back" in browsers("rae").get("/mine").text


@pytest.mark.usefixtures("judged")
def test_pages_go_by_time(browsers, monkeypatch):
    monkeypatch.setattr(mine, "LIMIT", 2)
    rae = browsers("rae")
    first = rae.get("/mine").text
    assert "rae on q1" not in first
    link = first[first.index("/mine?before=") :].split('"')[0]
    second = rae.get(link).text
    assert "rae on q1" in second
    assert "rae on q2" not in second


@pytest.mark.usefixtures("judged")
def test_a_cut_off_address_is_told(browsers):
    assert browsers("rae").get("/mine?before=yesterday").status_code == 422
    assert browsers("rae").get("/mine?before=2031-06-01").status_code == 422


def test_the_first_day_says_where_to_begin(browsers):
    page = browsers("lee").get("/mine").text
    assert "You have not judged anything yet" in page
    assert 'href="/queue"' in page
