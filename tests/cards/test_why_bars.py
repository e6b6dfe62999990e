"""Bars that add up: each begins where the one before ended, and the last is the sum."""

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.cards.why_bars import why_view
from rashomon.records import Witness

# No deadline: a busy machine is no failure.
FREELY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
ODDS = st.lists(st.floats(-6, 6), min_size=1, max_size=12)


def witnesses(*odds):
    names = ("an average pair", "contradiction", "same_matter", "days", "overlap", "control", "times")
    return tuple(Witness(name=name, odds=one) for name, one in zip(names, odds, strict=False))


def test_bars_run_on_from_each_other_to_the_sum():
    view = why_view(witnesses(-1.0, 3.0, -0.5), 0.5)

    assert [(bar.words, bar.odds) for bar in view.bars] == [
        ("an average pair", -1.0),
        ("the model reads a contradiction", 3.0),
        ("perhaps two matters", -0.5),
    ]
    first, second, third = view.bars
    assert first.x == pytest.approx(second.x)  # the first ends at -1, where the second begins
    assert second.x + second.width == pytest.approx(third.x + third.width, abs=0.02)  # the third turns back from 2
    assert (view.total.words, view.total.odds) == ("together", 1.5)
    assert view.total.x == pytest.approx(view.even_x)  # the sum begins at even odds
    assert view.total.x + view.total.width == pytest.approx(third.x, abs=0.02)


def test_the_threshold_stands_at_its_log_odds():
    view = why_view(witnesses(0.0, 2.0), 0.75)

    assert view.threshold_odds == pytest.approx(math.log(3))
    assert view.even_x < view.threshold_x < view.total.x + view.total.width


@FREELY
@given(odds=ODDS, threshold=st.floats(0, 1))
def test_the_numbers_written_add_up_and_no_bar_leaves_the_drawing(odds, threshold):
    view = why_view(witnesses(*odds), threshold)

    assert sum(bar.odds for bar in view.bars) == pytest.approx(view.total.odds, abs=1e-6)
    for bar in (*view.bars, view.total):
        assert bar.x >= 0
        assert bar.x + bar.width <= 100


def test_without_witnesses_there_is_nothing_to_draw():
    assert why_view((), 0.5) is None
