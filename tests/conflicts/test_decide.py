"""From judged pairs to conflicts, with a decision whose weights are written out in tests/hand_decision.py."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest

from rashomon.conflicts import find_conflicts, rank_for_reading, text_probabilities
from rashomon.conflicts.decide import decide
from rashomon.records import Conflict
from rashomon.statements import statement_from_text
from tests.hand_decision import HAND

ENTAILS, UNRELATED, CONTRADICTS = (0.9, 0.08, 0.02), (0.05, 0.9, 0.05), (0.02, 0.08, 0.9)


def odds(probability: float) -> float:
    return math.log(probability / (1 - probability))


def decided(pair: Any, threshold: float = 0.5) -> Conflict:
    conflict = decide(pair, threshold, HAND)
    assert conflict is not None
    return conflict


def told(conflict: Conflict) -> dict[str, float]:
    return {witness.name: round(witness.odds, 6) for witness in conflict.witnesses}


def test_texts_alone_are_judged_by_both_directions_and_their_words() -> None:
    sides = [("The convoy slept.", "The convoy drove."), ("The gate was open.", "The gate was shut.")]
    pairs = [(statement_from_text(left), statement_from_text(right)) for left, right in sides]
    forward = np.array([[0.1, 0.1, 0.8], [0.1, 0.3, 0.6]])
    backward = np.array([[0.2, 0.4, 0.4], [0.1, 0.3, 0.6]])
    found = text_probabilities(pairs, forward, backward, HAND)
    assert found[0] == pytest.approx(0.6)  # the mean of .8 and .4
    assert odds(found[1]) == pytest.approx(odds(0.6) + 1.0)  # open and shut are contrary words
    around = text_probabilities([(right, left) for left, right in pairs], backward, forward, HAND)
    assert found.tolist() == pytest.approx(around.tolist())


def test_the_witnesses_add_up_to_the_probability(make: Any, judge: Any) -> None:
    left, right = make("The gate was open."), make("The gate was shut.", "2")
    conflict = decided(judge(left, right, forward=CONTRADICTS, backward=CONTRADICTS, same_matter=0.8), 0.6)
    assert (conflict.threshold, conflict.is_flagged) == (0.6, True)
    assert told(conflict) == {
        "an average pair": 0.0,
        "contradiction": round(odds(0.9), 6),
        "contrary": 1.0,
        "same_matter": round(odds(0.8) / 2, 6),
    }
    assert odds(conflict.probability) == pytest.approx(sum(one.odds for one in conflict.witnesses))
    assert conflict.contradiction == pytest.approx(1 / (1 + math.exp(-odds(0.9) - 1.0)))  # what the texts alone tell
    assert conflict.matter == pytest.approx(0.8)


def test_it_is_hardly_a_conflict_unless_both_are_about_one_matter(make: Any, judge: Any) -> None:
    left, right = make("The gate was open."), make("The gate was shut.", "2")
    near, far = (decided(judge(left, right, same_matter=matter)).probability for matter in (0.9, 0.2))
    assert odds(near) - odds(far) == pytest.approx((odds(0.9) - odds(0.2)) / 2)


def test_a_mere_not_on_one_side_counts_half_of_contrary_words(make: Any, judge: Any) -> None:
    conflict = decided(judge(make("The convoy slept."), make("The convoy did not drive.", "2"), forward=CONTRADICTS))
    assert told(conflict)["negated"] == 0.5


def test_swapping_the_sides_changes_no_probability(make: Any, judge: Any) -> None:
    left, right = make("Rebels seized the bridge."), make("The garrison withdrew.", "2")
    one = decided(judge(left, right, forward=CONTRADICTS, backward=UNRELATED))
    other = decided(judge(right, left, forward=UNRELATED, backward=CONTRADICTS))
    assert one.probability == pytest.approx(other.probability)
    assert one.kind == other.kind
    assert (one.evidence.left, one.evidence.right) == (other.evidence.right, other.evidence.left)


def test_statements_that_say_the_same_are_left_out(make: Any, judge: Any) -> None:
    left, right = make("The convoy slept in Orun."), make("The convoy slept.", "2")
    assert decide(judge(left, right, forward=ENTAILS, backward=UNRELATED), 0.5, HAND) is None
    assert decide(judge(left, right, forward=ENTAILS, backward=CONTRADICTS), 0.5, HAND) is not None
    assert decide(judge(left, right, forward=UNRELATED, backward=UNRELATED), 0.5, HAND) is not None


def test_numbers_that_disagree_outrank_an_entailment(make: Any, judge: Any) -> None:
    left = make("12 trucks crossed.", counts=(("12 trucks", 12, 12, "truck"),))
    right = make("20 trucks crossed.", "2", counts=(("20 trucks", 20, 20, "truck"),))
    conflict = decided(judge(left, right, forward=ENTAILS, backward=ENTAILS))
    assert conflict.kind == "number"
    assert odds(conflict.probability) == pytest.approx(1.2)  # even, whatever the model says, and the numbers' own


def test_numbers_that_agree_speak_against_a_conflict(make: Any, judge: Any) -> None:
    left = make("50 trucks crossed.", counts=(("50 trucks", 50, 50, "truck"),))
    right = make("Around 50 vehicles slept.", "2", counts=(("Around 50 vehicles", 50, 50, "vehicle", True),))
    conflict = decided(judge(left, right, forward=(0.1, 0.3, 0.6), backward=(0.1, 0.3, 0.6)))
    assert odds(conflict.probability) == pytest.approx(odds(0.6) - 2.0)
    assert not conflict.is_flagged


def test_a_denial_is_judged_by_the_opposite_it_claims(make: Any, judge: Any) -> None:
    said = make("Rebels burned the depot at noon.")
    denied = make("rebels burned the depot", "2", stance="denies", claim="Rebels did not burn the depot.")
    against = decided(judge(said, denied, forward=CONTRADICTS, backward=CONTRADICTS))
    assert told(against)["denied"] == 1.5
    assert (against.kind, against.evidence.reason) == ("denial", "S2 denies what the other says")
    # What entails the opposite says the same as the denial.
    whole = make("The depot is whole.")
    assert decide(judge(whole, denied, forward=ENTAILS, backward=UNRELATED), 0.5, HAND) is None


def test_leaving_a_place_and_denying_that_it_was_seized_is_one_account(make: Any, judge: Any) -> None:
    left, denied = make("The garrison withdrew."), make("Rebels seized the bridge.", "2", stance="denies")
    assert "control" not in told(decided(judge(left, denied, forward=UNRELATED, backward=UNRELATED)))


def test_a_place_taken_and_left_adds_to_the_odds(make: Any, judge: Any) -> None:
    conflict = decided(judge(make("Rebels seized the bridge."), make("The garrison withdrew.", "2")))
    assert odds(conflict.probability) == pytest.approx(odds(0.1) + 3.0)


def test_conflicts_come_most_probable_first_with_ids_of_their_own(make: Any, judge: Any) -> None:
    left = make("The gate was open.")
    rights = [make(text, str(at)) for at, text in enumerate(["It was shut.", "It was sealed.", "It was closed."], 2)]
    pairs = [
        judge(left, right, forward=(0, 1 - p, p), backward=(0, 1 - p, p))
        for right, p in zip(rights, (0.1, 0.7, 0.4), strict=True)
    ]
    found = find_conflicts(pairs, 0.75, HAND)
    assert [round(odds(conflict.probability), 6) for conflict in found] == [
        round(odds(p) + 1.0, 6) for p in (0.7, 0.4, 0.1)
    ]
    assert [conflict.id for conflict in found] == [conflict.id for conflict in find_conflicts(pairs[::-1], 0.75, HAND)]
    assert [conflict.is_flagged for conflict in found] == [True, False, False]
    assert rank_for_reading(found, below=1) == found[:2]  # the flagged one, and one below


def test_a_toll_that_grew_is_a_revision_with_its_timeline_and_ranks_below(make: Any, judge: Any) -> None:
    given = [
        replace(
            statement_from_text(f"{number} people were killed.", source=f"S{day}"),
            published_at=datetime(2031, 6, day, tzinfo=UTC),
        )
        for day, number in ((4, 5), (5, 12), (6, 20))
    ]
    pairs = [judge(given[0], given[1], same_matter=0.95), judge(given[1], given[2], same_matter=0.95)]
    found = find_conflicts(pairs, 0.1, HAND)
    assert [conflict.is_flagged for conflict in found] == [False, False]
    assert {tuple(point.text for point in conflict.revision.timeline) for conflict in found if conflict.revision} == {
        ("5 people", "12 people", "20 people")
    }
    assert found[0].evidence.reason in ("“5 people” is brought up to date by “12 people”",
                                        "“12 people” is brought up to date by “20 people”")  # fmt: skip
    open_shut = judge(make("The gate was open."), make("It was shut.", "2"), forward=(0, 0.7, 0.3), same_matter=0.9)
    ranked = rank_for_reading(find_conflicts([*pairs, open_shut], 0.9, HAND), below=5)
    assert [conflict.revision is None for conflict in ranked] == [True, False]  # one card a timeline, after the others


def test_tolls_that_are_hardly_of_one_event_are_no_revision(judge: Any) -> None:
    given = [
        replace(
            statement_from_text(f"{number} people were killed.", source=f"S{day}"),
            published_at=datetime(2031, 6, day, tzinfo=UTC),
        )
        for day, number in ((4, 5), (5, 12))
    ]
    (conflict,) = find_conflicts([judge(*given, same_matter=0.3)], 0.1, HAND)
    assert conflict.revision is None
