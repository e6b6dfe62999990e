"""Cards: who says it, how firmly, where, in words."""

from dataclasses import replace

import pytest

from rashomon.cards.card import card_view, safe_url
from rashomon.records import Speaker


def text_of(fragments):
    return "".join(part.text for part in fragments)


def test_a_card_names_both_voices_and_how_they_hold_it(harbour):
    card = card_view(harbour["conflict"], harbour["documents"], rank=3)
    assert (card.rank, card.kind_words, card.reason) == (3, "How many", "12 is not 20.")
    assert (card.left.who, card.left.attribution_words, card.left.cue) == ("Gazette", "in its own words", None)
    assert (card.right.who, card.right.note, card.right.mention) == ("Ada Moor", "harbour master", "She")
    assert (card.right.stance_words, card.right.attribution_words, card.right.cue) == (
        "asserts it",
        "reported speech",
        "said",
    )


def test_the_statement_stands_in_its_context_with_the_evidence_marked(harbour):
    right = card_view(harbour["conflict"], harbour["documents"], rank=1).right
    assert text_of(right.context) == "It blew hard. Twenty boats sank, Ada Moor said. She had counted them."
    assert text_of(part for part in right.context if part.is_statement) == "Twenty boats sank"
    assert text_of(part for part in right.context if part.is_evidence) == "Twenty"
    assert text_of(right.paragraphs).endswith("She had counted them. The quay held.")


def test_paragraphs_are_left_out_when_the_context_shows_them_whole(harbour):
    assert card_view(harbour["conflict"], harbour["documents"], rank=1).left.paragraphs == ()


def test_dates_are_words_with_their_zone_and_unknown_ones_say_so(harbour, make):
    left = card_view(harbour["conflict"], harbour["documents"], rank=1).left
    assert (left.published, left.published_iso) == ("4 May 2031, 09:30 UTC", "2031-05-04T09:30:00+00:00")
    undated = make.document("Echo", ["It sank."], published_at=None)
    statement = make.statement(undated, "It sank.")
    card = card_view(make.conflict(statement, statement), {undated.id: undated}, rank=1)
    assert (card.left.published, card.left.published_iso) == ("date unknown", None)


@pytest.mark.parametrize(
    ("speaker", "attribution", "who", "note", "mention"),
    [
        (Speaker(name="Ada Moor", mention="Moor", role="Capt."), "direct", "Capt. Ada Moor", None, None),
        (Speaker(name="Ada Moor", mention="Capt. Ada Moor", role=None), "direct", "Ada Moor", None, None),
        (Speaker(name=None, mention="two fishermen", role="fishermen"), "indirect", "fishermen", None, None),
        (Speaker(name=None, mention="he", role="pilot"), "indirect", "pilot", None, "he"),
        (None, "direct", "Speaker not identified", "quoted by Echo", None),
        (None, "narration", "Echo", None, None),
    ],
)
def test_who_says_it(make, speaker, attribution, who, note, mention):
    echo = make.document("Echo", ["It sank."])
    statement = make.statement(echo, "It sank.", speaker=speaker, attribution=attribution)
    left = card_view(make.conflict(statement, statement), {echo.id: echo}, rank=1).left
    assert (left.who, left.note, left.mention) == (who, note, mention)


def test_what_was_compared_is_shown_only_when_it_differs_in_words(harbour, make):
    card = card_view(harbour["conflict"], harbour["documents"], rank=1)
    assert card.right.claim is None  # "Twenty boats sank." differs by its full stop alone
    left = replace(harbour["conflict"].scored.pair.left, claim="Twelve boats sank in Port Alba.")
    assert card_view(make.conflict(left, left), harbour["documents"], rank=1).left.claim == left.claim


def test_who_passed_it_on_and_who_else_carries_it(harbour):
    left = replace(
        harbour["conflict"].scored.pair.left,
        via=(Speaker(name=None, mention="state radio", role="state radio"), Speaker(name="Orla News", mention="Orla")),
        carried_by=("Courier", "Echo", "Gazette"),
        origins=1,
    )
    right = harbour["conflict"].scored.pair.right
    pair = replace(harbour["conflict"].scored.pair, left=left, right=right)
    scored = replace(harbour["conflict"].scored, pair=pair)
    card = card_view(replace(harbour["conflict"], scored=scored), harbour["documents"], rank=1)
    assert card.left.relayed == "state radio, from Orla News"
    assert card.left.carried == "3 sources (Courier, Echo, Gazette), 1 origin"
    assert (card.right.relayed, card.right.carried) == (None, None)


def test_a_statement_of_a_document_that_is_not_there_is_an_error(harbour):
    with pytest.raises(KeyError):
        card_view(harbour["conflict"], {}, rank=1)


@pytest.mark.parametrize("url", ["https://a.example/x?y=1&z=2", "http://a.example"])
def test_web_addresses_are_linked(url):
    assert safe_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "JavaScript://a.example/%0aalert(1)",
        "java\nscript:alert(1)",
        " https://a.example",
        "data:text/html,x",
        "file:///etc/hosts",
        "//a.example/x",
        "https:",
        "https://[broken",
    ],
)
def test_anything_else_is_not_linked(url):
    assert safe_url(url) is None


def test_a_side_knows_its_place_its_origins_and_where_its_fragments_stand(harbour):
    conflict, documents = harbour["conflict"], harbour["documents"]
    card = card_view(conflict, documents, rank=1, letters=("B", "A"))
    assert (card.left.place, card.right.place) == ("right", "left")  # the lower letter is shown first
    assert (card.left.document_id, card.left.statement_id) == ("doc-Courier", conflict.scored.pair.right.id)
    assert card.left.origins == "one origin"
    for side in (card.left, card.right):
        text = documents[side.document_id].text
        assert all(text[part.at : part.at + len(part.text)] == part.text for part in side.context)


def test_independent_origins_are_counted(harbour, make):
    statement = replace(harbour["conflict"].scored.pair.left, origins=3)
    card = card_view(make.conflict(statement, statement), harbour["documents"], rank=1)
    assert card.left.origins == "3 independent origins"
