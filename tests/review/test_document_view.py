"""A document in pieces: no word is left out, and the mark is where the statement is."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rashomon.records import Document, Span
from rashomon.review.document_view import document_view


def text_of(view):
    return "".join(piece.text for paragraph in view.paragraphs for piece in paragraph.pieces)


def test_the_paragraph_of_the_statement_is_where_the_link_leads(harbour):
    courier = harbour["documents"]["doc-Courier"]
    said = harbour["conflict"].scored.pair.right.span
    view = document_view(courier, said, [])
    assert [paragraph.begins for paragraph in view.paragraphs] == [True, False]
    assert view.is_marked
    assert not document_view(courier).is_marked


def test_an_unsafe_address_and_language_are_left_out(harbour):
    document = replace(harbour["documents"]["doc-Courier"], url="javascript:alert(1)", language='x" onclick="')
    view = document_view(document)
    assert (view.url, view.language) == (None, None)


spans = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5)


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=60), spans)
def test_no_word_is_left_out_whatever_the_paragraphs(text, pairs):
    paragraphs = tuple(Span(start=min(pair), end=max(pair)) for pair in pairs)
    document = Document(id="d", source="Gazette", text=text, paragraphs=paragraphs)
    shown = text_of(document_view(document, Span(start=2, end=5)))
    assert "".join(shown.split()) == "".join(text.split())
