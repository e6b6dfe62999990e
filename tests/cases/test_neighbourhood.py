"""Documents at hand: speakers as they were linked, and never more than memory allows."""

from dataclasses import replace

import numpy as np
import pytest

from rashomon.cases import neighbourhood
from rashomon.cases.keys import text_key
from rashomon.cases.neighbourhood import Loaded, Neighbourhood, speakers_told, together, with_speakers
from rashomon.cases.segments import DamagedError
from rashomon.cases.shelf import Shelf, Shelved
from tests.cases.made import said_by, statement

RAW = (statement(101, speaker=said_by(None, "Stone")), statement(102), statement(103, via=(said_by(None, "he"),)))
LINKED = (
    statement(101, speaker=said_by("Ada Stone", "Stone")),
    statement(102),
    statement(103, via=(said_by("Bo Reed", "he"),)),
)


@pytest.fixture
def shelf(case):
    opened = Shelf(case, "1")
    opened.put(
        [
            Shelved(
                key=text_key(str(number)),
                title=f"Report {number}",
                url=None,
                statements=tuple(statement(100 * number + at) for at in range(3)) if number else RAW,
                vectors=np.full((3, 2), number, dtype=np.float32),
                boilerplate=0,
                published=None,
            )
            for number in range(4)
        ]
    )
    yield opened
    opened.close()


def test_what_linking_changed_is_told_and_laid_over_again():
    assert with_speakers(RAW, speakers_told(RAW, LINKED)) == LINKED
    assert speakers_told(RAW, RAW) == "[]"


def test_documents_come_in_the_order_asked_for_with_their_speakers(shelf):
    near = Neighbourhood(shelf, shelf.spots())
    keys = [text_key("2"), text_key("0")]

    loaded = near.load(keys, {keys[1]: speakers_told(RAW, LINKED)})

    assert [one.key for one in loaded] == keys
    assert loaded[1].statements == LINKED
    statements, vectors = together(loaded)
    assert [one.id for one in statements[3:]] == [one.id for one in LINKED]
    assert vectors.tolist() == [[2, 2]] * 3 + [[0, 0]] * 3


def test_the_latest_used_stay_at_hand_and_the_others_are_let_go(shelf, monkeypatch):
    monkeypatch.setattr(neighbourhood, "MOST_STATEMENTS", 6)
    near = Neighbourhood(shelf, shelf.spots())
    taken = []
    monkeypatch.setattr(shelf, "take", lambda spots, take=shelf.take: taken.append(len(spots)) or take(spots))

    for name in ("1", "2", "1", "3", "1", "2"):
        near.load([text_key(name)], {})

    assert taken == [1, 1, 0, 1, 0, 1]  # when 3 came 2 had to go


def test_what_was_kept_takes_the_place_of_what_was_known(shelf):
    near = Neighbourhood(shelf, shelf.spots())
    [raw] = near.load([text_key("0")], {})

    near.keep(replace(raw, statements=LINKED))

    assert near.load([raw.key], {})[0].statements == LINKED


def test_a_document_that_cannot_be_read_is_an_error(shelf, monkeypatch):
    monkeypatch.setattr(shelf, "take", lambda _: {})

    with pytest.raises(DamagedError):
        Neighbourhood(shelf, shelf.spots()).load([text_key("1")], {})


def test_nothing_together_is_nothing():
    statements, vectors = together([Loaded(b"", None, None, (), np.zeros((0, 0), dtype=np.float32))])

    assert statements == []
    assert len(vectors) == 0
