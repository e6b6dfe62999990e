import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.review.measures.wilson import wilson_interval


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    # Newcombe 1998 (Statistics in Medicine 17:857), table I, method 3.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_published_intervals_come_out(successes, trials, low, high):
    interval = wilson_interval(successes, trials)

    assert (interval.low, interval.high) == pytest.approx((low, high), abs=0.00005)


def test_nothing_tried_says_nothing():
    interval = wilson_interval(0, 0)

    assert (interval.low, interval.high) == (0.0, 1.0)


def test_a_higher_level_is_wider():
    assert wilson_interval(7, 10, 0.99).low < wilson_interval(7, 10, 0.9).low


@pytest.mark.parametrize(("successes", "trials", "level"), [(3, 2, 0.95), (-1, 2, 0.95), (1, 2, 1.0), (1, 2, 95)])
def test_impossible_counts_and_levels_are_refused(successes, trials, level):
    with pytest.raises(ValueError, match=r"successes|level"):
        wilson_interval(successes, trials, level)


@given(st.integers(0, 500).flatmap(lambda trials: st.tuples(st.integers(0, trials), st.just(trials))))
def test_the_share_lies_inside_and_the_mirror_image_is_mirrored(counts):
    successes, trials = counts
    interval, mirrored = wilson_interval(successes, trials), wilson_interval(trials - successes, trials)

    assert 0 <= interval.low <= interval.high <= 1
    if trials:
        assert interval.low <= successes / trials <= interval.high
    assert (1 - mirrored.high, 1 - mirrored.low) == pytest.approx((interval.low, interval.high), abs=1e-12)
