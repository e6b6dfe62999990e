from __future__ import annotations

import numpy as np
import pytest

from rashomon.pairs.lexical import counts, rarity, unit_rows
from rashomon.pairs.near_documents import MOST_TOLD, Shelf
from rashomon.pairs.stories import ENOUGH, NearStories, Stories, document_vectors
from tests.fakes import FakeEncoder

TEXTS = ["bridge velm closed", "bridge velm cracks", "harvest wheat orrin", "wheat seed orrin", "chess final drawn"]


@pytest.fixture
def shelf() -> Shelf:
    """Five documents of one statement each: two of a bridge, two of a harvest, one like no other."""
    words = counts([text.split() for text in TEXTS])
    return Shelf(
        vectors=document_vectors(np.arange(5), FakeEncoder().embed(TEXTS)),
        words=unit_rows(words, rarity(words)),
        days=np.full(5, np.nan, dtype=np.float32),
    )


@pytest.fixture
def stories(shelf: Shelf) -> Stories:
    return Stories(shelf)


@pytest.fixture
def near_stories(shelf: Shelf) -> NearStories:
    unknown = np.full(5, np.nan, dtype=np.float32)
    return NearStories(shelf, (unknown, unknown), max_days=0.0)


def test_a_document_points_where_its_statements_point_together() -> None:
    vectors = np.array([[1, 0], [0, 1], [0, 1]], dtype=np.float32)
    found = document_vectors(np.array([0, 0, 1]), vectors)
    np.testing.assert_allclose(found, [[0.5**0.5, 0.5**0.5], [0, 1]], rtol=1e-6)


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


def test_looking_only_near_gives_the_same_likeness(stories: Stories, near_stories: NearStories) -> None:
    left, right = np.repeat(np.arange(5), 5), np.tile(np.arange(5), 5)
    for every, near in zip(stories.pairs(left, right), near_stories.pairs(left, right), strict=True):
        np.testing.assert_allclose(near, every, atol=1e-6)


def test_documents_of_one_story_are_near_each_other_and_every_document_is_near_itself(
    near_stories: NearStories,
) -> None:
    near = near_stories.near(np.arange(5)).toarray()
    assert (near == near.T).all()
    assert np.diagonal(near) == pytest.approx(MOST_TOLD)
    assert {(int(one), int(other)) for one, other in np.argwhere(near > 0) if one < other} <= {(0, 1), (2, 3)}


def test_only_what_was_asked_for_is_near(near_stories: NearStories) -> None:
    near = near_stories.near(np.array([0])).toarray()
    assert np.diagonal(near).tolist() == pytest.approx([MOST_TOLD, 0, 0, 0, 0])
    assert (near[2:] == 0).all()
