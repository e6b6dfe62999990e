import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.review.charts.ticks import about, round_steps, short_count


@pytest.mark.parametrize(
    ("largest", "steps"),
    [
        (0, (0, 1)),
        (1, (0, 1)),
        (3, (0, 1, 2, 3)),
        (7, (0, 2, 4, 6, 8)),
        (17, (0, 5, 10, 15, 20)),
        (420, (0, 200, 400, 600)),
    ],
)
def test_an_axis_has_round_steps(largest, steps):
    assert round_steps(largest) == steps


@given(st.integers(0, 10**9))
def test_the_last_step_covers_the_largest_count_and_there_are_four_at_most(largest):
    steps = round_steps(largest)

    assert steps[0] == 0
    assert steps[-1] >= largest
    assert 2 <= len(steps) <= 5


@pytest.mark.parametrize(
    ("count", "written"),
    [(0, "0"), (9_999, "9,999"), (12_300, "12.3k"), (20_000, "20k"), (1_000_000, "1M"), (2_500_000, "2.5M")],
)
def test_large_counts_are_written_short(count, written):
    assert short_count(count) == written


@pytest.mark.parametrize(
    ("count", "told"), [(0, 0), (99.4, 99), (104, 100), (949, 950), (5158, 5200), (61_234, 61_000)]
)
def test_an_estimate_is_told_in_two_figures(count, told):
    assert about(count) == told
