import numpy as np
import pytest

from eval.metrics.ece import expected_calibration_error


def test_sure_and_right_is_calibrated() -> None:
    assert expected_calibration_error(np.array([[1.0, 0.0, 0.0]] * 3), np.array([0, 0, 0])) == 0.0


def test_sure_and_wrong_is_off_by_one() -> None:
    assert expected_calibration_error(np.array([[1.0, 0.0, 0.0]] * 3), np.array([1, 1, 2])) == 1.0


def test_bins_are_weighted_by_their_share_of_the_pairs() -> None:
    probabilities = np.array([[0.9, 0.1, 0.0], [0.9, 0.1, 0.0], [0.9, 0.1, 0.0], [0.5, 0.3, 0.2]])
    gold = np.array([0, 0, 1, 0])
    # top .9: 2 of 3 right, gap |2/3 - .9| = .2333, weight 3/4; top .5: right, gap |1 - .5|, weight 1/4
    assert expected_calibration_error(probabilities, gold, bins=10) == pytest.approx(0.75 * 0.7 / 3 + 0.25 * 0.5)


def test_errors_to_both_sides_cancel_only_within_a_bin() -> None:
    probabilities = np.array([[0.75, 0.25], [0.75, 0.25]])
    gold = np.array([0, 1])
    assert expected_calibration_error(probabilities, gold, bins=15) == pytest.approx(0.25)  # half right, .75 claimed


def test_a_probability_on_the_edge_of_two_bins_belongs_to_the_lower() -> None:
    probabilities = np.array([[0.5, 0.5], [0.6, 0.4]])
    # Two bins (0, .5] and (.5, 1]: the first wrong, the second right, so (|0 - .5| + |1 - .6|) / 2, nothing cancels.
    assert expected_calibration_error(probabilities, np.array([1, 0]), bins=2) == pytest.approx(0.45)
