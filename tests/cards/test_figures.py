"""Numbers as pages show them."""

import pytest

from rashomon.cards.figures import beside, percent, probability_words


@pytest.mark.parametrize(
    ("value", "words"), [(0.996, "0.99"), (0.004, "0.01"), (0.5, "0.50"), (1.0, "1.00"), (0.0, "0.00")]
)
def test_a_probability_is_never_rounded_to_certainty(value, words):
    assert probability_words(value) == words


@pytest.mark.parametrize(
    ("value", "words"), [(0.7196, "0.7196"), (0.72, "0.72"), (0.9, "0.90"), (0.7199999999, "0.7199999999")]
)
def test_beside_its_threshold_it_shows_on_which_side_it_lies(value, words):
    assert beside(value, 0.72) == words


def test_a_length_is_between_nothing_and_all():
    assert [percent(value) for value in (-1.0, 0.25, 3.0)] == ["0.00%", "25.00%", "100.00%"]
