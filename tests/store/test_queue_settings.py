"""What a lead sets, and what that does to cards that are open."""

import pytest
from sqlalchemy import update

from rashomon.errors import SettingsError
from rashomon.store.queue_settings import QueueSettings, read_queue_settings, write_queue_settings
from rashomon.store.schema import conflict, event
from tests.store.queue_case import IDS, QueueCase


@pytest.fixture
def queue(store):
    return QueueCase(store, cards=4)


def change(queue, **values):
    with queue.writing() as connection:
        return write_queue_settings(connection, QueueSettings(**values), queue.now, IDS["Lee"])


def test_the_defaults_hold_until_something_is_set(queue):
    assert queue.read(read_queue_settings) == QueueSettings()
    change(queue, lease_minutes=30, order="dispute")
    assert queue.read(read_queue_settings) == QueueSettings(lease_minutes=30, order="dispute")


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"judgements": 0}, "judgements is 0; use a whole number from 1 to 9"),
        ({"judgements": True}, "judgements is True"),
        ({"lease_minutes": 1441}, "from 1 to 1440"),
        ({"order": "alphabet"}, "expected, dispute, random"),
        ({"allow_self_adjudication": "yes"}, "true or false"),
    ],
)
def test_impossible_values_are_told(values, message):
    with pytest.raises(SettingsError, match=message):
        QueueSettings(**values)


def test_more_judgements_are_asked_of_open_cards_only(queue):
    queue.judge("Ada", "c1")
    queue.claim("Bo", "c2")
    assert change(queue, judgements=2) == 3
    assert [queue.card(card).needed for card in ("c1", "c2", "c3")] == [1, 2, 2]
    assert queue.next("Cy") == "c2"  # Bo's card has a second place now


def test_fewer_judgements_close_what_has_enough(queue):
    change(queue, judgements=2)
    queue.judge("Ada", "c1", "compatible")
    queue.claim("Bo", "c1")
    assert change(queue, judgements=1) == 4
    card = queue.card("c1")
    assert (card.status, card.verdict, card.held) == ("agreed", "compatible", 0)
    assert queue.held_by("Bo") is None


def test_fewer_judgements_end_the_latest_lease_beyond_them(queue):
    change(queue, judgements=2)
    queue.claim("Ada", "c1")
    queue.claim("Bo", "c1")
    change(queue, judgements=1)
    assert (queue.held_by("Ada"), queue.held_by("Bo")) == ("c1", None)


def test_what_was_set_apart_keeps_its_own_number(queue):
    with queue.writing() as connection:
        connection.execute(update(conflict).where(conflict.c.id == "c1").values(needed=3))
    assert change(queue, judgements=2) == 3
    assert queue.card("c1").needed == 3


def test_a_change_is_an_event_and_no_change_is_none(queue):
    change(queue, judgements=2)
    change(queue, judgements=2)
    with queue.store.read() as connection:
        events = connection.execute(event.select().where(event.c.action == "settings")).all()
    assert [one.detail for one in events] == ['{"changed": {"judgements": [1, 2]}}']
