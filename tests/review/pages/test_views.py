"""Saved views: one's own, shared ones, and nobody deletes another's."""

from html import unescape

import pytest


@pytest.fixture
def store(busy_store):
    return busy_store


def test_a_view_is_saved_and_leads_back_to_its_list(browsers):
    vic = browsers("vic")
    done = vic.post("/views", name="Open numbers", query="status=open&kind=number&order=newest")
    assert done.status_code == 303
    assert done.headers["location"] == "/conflicts?status=open&kind=number&order=newest&said=view-saved"
    page = unescape(vic.get("/views").text)
    assert "Open numbers" in page
    assert "Status: Open · About: How many" in page


def test_a_shared_view_is_seen_by_all_and_deleted_by_its_maker_only(browsers):
    vic, rae = browsers("vic"), browsers("rae")
    vic.post("/views", name="Mine alone", query="kind=time")
    vic.post("/views", name="For all", query="kind=number", is_shared="1")
    page = rae.get("/views").text
    assert "For all" in page
    assert "Mine alone" not in page
    assert "/delete" not in page  # no button for what is not hers
    assert rae.post("/views/2/delete").status_code == 403
    assert vic.post("/views/2/delete").status_code == 303
    assert "For all" not in rae.get("/views").text


@pytest.mark.parametrize(("name", "query"), [("", "kind=time"), ("x" * 101, "kind=time"), ("ok", "kind=lost")])
def test_a_view_that_cannot_be_is_refused_with_the_reason(browsers, name, query):
    refused = browsers("vic").post("/views", name=name, query=query)
    assert refused.status_code == 422
    assert 'role="alert"' in refused.text


def test_a_name_is_text_and_never_markup(browsers):
    vic = browsers("vic")
    vic.post("/views", name="<script>alert(1)</script>", query="kind=time")
    for path in ("/views", "/conflicts"):
        assert "<script>alert" not in vic.get(path).text


def test_without_views_the_page_says_how_to_make_one(browsers):
    assert "Save as a view" in browsers("vic").get("/views").text
