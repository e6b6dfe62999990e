import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from eval.measurement import SetResult, measure_set
from eval.sets import read_set
from rashomon.scores import Scorer

WriteSet = Callable[[str, Sequence[tuple[str, str, str]]], Path]
NewScorer = Callable[[Mapping[str, tuple[float, float, float]]], Scorer]


def measured(path: Path, scorer: Scorer) -> SetResult:
    found = read_set(path)
    return measure_set(found, scorer.score_logits([(pair.premise, pair.hypothesis) for pair in found.pairs]), 1.0)


def test_a_three_way_set_is_judged_by_the_most_probable_label(write_set: WriteSet, fake_scorer: NewScorer) -> None:
    answers = {"a": (0.8, 0.1, 0.1), "b": (0.2, 0.5, 0.3), "c": (0.4, 0.2, 0.4001), "d": (0.1, 0.5, 0.4)}
    rows = [
        ("long", "a", "entailment"),
        ("x", "b", "neutral"),
        ("x", "c", "contradiction"),
        ("x", "d", "contradiction"),
    ]
    result = measured(write_set("made.test", rows), fake_scorer(answers))
    assert (result.n, result.accuracy, result.argmax_accuracy) == (4, 0.75, 0.75)
    assert result.value("recall.contradiction") == 0.5
    # entailment 1, neutral 2*1/(1+2), contradiction 2*1/(2+1)
    assert result.macro_f1 == pytest.approx((1 + 2 / 3 + 2 / 3) / 3)
    assert result.nll == pytest.approx(-(math.log(0.8) + math.log(0.5) + 2 * math.log(0.4)) / 4, abs=1e-3)
    assert result.ece is not None
    assert result.truncated == 1


def test_a_two_way_set_is_judged_by_sums_and_shows_the_argmax_beside_it(
    write_set: WriteSet, fake_scorer: NewScorer
) -> None:
    answers = {"a": (0.40, 0.35, 0.25), "b": (0.7, 0.2, 0.1)}
    rows = [("x", "a", "not_entailment"), ("x", "b", "entailment")]
    result = measured(write_set("made.test", rows), fake_scorer(answers))
    assert (result.accuracy, result.argmax_accuracy) == (1.0, 0.5)  # .35 + .25 beats .40, no single label does
    assert result.nll == pytest.approx(-(math.log(0.6) + math.log(0.7)) / 2, abs=1e-5)
    assert result.ece is None
    assert result.value("f1.contradiction") is None


def test_temperature_softens_the_probabilities_and_keeps_the_predictions(
    write_set: WriteSet, fake_scorer: NewScorer
) -> None:
    found = read_set(
        write_set("made.test", [("x", "a", "entailment"), ("x", "a", "neutral"), ("x", "a", "contradiction")])
    )
    scored = fake_scorer({"a": (0.8, 0.1, 0.1)}).score_logits([("x", "a")] * 3)
    hot, cold = (measure_set(found, scored, temperature) for temperature in (2.0, 1.0))
    assert hot.accuracy == cold.accuracy == pytest.approx(1 / 3)
    assert hot.nll < cold.nll  # two of three are wrong: less sure is more likely
