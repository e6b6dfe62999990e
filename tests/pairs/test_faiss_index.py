from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from rashomon.pairs.faiss_index import FaissIndex, Kind, is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="faiss is not installed")

BOTH = """
import numpy as np
{first}
{second}
import torch
from rashomon.pairs.faiss_index import FaissIndex
vectors = np.random.default_rng(0).standard_normal((2000, 32)).astype(np.float32)
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
index = FaissIndex(vectors, kind="hnsw")
for _ in range(3):
    product = float((torch.from_numpy(vectors) @ torch.from_numpy(vectors).T).sum())
    found = index.nearest(vectors[:500], 5)
print((found[:, 0] == np.arange(500)).mean())
"""


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    """Two hundred clumps of ten."""
    rng = np.random.default_rng(1)
    made = np.repeat(rng.standard_normal((200, 16)), 10, axis=0) + 0.2 * rng.standard_normal((2_000, 16))
    return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), dtype=np.float32)


@pytest.mark.parametrize("kind", ["ivf", "hnsw"])
def test_most_of_the_nearest_are_found(vectors: np.ndarray, kind: Kind) -> None:
    index = FaissIndex(vectors, kind=kind)
    gold = np.argsort(-(vectors[:100] @ vectors.T), axis=1)[:, :10]
    found = index.nearest(vectors[:100], 10)
    assert found[:, 0].tolist() == list(range(100))  # each is nearest to itself
    assert np.mean([np.isin(one, other).mean() for one, other in zip(gold, found, strict=True)]) > 0.95


@pytest.mark.parametrize("kind", ["ivf", "hnsw"])
def test_vectors_added_later_are_found_at_their_places(vectors: np.ndarray, kind: Kind) -> None:
    index = FaissIndex(vectors[:1_000], kind=kind)
    index.add(vectors[1_000:])
    assert len(index) == 2_000
    assert index.nearest(vectors[1_990:], 1)[:, 0].tolist() == list(range(1_990, 2_000))


def test_where_there_are_fewer_the_rest_is_marked(vectors: np.ndarray) -> None:
    found = FaissIndex(vectors[:3]).nearest(vectors[:1], 5)
    assert found.tolist()[0].count(-1) == 2


@pytest.mark.parametrize(("first", "second"), [("import torch", "import faiss"), ("import faiss", "import torch")])
def test_faiss_and_torch_work_in_one_process_whichever_comes_first(first: str, second: str) -> None:
    # Two OpenMP runtimes in one process are known to hang; a hang is a TimeoutExpired here.
    told = subprocess.run(
        [sys.executable, "-c", BOTH.format(first=first, second=second)],
        capture_output=True,
        text=True,
        timeout=600,
        check=True,
    )
    assert float(told.stdout) == 1.0
