"""What each person said of a card, ready to print."""

from datetime import UTC, datetime

from rashomon.records import Review, Suggestion
from rashomon.review.card_view import card_sheet
from rashomon.review.opinions import opinions_of


def review(**fields):
    told = {"id": "r", "conflict_id": "c", "reviewer": "Rae", "verdict": "bad_statement", "run_id": "x"}
    return Review(**{**told, "reviewed_at": datetime(2031, 6, 1, tzinfo=UTC), **fields})


def test_suggestions_name_the_side_by_its_letter_and_quote_the_words(harbour, make):
    conflict, documents = harbour["conflict"], harbour["documents"]
    left = documents[conflict.scored.pair.left.document_id]
    words = make.span(left.text, "Nobody was hurt.")
    sheet = card_sheet(conflict, documents)
    (said,) = opinions_of(
        [review(suggestion=Suggestion(right_speaker="Ivo Brandt", left_span=words))], sheet, conflict, documents
    )
    letters = {side.view.place: side.view.letter for side in sheet.sides}
    assert [(mend.letter, mend.what, mend.value) for mend in said.mends] == [
        (letters["left"], "words", "Nobody was hurt."),
        (letters["right"], "speaker", "Ivo Brandt"),
    ]


def test_hidden_characters_in_a_note_are_seen(harbour):
    conflict, documents = harbour["conflict"], harbour["documents"]
    (said,) = opinions_of([review(note="safe\u202etxt")], card_sheet(conflict, documents), conflict, documents)
    assert "\u202e" not in said.note
    assert said.note.startswith("safe")
