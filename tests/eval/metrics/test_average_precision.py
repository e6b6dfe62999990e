import numpy as np
import pytest

from eval.metrics.average_precision import average_precision, bootstrap_interval


def test_it_is_the_mean_precision_at_the_gold_items() -> None:
    gold = np.array([True, False, True, False])
    scores = np.array([0.9, 0.8, 0.7, 0.1])
    assert average_precision(gold, scores) == pytest.approx((1 / 1 + 2 / 3) / 2)  # found at ranks 1 and 3


def test_the_order_of_the_input_does_not_matter_even_among_equal_scores() -> None:
    gold = np.array([True, False, False, True])
    scores = np.array([0.5, 0.5, 0.9, 0.1])
    # Ranks: one wrong, then two that share rank 3 with one right, then a right one: (1/3 + 2/4) / 2.
    assert average_precision(gold, scores) == pytest.approx((1 / 3 + 2 / 4) / 2)
    assert average_precision(gold[::-1], scores[::-1]) == average_precision(gold, scores)


def test_nothing_to_find_is_nought() -> None:
    assert average_precision(np.array([False, False]), np.array([0.1, 0.2])) == 0.0


def test_the_interval_of_groups_that_are_alike_is_a_point() -> None:
    alike = (np.array([True, False]), np.array([0.9, 0.1]))
    assert bootstrap_interval([alike, alike], draws=10) == (1.0, 1.0)


def test_the_interval_spans_the_groups_it_draws_from() -> None:
    good, bad = (np.array([True, False]), np.array([0.9, 0.1])), (np.array([True, False]), np.array([0.1, 0.9]))
    low, high = bootstrap_interval([good, bad], draws=200)
    assert (low, high) == (0.5, 1.0)  # only bad: 1/2; only good: 1
