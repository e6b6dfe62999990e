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
        ("recall", {"cards": 3}, "Called skipped cards back (cards 3)"),
        ("claim", None, "Took a card"),
    ],
)
def test_an_event_reads_as_a_line(action, detail, words):
    assert event_words(event(action, detail)) == words
