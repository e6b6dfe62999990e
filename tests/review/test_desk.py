"""The desk: the card in hand with its dispute, the time that is left, and the form as it was typed."""

from datetime import timedelta

import pytest

from rashomon.errors import AbsentError
from rashomon.records import Review
from rashomon.review.desk import Mended, Typed, desk_view, found_conflict, mended_of, new_typed
from rashomon.store.leases import claim
from tests.review.conftest import NOW
from tests.review.quay import import_scan, quay_scan


@pytest.fixture
def connection(store, people, make, tmp_path):  # noqa: ARG001 - there are people
    import_scan(store, tmp_path / "quay", quay_scan(make))
    with store.write() as connection:
        yield connection


def test_the_card_in_hand_with_its_dispute_and_the_time_left(connection, people):
    lease = claim(connection, "q1", people["rae"].id, now=NOW, minutes=15)
    now = NOW + timedelta(minutes=5)
    desk = desk_view(connection, people["rae"], "q1", lease=lease, now=now, order="expected")
    assert desk.seconds_left == 600
    assert desk.found.sheet.dispute.size == 2
    assert [row.id for row in desk.found.siblings] == ["q3"]
    assert desk.typed.kind == "number"  # the finding's


def test_a_lost_card_has_no_time_left_and_keeps_what_was_typed(connection, people):
    typed = Typed(review_id="0" * 32, kind="framing", note="an hour of work")
    desk = desk_view(connection, people["rae"], "q1", lease=None, now=NOW, order="expected", typed=typed)
    assert (desk.seconds_left, desk.typed) == (0, typed)


def test_a_conflict_of_no_dispute_stands_alone(connection, people):
    found = found_conflict(connection, "q2", people["rae"])
    assert (found.sheet.dispute, found.siblings) == (None, ())
    assert [side.view.letter for side in found.sheet.sides] == ["A", "B"]


def test_an_unknown_conflict_is_absent(connection, people):
    with pytest.raises(AbsentError):
        found_conflict(connection, "nowhere", people["rae"])


def test_a_verdict_taken_back_fills_the_form_again_with_an_id_of_its_own():
    before = Review(
        id="1" * 32,
        conflict_id="q1",
        reviewer="rae",
        verdict="conflict",
        reviewed_at=NOW,
        run_id="r",
        kind="framing",
        note="twice",
    )
    typed = new_typed("number", before)
    assert (typed.kind, typed.note) == ("framing", "twice")
    assert typed.review_id != before.id
    assert new_typed("number").review_id != new_typed("number").review_id


def test_fields_are_read_by_side():
    form = {"left_speaker": "Ada", "right_words": "It sank.", "right_start": "3", "right_end": "11", "note": "x"}
    assert mended_of(form) == {"left": Mended(speaker="Ada"), "right": Mended(words="It sank.", start="3", end="11")}
    assert not Typed(review_id="", kind="number").is_mended
    assert Typed(review_id="", kind="number", left=Mended(speaker="Ada")).is_mended
