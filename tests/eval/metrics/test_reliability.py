import numpy as np
import pytest

from eval.metrics.reliability import binary_calibration_error, reliability_bins


def test_what_is_said_as_often_as_it_comes_true_is_calibrated() -> None:
    probabilities, gold = np.full(4, 0.25), np.array([True, False, False, False])
    assert binary_calibration_error(probabilities, gold) == pytest.approx(0.0)


def test_low_probabilities_count_too() -> None:
    # Two bins (0, .5], (.5, 1]: 0 of 2 true at mean .3, 1 of 2 at mean .8: (2 * .3 + 2 * .3) / 4.
    probabilities, gold = np.array([0.2, 0.4, 0.7, 0.9]), np.array([False, False, True, False])
    assert binary_calibration_error(probabilities, gold, bins=2) == pytest.approx(0.3)
    low, high = reliability_bins(probabilities, gold, bins=2)
    assert (low.low, low.high, low.count, low.share_true) == (0.0, 0.5, 2, 0.0)
    assert (high.count, high.share_true) == (2, 0.5)
    assert (low.mean_probability, high.mean_probability) == pytest.approx((0.3, 0.8))


def test_bins_of_equal_mass_hold_as_many_items() -> None:
    probabilities, gold = np.array([0.01, 0.02, 0.03, 0.9]), np.array([False, False, True, True])
    found = reliability_bins(probabilities, gold, bins=2, equal_mass=True)
    assert [one.count for one in found] == [2, 2]
    # |0 - .03| over the first two, |2 - .93| over the others, of four.
    assert binary_calibration_error(probabilities, gold, bins=2, equal_mass=True) == pytest.approx((0.03 + 1.07) / 4)


def test_equal_probabilities_stay_in_one_bin() -> None:
    probabilities, gold = np.full(6, 0.5), np.array([True] * 3 + [False] * 3)
    (only,) = reliability_bins(probabilities, gold, bins=3, equal_mass=True)
    assert (only.count, only.share_true) == (6, 0.5)
    assert binary_calibration_error(probabilities, gold, bins=3, equal_mass=True) == 0.0


def test_the_edges_belong_to_the_lower_bin_and_nought_to_the_first() -> None:
    found = reliability_bins(np.array([0.0, 0.5, 1.0]), np.array([False, False, True]), bins=2)
    assert [one.count for one in found] == [2, 1]


def test_the_bins_add_up_to_the_error() -> None:
    rng = np.random.default_rng(3)
    probabilities, gold = rng.random(200), rng.random(200) < 0.4
    for equal_mass in (False, True):
        bins = reliability_bins(probabilities, gold, equal_mass=equal_mass)
        by_hand = sum(one.count * abs(one.share_true - one.mean_probability) for one in bins) / 200
        assert binary_calibration_error(probabilities, gold, equal_mass=equal_mass) == pytest.approx(by_hand)


def test_no_items_are_refused() -> None:
    with pytest.raises(ValueError, match="no items"):
        binary_calibration_error(np.array([]), np.array([], dtype=bool))
