import math

import numpy as np
import pytest

from eval.metrics.group_bootstrap import draw_groups, paired_difference, percentile_interval, spread


def test_groups_are_drawn_whole() -> None:
    for at in draw_groups(["x", "y", "x", "y", "y"], draws=50):
        counts = np.bincount(at, minlength=5)
        assert counts[0] == counts[2]  # the two of x
        assert counts[1] == counts[3] == counts[4]
        assert counts[0] + counts[1] == 2  # two groups a draw


def test_the_same_seed_draws_the_same() -> None:
    one, other = (draw_groups(["x", "y", "z"], draws=5, seed=7) for _ in range(2))
    assert [at.tolist() for at in one] == [at.tolist() for at in other]


def test_a_number_that_all_groups_share_does_not_move() -> None:
    values = np.array([0.5, 0.5, 0.5])
    drawn = draw_groups(["x", "y", "z"], draws=20)
    assert percentile_interval(spread(lambda at: float(values[at].mean()), drawn)) == (0.5, 0.5)


def test_the_interval_spans_the_groups() -> None:
    values = np.array([0.0, 1.0])
    drawn = draw_groups(["x", "y"], draws=1000)
    # A quarter of the draws is x twice, a quarter y twice.
    assert percentile_interval(spread(lambda at: float(values[at].mean()), drawn)) == (0.0, 1.0)


def test_a_statistic_may_give_several_numbers() -> None:
    drawn = draw_groups(["x", "y"], draws=10)
    assert spread(lambda at: (float(len(at)), 1.0), drawn).shape == (10, 2)


def test_draws_without_the_number_are_left_out() -> None:
    assert percentile_interval(np.array([math.nan, 0.2, 0.2])) == (0.2, 0.2)
    assert all(map(math.isnan, percentile_interval(np.array([math.nan]))))


def test_a_method_that_is_always_a_tenth_better_is_so_on_every_draw() -> None:
    others = np.array([0.1, 0.5, 0.9])
    found = paired_difference(0.6, 0.5, others + 0.1, others)
    assert found.value == pytest.approx(0.1)
    assert found.interval == pytest.approx((0.1, 0.1))  # though each alone moves from .1 to .9
    assert found.worse == 0.0
    assert paired_difference(0.5, 0.5, others, others).worse == 1.0  # no better on any draw


def test_no_items_no_draws() -> None:
    assert draw_groups([]) == []
