"""Passages: cut where the marking changes, and nothing lost."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.cards.passages import apply_marks, find_context, find_paragraphs, merge_spans
from rashomon.records import Document, Span


def s(start, end):
    return Span(start=start, end=end)


def test_overlapping_and_touching_spans_become_one_and_empty_ones_vanish():
    assert merge_spans([s(5, 9), s(0, 3), s(3, 4), s(8, 12), s(20, 20)]) == (s(0, 4), s(5, 12))


def test_evidence_inside_a_statement_is_cut_out_of_it():
    parts = apply_marks("It rained on Friday all day.", s(0, 28), s(3, 19), [s(13, 19)])
    assert [(part.text, part.is_statement, part.is_evidence) for part in parts] == [
        ("It ", False, False),
        ("rained on ", True, False),
        ("Friday", True, True),
        (" all day.", False, False),
    ]


def test_spans_outside_the_window_are_clipped_to_it():
    parts = apply_marks("0123456789", s(2, 6), s(0, 4), [s(5, 50), s(8, 9)])
    assert [(part.text, part.is_statement, part.is_evidence) for part in parts] == [
        ("23", True, False),
        ("4", False, False),
        ("5", False, True),
    ]


spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: s(min(pair), max(pair)))


@given(st.text(min_size=30, max_size=30), spans, spans, st.lists(spans, max_size=6))
def test_fragments_join_to_the_window_and_marks_cover_exactly_the_evidence(text, window, statement, evidence):
    parts = apply_marks(text, window, statement, evidence)
    assert "".join(part.text for part in parts) == text[window.start : window.end]
    marked = [part.is_evidence for part in parts for _ in part.text]
    inside = range(min(window.start, 30), min(window.end, 30))
    assert marked == [any(span.start <= place < span.end for span in evidence) for place in inside]


DOCUMENT = Document(
    id="d",
    source="Gazette",
    text="One. Two. Three.\n\nFour. Five.",
    sentences=(s(0, 4), s(5, 9), s(10, 16), s(18, 23), s(24, 29)),
    paragraphs=(s(0, 16), s(18, 29)),
)


def test_context_is_the_sentence_before_and_the_one_after():
    assert find_context(DOCUMENT, [s(5, 8)]).of(DOCUMENT.text) == "One. Two. Three."


def test_context_stops_at_the_ends_of_the_document():
    assert find_context(DOCUMENT, [s(0, 4)]).of(DOCUMENT.text) == "One. Two."
    assert find_context(DOCUMENT, [s(24, 28)]).of(DOCUMENT.text) == "Four. Five."


def test_context_reaches_evidence_that_lies_outside_the_statement():
    assert find_context(DOCUMENT, [s(0, 3), s(10, 15)]).of(DOCUMENT.text) == "One. Two. Three.\n\nFour."


def test_a_document_without_sentences_shows_the_statement_alone():
    bare = Document(id="d", source="Gazette", text="One. Two.")
    assert find_context(bare, [s(5, 9)]).of(bare.text) == "Two."
    assert find_paragraphs(bare, s(5, 9)) == s(5, 9)


def test_paragraphs_are_all_those_the_context_touches():
    assert find_paragraphs(DOCUMENT, s(5, 9)) == s(0, 16)
    assert find_paragraphs(DOCUMENT, s(10, 20)) == s(0, 29)
