"""The fitted decision: a sum that can be taken apart, thresholds by precision, and its file."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.conflicts.decision import START, Decision, probability_of, read_decision
from rashomon.conflicts.features import SCAN_FEATURES, TEXT_FEATURES
from rashomon.errors import ModelError, SettingsError
from tests.hand_decision import HAND, weights

# No deadline: a busy machine is no failure.
FREELY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
NUMBER = st.floats(-5, 5)


def values(names: tuple[str, ...]) -> st.SearchStrategy[dict[str, float]]:
    return st.fixed_dictionaries(dict.fromkeys(names, NUMBER))


def test_the_log_odds_are_the_intercept_and_weights_times_what_lies_above_the_mean() -> None:
    of = weights({"overlap": 2.0}, TEXT_FEATURES, intercept=-1.0, means={"overlap": 0.25})
    assert of.log_odds(dict.fromkeys(TEXT_FEATURES, 0.0) | {"overlap": 0.75}) == pytest.approx(-1 + 2 * 0.5)
    assert of.parts(dict.fromkeys(TEXT_FEATURES, 0.0))["overlap"] == pytest.approx(-0.5)


@FREELY
@given(
    of_texts=values(TEXT_FEATURES),
    features=values(SCAN_FEATURES),
    texts=values(TEXT_FEATURES),
    scan=values(SCAN_FEATURES),
    means=values(TEXT_FEATURES),
    intercept=NUMBER,
)
def test_the_witnesses_of_a_scan_add_up_to_its_log_odds(
    of_texts: dict[str, float],
    features: dict[str, float],
    texts: dict[str, float],
    scan: dict[str, float],
    means: dict[str, float],
    intercept: float,
) -> None:
    decision = Decision(
        revision="any",
        texts=weights(texts, TEXT_FEATURES, intercept=intercept, means=means),
        scan=weights(scan, SCAN_FEATURES, intercept=-intercept, means={"texts": 0.3, "days": 1.0}),
        texts_thresholds={},
        scan_thresholds={},
        precision=0.8,
    )
    whole = features | {"texts": decision.texts.log_odds(of_texts)}
    told = decision.scan_witnesses(whole, of_texts)
    assert math.isclose(sum(one.odds for one in told), decision.scan.log_odds(whole), abs_tol=1e-6)
    alone = decision.text_witnesses(of_texts)
    assert math.isclose(sum(one.odds for one in alone), decision.texts.log_odds(of_texts), abs_tol=1e-6)


def test_the_start_comes_first_then_the_strongest_and_what_adds_nothing_is_left_out() -> None:
    told = HAND.text_witnesses(dict.fromkeys(TEXT_FEATURES, 0.0) | {"contradiction": -0.5, "denied": 1.0})
    assert [(one.name, one.odds) for one in told] == [(START, 0.0), ("denied", 1.5), ("contradiction", -0.5)]


def test_probabilities_of_log_odds() -> None:
    assert probability_of(0.0) == 0.5
    assert probability_of(math.log(3)) == pytest.approx(0.75)  # three to one
    assert 0 < probability_of(-1e6) < 1e-12
    assert probability_of(1e6) <= 1


def test_a_precision_asks_for_the_least_threshold_that_reached_it() -> None:
    assert HAND.scan_threshold() == 0.5  # .80 by default
    assert HAND.scan_threshold(0.85) == 0.7  # none for .85 itself: the next that is more
    assert HAND.texts_threshold(0.2) == 0.3


def test_a_precision_that_dev_never_reached_is_told_with_the_highest() -> None:
    with pytest.raises(SettingsError, match=r"no threshold reached a precision of 0\.99 on dev; the highest is 0\.9"):
        HAND.scan_threshold(0.99)


@pytest.fixture
def content() -> dict[str, Any]:
    def of(names: tuple[str, ...]) -> dict[str, Any]:
        return {
            "intercept": 0.5,
            "weights": dict.fromkeys(names, 1.0),
            "means": dict.fromkeys(names, 0.0),
            "thresholds": {"0.80": 0.6},
        }

    return {"revision": "abc", "precision": 0.8, "texts": of(TEXT_FEATURES), "scan": of(SCAN_FEATURES)}


def test_a_file_gives_the_decision_it_holds(content: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "decision.json").write_text(json.dumps(content))
    found = read_decision(tmp_path / "decision.json")
    assert (found.revision, found.scan_threshold(), found.texts.intercept) == ("abc", 0.6, 0.5)


def _without_a_feature(content: dict[str, Any]) -> str:
    del content["scan"]["weights"]["days"]
    return json.dumps(content)


def _without_thresholds(content: dict[str, Any]) -> str:
    del content["texts"]["thresholds"]
    return json.dumps(content)


@pytest.mark.parametrize(
    "damage",
    [lambda _: "", lambda _: "[]", lambda _: "{}", lambda _: '{"revision": 1', _without_a_feature, _without_thresholds],
)
def test_a_damaged_file_is_named_with_the_way_out(
    content: dict[str, Any], tmp_path: Path, damage: Callable[[dict[str, Any]], str]
) -> None:
    (tmp_path / "decision.json").write_text(damage(content))
    with pytest.raises(ModelError, match=r"decision\.json cannot be used \(.*\); install the rashomon wheel again"):
        read_decision(tmp_path / "decision.json")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"decision\.json cannot be used"):
        read_decision(tmp_path / "decision.json")
