"""Every witness of a pair as a number, the same whichever statement stands on the left."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.conflicts import find_witnesses
from rashomon.conflicts.features import SCAN_FEATURES, TEXT_FEATURES, log_odds, scan_features, text_features
from rashomon.records import Speaker
from tests.conflicts.conftest import scored, statement

# No deadline: a busy machine is no failure.
FREELY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
SENTENCES = st.sampled_from(
    [
        "Rebels seized the bridge at Orun.",
        "The garrison withdrew from Orun in good order.",
        "12 trucks crossed the river on Monday.",
        "Fewer than 10 trucks crossed.",
        "The ministry did not close the road.",
        "The ministry blamed smugglers for the fire.",
        "Nobody was hurt.",
        "",
    ]
)
THREE = st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)).map(
    lambda parts: tuple(part / (sum(parts) or 1) for part in parts)
)


def features(pair: Any) -> dict[str, float]:
    left, right = pair.pair.left, pair.pair.right
    return text_features(left, right, pair.forward, pair.backward, find_witnesses(left, right))


@FREELY
@given(one=SENTENCES, other=SENTENCES, there=THREE, back=THREE, matter=st.none() | st.floats(0, 1))
def test_the_features_do_not_depend_on_which_side_is_left(
    one: str, other: str, there: Any, back: Any, matter: float | None
) -> None:
    left, right = statement(one), statement(other, "2")
    ahead = scored(left, right, forward=there, backward=back, same_matter=matter)
    around = scored(right, left, forward=back, backward=there, same_matter=matter)
    assert features(ahead) == pytest.approx(features(around))
    seen = find_witnesses(left, right), find_witnesses(right, left)
    assert scan_features(ahead, seen[0], 0.5) == pytest.approx(scan_features(around, seen[1], 0.5))


def test_the_names_are_those_that_the_decision_knows(make: Any, judge: Any) -> None:
    pair = judge(make("The gate was open."), make("The gate was shut.", "2"))
    assert tuple(features(pair)) == TEXT_FEATURES
    seen = find_witnesses(pair.pair.left, pair.pair.right)
    assert tuple(scan_features(pair, seen, 0.0)) == SCAN_FEATURES


def test_the_models_answers_are_log_odds(make: Any, judge: Any) -> None:
    pair = judge(
        make("The convoy slept."), make("The convoy drove.", "2"), forward=(0.2, 0.2, 0.6), backward=(0.1, 0.5, 0.4)
    )
    found = features(pair)
    assert found["contradiction"] == pytest.approx(0.0)  # the mean of .6 and .4 is even
    assert found["contradiction_either"] == pytest.approx(math.log(0.6 / 0.4))
    assert found["entailment"] == pytest.approx(math.log(0.2 / 0.8))
    assert found["entailment_both"] == pytest.approx(math.log(0.1 / 0.9))
    assert found["overlap"] == 0.5  # convoy of convoy and slept


def test_certainty_is_held_at_one_in_a_thousand() -> None:
    assert log_odds(0.0) == pytest.approx(-math.log(999))
    assert log_odds(1.0) == pytest.approx(math.log(999))


def test_numbers_that_cannot_both_hold_outrank_the_model(make: Any, judge: Any) -> None:
    left = make("12 trucks crossed.", counts=(("12 trucks", 12, 12, "truck"),))
    right = make("20 trucks crossed.", "2", counts=(("20 trucks", 20, 20, "truck"),))
    found = features(judge(left, right, forward=(0.9, 0.05, 0.05), backward=(0.9, 0.05, 0.05)))
    assert (found["contradiction"], found["numbers_disagree"]) == (0.0, 1.0)  # no less than even
    least = make("At least 12 trucks crossed.", "3", counts=(("At least 12 trucks", 12, None, "truck"),))
    agreeing = features(judge(left, least))
    assert (agreeing["numbers_disagree"], agreeing["numbers_agree"]) == (0.0, 1.0)


def test_what_a_scan_knows_besides(make: Any, judge: Any) -> None:
    speaker = Speaker(name="Ada Moor", mention="Moor")
    left = make("The gate was open.", source="Gazette", speaker=speaker, published_at=datetime(2031, 6, 4, tzinfo=UTC))
    right = make("It was shut.", "2", source="Gazette", stance="alleges", published_at=datetime(2031, 6, 9, tzinfo=UTC))
    pair = judge(left, right, same_matter=0.8, similarity=0.4)
    found = scan_features(pair, find_witnesses(left, right), 1.5)
    assert (found["texts"], found["similarity"], found["quoted"]) == (1.5, 0.4, 1.0)
    assert (found["uncertain"], found["to_come"], found["revision"]) == (1.0, 0.0, 0.0)
    assert found["same_matter"] == pytest.approx(math.log(0.8 / 0.2))
    assert found["days"] == pytest.approx(math.log(1 + 4))  # from the 4th to the 8th, the day before the 9th


def test_without_an_estimate_of_the_matter_it_says_nothing(make: Any, judge: Any) -> None:
    pair = judge(make("The gate was open."), make("It was shut.", "2"))
    found = scan_features(pair, find_witnesses(pair.pair.left, pair.pair.right), 0.0)
    assert (found["same_matter"], found["one_event"]) == (0.0, 0.0)


def test_one_sentence_edited_twice_is_told(make: Any, judge: Any) -> None:
    left = make("Air strikes hit the grain port of Sarn el Zour at dawn.")
    right = make("Air raids hit the grain port of Sarn az Zour at dawn.", "2")
    other = make("Gunmen left the market hall.", "3")
    shut = make("Air strikes never hit the grain port of Sarn el Zour at dawn.", "4")

    def reworded(one: Any, two: Any) -> float:
        return scan_features(judge(one, two, same_matter=0.8), find_witnesses(one, two), 0.0)["reworded"]

    assert reworded(left, right) > 0.3
    assert reworded(left, other) == 0.0
    assert reworded(left, shut) == 0.0  # a negation is no mere rewording
