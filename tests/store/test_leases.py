"""Cards in people's hands: taken by one, given back, put off, expired, broken."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, select, update

from rashomon.errors import AbsentError, ForbiddenError, InputError, StaleError
from rashomon.store import leases
from rashomon.store.deferrals import count_skipped
from rashomon.store.schema import batch, batch_item, batch_person, bookmark, conflict, event, person
from rashomon.store.shortage import why_empty
from tests.store.queue_case import BEGAN, IDS, MINUTES, QueueCase


@pytest.fixture
def queue(store):
    return QueueCase(store, cards=4)


def test_two_people_get_two_cards_the_best_first(queue):
    assert [queue.next("Ada"), queue.next("Bo")] == ["c1", "c2"]
    assert queue.card("c1").held == queue.card("c2").held == 1


def test_a_card_in_hand_is_given_again_and_lasts_longer(queue):
    queue.next("Ada")
    queue.wait(10)
    assert queue.next("Ada") == "c1"
    lease = queue.read(leases.lease_of, IDS["Ada"], queue.now)
    assert lease.expires_at == queue.now + timedelta(minutes=MINUTES)
    assert lease.leased_at == BEGAN + timedelta(seconds=1)  # taken once, renewed since


def test_with_two_judgements_two_people_hold_one_card_and_no_third(store):
    queue = QueueCase(store, needed=2)
    assert [queue.next(name) for name in ("Ada", "Bo", "Cy")] == ["c1", "c1", "c2"]


def test_nobody_gets_a_card_twice(store):
    queue = QueueCase(store, cards=2, needed=2)
    queue.judge("Ada", "c1")
    assert queue.next("Ada") == "c2"
    queue.review("Ada", "c2")
    assert queue.next("Ada") is None
    assert queue.next("Bo") == "c1"


def test_a_lease_that_ran_out_frees_the_card(queue):
    queue.next("Ada")
    queue.wait(MINUTES + 1)
    assert queue.held_by("Ada") is None
    assert queue.next("Bo") == "c1"
    assert queue.next("Ada") == "c2"


def test_a_given_card_is_taken_in_place_of_the_one_in_hand(queue):
    queue.next("Ada")
    queue.claim("Ada", "c3")
    assert queue.held_by("Ada") == "c3"
    assert queue.card("c1").held == 0


def test_the_refusal_says_who_holds_it_and_until_when(queue):
    queue.next("Ada")  # at 12:00:01, for 15 minutes
    with pytest.raises(StaleError, match="Ada holds this card until 12:15 UTC; take another"):
        queue.claim("Bo", "c1")


def test_the_refusal_names_all_who_hold_it(store):
    queue = QueueCase(store, needed=2)
    queue.claim("Ada", "c1")
    queue.claim("Bo", "c1")
    with pytest.raises(StaleError, match="Ada and Bo hold this card"):
        queue.claim("Cy", "c1")


def test_closed_judged_aside_and_absent_cards_are_refused_in_words(store):
    queue = QueueCase(store, needed=2)
    queue.judge("Ada", "c1")
    with pytest.raises(StaleError, match="you have judged this card; undo"):
        queue.claim("Ada", "c1")
    queue.judge("Bo", "c1")
    with pytest.raises(StaleError, match="has all its judgements"):
        queue.claim("Cy", "c1")
    with queue.writing() as connection:
        connection.execute(update(conflict).where(conflict.c.id == "c2").values(status="aside"))
    with pytest.raises(StaleError, match="set aside; a lead"):
        queue.claim("Cy", "c2")
    for absent in ("c99", "c\x00", "c\ud800"):
        with pytest.raises(AbsentError, match="there is no conflict"):
            queue.claim("Cy", absent)


def test_a_disabled_or_unknown_person_takes_nothing(queue):
    with queue.writing() as connection:
        connection.execute(update(person).where(person.c.name == "Ada").values(disabled_at=queue.now))
    with pytest.raises(ForbiddenError, match="Ada may no longer work here"):
        queue.next("Ada")
    with pytest.raises(AbsentError, match="no person 99"), queue.writing() as connection:
        leases.claim_next(connection, 99, now=queue.now, minutes=MINUTES)


def test_an_unknown_order_is_refused(queue):
    with pytest.raises(InputError, match="expected, dispute, random"):
        queue.next("Ada", order="alphabet")


def test_the_orders_differ(queue):
    with queue.writing() as connection:  # the second dispute, c3 and c4, is first in reading order
        is_second = conflict.c.id.in_(("c3", "c4"))
        connection.execute(update(conflict).where(is_second).values(dispute_place=0))
        connection.execute(update(conflict).where(conflict.c.id == "c2").values(shuffle=0.0))
    assert queue.next("Ada", order="expected") == "c1"
    assert [queue.next(name, order="dispute") for name in ("Bo", "Cy")] == ["c3", "c4"]
    assert queue.next("Lee", order="random") == "c2"


def test_conditions_narrow_the_next_card(queue):
    assert queue.next("Ada", conditions=[conflict.c.dispute_id == "d2"]) == "c3"
    assert queue.next("Bo", conditions=[conflict.c.dispute_id == "d9"]) is None


def test_a_card_given_back_is_the_next_persons(queue):
    queue.next("Ada")
    assert queue.act(leases.release, "Ada", "c1")
    assert not queue.act(leases.release, "Ada", "c1")
    assert queue.next("Bo") == "c1"


def test_renewing_moves_the_end_and_takes_a_free_card_again(queue):
    queue.next("Ada")
    queue.wait(MINUTES + 5)
    with queue.writing() as connection:
        leases.expire_leases(connection, queue.now)
        renewed = leases.renew(connection, "c1", IDS["Ada"], now=queue.now, minutes=5)
    assert renewed.expires_at == queue.now + timedelta(minutes=5)
    queue.wait(6)
    queue.claim("Bo", "c1")
    with pytest.raises(StaleError, match="Bo holds this card"), queue.writing() as connection:
        leases.renew(connection, "c1", IDS["Ada"], now=queue.now, minutes=5)


def test_a_skipped_card_comes_back_when_recalled_and_only_to_who_skipped_it_not(queue):
    queue.next("Ada")
    queue.act(leases.skip, "Ada", "c1")
    assert queue.next("Ada") == "c2"
    assert queue.next("Bo") == "c1"
    queue.act(leases.release, "Bo", "c1")
    assert queue.read(count_skipped, IDS["Ada"]) == 1
    with queue.writing() as connection:
        assert leases.recall_skipped(connection, IDS["Ada"], queue.now) == 1
    queue.act(leases.release, "Ada", "c2")
    assert queue.next("Ada") == "c1"


def test_a_postponed_card_comes_after_everything_else(queue):
    queue.next("Ada")
    queue.act(leases.postpone, "Ada", "c1")
    for card in ("c2", "c3", "c4"):
        assert queue.next("Ada") == card
        queue.review("Ada", card)
    assert queue.next("Ada") == "c1"


def test_postponed_cards_come_back_in_the_order_they_were_put_off(store):
    queue = QueueCase(store, cards=2)
    for card in ("c2", "c1"):
        queue.claim("Ada", card)
        queue.act(leases.postpone, "Ada", card)
    assert queue.next("Ada") == "c2"
    queue.act(leases.postpone, "Ada", "c2")
    assert queue.next("Ada") == "c1"


def test_a_card_postponed_to_a_time_comes_back_then_and_not_before(store):
    queue = QueueCase(store, cards=2)
    queue.next("Ada")
    queue.act(leases.postpone, "Ada", "c1", until=queue.now + timedelta(minutes=30))
    assert queue.next("Ada") == "c2"
    queue.review("Ada", "c2")
    assert queue.next("Ada") is None
    queue.wait(31)
    assert queue.next("Ada") == "c1"


def test_a_time_that_is_over_is_refused(queue):
    with pytest.raises(InputError, match="choose a later one"):
        queue.act(leases.postpone, "Ada", "c1", until=queue.now)


def test_a_lead_breaks_a_lease_and_a_reviewer_may_not(queue):
    queue.next("Ada")
    with pytest.raises(ForbiddenError, match="by a lead"), queue.writing() as connection:
        leases.break_lease(connection, "c1", IDS["Ada"], by=IDS["Bo"], now=queue.now)
    with queue.writing() as connection:
        leases.break_lease(connection, "c1", IDS["Ada"], by=IDS["Lee"], now=queue.now)
    assert queue.next("Bo") == "c1"
    with pytest.raises(StaleError, match="no longer held"), queue.writing() as connection:
        leases.break_lease(connection, "c1", IDS["Ada"], by=IDS["Lee"], now=queue.now)


def test_a_lead_sees_who_holds_what_and_how_long(queue):
    queue.next("Ada")
    queue.wait(5)
    queue.next("Bo")
    first, second = queue.read(leases.leases_in_force, queue.now)
    assert (first.lease.person, first.lease.conflict_id) == ("Ada", "c1")
    assert (second.lease.person, second.lease.conflict_id) == ("Bo", "c2")
    assert first.age == timedelta(minutes=5, seconds=1)
    assert first.left == timedelta(minutes=9, seconds=59)
    assert first.reason == "12 is not 20."
    queue.wait(11)
    assert [row.lease.person for row in queue.read(leases.leases_in_force, queue.now)] == ["Bo"]


def test_somebody_who_leaves_gives_everything_back(queue):
    queue.next("Ada")
    with queue.writing() as connection:
        assert leases.release_all(connection, IDS["Ada"], now=queue.now, by=IDS["Lee"]) == 1
    assert queue.card("c1").held == 0
    assert queue.next("Bo") == "c1"


def make_batch(queue, cards, names, *, is_closed=False):
    with queue.writing() as connection:
        made = {"name": "Harbour", "filter": "", "made_by": IDS["Lee"], "made_at": queue.now}
        closed_at = queue.now if is_closed else None
        id_ = connection.execute(batch.insert().values(closed_at=closed_at, **made).returning(batch.c.id)).scalar_one()
        for place, card in enumerate(cards, 1):
            connection.execute(batch_item.insert().values(batch_id=id_, place=place, conflict_id=card))
        for name in names:
            connection.execute(batch_person.insert().values(batch_id=id_, person_id=IDS[name]))
    return id_


def test_a_persons_batch_comes_first_in_its_own_order(queue):
    make_batch(queue, ["c4", "c3"], ["Ada"])
    assert queue.next("Bo") == "c1"
    for card in ("c4", "c3", "c2"):
        assert queue.next("Ada") == card
        queue.review("Ada", card)


def test_a_card_of_a_batch_that_is_given_back_is_served_again(queue):
    make_batch(queue, ["c4", "c3"], ["Ada", "Bo"])
    assert [queue.next("Ada"), queue.next("Bo")] == ["c4", "c3"]
    queue.act(leases.release, "Ada", "c4")
    queue.review("Bo", "c3")
    assert queue.next("Bo") == "c4"


def test_a_named_batch_gives_its_cards_only(queue):
    id_ = make_batch(queue, ["c4"], [])
    assert queue.next("Ada", batch_id=id_) == "c4"
    assert queue.next("Bo", batch_id=id_) is None
    queue.act(leases.postpone, "Ada", "c4")
    assert queue.next("Ada", batch_id=id_) == "c4"


def test_batches_of_others_closed_ones_and_absent_ones_are_refused(queue):
    with pytest.raises(ForbiddenError, match="given to others"):
        queue.next("Bo", batch_id=make_batch(queue, ["c4"], ["Ada"]))
    with pytest.raises(StaleError, match="“Harbour” is closed"):
        queue.next("Ada", batch_id=make_batch(queue, ["c4"], ["Ada"], is_closed=True))
    for absent in (99, 2**80):
        with pytest.raises(AbsentError, match="no batch"):
            queue.next("Ada", batch_id=absent)


def test_an_empty_queue_says_why(store):
    queue = QueueCase(store, cards=6, needed=2)
    queue.judge("Ada", "c1")  # awaits a second
    queue.judge("Ada", "c2")
    queue.judge("Bo", "c2", "compatible")  # disagreed
    queue.judge("Ada", "c3")
    queue.judge("Bo", "c3")  # agreed
    queue.claim("Bo", "c4")
    queue.claim("Cy", "c4")
    queue.act(leases.skip, "Ada", "c5")
    queue.act(leases.postpone, "Ada", "c6", until=queue.now + timedelta(minutes=30))
    assert queue.next("Ada") is None
    told = queue.read(why_empty, IDS["Ada"], now=queue.now)
    assert (told.awaiting_others, told.disagreed, told.closed) == (1, 1, 1)
    assert (told.held_by_others, told.skipped, told.postponed, told.available) == (1, 1, 1, 0)
    assert not told.is_all_done


def test_when_everything_is_judged_it_is_all_done(store):
    queue = QueueCase(store, cards=1)
    queue.judge("Ada", "c1")
    assert queue.read(why_empty, IDS["Bo"], now=queue.now).is_all_done


def test_every_change_is_an_event(queue):
    queue.next("Ada")
    queue.act(leases.release, "Ada", "c1")
    queue.next("Ada")
    queue.act(leases.skip, "Ada", "c1")
    queue.next("Ada")
    queue.act(leases.postpone, "Ada", "c2")
    queue.next("Ada")
    queue.wait(MINUTES + 1)
    queue.next("Bo")
    with queue.store.read() as connection:
        actions = connection.scalars(select(event.c.action).order_by(event.c.id)).all()
    told = ["claim", "release", "claim", "skip", "claim", "postpone", "claim", "expire", "claim"]
    assert actions == told


def test_a_lost_or_wrong_bookmark_strands_nothing(store):
    queue = QueueCase(store, cards=6, needed=2)
    for card in ("c1", "c2", "c3"):
        queue.judge("Ada", card)
    assert queue.next("Ada") == "c4"
    queue.act(leases.release, "Ada", "c4")
    with queue.writing() as connection:
        connection.execute(delete(bookmark))
    assert queue.next("Ada") == "c4"
    queue.act(leases.release, "Ada", "c4")
    with queue.writing() as connection:  # far beyond the last card, and no event tells
        connection.execute(update(bookmark).values(one=-1e9, event_id=10**6))
    assert queue.next("Ada") == "c4"


def test_after_an_import_the_walk_begins_anew(queue):
    queue.judge("Ada", "c1")
    assert queue.next("Ada") == "c2"
    queue.act(leases.release, "Ada", "c2")
    with queue.writing() as connection:
        connection.execute(update(conflict).where(conflict.c.id == "c4").values(priority=99.0))
        connection.execute(event.insert().values(at=queue.now, action="import"))
    assert queue.next("Ada") == "c4"


def broken(queue):
    with queue.writing() as connection:
        leases.break_lease(connection, "c1", IDS["Bo"], by=IDS["Lee"], now=queue.now)


def reviewed_and_undone(queue):
    queue.review("Bo", "c1")
    queue.undo("Bo")
    queue.act(leases.release, "Bo", "c1")


@pytest.mark.parametrize(
    "free",
    [
        lambda queue: queue.act(leases.release, "Bo", "c1"),
        lambda queue: queue.act(leases.skip, "Bo", "c1"),
        lambda queue: queue.act(leases.postpone, "Bo", "c1"),
        lambda queue: queue.claim("Bo", "c4"),
        lambda queue: queue.wait(MINUTES + 1),
        broken,
        reviewed_and_undone,
    ],
    ids=["release", "skip", "postpone", "another", "expire", "break", "undo"],
)
def test_a_better_card_that_others_free_is_the_next_one(queue, free):
    assert [queue.next("Bo"), queue.next("Ada")] == ["c1", "c2"]  # her walk is past c1
    queue.review("Ada", "c2")
    free(queue)
    assert queue.next("Ada") == "c1"


def test_a_better_card_of_ones_own_comes_back_at_its_time(queue):
    queue.next("Ada")
    queue.act(leases.postpone, "Ada", "c1", until=queue.now + timedelta(minutes=30))
    assert queue.next("Ada") == "c2"
    queue.review("Ada", "c2")
    queue.wait(31)
    assert queue.next("Ada") == "c1"  # before c3
