from rashomon.records import Span
from rashomon.statements.attribution.quotes import find_quotations
from rashomon.statements.attribution.reported import find_parts


def parts(text):
    whole = Span(start=0, end=len(text))
    return [
        (part.attribution, part.span.of(text) if part.span else None)
        for part in find_parts(text, whole, find_quotations(text, [whole]))
    ]


def test_what_is_told_beside_a_frame_is_narration():
    assert parts("Sailors left the port at dawn, but officials said the fleet would return.") == [
        ("narration", "Sailors left the port at dawn"),
        ("indirect", "the fleet would return"),
    ]


def test_words_inside_and_outside_the_marks_are_mixed():
    assert parts("Officials said the fleet was “ready to sail at any hour.”")[0][0] == "mixed"


def test_a_frame_alone_keeps_its_place_for_the_quotation_beside_it():
    assert parts("she said.") == [("direct", None)]


def test_a_dateline_is_no_part_of_the_claim():
    assert parts("PORT SELIM — The fleet left the port at dawn.") == [("narration", "The fleet left the port at dawn.")]
