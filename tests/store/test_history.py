"""What happened to a conflict and in the queue, as far as a viewer may know it."""

import pytest

from rashomon.errors import InputError
from rashomon.store import leases
from rashomon.store.history import history_of, recent_events, record_event
from tests.store.queue_case import IDS, QueueCase


@pytest.fixture
def queue(store):
    queue = QueueCase(store, cards=4, needed=2)
    queue.judge("Ada", "c1", "compatible")
    return queue


def told(queue, card, name):
    return [(one.person, one.action) for one in queue.read(history_of, card, queue.person(name))]


def test_a_history_is_told_in_order_with_its_detail(queue):
    first, second = queue.read(history_of, "c1", queue.person("Ada"))
    assert (first.action, second.action) == ("claim", "review")
    assert (second.person, second.detail["verdict"], second.detail["status"]) == ("Ada", "compatible", "open")
    assert second.at == queue.now


def test_a_verdict_is_kept_from_those_who_have_still_to_judge(queue):
    queue.claim("Bo", "c1")
    assert told(queue, "c1", "Bo") == [("Ada", "claim"), ("Bo", "claim")]
    queue.review("Bo", "c1")
    assert told(queue, "c1", "Bo") == [("Ada", "claim"), ("Ada", "review"), ("Bo", "claim"), ("Bo", "review")]


def test_ones_own_acts_are_always_told(queue):
    queue.retract("Ada")
    assert told(queue, "c1", "Ada") == [("Ada", "claim"), ("Ada", "review"), ("Ada", "retract"), ("Ada", "claim")]
    assert told(queue, "c1", "Bo") == [("Ada", "claim"), ("Ada", "claim")]


def test_a_lead_who_holds_the_card_is_not_told_the_verdict_in_the_list_either(queue):
    assert queue.read(recent_events, viewer=queue.person("Lee"))[0].detail["verdict"] == "compatible"
    queue.claim("Lee", "c1")
    review = next(one for one in queue.read(recent_events, viewer=queue.person("Lee")) if one.action == "review")
    assert review.detail is None


def test_recent_events_come_newest_first_and_page_by_page(queue):
    queue.claim("Bo", "c1")
    queue.act(leases.skip, "Bo", "c1")
    events = queue.read(recent_events, limit=2)
    assert [one.action for one in events] == ["skip", "claim"]
    rest = queue.read(recent_events, before=events[-1].id)
    assert [one.action for one in rest] == ["review", "claim"]
    assert [one.action for one in queue.read(recent_events, person_id=IDS["Bo"])] == ["skip", "claim"]
    assert [one.person for one in queue.read(recent_events, action="review")] == ["Ada"]


def test_an_unknown_action_is_a_fault_and_told(queue):
    with pytest.raises(InputError, match="is no action"), queue.writing() as connection:
        record_event(connection, at=queue.now, person_id=None, action="dance")
