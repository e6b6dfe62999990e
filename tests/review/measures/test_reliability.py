import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.review.measures.reliability import reliability
from rashomon.review.measures.wilson import wilson_interval

JUDGED = [(0.81, True), (0.89, False), (0.85, True), (0.12, False)]


def test_bins_and_the_error_by_hand():
    result = reliability(JUDGED)

    low, high = result.bins
    assert (low.low, low.high, low.cards, low.share) == (0.1, 0.2, 1, 0.0)
    assert (high.cards, high.conflicts, high.share) == (3, 2, pytest.approx(2 / 3))
    assert high.mean_probability == pytest.approx(0.85)
    assert high.interval == wilson_interval(2, 3)
    assert result.ece == pytest.approx((1 * 0.12 + 3 * (0.85 - 2 / 3)) / 4)


def test_a_probability_on_the_edge_belongs_to_the_bin_that_begins_there():
    edges = reliability([(0.29, True), (0.7, True), (1.0, True), (0.0, False)], bins=100).bins

    assert [place.low for place in edges] == [0.0, 0.29, 0.7, 0.99]


def test_bins_of_equal_counts_keep_cards_of_one_probability_together():
    judged = [(0.5, True)] * 5 + [(0.6, True), (0.7, False), (0.8, True)]

    result = reliability(judged, bins=2, equal_counts=True)

    assert [(place.low, place.high, place.cards) for place in result.bins] == [(0.5, 0.5, 5), (0.6, 0.8, 3)]


def test_nothing_judged_has_no_error():
    assert reliability([]).ece is None
    assert reliability([], equal_counts=True).bins == ()


@pytest.mark.parametrize("probability", [-0.1, 1.1, float("nan")])
def test_what_is_no_probability_is_refused(probability):
    with pytest.raises(ValueError, match="outside 0–1"):
        reliability([(probability, True)])


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=60), st.booleans())
def test_every_card_is_in_one_bin(judged, equal_counts):
    result = reliability(judged, equal_counts=equal_counts)

    assert sum(place.cards for place in result.bins) == result.judged == len(judged)
    assert sum(place.conflicts for place in result.bins) == sum(is_conflict for _, is_conflict in judged)
    assert all(place.low <= place.mean_probability + 1e-9 <= place.high + 2e-9 for place in result.bins)
