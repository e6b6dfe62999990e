"""The pairing recipe: which pairs it looks at, and how it judges its probabilities."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest

RECIPE = Path(__file__).parents[3] / "models" / "pairing" / "fit.py"


@pytest.fixture(scope="module")
def fit():
    spec = importlib.util.spec_from_file_location("pairing_recipe", RECIPE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_probabilities_that_hold_have_no_calibration_error(fit):
    gold = np.array([True, False, False, False])
    assert fit.expected_error(gold, np.full(4, 0.25)) == pytest.approx(0.0)  # one of four
    assert fit.expected_error(gold, np.full(4, 0.75)) == pytest.approx(0.5)  # 3 expected, 1 found, of 4


def test_pairs_are_known_by_their_positions(fit):
    pairs = np.array([[0, 3], [1, 2]])
    assert fit.is_in(pairs, np.array([0, 1, 1]), np.array([3, 3, 2]), 4).tolist() == [True, False, True]
