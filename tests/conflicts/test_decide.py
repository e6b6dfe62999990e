from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest

from rashomon.conflicts import conflict_probabilities, find_conflicts, rank_for_reading
from rashomon.conflicts.decide import decide
from rashomon.statements import statement_from_text

ENTAILS, UNRELATED, CONTRADICTS = (0.9, 0.08, 0.02), (0.05, 0.9, 0.05), (0.02, 0.08, 0.9)


def odds(probability: float) -> float:
    return math.log(probability / (1 - probability))


def test_for_texts_it_is_the_mean_contradiction_of_both_directions() -> None:
    forward = np.array([[0.1, 0.1, 0.8], [0.9, 0.1, 0.0]], dtype=np.float32)
    backward = np.array([[0.2, 0.4, 0.4], [0.0, 0.0, 1.0]], dtype=np.float32)
    found = conflict_probabilities(forward, backward)
    assert found.tolist() == pytest.approx([0.6, 0.5])  # an entailment does not hide a contradiction
    assert found.tolist() == conflict_probabilities(backward, forward).tolist()


def test_a_contradiction_that_no_word_explains_counts_for_less(make: Any, judge: Any) -> None:
    pair = judge(make("The convoy slept."), make("The convoy drove.", "2"), forward=CONTRADICTS, backward=UNRELATED)
    conflict = decide(pair, 0.6)
    assert conflict is not None
    assert odds(conflict.probability) == pytest.approx(odds((0.9 + 0.05) / 2) - 1.0)
    assert (conflict.threshold, conflict.is_flagged) == (0.6, False)
    explained = judge(make("The gate was open."), make("The gate was shut.", "2"), forward=CONTRADICTS)
    said = decide(explained, 0.6)
    assert said is not None
    assert said.probability == pytest.approx((0.9 + 0.1) / 2)


def test_a_mere_not_on_one_side_is_half_an_explanation(make: Any, judge: Any) -> None:
    pair = judge(make("The convoy slept."), make("The convoy did not drive.", "2"), forward=(0, 0.1, 0.9))
    conflict = decide(pair, 0.6)
    assert conflict is not None
    assert odds(conflict.probability) == pytest.approx(odds((0.9 + 0.1) / 2) - 0.5)


def test_it_is_no_conflict_unless_both_are_about_one_matter(make: Any, judge: Any) -> None:
    left, right = make("The gate was open."), make("The gate was shut.", "2")
    for matter in (0.9, 0.2):
        conflict = decide(judge(left, right, forward=CONTRADICTS, backward=CONTRADICTS, same_matter=matter), 0.5)
        assert conflict is not None
        assert (conflict.matter, conflict.contradiction) == pytest.approx((matter, 0.9))
        assert conflict.probability == pytest.approx(0.9 * matter)


def test_closer_statements_rank_higher(make: Any, judge: Any) -> None:
    left, right = make("The convoy slept."), make("The convoy drove.", "2")
    near = decide(judge(left, right, similarity=0.75), 0.5)
    assert near is not None
    assert odds(near.probability) == pytest.approx(odds(0.1) + 4 * 0.25 - 1.0)


def test_swapping_the_sides_changes_no_probability(make: Any, judge: Any) -> None:
    left, right = make("Rebels seized the bridge."), make("The garrison withdrew.", "2")
    one = decide(judge(left, right, forward=CONTRADICTS, backward=UNRELATED), 0.5)
    other = decide(judge(right, left, forward=UNRELATED, backward=CONTRADICTS), 0.5)
    assert one is not None
    assert other is not None
    assert one.probability == pytest.approx(other.probability)
    assert (one.evidence.left, one.evidence.right) == (other.evidence.right, other.evidence.left)


def test_statements_that_say_the_same_are_left_out(make: Any, judge: Any) -> None:
    left, right = make("The convoy slept in Orun."), make("The convoy slept.", "2")
    assert decide(judge(left, right, forward=ENTAILS, backward=UNRELATED), 0.5) is None
    assert decide(judge(left, right, forward=ENTAILS, backward=CONTRADICTS), 0.5) is None  # 0.9 against a mean of 0.46
    assert decide(judge(left, right, forward=UNRELATED, backward=UNRELATED), 0.5) is not None


def test_numbers_that_disagree_outrank_an_entailment(make: Any, judge: Any) -> None:
    left = make("12 trucks crossed.", counts=(("12 trucks", 12, 12, "truck"),))
    right = make("20 trucks crossed.", "2", counts=(("20 trucks", 20, 20, "truck"),))
    conflict = decide(judge(left, right, forward=ENTAILS, backward=ENTAILS), 0.5)
    assert conflict is not None
    assert conflict.kind == "number"
    assert odds(conflict.probability) == pytest.approx(1.2)  # even, whatever the model says, and the numbers' own


def test_numbers_that_agree_speak_against_a_conflict(make: Any, judge: Any) -> None:
    left = make("50 trucks crossed.", counts=(("50 trucks", 50, 50, "truck"),))
    right = make("Around 50 vehicles slept.", "2", counts=(("Around 50 vehicles", 50, 50, "vehicle", True),))
    conflict = decide(judge(left, right, forward=(0.1, 0.3, 0.6), backward=(0.1, 0.3, 0.6)), 0.5)
    assert conflict is not None
    assert odds(conflict.probability) == pytest.approx(odds(0.6) - 2.0 - 1.0)
    assert not conflict.is_flagged


def test_a_denial_is_judged_by_the_opposite_it_claims(make: Any, judge: Any) -> None:
    said = make("Rebels burned the depot at noon.")
    denied = make("rebels burned the depot", "2", stance="denies", claim="Rebels did not burn the depot.")
    against = decide(judge(said, denied, forward=CONTRADICTS, backward=CONTRADICTS), 0.5)
    assert against is not None
    assert odds(against.probability) == pytest.approx(odds(0.9) + 1.5)
    assert (against.kind, against.evidence.reason) == ("polarity", "S2 denies what the other says")
    # What entails the opposite says the same as the denial.
    assert decide(judge(make("The depot is whole."), denied, forward=ENTAILS, backward=ENTAILS), 0.5) is None


def test_the_words_of_a_denied_claim_are_no_witnesses(make: Any, judge: Any) -> None:
    # Leaving a place and denying that it was seized is one account.
    left, denied = make("The garrison withdrew."), make("Rebels seized the bridge.", "2", stance="denies")
    conflict = decide(judge(left, denied, forward=UNRELATED, backward=UNRELATED), 0.5)
    assert conflict is not None
    assert odds(conflict.probability) == pytest.approx(odds(0.05) + 1.5)  # no place taken and left
    # The same count on both sides makes the contrast sharper, not weaker.
    said = make("12 trucks burned.", counts=(("12 trucks", 12, 12, "truck"),))
    none = make("12 trucks burned there.", "2", stance="denies", counts=(("12 trucks", 12, 12, "truck"),))
    sharp = decide(judge(said, none, forward=CONTRADICTS, backward=CONTRADICTS), 0.5)
    assert sharp is not None
    assert odds(sharp.probability) == pytest.approx(odds(0.9) + 1.5)


def test_a_place_taken_and_left_adds_to_the_odds(make: Any, judge: Any) -> None:
    conflict = decide(judge(make("Rebels seized the bridge."), make("The garrison withdrew.", "2")), 0.5)
    assert conflict is not None
    assert odds(conflict.probability) == pytest.approx(odds(0.1) + 3.2)


def test_a_place_taken_and_another_left_are_two_matters(make: Any, judge: Any) -> None:
    taken, left = make("Gunmen seized the port of Qasr."), make("Our units withdrew from Dorna.", "2")
    alike = make("Our units withdrew from Qasr.", "2")
    far = decide(judge(taken, left, similarity=0.4), 0.5)
    shared = decide(judge(taken, alike, similarity=0.4), 0.5)
    assert far is not None
    assert shared is not None
    assert shared.probability > far.probability  # the same scores and similarity, but one place named by both


def test_certainty_is_held_at_one_in_a_thousand(make: Any, judge: Any) -> None:
    left, right = make("The gate was open."), make("The gate was shut.", "2")
    sure = judge(left, right, forward=(0, 0, 1.0), backward=(0, 0, 1.0))
    conflict = decide(sure, 0.5)
    assert conflict is not None
    assert conflict.probability == pytest.approx(0.999)


def test_conflicts_come_most_probable_first_with_ids_of_their_own(make: Any, judge: Any) -> None:
    left = make("The gate was open.")
    rights = [make(text, str(at)) for at, text in enumerate(["It was shut.", "It was sealed.", "It was closed."], 2)]
    shares = [0.2, 0.7, 0.4]
    pairs = [
        judge(left, right, forward=(0, 1 - p, p), backward=(0, 1 - p, p))
        for right, p in zip(rights, shares, strict=True)
    ]
    found = find_conflicts(pairs, 0.5)
    assert [round(conflict.probability, 3) for conflict in found] == [0.7, 0.4, 0.2]
    assert [conflict.id for conflict in found] == [conflict.id for conflict in find_conflicts(pairs[::-1], 0.5)]
    assert [conflict.is_flagged for conflict in found] == [True, False, False]
    assert rank_for_reading(found, below=1) == found[:2]  # the flagged one, and one below


def test_a_toll_that_grew_is_a_revision_with_its_timeline_and_ranks_below(make: Any, judge: Any) -> None:
    told = [
        replace(
            statement_from_text(f"{number} people were killed.", source=f"S{day}"),
            published_at=datetime(2031, 6, day, tzinfo=UTC),
        )
        for day, number in ((4, 5), (5, 12), (6, 20))
    ]
    pairs = [judge(told[0], told[1], same_matter=0.95), judge(told[1], told[2], same_matter=0.95)]
    found = find_conflicts(pairs, 0.1)
    assert [conflict.is_flagged for conflict in found] == [False, False]
    assert {tuple(point.text for point in conflict.revision.timeline) for conflict in found if conflict.revision} == {
        ("5 people", "12 people", "20 people")
    }
    assert found[0].evidence.reason in ("“5 people” is brought up to date by “12 people”",
                                        "“12 people” is brought up to date by “20 people”")  # fmt: skip
    open_shut = judge(make("The gate was open."), make("It was shut.", "2"), forward=(0, 0.7, 0.3), same_matter=0.9)
    ranked = rank_for_reading(find_conflicts([*pairs, open_shut], 0.9), below=5)
    assert [conflict.revision is None for conflict in ranked] == [True, False]  # one card a timeline, after the others


def test_tolls_that_are_hardly_of_one_event_are_no_revision(judge: Any) -> None:
    told = [
        replace(
            statement_from_text(f"{number} people were killed.", source=f"S{day}"),
            published_at=datetime(2031, 6, day, tzinfo=UTC),
        )
        for day, number in ((4, 5), (5, 12))
    ]
    (conflict,) = find_conflicts([judge(*told, same_matter=0.3)], 0.1)
    assert conflict.revision is None
