import numpy as np
import pytest

from eval.metrics.precision_recall import (
    at_threshold,
    best_threshold,
    precision_recall_curve,
    recall_at_precision,
    threshold_for_precision,
)

GOLD = np.array([True, False, True, False])
SCORES = np.array([0.9, 0.8, 0.7, 0.1])


def test_the_curve_has_a_point_for_each_score() -> None:
    curve = precision_recall_curve(GOLD, SCORES)
    assert curve.thresholds.tolist() == [0.9, 0.8, 0.7, 0.1]
    assert curve.precision.tolist() == [1.0, 0.5, 2 / 3, 0.5]  # 1 of 1, 1 of 2, 2 of 3, 2 of 4
    assert curve.recall.tolist() == [0.5, 0.5, 1.0, 1.0]
    assert curve.f1 == pytest.approx([2 / 3, 0.5, 0.8, 2 / 3])


def test_equal_scores_are_flagged_together() -> None:
    curve = precision_recall_curve(np.array([True, False, True]), np.array([0.5, 0.5, 0.2]))
    assert curve.thresholds.tolist() == [0.5, 0.2]
    assert curve.precision.tolist() == [0.5, 2 / 3]


def test_at_a_threshold_what_reaches_it_is_flagged() -> None:
    found = at_threshold(GOLD, SCORES, 0.8)
    assert (found.n, found.predicted) == (2, 2)
    assert (found.precision, found.recall, found.f1) == (0.5, 0.5, 0.5)  # .9 right, .8 wrong, .7 missed
    assert at_threshold(GOLD, SCORES, 0.95).f1 == 0.0  # nothing flagged


def test_the_best_threshold_has_the_highest_f1_and_of_equals_flags_least() -> None:
    assert best_threshold(GOLD, SCORES) == 0.7  # F1 .8
    assert best_threshold(np.array([False, False]), np.array([0.3, 0.6])) == 0.6  # all 0
    with pytest.raises(ValueError, match="no items"):
        best_threshold(np.array([], dtype=bool), np.array([]))


def test_a_precision_is_kept_with_as_much_found_as_can_be() -> None:
    assert threshold_for_precision(GOLD, SCORES, 0.6) == 0.7  # 2 of 3, though .8 alone has only 1 of 2
    assert threshold_for_precision(GOLD, SCORES, 0.9) == 0.9
    assert threshold_for_precision(np.array([False, True]), np.array([0.9, 0.1]), 0.9) is None


def test_recall_at_a_precision_is_what_that_threshold_finds() -> None:
    assert recall_at_precision(GOLD, SCORES, 0.6) == 1.0  # at .7: 2 of 3 right, both found
    assert recall_at_precision(GOLD, SCORES, 0.8) == 0.5  # at .9 alone
    assert recall_at_precision(np.array([False, True]), np.array([0.9, 0.1]), 0.9) == 0.0


def test_nothing_to_find_has_no_recall() -> None:
    curve = precision_recall_curve(np.array([False, False]), np.array([0.9, 0.1]))
    assert curve.recall.tolist() == [0.0, 0.0]
    assert len(precision_recall_curve(np.array([], dtype=bool), np.array([])).thresholds) == 0
