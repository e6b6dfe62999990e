"""Edits of one number or one negation, and the label each makes."""

from __future__ import annotations

import importlib.util
import random
import sys
from pathlib import Path

import pytest

RECIPE = Path(__file__).parents[3] / "models" / "nli" / "minimal_edits.py"


@pytest.fixture(scope="module")
def edits():
    spec = importlib.util.spec_from_file_location("edits_recipe", RECIPE)
    module = importlib.util.module_from_spec(spec)
    sys.modules["edits_recipe"] = module  # its dataclass looks for its own module
    spec.loader.exec_module(module)
    return module


def test_another_number_contradicts_and_a_kept_bound_follows(edits):
    found = list(edits.number_edits("The ferry carried 120 people.", random.Random(1)))

    labels = {label: text for text, label in found}
    assert set(labels) == {"contradiction", "entailment"}
    assert any(
        phrase in labels["entailment"] for phrase in ("more than", "at least", "over", "fewer than", "at most", "under")
    )
    assert all(text != "The ferry carried 120 people." for text, _ in found)


def test_years_and_dates_are_left_alone(edits):
    assert list(edits.number_edits("The ferry sank in 1987.", random.Random(1))) == []
    bounds = [
        text
        for text, label in edits.number_edits("The ferry sank on 12 May.", random.Random(1))
        if label == "entailment"
    ]
    assert bounds == []


def test_a_negation_goes_in_and_comes_out(edits):
    out = list(edits.negation_edits("The bridge was not open.", random.Random(1)))
    assert out == [("The bridge was open.", "contradiction")]

    put_in = [pair for seed in range(20) for pair in edits.negation_edits("The bridge was open.", random.Random(seed))]
    assert set(put_in) == {("The bridge was not open.", "contradiction")}


def test_a_sentence_with_a_negation_gets_no_second_one(edits):
    assert list(edits.negation_edits("Nobody was there, and it is never so.", random.Random(3))) == []
