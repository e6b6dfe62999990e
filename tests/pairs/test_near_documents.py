"""Near documents are found in time, by meaning and by words, and no more of them than asked for."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.pairs import near_documents
from rashomon.pairs.lexical import counts, rarity, unit_rows
from rashomon.pairs.near_documents import Shelf, keep_near, look_around, scales_of
from rashomon.pairs.stories import Stories
from rashomon.pairs.weights import WEIGHTS
from tests.fakes import FakeEncoder

STORIES = ("velm bridge cracks pillars", "orrin wheat harvest seed", "chess final drawn board")


def shelve(texts: list[str], days: list[float] | None = None) -> Shelf:
    words = counts([text.split() for text in texts])
    return Shelf(
        vectors=FakeEncoder().embed(texts),
        words=unit_rows(words, rarity(words)),
        days=np.array(days or [np.nan] * len(texts), dtype=np.float32),
    )


def near(shelf: Shelf, *, max_days: float = 0.0) -> dict[int, list[int]]:
    everything = np.arange(len(shelf.days))
    looked = look_around(shelf, everything, max_days)
    meaning, words = scales_of(looked, everything, len(everything))
    left, right, _ = keep_near(looked, meaning, words, shelf.days, max_days)
    return {int(at): right[left == at].tolist() for at in everything}


@pytest.fixture
def reports() -> list[str]:
    """Four reports of each of three stories, each with a word of its own."""
    return [f"{story} word{at}{number}" for number, story in enumerate(STORIES) for at in range(4)]


def test_the_reports_of_a_story_are_near_each_other_and_no_others(reports: list[str]) -> None:
    found = near(shelve(reports))
    assert {at: sorted(others) for at, others in found.items()} == {
        at: [other for other in range(12) if other // 4 == at // 4 and other != at] for at in range(12)
    }


def test_a_report_published_too_long_after_is_not_near(reports: list[str]) -> None:
    days = [0.0, 1.0, 40.0, float("nan")] * 3
    found = near(shelve(reports, days), max_days=30.0)
    assert sorted(found[0]) == [1, 3]  # the undated one may be of any day
    assert sorted(found[2]) == [3]
    assert sorted(found[3]) == [0, 1, 2]


def test_no_more_than_the_likeliest_are_near(reports: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(near_documents, "MOST", 2)
    found = near(shelve(reports))
    assert {len(others) for others in found.values()} == {2}  # of three in each story
    assert all(other // 4 == at // 4 for at, others in found.items() for other in others)


def test_a_story_is_found_by_its_words_where_the_meanings_of_many_are_alike(
    reports: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(near_documents, "LOOKED_AT", 3)
    shelf = shelve(reports)
    alike = Shelf(vectors=np.tile(shelf.vectors[:1], (12, 1)), words=shelf.words, days=shelf.days)
    looked = look_around(alike, np.array([11]), 0.0)
    assert {8, 9, 10} <= set(looked.right.tolist())


def test_a_scale_is_the_root_of_the_mean_likeness_of_those_around(reports: list[str]) -> None:
    shelf = shelve(reports[:4])
    looked = look_around(shelf, np.arange(4), 0.0)
    meaning, _ = scales_of(looked, np.arange(4), 4)
    np.testing.assert_allclose(meaning, 0.8**0.5, rtol=1e-5)  # four words of five are shared with each of the others


def test_searching_in_blocks_finds_the_same(reports: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    whole = near(shelve(reports))
    monkeypatch.setattr(near_documents, "_BLOCK", 5)
    assert near(shelve(reports)) == whole


def test_an_index_that_finds_the_nearest_gives_the_same(reports: list[str]) -> None:
    class Exact:
        """Stands for a FAISS index: exact, and asked for more than there is."""

        def nearest(self, queries: np.ndarray, count: int) -> np.ndarray:
            found = np.full((len(queries), count), -1, dtype=np.intp)
            found[:, :12] = np.argsort(-(queries @ shelf.vectors.T), axis=1, kind="stable")
            return found

    days = [0.0, 1.0, 40.0, float("nan")] * 3
    shelf = shelve(reports, days)
    indexed = Shelf(vectors=shelf.vectors, words=shelf.words, days=shelf.days, index=Exact())  # type: ignore[arg-type]
    assert near(indexed, max_days=30.0) == near(shelf, max_days=30.0)


def test_a_user_without_faiss_is_told_only_where_it_matters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(near_documents, "is_installed", lambda: False)
    assert near_documents.search_notice(near_documents.EXACT_VECTORS) is None
    told = near_documents.search_notice(near_documents.EXACT_VECTORS + 1)
    assert told is not None
    assert "rashomon[faiss]" in told
    assert near_documents.shelve_index(np.zeros((near_documents.EXACT_VECTORS + 1, 1), dtype=np.float32)) is None


DOCUMENTS = st.lists(
    st.tuples(
        st.sampled_from([*STORIES, "velm bridge closed", "orrin chess board", "wheat"]),
        st.sampled_from([0.0, 5.0, 29.99, 30.0, 31.0, 60.0, float("nan")]),
    ),
    min_size=2,
    max_size=20,
)


@settings(deadline=None, max_examples=60)
@given(documents=DOCUMENTS, block=st.sampled_from([3, 256]))
def test_what_is_found_is_what_measuring_all_with_all_finds(documents: list[tuple[str, float]], block: int) -> None:
    shelf = shelve([f"{text} word{at}" for at, (text, _) in enumerate(documents)], [day for _, day in documents])
    everything = np.arange(len(documents))
    meaning, words = Stories(shelf).rows(everything)
    told = WEIGHTS["story"] * meaning + WEIGHTS["story_words"] * words
    apart = np.abs(shelf.days[:, None] - shelf.days) > 30.0
    expected = {
        (one, other)
        for one, other in itertools.permutations(range(len(documents)), 2)
        if told[one, other] >= near_documents.FLOOR and not apart[one, other]
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(near_documents, "_BLOCK", block)
        patch.setattr(near_documents, "LEAST_SHARED", 0.0)  # for scales also what shares next to nothing
        found = {(one, other) for one, others in near(shelf, max_days=30.0).items() for other in others}
    sure = {pair for pair in expected | found if abs(told[pair] - near_documents.FLOOR) > 1e-3}
    assert found & sure == expected & sure
