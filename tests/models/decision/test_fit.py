"""The recipe of the decision: signs that hold, thresholds that can be counted, parts that add up."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest

RECIPE = Path(__file__).parents[3] / "models" / "decision" / "fit.py"
NAMES = ("contradiction", "entailment", "denied")


@pytest.fixture(scope="module")
def fit():
    spec = importlib.util.spec_from_file_location("decision_recipe", RECIPE)
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = before
    return module


@pytest.fixture(scope="module")
def data():
    rng = np.random.default_rng(7)
    rows = rng.normal(size=(400, 3))
    gold = (rows[:, 0] + 0.3 * rng.normal(size=400) > 0).astype(float)
    return rows, gold, np.ones(400)


def test_what_decides_gets_the_weight(fit, data):
    fitted = fit.fit_weights(*data, NAMES)

    assert fitted["weights"]["contradiction"] > 3 * abs(fitted["weights"]["denied"])
    assert np.mean((fit.odds_of(fitted, data[0]) > 0) == data[1]) > 0.85


def test_a_contradiction_never_speaks_against_a_conflict(fit, data):
    rows, gold, weights = data

    fitted = fit.fit_weights(rows, 1 - gold, weights, NAMES)  # turned round, the data say it does

    assert fitted["weights"]["contradiction"] == 0
    assert fitted["weights"]["entailment"] <= 0


def test_a_flag_of_few_pairs_cannot_outweigh_all(fit):
    rows = np.zeros((400, 3))
    rows[:6, 2] = 1
    gold = np.array([1.0] * 6 + [0.0, 1.0] * 197)

    fitted = fit.fit_weights(rows, gold, np.full(400, 50.0), NAMES)

    assert fitted["weights"]["denied"] <= fit.MOST + 1e-3


def test_a_threshold_is_the_least_that_is_precise_enough(fit):
    probability = np.linspace(0.99, 0.60, 40)  # in steps of .01: thirty conflicts, then ten pairs that are none
    gold = np.array([1.0] * 30 + [0.0] * 10)

    found = fit.thresholds(probability, gold)

    assert found["0.75"] == pytest.approx(0.60)  # 30 of all 40
    assert found["0.80"] == pytest.approx(0.63)  # 30 of 37 is .811; 30 of 38 is .789


def test_a_precision_that_was_never_reached_is_left_out(fit):
    gold = np.array([1.0, 0.0] * 20)

    assert max(map(float, fit.thresholds(np.linspace(1, 0, 40), gold))) <= 0.55
