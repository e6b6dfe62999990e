import numpy as np
import pytest

from eval.metrics.f1 import macro_f1, side_scores

NAMES = ("entailment", "neutral", "contradiction")


def test_precision_recall_and_f1_of_each_class() -> None:
    gold = np.array([0, 0, 0, 1, 2, 2])
    predicted = np.array([0, 0, 1, 1, 2, 0])
    entailment, neutral, contradiction = side_scores(gold, predicted, NAMES)
    assert (entailment.n, entailment.predicted) == (3, 3)
    assert entailment.precision == entailment.recall == entailment.f1 == pytest.approx(2 / 3)
    assert (neutral.precision, neutral.recall, neutral.f1) == (0.5, 1.0, pytest.approx(2 / 3))  # 2 * 1 / (1 + 2)
    assert (contradiction.precision, contradiction.recall, contradiction.f1) == (1.0, 0.5, pytest.approx(2 / 3))


def test_macro_f1_is_the_plain_mean_over_classes_that_occur() -> None:
    scores = side_scores(np.array([0, 0, 1, 1]), np.array([0, 0, 1, 0]), NAMES)
    # entailment 2*2/(2+3) = 0.8, neutral 2*1/(2+1) = 2/3, contradiction never gold nor predicted
    assert macro_f1(scores) == pytest.approx((0.8 + 2 / 3) / 2)


def test_a_class_that_is_predicted_but_never_gold_counts_as_zero() -> None:
    scores = side_scores(np.array([0, 0]), np.array([0, 2]), NAMES)
    assert macro_f1(scores) == pytest.approx((2 / 3 + 0) / 2)  # entailment 2*1/(2+1)


def test_minus_one_is_right_for_no_side() -> None:
    (entailment,) = side_scores(np.array([0, 0]), np.array([0, -1]), ("entailment",))
    assert (entailment.precision, entailment.recall) == (1.0, 0.5)
