"""Batches: made of a filter, given to people, with their progress."""

import pytest
from sqlalchemy import select

from rashomon.errors import AbsentError, InputError, StaleError
from rashomon.store import batches
from rashomon.store.schema import batch_item, conflict
from tests.store.queue_case import IDS, QueueCase


@pytest.fixture
def queue(store):
    return QueueCase(store, cards=8)


def make(queue, name="Harbour", names=("Ada",), **words):
    with queue.writing() as connection:
        given = [IDS[one] for one in names]
        return batches.make_batch(connection, name, person_ids=given, now=queue.now, by=IDS["Lee"], **words)


def cards_of(queue, batch):
    query = select(batch_item.c.conflict_id).where(batch_item.c.batch_id == batch.id).order_by(batch_item.c.place)
    with queue.store.read() as connection:
        return [*connection.scalars(query)]


def test_a_batch_holds_the_open_conflicts_that_meet_its_conditions(queue):
    queue.judge("Ada", "c3")
    made = make(queue, conditions=[conflict.c.dispute_id.in_(("d1", "d2"))], filter="dispute=d1")
    assert cards_of(queue, made) == ["c1", "c2", "c4"]
    assert (made.items, made.left, made.filter, made.made_by) == (3, 3, "dispute=d1", "Lee")


def test_the_first_of_an_order(queue):
    assert cards_of(queue, make(queue, limit=3)) == ["c1", "c2", "c3"]


def test_a_sample_is_the_same_for_the_same_seed(queue):
    first, again, other = (cards_of(queue, make(queue, sample=4, seed=seed)) for seed in (1, 1, 2))
    assert first == again != other
    assert len(set(first)) == 4


def test_a_sample_larger_than_what_there_is_takes_everything(queue):
    assert sorted(cards_of(queue, make(queue, sample=100))) == [f"c{number}" for number in range(1, 9)]


def test_progress_is_counted_by_card_and_by_person(queue):
    made = make(queue, names=("Ada", "Bo"), limit=3)
    queue.judge("Ada", "c1")
    queue.judge("Bo", "c2", "unsure")
    queue.judge("Cy", "c4")  # not of the batch
    told = queue.read(batches.batch_of, made.id)
    assert (told.items, told.closed, told.left, told.given) == (3, 2, 1, 2)
    assert [(one.name, one.given) for one in told.people] == [("Ada", 1), ("Bo", 1)]


def test_judgements_of_a_batch_are_blind_to_each_other(queue):
    made = make(queue, names=("Ada", "Bo"), limit=2, judgements=2)
    assert made.needed == 4  # 2 cards × 2 judgements
    assert [queue.next("Ada"), queue.next("Bo"), queue.next("Cy")] == ["c1", "c1", "c2"]
    assert queue.card("c3").needed == 1


def test_a_batch_given_to_others_serves_them(queue):
    made = make(queue, names=("Ada",), conditions=[conflict.c.id == "c8"])
    with queue.writing() as connection:
        batches.set_batch_people(connection, made.id, [IDS["Bo"]], queue.now, by=IDS["Lee"])
    assert [queue.next("Ada"), queue.next("Bo")] == ["c1", "c8"]


def test_a_closed_batch_serves_nobody_first_and_changes_no_more(queue):
    made = make(queue, conditions=[conflict.c.id == "c8"])
    with queue.writing() as connection:
        assert batches.close_batch(connection, made.id, queue.now, by=IDS["Lee"]).closed_at == queue.now
    assert queue.next("Ada") == "c1"
    with pytest.raises(StaleError, match="closed already"), queue.writing() as connection:
        batches.close_batch(connection, made.id, queue.now)


def test_batches_are_listed_the_latest_first(queue):
    first, second = make(queue, "One"), make(queue, "Two", names=("Bo",))
    with queue.writing() as connection:
        batches.close_batch(connection, first.id, queue.now)
    assert [one.name for one in queue.read(batches.list_batches)] == ["Two", "One"]
    assert [one.name for one in queue.read(batches.list_batches, is_open=True)] == ["Two"]
    assert [one.id for one in queue.read(batches.list_batches, person_id=IDS["Bo"])] == [second.id]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({"name": "  "}, "1 to 200 characters"),
        ({"limit": 0}, "limit is 0"),
        ({"sample": -1}, "sample is -1"),
        ({"limit": 1, "sample": 1}, "leave limit or sample out"),
        ({"judgements": 10}, "judgements is 10; use 1 to 9"),
        ({"order": "alphabet"}, "expected, dispute, random"),
        ({"conditions": [conflict.c.id == "c99"]}, "no open conflict meets this filter"),
    ],
)
def test_impossible_batches_are_told(queue, words, message):
    with pytest.raises(InputError, match=message):
        make(queue, **words)
    assert queue.read(batches.list_batches) == ()


def test_unknown_people_and_batches_are_told(queue):
    with pytest.raises(AbsentError, match="no person 99"), queue.writing() as connection:
        batches.make_batch(connection, "Harbour", person_ids=[99], now=queue.now, by=IDS["Lee"])
    for absent in (99, 2**70):
        with pytest.raises(AbsentError, match="no batch"):
            queue.read(batches.batch_of, absent)
