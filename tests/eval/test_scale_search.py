from __future__ import annotations

import numpy as np

from eval import scale_search
from eval.scale_search import _exact, _recall_of, _set, _share, recall_table, search_table
from rashomon.pairs import near_documents


def test_the_share_found_is_of_the_pairs_looked_for() -> None:
    assert _share({"a": 0.9, "b": 0.6}, {"b": 0.6, "c": 0.7}) == 0.5
    assert _share({}, {"a": 0.5}) == 0.0


def test_exact_search_gives_the_nearest_in_order() -> None:
    vectors = np.eye(4, dtype=np.float32)
    queries = np.array([[0.1, 0.2, 0.9, 0.0]], dtype=np.float32)
    assert _exact(vectors, queries, 3).tolist() == [[2, 1, 0]]


def test_recall_counts_the_places_filled_with_what_is_as_near() -> None:
    vectors = np.array([[1, 0], [1, 0], [0.8, 0.6], [0, 1]], dtype=np.float32)
    gold, found = np.array([[0], [2]]), np.array([[1], [-1]])
    queries = np.array([[1, 0], [0.8, 0.6]], dtype=np.float32)
    assert _recall_of(vectors, queries, gold, found) == 0.5  # an equal one, and none
    assert _recall_of(vectors, queries, gold, np.array([[2], [2]])) == 0.5  # a farther one, and the right one


def test_constants_are_given_back() -> None:
    before = near_documents.MOST
    with _set(near_documents, MOST=1):
        assert near_documents.MOST == 1
    assert before == near_documents.MOST


def test_tables_show_every_figure() -> None:
    recall = {
        "pairs": 100, "recall": 0.998, "of_likely": 1.0, "pairs_plain": 90, "recall_plain": 0.97, "of_likely_plain": 1.0
    }  # fmt: skip
    assert recall_table({"made": recall}).rows == (("made", "100", "0.9980", "1.0000", "90", "0.9700", "1.0000"),)
    found = {
        "vectors": 1000, "kind": "ivf", "build_seconds": 1.25, "query_seconds": [0.1, 0.3, 0.2],
        "recall": {str(k): 0.99 for k in scale_search.NEAREST},
    }  # fmt: skip
    assert search_table([found]).rows == (("ivf", "1,000", "1.2", "0.200", "0.100", "0.300", ".990", ".990"),)
