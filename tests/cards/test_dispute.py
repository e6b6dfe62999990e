"""Disputes as cards: who is on which side, and the words that speak best for it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from rashomon.cards.card import card_view
from rashomon.cards.dispute import dispute_view, letters_of
from rashomon.records import Account, Dispute


def account(*statements, **fields):
    sources = tuple(sorted({one.source for one in statements}))
    return Account(
        **{
            "statements": tuple(sorted(one.id for one in statements)),
            "voices": sources,
            "sources": sources,
            "first": statements[0].published_at,
            "last": statements[0].published_at,
            "origins": len(sources),
            "best": statements[0].id,
            **fields,
        }
    )


@pytest.fixture
def dispute(harbour):
    conflict = harbour["conflict"]
    left, right = conflict.scored.pair.left, conflict.scored.pair.right
    return Dispute(id="d", conflicts=(conflict,), accounts=(account(right, voices=("Ada Moor",)), account(left)))


def drawn(dispute, harbour, cards=()):
    return dispute_view(dispute, cards, harbour["documents"], number=1)


def test_each_account_shows_the_statement_that_speaks_best_with_its_words_marked(dispute, harbour):
    moor, gazette = drawn(dispute, harbour).accounts

    assert (moor.letter, moor.voices, moor.who, moor.source) == ("A", ("Ada Moor",), None, None)
    assert [(part.text, part.is_evidence) for part in moor.words] == [("Twenty", True), (" boats sank", False)]
    assert (gazette.letter, gazette.voices, gazette.sources) == ("B", ("Gazette",), None)  # its own only voice


def test_the_head_is_that_of_the_best_conflict(dispute, harbour):
    view = drawn(dispute, harbour)

    assert (view.number, view.kind_words, view.reason, view.probability) == (1, "How many", "12 is not 20.", 0.9)
    assert (view.size, view.cards_left_out) == (1, 1)


def test_who_denies_it_is_named_even_where_he_is_alone(harbour, dispute):
    conflict = harbour["conflict"]
    right = replace(conflict.scored.pair.right, stance="denies")
    scored = replace(conflict.scored, pair=replace(conflict.scored.pair, right=right))
    denied = replace(dispute, conflicts=(replace(conflict, scored=scored),))

    moor = drawn(denied, harbour).accounts[0]
    assert (moor.who, moor.stance_words) == ("Ada Moor", "denies it")


def test_sources_origins_and_days_are_told_in_words(harbour, dispute):
    names = ("Courier", "Echo", "Gazette", "Herald", "Mail", "News", "Post")
    days = datetime(2031, 5, 4, tzinfo=UTC), datetime(2031, 6, 6, tzinfo=UTC)
    many = replace(dispute.accounts[0], voices=names, sources=names, origins=1, first=days[0], last=days[1])

    view = drawn(replace(dispute, accounts=(many, dispute.accounts[1])), harbour).accounts[0]
    assert (view.voices, view.voices_left_out) == (names[:5], 2)
    several = replace(many, voices=("Ada Moor",))
    told = drawn(replace(dispute, accounts=(several, dispute.accounts[1])), harbour).accounts[0]
    assert told.sources == "7 sources: Courier, Echo, Gazette, Herald, Mail and 2 more"
    assert (told.origins, told.days, told.source) == ("1 independent origin", "4 May – 6 June 2031", "Courier")


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, "date unknown"),
        (datetime(2031, 5, 4, 9, tzinfo=UTC), datetime(2031, 5, 4, 17, tzinfo=UTC), "4 May 2031"),
        (datetime(2030, 12, 31, tzinfo=UTC), datetime(2031, 1, 2, tzinfo=UTC), "31 December 2030 – 2 January 2031"),
    ],
)
def test_days_of_an_account(harbour, dispute, first, last, words):
    dated = replace(dispute.accounts[0], first=first, last=last)
    assert drawn(replace(dispute, accounts=(dated, dispute.accounts[1])), harbour).accounts[0].days == words


def test_a_pair_is_drawn_with_the_letters_of_its_accounts_the_lower_on_the_left(harbour, dispute):
    conflict, letters = harbour["conflict"], letters_of(dispute)
    pair = conflict.scored.pair
    assert (letters[pair.left.id], letters[pair.right.id]) == ("B", "A")

    card = card_view(conflict, harbour["documents"], rank=1, letters=("B", "A"))
    assert [(side.letter, side.source) for side in (card.left, card.right)] == [("A", "Courier"), ("B", "Gazette")]
    assert (card.forward, card.backward) == (conflict.scored.backward, conflict.scored.forward)  # A is read first
    within = card_view(conflict, harbour["documents"], rank=1, letters=("C", "C"))
    assert [side.letter for side in (within.left, within.right)] == ["C", "C′"]


def test_a_best_statement_that_is_not_here_gives_way_to_another_of_its_account(harbour, dispute):
    lost = replace(dispute.accounts[0], best="nowhere")
    account = drawn(replace(dispute, accounts=(lost, dispute.accounts[1])), harbour).accounts[0]
    assert account.words
    nobody = replace(lost, statements=("nowhere",))
    account = drawn(replace(dispute, accounts=(nobody, dispute.accounts[1])), harbour).accounts[0]
    assert (account.words, account.who, account.voices) == ((), None, lost.voices)


def test_a_voice_that_is_no_source_is_told_with_its_source(harbour, dispute):
    assert drawn(dispute, harbour).accounts[0].sources == "Courier"
