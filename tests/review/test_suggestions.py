"""What a reviewer would mend: found in the document, or refused with the way out."""

import pytest

from rashomon.errors import InputError
from rashomon.records import Span, Suggestion
from rashomon.review.suggestions import Mended, find_words, read_suggestion
from tests.review.quay import hostile_scan, quay_scan


@pytest.fixture
def scan(make):
    return quay_scan(make)


def asked(scan, **sides):
    return read_suggestion(sides, scan["conflicts"][0], scan["documents"])


def test_nothing_typed_is_no_suggestion(scan):
    assert asked(scan) is None
    assert (
        asked(scan, left=Mended(speaker="  "), right=Mended(speaker="Ada Moor", words="At least 15 boats sank")) is None
    )


def test_a_speaker_and_words_are_kept_by_side(scan):
    suggestion = asked(scan, left=Mended(speaker="the harbour  office"), right=Mended(words="The quay held."))
    text = scan["documents"]["doc-Courier"].text
    assert suggestion == Suggestion(left_speaker="the harbour office", right_span=suggestion.right_span)
    assert suggestion.right_span.of(text) == "The quay held."


def test_the_occurrence_nearest_to_the_statement_is_meant():
    assert find_words("sank. It sank. They sank.", "sank", near=Span(start=10, end=12)) == Span(start=9, end=13)


def test_white_space_counts_alike():
    assert find_words("one\n\ntwo  three", "one two three", near=Span(start=0, end=1)) == Span(start=0, end=15)


def test_words_selected_on_the_page_keep_their_place(make):
    text = "It sank. It sank."
    document = make.document("Gazette", ["It sank.", "Boats."])
    document = type(document)(id="doc-Gazette", source="Gazette", text=text)
    statement = make.statement(document, "It sank.")
    conflict = make.conflict(statement, statement)
    chosen = read_suggestion({"left": Mended(words="It sank.", start="9", end="17")}, conflict, {document.id: document})
    assert chosen.left_span == Span(start=9, end=17)
    moved = read_suggestion({"left": Mended(words="sank.", start="9", end="17")}, conflict, {document.id: document})
    assert moved.left_span == Span(start=3, end=8)  # other words than those at that place: looked for


def test_a_selection_over_a_hidden_character_is_that_place(make):
    scan = hostile_scan(make)
    text = scan["documents"]["doc-left"].text
    start = text.index("the \u200bboat")
    mended = Mended(words="the boat", start=str(start), end=str(start + 9))
    suggestion = read_suggestion({"left": mended}, scan["conflicts"][0], scan["documents"])
    assert suggestion.left_span.of(text) == "the \u200bboat"


@pytest.mark.parametrize(
    ("mended", "told"),
    [
        (Mended(words="no such words"), "are not in the document of Gazette; copy them"),
        (Mended(words="x" * 5_000), "at most 4,000 characters"),
        (Mended(speaker="x" * 300), "at most 200 characters"),
        (Mended(words="no such", start="5", end="-1"), "are not in the document"),
        (Mended(words="no such", start="99999999", end="999999999"), "are not in the document"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(scan, mended, told):
    with pytest.raises(InputError, match=told):
        asked(scan, left=mended)
