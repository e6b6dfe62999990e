"""A document: whole, with one statement marked where the link leads to."""

import re

import pytest
from sqlalchemy import select

from rashomon.store.schema import statement
from tests.review.quay import import_scan, quay_scan


@pytest.fixture
def quay(store, make, tmp_path):
    return import_scan(store, tmp_path / "quay", quay_scan(make))


def marked(page):
    return "".join(re.findall(r'<span class="said"[^>]*>(.*?)</span>', page))


@pytest.mark.usefixtures("quay")
def test_a_document_is_shown_in_paragraphs(browsers):
    page = browsers("vic").get("/documents/doc-Courier").text
    assert page.count('class="passage"') == 2
    assert "Repairs start today." in page
    assert marked(page) == ""


@pytest.mark.usefixtures("quay")
def test_the_side_of_a_conflict_is_marked_with_the_words_that_disagree(browsers):
    page = browsers("vic").get("/documents/doc-Gazette?conflict=q1&side=left").text
    assert marked(page) == '<mark class="words">Twelve boats</mark> sank in the harbour.'
    assert page.count('id="said"') == 1
    assert re.search(r'<p class="passage"[^>]* id="said"[^>]*>(?:(?!</p>).)*Twelve boats', page, re.DOTALL)
    assert 'href="/conflicts/q1"' in page


@pytest.mark.usefixtures("quay")
def test_the_card_leads_there(browsers):
    page = browsers("vic").get("/conflicts/q1").text
    assert "/documents/doc-Gazette?conflict=q1&amp;side=left#said" in page


@pytest.mark.usefixtures("quay")
def test_a_statement_by_its_number_is_marked(browsers, store):
    with store.read() as connection:
        number = connection.scalar(select(statement.c.number).where(statement.c.text == "The bridge is closed."))
    page = browsers("vic").get(f"/documents/doc-Echo?statement={number}").text
    assert marked(page) == "The bridge is closed."


@pytest.mark.usefixtures("quay")
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/documents/nowhere", 404),
        ("/documents/doc-Echo?conflict=nowhere", 404),
        ("/documents/doc-Echo?conflict=q1&side=left", 404),  # that one stands in the Gazette
        ("/documents/doc-Echo?statement=99999", 404),
        ("/documents/doc-Echo?statement=x", 422),
        ("/documents/doc-Echo?conflict=q1&side=middle", 422),
    ],
)
def test_what_is_not_there_is_told(browsers, path, status):
    assert browsers("vic").get(path).status_code == status
