"""Every page that lists shows hostile words harmlessly: as text, in the order they were written in."""

import re
from html import unescape

import pytest

from rashomon.store.leases import claim
from rashomon.store.queue_settings import QueueSettings, write_queue_settings
from rashomon.store.reviews import record_review
from tests.review.conftest import NOW
from tests.review.quay import hostile_scan, import_scan

PAGES = (
    "/conflicts",
    "/conflicts?source=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E%E2%80%AEevil",
    "/adjudication",
    "/adjudication/q9",
    "/leases",
    "/dashboard",
    "/agreement",
    "/history",
    "/runs",
    "/batches",
    "/bulk?act=needed+3&words=sank",
    "/views",
)


@pytest.fixture
def hostile(store, people, make, tmp_path):
    """The conflict is disagreed about, with hostile notes; the names of a batch and a view are hostile too."""
    import_scan(store, tmp_path / "hostile", hostile_scan(make), needed=2)
    with store.write() as connection:
        write_queue_settings(connection, QueueSettings(judgements=2), NOW, people["ada"].id)
        for name, verdict in (("rae", "conflict"), ("rob", "unsure")):
            claim(connection, "q9", people[name].id, now=NOW, minutes=15)
            record_review(
                connection,
                id=name,
                conflict_id="q9",
                person_id=people[name].id,
                verdict=verdict,
                note="<script>alert(2)</script>\u202enote",
                now=NOW,
            )


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("path", PAGES)
def test_nothing_of_it_becomes_markup_or_turns_the_page_around(browsers, path):
    lee = browsers("lee")
    lee.post("/views", name="<script>alert(3)</script>", query="words=sank")
    page = lee.get(path)
    assert page.status_code == 200
    for tag in ("<script>alert", "<img src=x", "<svg onload", "</style><svg", "onerror=alert(1)>"):
        assert tag not in page.text
    read = re.sub(r"<(input|option|datalist)[^>]*>", "", page.text)  # a field holds what was written, as it was
    for character in ("\u202e", "\u2066evil", "\u200b"):
        assert character not in unescape(read)


@pytest.mark.usefixtures("hostile")
def test_a_source_with_a_hostile_name_can_still_be_filtered_by(browsers):
    page = browsers("lee").get("/dashboard").text
    href = next(href for href in re.findall(r'href="(/conflicts\?source=[^"]+)"', page) if "img" in href)
    assert "1 conflict that" in browsers("lee").get(unescape(href)).text
