from __future__ import annotations

import numpy as np
import pytest

from rashomon.pairs.stories import ENOUGH, Stories
from tests.fakes import FakeEncoder

TEXTS = ["bridge velm closed", "bridge velm cracks", "harvest wheat orrin", "wheat seed orrin", "chess final drawn"]


@pytest.fixture
def stories() -> Stories:
    """Five documents of one statement each: two of a bridge, two of a harvest, one like no other."""
    return Stories(np.arange(5), [text.split() for text in TEXTS], FakeEncoder().embed(TEXTS))


def test_reports_of_one_story_are_more_alike_than_reports_of_two(stories: Stories) -> None:
    for likeness in stories.pairs(np.array([0, 0]), np.array([1, 2])):
        assert likeness[0] > likeness[1]


def test_a_document_unlike_all_others_is_like_none(stories: Stories) -> None:
    for likeness in stories.pairs(np.full(4, 4), np.arange(4)):
        assert likeness.max() == 0  # no word shared, whatever the scale


def test_likeness_has_a_limit_which_a_document_has_with_itself(stories: Stories) -> None:
    for likeness in stories.rows(np.arange(5)):
        assert likeness.max() == pytest.approx(ENOUGH)
        assert np.diagonal(likeness) == pytest.approx(ENOUGH)


def test_rows_and_pairs_agree(stories: Stories) -> None:
    left, right = np.repeat(np.arange(5), 5), np.tile(np.arange(5), 5)
    for rows, pairs in zip(stories.rows(np.arange(5)), stories.pairs(left, right), strict=True):
        np.testing.assert_allclose(rows.ravel(), pairs, atol=1e-6)
