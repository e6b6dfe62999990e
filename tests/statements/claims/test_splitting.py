from rashomon.records import Span
from rashomon.statements.attribution.reported import Part
from rashomon.statements.claims.splitting import find_pieces


def pieces(text, **changes):
    given = {"attribution": "narration", "subject": None, "cue": None, "stance": "asserts"} | changes
    return find_pieces(text, Part(span=Span(start=0, end=len(text)), **given))


def test_pieces_are_slices_of_the_text_and_borrow_what_they_share():
    text = "On Sunday, the gunmen drove into the village with 40 trucks, burned the school and left."
    first, second = pieces(text)
    assert first.span.of(text) == "On Sunday, the gunmen drove into the village with 40 trucks"
    assert second.span.of(text) == "burned the school and left."
    assert second.words == "On Sunday, the gunmen burned the school and left."
    assert [place.of(text) for place in second.borrowed] == ["On Sunday", "the gunmen"]


def test_a_relative_clause_in_the_middle_is_left_out_of_the_claim_around_it():
    text = "Omar Said, who led the raid on the port, was killed on Monday."
    around, inside = pieces(text)
    assert around.words == "Omar Said was killed on Monday"
    assert inside.words == "Omar Said led the raid on the port"
    assert not around.keeps(inside.span)
    assert around.keeps(Span(start=text.index("on Monday"), end=len(text) - 1))


def test_what_is_denied_asked_or_demanded_stays_whole():
    text = "The army took the town on Sunday, and the rebels fled to the hills."
    assert len(pieces(text)) == 2
    for stance in ("denies", "asks", "demands", "doubts"):
        assert [piece.words for piece in pieces(text, stance=stance)] == [text]


def test_quoted_words_are_not_cut():
    text = "The minister called it “a theft, and the theft was planned” on Monday."
    assert len(pieces(text)) == 1


def test_a_mark_without_its_fellow_keeps_the_sentence_whole():
    text = "The minister called it “a theft, and the president left on Monday."
    assert len(pieces(text)) == 1


def test_what_the_report_says_of_the_speaker_is_not_part_of_what_was_said():
    text = "The ministry said a bomb fell near the port but did not mention casualties."
    start, cue = text.index("a bomb"), Span(start=13, end=17)
    part = Part(
        span=Span(start=start, end=len(text) - 1), attribution="indirect", subject=None, cue=cue, stance="asserts"
    )
    assert [piece.words for piece in find_pieces(text, part)] == ["a bomb fell near the port"]
