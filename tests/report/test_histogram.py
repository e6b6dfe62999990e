"""The histogram: every pair in one bin, the threshold in its place."""

import pytest

from rashomon.report.histogram import histogram_view


def test_every_value_falls_into_the_bin_that_begins_at_or_below_it():
    view = histogram_view([0.0, 0.049, 0.05, 0.35, 1.0], threshold=0.5)
    assert {round(bar.low, 2): bar.count for bar in view.bars if bar.count} == {0.0: 2, 0.05: 1, 0.35: 1, 0.95: 1}


def test_bars_grow_with_the_logarithm_of_the_count():
    view = histogram_view([0.1] * 99 + [0.9] * 9, threshold=0.5)
    many, few = (next(bar for bar in view.bars if bar.count == count) for count in (99, 9))
    assert many.height / few.height == pytest.approx(2.0, abs=0.01)  # log(100) = 2 log(10)
    assert many.height == view.bottom - view.top  # the largest bin fills the plot


def test_the_threshold_line_and_the_count_above_it():
    view = histogram_view([0.2, 0.75, 0.8], threshold=0.75)
    assert view.above == 2  # at the threshold counts
    assert view.threshold_x == pytest.approx(view.left + 0.75 * (view.right - view.left))


def test_ticks_are_powers_of_ten_up_to_the_largest_count():
    assert [tick.label for tick in histogram_view([0.1] * 2500, threshold=0.5).y_ticks] == [
        "0",
        "1",
        "10",
        "100",
        "1,000",
    ]


def test_no_pairs_no_plot():
    assert histogram_view([], threshold=0.5) is None
