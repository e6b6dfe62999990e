"""A lead settles what reviewers disagree about."""

import pytest
from sqlalchemy import update

from rashomon.errors import AbsentError, ForbiddenError, InputError, StaleError
from rashomon.store import decisions, queue_settings
from rashomon.store.schema import person
from tests.store.queue_case import IDS, QueueCase


@pytest.fixture
def queue(store):
    """c1 disagreed between Ada and Bo, c2 between Ada and Lee, c3 agreed, c4 open."""
    queue = QueueCase(store, cards=4, needed=2)
    for card, second, verdict in (("c1", "Bo", "compatible"), ("c2", "Lee", "unsure"), ("c3", "Bo", "conflict")):
        queue.judge("Ada", card)
        queue.judge(second, card, verdict)
    return queue


def test_disagreements_are_listed_with_who_said_what_the_longest_waiting_first(queue):
    first, second = queue.read(decisions.disagreements)
    assert [(one.reviewer, one.verdict) for one in first.judgements] == [("Ada", "conflict"), ("Bo", "compatible")]
    assert (first.conflict_id, second.conflict_id) == ("c1", "c2")
    assert queue.read(decisions.count_disagreements) == 2
    assert [one.conflict_id for one in queue.read(decisions.disagreements, limit=1)] == ["c1"]
    assert [one.conflict_id for one in queue.read(decisions.disagreements, after="c1")] == ["c2"]


def test_the_next_page_is_right_when_the_last_one_shown_was_decided_meanwhile(queue):
    queue.decide("Lee", "c1")
    assert [one.conflict_id for one in queue.read(decisions.disagreements, after="c1")] == ["c2"]


def test_a_decision_is_final_and_gives_the_verdict(queue):
    made = queue.decide("Lee", "c1", "conflict", note=" twelve is not twenty ")
    card = queue.card("c1")
    assert (card.status, card.verdict, card.verdict_kind, card.closed_at) == (
        "decided",
        "conflict",
        "number",
        queue.now,
    )
    assert (made.person, made.note, made.is_retracted) == ("Lee", "twelve is not twenty", False)
    assert queue.read(decisions.count_disagreements) == 1


def test_reviewers_do_not_decide(queue):
    with pytest.raises(ForbiddenError, match="by a lead or an admin"):
        queue.decide("Bo", "c1")


def test_nobody_decides_what_they_judged_unless_the_settings_allow_it(queue):
    with pytest.raises(ForbiddenError, match="you judged this card yourself"):
        queue.decide("Lee", "c2")
    assert "judged this card" in queue.read(decisions.may_decide, "c2", IDS["Lee"])
    allowed = queue_settings.QueueSettings(judgements=2, allow_self_adjudication=True)
    with queue.writing() as connection:
        queue_settings.write_queue_settings(connection, allowed, queue.now, IDS["Lee"])
    assert queue.read(decisions.may_decide, "c2", IDS["Lee"]) is None
    assert queue.decide("Lee", "c2").verdict == "conflict"


def test_the_only_lead_decides_what_nobody_else_could(queue):
    with queue.writing() as connection:
        connection.execute(update(person).where(person.c.name == "Mia").values(disabled_at=queue.now))
    assert queue.decide("Lee", "c2").verdict == "conflict"


def test_an_open_card_is_not_decided(queue):
    with pytest.raises(StaleError, match="still being judged \\(0 of 2\\)"):
        queue.decide("Lee", "c4")


def test_an_agreed_one_may_be_decided_otherwise(queue):
    queue.decide("Lee", "c3", "different_matter")
    assert (queue.card("c3").status, queue.card("c3").verdict) == ("decided", "different_matter")


def test_sent_twice_it_is_decided_once(queue):
    first = queue.decide("Lee", "c1", id="form-1")
    assert queue.decide("Lee", "c1", id="form-1") == first
    assert len(queue.read(decisions.decisions_on, "c1")) == 1
    with pytest.raises(StaleError, match="used for another decision"):
        queue.decide("Lee", "c1", "compatible", id="form-1")


def test_a_decision_taken_back_leaves_what_was_before(queue):
    queue.decide("Lee", "c1", "compatible", id="first")
    queue.decide("Mia", "c1", "conflict", id="second")

    def take_back(id_):
        with queue.writing() as connection:
            return decisions.retract_decision(connection, decision_id=id_, person_id=IDS["Lee"], now=queue.now)

    assert queue.card("c1").verdict == "conflict"
    assert take_back("second").is_retracted
    assert queue.card("c1").verdict == "compatible"
    take_back("first")
    assert queue.card("c1").status == "disagreed"
    with pytest.raises(StaleError, match="taken back already"):
        take_back("first")
    with pytest.raises(StaleError, match="taken back; open"):
        queue.decide("Lee", "c1", "compatible", id="first")
    with pytest.raises(AbsentError, match="no decision third"):
        take_back("third")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({"verdict": "yes"}, "is no verdict"),
        ({"verdict": "compatible", "kind": "number"}, "no kind of this verdict"),
        ({"id": "\x00"}, "a decision's id"),
        ({"note": "x" * 10_001}, "shorten it"),
    ],
)
def test_impossible_words_are_told(queue, words, message):
    with pytest.raises(InputError, match=message):
        queue.decide("Lee", "c1", **words)


def test_a_decision_made_meanwhile_is_not_overruled_unread(queue):
    first = queue.decide("Lee", "c1", "conflict", over="")
    with pytest.raises(StaleError, match="Lee has decided this conflict meanwhile"):
        queue.decide("Mia", "c1", "compatible", over="")
    assert queue.card("c1").verdict == "conflict"

    queue.decide("Mia", "c1", "compatible", over=first.id)
    assert queue.card("c1").verdict == "compatible"
