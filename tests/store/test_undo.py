"""Undo takes back what a person did last, and gives them the card again."""

import pytest

from rashomon.errors import AbsentError, StaleError
from rashomon.store import leases
from rashomon.store.undo import last_act, undo_last
from tests.store.queue_case import IDS, QueueCase


@pytest.fixture
def queue(store):
    return QueueCase(store, cards=4)


def test_there_is_nothing_to_undo_at_first(queue):
    assert queue.read(last_act, IDS["Ada"]) is None
    with pytest.raises(AbsentError, match="nothing of yours to undo"):
        queue.undo("Ada")


def test_acts_are_undone_from_the_last_to_the_first(queue):
    queue.judge("Ada", "c1")
    queue.claim("Ada", "c2")
    queue.act(leases.skip, "Ada", "c2")
    queue.claim("Ada", "c3")
    queue.act(leases.postpone, "Ada", "c3")
    undone = [queue.undo("Ada") for _ in range(3)]
    assert [(one.act.action, one.lease.conflict_id) for one in undone] == [
        ("postpone", "c3"),
        ("skip", "c2"),
        ("review", "c1"),
    ]
    assert queue.held_by("Ada") == "c1"
    assert [queue.card(card).held for card in ("c1", "c2", "c3")] == [1, 0, 0]


def test_an_undone_skip_leaves_the_card_in_the_queue(queue):
    queue.claim("Ada", "c1")
    queue.act(leases.skip, "Ada", "c1")
    queue.undo("Ada")
    queue.act(leases.release, "Ada", "c1")
    assert queue.next("Ada") == "c1"


def test_a_card_that_others_hold_by_now_is_not_taken_from_them(queue):
    queue.claim("Ada", "c1")
    queue.act(leases.skip, "Ada", "c1")
    queue.claim("Bo", "c1")
    undone = queue.undo("Ada")
    assert (undone.act.action, undone.lease) == ("skip", None)
    assert queue.held_by("Bo") == "c1"


def test_everybody_undoes_their_own(queue):
    queue.judge("Ada", "c1")
    queue.judge("Bo", "c2")
    assert queue.undo("Ada").act.conflict_id == "c1"


def test_an_undo_that_names_its_act_takes_back_no_other(queue):
    queue.judge("Ada", "c1")
    queue.judge("Ada", "c2")
    queue.claim("Ada", "c3")
    queue.act(leases.skip, "Ada", "c3")
    skipped = queue.read(last_act, IDS["Ada"]).mark
    with queue.store.write() as connection:
        assert undo_last(connection, IDS["Ada"], queue.now, mark=skipped).act.action == "skip"

    # the second click of a double click
    with pytest.raises(StaleError, match="nothing was undone"), queue.store.write() as connection:
        undo_last(connection, IDS["Ada"], queue.now, mark=skipped)

    assert queue.read(last_act, IDS["Ada"]).conflict_id == "c2"
