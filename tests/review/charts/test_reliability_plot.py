import pytest

from rashomon.review.charts.reliability_plot import reliability_plot
from rashomon.review.measures.reliability import reliability


def test_a_point_lies_at_its_mean_probability_and_its_share():
    view = reliability_plot(reliability([(0.9, True)] * 3 + [(0.9, False)]))
    (point,) = view.points

    assert (point.x, point.y) == (90.0, view.plot * 0.25)  # three of four, from the top
    assert point.y_high < point.y < point.y_low
    assert (point.count_x, point.count_width) == (90.4, 9.2)  # the bin from 0.9 to 1
    assert point.count_y + point.count_height == view.base


def test_what_was_expected_is_told_beside_what_was_found():
    view = reliability_plot(reliability([(0.9, True), (0.8, False), (0.2, False)]))

    assert view.expected == pytest.approx(1.9)
    assert view.found == 1


def test_a_bin_whose_interval_misses_the_diagonal_is_marked():
    view = reliability_plot(reliability([(0.95, False)] * 20 + [(0.15, False)] * 3))

    assert [point.is_off for point in view.points] == [False, True]  # 0 of 20 is at most 16 %, not 95 %
    assert view.off == 1


def test_without_verdicts_the_view_is_empty():
    assert reliability_plot(reliability([])).is_empty
