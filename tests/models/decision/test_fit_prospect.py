"""The recipe of the prospect: networks side by side, cuts, and which pairs it may learn from."""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest

from rashomon.conflicts.prospect import Layers
from rashomon.records import Pair
from tests.conflicts.conftest import statement

RECIPE = Path(__file__).parents[3] / "models" / "decision" / "fit_prospect.py"


@pytest.fixture(scope="module")
def recipe():
    pytest.importorskip("torch")
    spec = importlib.util.spec_from_file_location("fit_prospect", RECIPE)
    module = importlib.util.module_from_spec(spec)
    sys.modules["fit_prospect"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def network(seed):
    chance = np.random.default_rng(seed)
    features, parts, hidden = 3, 2, 2
    inputs = features + 2 * parts
    return Layers(
        means=np.zeros(features),
        spreads=np.ones(features),
        projection=chance.normal(size=(5, parts)),
        hidden=chance.normal(size=(inputs + 1, hidden)),
        out=chance.normal(size=(hidden + inputs + 1, 3)),
    )


def test_networks_side_by_side_tell_the_mean_of_what_each_tells(recipe):
    chance = np.random.default_rng(9)
    given = chance.normal(size=(4, 3)), chance.normal(size=(4, 5)), chance.normal(size=(4, 5))
    networks = [network(seed) for seed in range(3)]
    whole = recipe.side_by_side(networks)
    assert np.allclose(whole.apply(*given), np.mean([one.apply(*given) for one in networks], axis=0))


def test_the_second_cut_keeps_every_conflict_with_a_margin_and_the_first_spends_the_budget(recipe):
    stories = recipe.Set(
        before=np.array([-1.0, -3.0, -2.0, -4.02, -5.0, -6.0]),
        after=np.array([2.0, 1.0, -3.0, -0.5, -3.0, -3.0]),
        is_flagged=np.array([True, True, False, False, False, False]),
    )
    others = recipe.Set(before=np.zeros(2), after=np.array([0.5, 3.0]), is_flagged=np.array([True, True]))
    first, second = recipe.choose_cuts(stories, [others], 0.42)
    assert second == -0.5  # one below 0.5
    assert -4.02 < first <= -3.0  # three are read in one direction, two of them in both: (3 + 2) / 12
    words = recipe.told("six pairs", stories, (first, second))
    assert "recall 1.000" in words
    assert "work 0.417" in words


def test_topics_held_out_are_those_the_weights_never_see(recipe):
    def pair(left, right):
        sides = [statement("Nine boats left", id_, source=source) for id_, source in (("1", left), ("2", right))]
        return Pair(left=sides[0], right=sides[1], similarity=0.5, rule="across documents")

    assert recipe.is_held_out(pair("3_1ecb", "6_2ecb"))
    assert recipe.is_seen(pair("4_1ecb", "5_2ecb"))
    across = pair("3_1ecb", "4_2ecb")
    assert not recipe.is_held_out(across)
    assert not recipe.is_seen(across)
