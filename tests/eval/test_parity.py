from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from eval.parity import measure_parity
from eval.sets import read_set
from rashomon.errors import InputError
from rashomon.scores import Scorer

WriteSet = Callable[[str, Sequence[tuple[str, str, str]]], Path]
NewScorer = Callable[[Mapping[str, tuple[float, float, float]]], Scorer]

SURE = {"a": (0.8, 0.1, 0.1), "b": (0.1, 0.8, 0.1), "c": (0.1, 0.1, 0.8)}


def test_parity_counts_agreement_and_the_points_lost(write_set: WriteSet, fake_scorer: NewScorer) -> None:
    rows = [("x", "a", "entailment"), ("x", "a", "entailment"), ("x", "b", "neutral"), ("x", "c", "contradiction")]
    found = read_set(write_set("made.test", rows))
    parity = measure_parity(fake_scorer({**SURE, "c": (0.1, 0.8, 0.1)}), fake_scorer(SURE), found)
    assert (parity.n, parity.agreement) == (4, 0.75)  # c is called neutral by int8
    assert (parity.accuracy_int8, parity.accuracy_float, parity.lost) == (0.75, 1.0, 0.25)
    assert parity.lost_error == pytest.approx(
        (3 / 16) ** 0.5 / 2
    )  # differences 0 0 0 1: sd sqrt(1/4 * 3/4), over sqrt(4)
    assert parity.largest_gap == pytest.approx(2.0794, abs=1e-3)  # ln .8 - ln .1


def test_a_two_way_set_cannot_tell_parity(write_set: WriteSet, fake_scorer: NewScorer) -> None:
    found = read_set(write_set("made.test", [("x", "a", "entailment"), ("x", "c", "not_entailment")]))
    with pytest.raises(InputError, match="three-way"):
        measure_parity(fake_scorer(SURE), fake_scorer(SURE), found)
