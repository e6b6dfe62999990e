import math

import numpy as np
import pytest

from eval.metrics.nll import negative_log_likelihood


def test_likelihood_is_the_mean_of_minus_ln_of_the_gold_probability() -> None:
    probabilities = np.array([[0.5, 0.5], [0.25, 0.75]])
    assert negative_log_likelihood(probabilities, np.array([0, 0])) == pytest.approx((math.log(2) + math.log(4)) / 2)


def test_a_gold_side_held_impossible_costs_a_finite_amount() -> None:
    assert negative_log_likelihood(np.array([[1.0, 0.0]]), np.array([1])) == pytest.approx(12 * math.log(10))
