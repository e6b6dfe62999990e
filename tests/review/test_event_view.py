"""Events as lines a person reads."""

from datetime import UTC, datetime

import pytest

from rashomon.review.event_view import ACTION_WORDS, event_words
from rashomon.store.history import ACTIONS, Event


def event(action, detail=None):
    at = datetime(2031, 6, 1, tzinfo=UTC)
    return Event(id=1, at=at, person_id=1, person="rae", action=action, conflict_id=None, detail=detail)


def test_every_action_has_words():
    assert set(ACTION_WORDS) == set(ACTIONS)


@pytest.mark.parametrize(
    ("action", "detail", "words"),
    [
        ("review", {"verdict": "conflict", "kind": "number"}, "Judged: conflict, how many"),
        ("review", None, "Judged"),  # what the reader may not know yet
        ("decide", {"verdict": "compatible", "kind": None}, "Decided: compatible"),
        ("settings", {"changed": {"judgements": [1, 2]}}, "Set judgements a card from 1 to 2"),
        ("person", {"did": "role", "name": "Rae", "role": "lead", "before": "reviewer"}, "Made Rae lead"),
        ("recall", {"cards": 3}, "Called 3 skipped cards back"),
        ("bulk", {"bulk": 1, "do": "needed", "value": "3"}, "Asked for 3 judgements, with others"),
        ("bulk", {"bulk": 1, "do": "aside", "count": 56, "filter": {}}, "Set aside: 56 at once"),
        (
            "bulk_undo",
            {"bulk": 1, "do": "aside", "count": 54, "left": 2},
            "Undid “set aside” of 54; 2 changed since stay as they are",
        ),
        (
            "batch",
            {"done": "made", "batch": 2, "name": "May", "items": 12, "people": [7]},
            "Made batch 2, “May”, of 12 cards for Rob",
        ),
        ("break", {"holder": 7}, "Took a card from Rob"),
        (
            "import",
            {"run": "x", "title": "Spring", "conflicts": 9, "conflicts_new": 9, "conflicts_changed": 0},
            "Imported “Spring”: 9 conflicts, 9 new, 0 changed",
        ),
        ("sign_in", {"how": "link"}, "Signed in (how link)"),
        ("claim", None, "Took a card"),
    ],
)
def test_an_event_reads_as_a_line(action, detail, words):
    assert event_words(event(action, detail), {7: "Rob"}) == words
