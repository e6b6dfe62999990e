from __future__ import annotations

import numpy as np
import pytest

from rashomon.pairs.nearest import largest


@pytest.mark.parametrize("columns", [1, 5, 40, 333, 1000])
@pytest.mark.parametrize("count", [1, 3, 12])
def test_it_finds_the_same_scores_as_sorting(columns: int, count: int) -> None:
    scores = np.random.default_rng(columns).integers(0, 200, (7, columns)).astype(np.float32)
    found = np.take_along_axis(scores, largest(scores, count), axis=1)
    expected = np.sort(scores, axis=1)[:, ::-1][:, :count]
    assert np.sort(found, axis=1)[:, ::-1].tolist() == expected.tolist()


def test_each_column_is_found_once() -> None:
    scores = np.zeros((2, 500), dtype=np.float32)  # all alike
    assert [len(set(row)) for row in largest(scores, 20).tolist()] == [20, 20]
