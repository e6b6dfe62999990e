"""A card's sheet: places in the document, hidden characters apart, and who is on which side."""

from dataclasses import replace

from rashomon.review.card_view import card_sheet, document_href
from tests.review.quay import hostile_scan, quay_scan


def test_every_piece_knows_its_place_in_the_document(make):
    scan = quay_scan(make)
    sheet = card_sheet(scan["conflicts"][0], scan["documents"])
    for side in sheet.sides:
        text = scan["documents"][side.view.document_id].text
        for piece in side.context:
            assert text[piece.at : piece.at + len(piece.text)] == piece.text
        assert "".join(piece.text for piece in side.context if piece.is_evidence) in (
            "Twelve boats",
            "At least 15 boats",
        )


def test_a_hidden_character_is_a_piece_of_its_own(make):
    scan = hostile_scan(make)
    sheet = card_sheet(scan["conflicts"][0], scan["documents"])
    side = next(side for side in sheet.sides if side.view.place == "left")
    text = scan["documents"]["doc-left"].text
    (hidden,) = [piece for piece in side.context if piece.is_hidden and piece.text == "zero width"]
    assert text[hidden.at] == "\u200b"
    assert hidden.is_evidence
    assert side.view.url is None  # javascript:
    assert side.view.language is None
    assert "‹RLO›" in side.view.who
    assert "\u202e" not in sheet.view.reason


def test_sides_have_the_letters_of_their_accounts_and_the_sum_follows_them(make):
    scan = quay_scan(make)
    dispute = scan["disputes"][0]
    turned = replace(dispute, accounts=(dispute.accounts[1], dispute.accounts[0], dispute.accounts[2]))
    sheet = card_sheet(scan["conflicts"][0], scan["documents"], dispute=turned, size=7)
    assert [(side.view.letter, side.view.place) for side in sheet.sides] == [("A", "right"), ("B", "left")]
    assert (sheet.arithmetic.first.words, sheet.arithmetic.sum) == ("at least 15", "15 > 12")
    assert sheet.dispute.size == 7
    assert [one.holds for one in sheet.dispute.accounts] == ["right", "left", None]


def test_a_sentence_without_end_scrolls_in_a_frame(make):
    scan = quay_scan(make)
    assert not any(side.is_long for side in card_sheet(scan["conflicts"][0], scan["documents"]).sides)
    document = make.document("Gazette", ["It sank " + "and sank " * 1_000 + "again."])
    statement = make.statement(document, document.text)
    sheet = card_sheet(make.conflict(statement, statement), {document.id: document})
    assert all(side.is_long for side in sheet.sides)


def test_addresses_are_quoted():
    assert document_href("a/b?c", "d&e", "left") == "/documents/a%2Fb%3Fc?conflict=d%26e&side=left#said"
