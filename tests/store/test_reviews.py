"""Verdicts: recorded once, blind, replaceable, retractable."""

import pytest
from sqlalchemy import select, update

from rashomon.errors import AbsentError, ForbiddenError, InputError, StaleError
from rashomon.records import Span, Suggestion
from rashomon.store import leases, reviews
from rashomon.store.schema import conflict, review
from tests.store.queue_case import IDS, MINUTES, QueueCase


@pytest.fixture
def queue(store):
    return QueueCase(store, cards=4)


@pytest.fixture
def blind(store):
    """Two judgements a card."""
    return QueueCase(store, cards=4, needed=2)


def visible(queue, card, name):
    told = queue.read(reviews.visible_judgements, card, queue.person(name))
    return [one.reviewer for one in told.reviews], told.hidden


def test_one_verdict_closes_a_card_that_needs_one(queue):
    queue.next("Ada")
    recorded = queue.review("Ada", "c1", "compatible", note="  the same boats, counted twice ")
    card = queue.card("c1")
    assert (recorded.status, card.status, card.verdict) == ("agreed", "agreed", "compatible")
    assert (card.given, card.held, card.closed_at) == (1, 0, queue.now)
    assert recorded.review.note == "the same boats, counted twice"
    assert recorded.review.seconds == 1.0  # taken one tick of the clock before


def test_unsure_goes_to_adjudication(queue):
    assert queue.judge("Ada", "c1", "unsure").status == "disagreed"


@pytest.mark.parametrize(
    ("first", "second", "status", "verdict"),
    [
        ("conflict", "conflict", "agreed", "conflict"),
        ("conflict", "compatible", "disagreed", None),
        ("unsure", "unsure", "disagreed", None),
        ("bad_statement", "bad_statement", "agreed", "bad_statement"),
    ],
)
def test_two_verdicts_agree_or_not(blind, first, second, status, verdict):
    assert blind.judge("Ada", "c1", first).status == "open"
    assert blind.judge("Bo", "c1", second).status == status
    assert blind.card("c1").verdict == verdict


@pytest.mark.parametrize(
    ("kinds", "usual"),
    [
        (("time", "time", "place"), "time"),
        (("time", "number", "place"), "number"),  # one each: what the scan found
        (("place", "time", "cause"), "time"),  # one each, not what the scan found: the first in the order of KINDS
    ],
)
def test_the_kind_is_the_one_most_of_them_named(store, kinds, usual):
    queue = QueueCase(store, cards=1, needed=3)
    for name, kind in zip(("Ada", "Bo", "Cy"), kinds, strict=True):
        queue.judge(name, "c1", kind=kind)
    assert queue.card("c1").verdict_kind == usual


def test_a_conflict_has_the_scans_kind_when_none_is_given(queue):
    assert queue.judge("Ada", "c1", "conflict").review.kind == "number"


def test_sent_twice_it_is_recorded_once(queue):
    queue.next("Ada")
    first = queue.review("Ada", "c1", id="form-1", note="seen")
    again = queue.review("Ada", "c1", id="form-1", note="seen ")
    assert (first.is_repeat, again.is_repeat) == (False, True)
    assert again.review == first.review
    with queue.store.read() as connection:
        assert len(connection.execute(select(review)).all()) == 1


@pytest.mark.parametrize("change", [{"verdict": "compatible"}, {"note": "other"}, {"card": "c2"}, {"name": "Bo"}])
def test_an_id_used_for_something_else_is_refused(queue, change):
    queue.judge("Ada", "c1", id="form-1")
    sent = {"name": "Ada", "card": "c1", "verdict": "conflict", **change}
    with pytest.raises(StaleError, match="used for another verdict"):
        queue.review(id="form-1", **sent)


def test_an_undone_form_sent_again_is_refused_rather_than_swallowed(queue):
    queue.judge("Ada", "c1", id="form-1")
    queue.retract("Ada")
    with pytest.raises(StaleError, match="was undone"):
        queue.review("Ada", "c1", id="form-1")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({"verdict": "true"}, "use one of conflict, compatible"),
        ({"verdict": "compatible", "kind": "number"}, "leave it out"),
        ({"kind": "colour"}, "no kind of conflict"),
        ({"id": ""}, "a review's id"),
        ({"id": "x" * 65}, "a review's id"),
        ({"id": "a\x00b"}, "a review's id"),
        ({"note": "x" * 10_001}, "10,001 characters"),
        ({"via": "post"}, "card, bulk, api"),
    ],
)
def test_impossible_words_are_told(queue, words, message):
    queue.next("Ada")
    with pytest.raises(InputError, match=message):
        queue.review("Ada", "c1", **words)
    assert queue.card("c1").held == 1


def test_what_a_database_cannot_hold_is_replaced_in_a_note(queue):
    assert queue.judge("Ada", "c1", note="a\x00b\ud800c").review.note == "a\ufffdb?c"


def test_a_suggestion_comes_back_as_it_was_given(queue):
    suggestion = Suggestion(left_speaker="Ada Moor\x00", right_span=Span(start=3, end=9))
    queue.judge("Ada", "c1", "bad_statement", suggestion=suggestion)
    (given,) = queue.read(reviews.judgements_on, "c1")
    assert given.suggestion == suggestion


def test_an_empty_suggestion_is_none(queue):
    assert queue.judge("Ada", "c1", suggestion=Suggestion()).review.suggestion is None


def test_work_is_not_thrown_away_when_the_lease_ran_out_and_the_card_is_free(queue):
    queue.next("Ada")
    queue.wait(MINUTES + 5)
    with queue.writing() as connection:
        leases.expire_leases(connection, queue.now)
    assert queue.review("Ada", "c1").status == "agreed"


def test_when_another_has_the_card_by_now_the_message_says_who(queue):
    queue.next("Ada")
    queue.wait(MINUTES + 5)
    queue.claim("Bo", "c1")
    with pytest.raises(StaleError, match="Bo holds this card until"):
        queue.review("Ada", "c1")
    assert queue.held_by("Bo") == "c1"


def test_a_card_that_was_never_taken_is_refused_unless_no_lease_is_needed(queue):
    with pytest.raises(StaleError, match="take it first"):
        queue.review("Ada", "c1")
    assert queue.review("Ada", "c1", needs_lease=False, via="api").status == "agreed"


def test_a_closed_card_takes_no_more_verdicts(queue):
    queue.next("Ada")
    queue.wait(MINUTES + 5)
    queue.judge("Bo", "c1")
    with pytest.raises(StaleError, match=r"had all its judgements since 12:20 UTC; your verdict"):
        queue.review("Ada", "c1")


def test_a_card_set_aside_meanwhile_is_told(queue):
    queue.next("Ada")
    with queue.writing() as connection:
        connection.execute(update(conflict).where(conflict.c.id == "c1").values(status="aside"))
    with pytest.raises(StaleError, match="set aside meanwhile"):
        queue.review("Ada", "c1")


def test_a_later_verdict_replaces_the_earlier_one(queue):
    queue.judge("Ada", "c1", "conflict")
    queue.review("Ada", "c1", "compatible")
    (given,) = queue.read(reviews.judgements_on, "c1")
    assert given.verdict == queue.card("c1").verdict == "compatible"
    told = queue.read(reviews.reviews_of, IDS["Ada"], 10)
    assert [(one.review.verdict, one.is_in_force) for one in told] == [("compatible", True), ("conflict", False)]


def test_after_others_verdicts_could_be_read_ones_own_stays(blind):
    blind.judge("Ada", "c1")
    blind.judge("Bo", "c1")
    with pytest.raises(StaleError, match="all its judgements"):
        blind.review("Ada", "c1", "compatible")


def test_retracting_brings_back_the_card_and_the_state_before(queue):
    before = queue.card("c1")
    queue.judge("Ada", "c1")
    queue.next("Ada")  # c2 is in her hands by now
    taken = queue.retract("Ada")
    after = queue.card("c1")
    assert taken.verdict == "conflict"
    assert queue.held_by("Ada") == "c1"
    assert (after.status, after.given, after.held, after.verdict, after.closed_at) == ("open", 0, 1, None, None)
    assert before.status == "open"
    assert queue.card("c2").held == 0


def test_retracting_reopens_what_two_had_agreed_on(blind):
    blind.judge("Ada", "c1")
    blind.judge("Bo", "c1")
    blind.retract("Ada")
    card = blind.card("c1")
    assert (card.status, card.given, card.held) == ("open", 1, 1)
    assert visible(blind, "c1", "Ada") == ([], 1)  # Bo's is hidden from her again


def test_a_retracted_replacement_puts_the_first_verdict_in_force_again(queue):
    queue.judge("Ada", "c1", "conflict")
    queue.review("Ada", "c1", "compatible")
    queue.retract("Ada")
    assert queue.card("c1").verdict == "conflict"
    assert queue.held_by("Ada") is None  # she has a verdict in force: there is nothing to hold


def test_only_ones_own_verdict_in_force_is_retracted(queue):
    with pytest.raises(AbsentError, match="no verdict of yours"):
        queue.retract("Ada")
    queue.judge("Ada", "c1", id="form-1")
    with pytest.raises(ForbiddenError, match="Ada's"):
        queue.retract("Bo", "form-1")
    queue.retract("Ada", "form-1")
    with pytest.raises(StaleError, match="no longer in force"):
        queue.retract("Ada", "form-1")
    with pytest.raises(AbsentError, match="no review form-9"):
        queue.retract("Ada", "form-9")


def test_a_decided_conflict_is_not_undone_under_the_leads_hands(blind):
    blind.judge("Ada", "c1")
    blind.judge("Bo", "c1", "compatible")
    blind.decide("Lee", "c1")
    with pytest.raises(StaleError, match="Lee has decided"):
        blind.retract("Bo")


@pytest.mark.parametrize(
    ("viewer", "while_open", "when_disagreed", "when_decided"),
    [
        ("Ada", (["Ada"], 0), (["Ada", "Bo"], 0), (["Ada", "Bo"], 0)),  # gave the first verdict
        ("Bo", ([], 1), (["Ada", "Bo"], 0), (["Ada", "Bo"], 0)),  # gave the second
        ("Cy", ([], 1), ([], 2), (["Ada", "Bo"], 0)),  # gave none
        ("Lee", (["Ada"], 0), (["Ada", "Bo"], 0), (["Ada", "Bo"], 0)),  # lead
        ("Vic", ([], 1), ([], 2), (["Ada", "Bo"], 0)),  # viewer
    ],
)
def test_who_may_read_whose_verdict(blind, viewer, while_open, when_disagreed, when_decided):
    blind.judge("Ada", "c1", "conflict")
    assert visible(blind, "c1", viewer) == while_open
    blind.judge("Bo", "c1", "compatible")
    assert visible(blind, "c1", viewer) == when_disagreed
    blind.decide("Lee", "c1")
    assert visible(blind, "c1", viewer) == when_decided


def test_a_lead_who_holds_the_card_sees_nothing_before_their_own_verdict(blind):
    blind.judge("Ada", "c1")
    blind.claim("Lee", "c1")
    assert visible(blind, "c1", "Lee") == ([], 1)
    blind.review("Lee", "c1")
    assert visible(blind, "c1", "Lee") == (["Ada", "Lee"], 0)


def test_labels_for_agreement_are_those_in_force(blind):
    blind.judge("Ada", "c1", "conflict")
    blind.judge("Bo", "c1", "compatible")
    blind.judge("Ada", "c2", "unsure")
    blind.retract("Ada")
    with blind.store.read() as connection:
        labels = [*reviews.judged_labels(connection)]
    assert labels == [("c1", "Ada", "conflict"), ("c1", "Bo", "compatible")]


def test_ones_own_reviews_page_by_page(queue):
    for card in ("c1", "c2", "c3"):
        queue.judge("Ada", card)
    queue.retract("Ada")
    first = queue.read(reviews.reviews_of, IDS["Ada"], 2)
    assert [(one.review.conflict_id, one.is_retracted, one.status) for one in first] == [
        ("c3", True, "open"),
        ("c2", False, "agreed"),
    ]
    rest = queue.read(reviews.reviews_of, IDS["Ada"], 2, before=first[-1].review.reviewed_at)
    assert [one.review.conflict_id for one in rest] == ["c1"]
