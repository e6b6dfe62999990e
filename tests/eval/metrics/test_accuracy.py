import numpy as np
import pytest

from eval.metrics.accuracy import accuracy, wilson_interval


def test_accuracy_is_the_share_that_is_right() -> None:
    assert accuracy(np.array([0, 1, 2, 2]), np.array([0, 1, 2, 0])) == 0.75  # three of four


def test_accuracy_of_no_pairs_is_refused() -> None:
    with pytest.raises(ValueError, match="no pairs"):
        accuracy(np.array([], dtype=int), np.array([], dtype=int))


def test_the_interval_of_half_of_100_with_z_2_reaches_one_in_ten_to_each_side() -> None:
    # middle (0.5 + 4/200) / (1 + 4/100) = 0.5; half = 2/1.04 * sqrt(0.25/100 + 4/40000) = 2/1.04 * sqrt(0.0026)
    low, high = wilson_interval(0.5, 100, z=2.0)
    assert low == pytest.approx(0.5 - 2 / 1.04 * 0.0026**0.5)
    assert high == pytest.approx(0.5 + 2 / 1.04 * 0.0026**0.5)


def test_four_right_of_four_does_not_mean_certainty() -> None:
    low, high = wilson_interval(1.0, 4, z=2.0)
    assert (low, high) == (pytest.approx(0.5), 1.0)  # n / (n + z²) = 4 / 8
