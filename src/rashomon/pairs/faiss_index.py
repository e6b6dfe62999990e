"""Nearest vectors among very many, by FAISS: an inner-product index that grows (extra `rashomon[faiss]`).

In: unit vectors.  Out: positions of the likeliest neighbours of each query, not exactly all of them.  The only file
that imports faiss, and it does so when an index is made.  Both faiss and torch bring an OpenMP runtime; faiss is told
how many threads to use (`tests/pairs/test_faiss_index.py` runs them in one process, in either order).
"""

from __future__ import annotations

import importlib.util
import os
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from rashomon.pairs.encoder import Vectors

Kind = Literal["ivf", "hnsw"]
Positions = NDArray[np.intp]

CELLS_PER_ROOT = 4  # lists of an inverted file: so many times the root of the vectors (the advice of FAISS is 4 to 16)
PROBED = 32  # lists looked into; see `python -m eval scale --search`
LINKS = 32  # of a node of the graph
LOOKED_THROUGH = 256  # nodes kept while the graph is searched
TRAINED_ON = 64  # vectors a list


def is_installed() -> bool:
    """Whether faiss can be imported."""
    return importlib.util.find_spec("faiss") is not None


class FaissIndex:
    """Vectors in the order added.  "ivf" (an inverted file, Sivic & Zisserman 2003) learns its lists from the first.

    "hnsw" is a graph (Malkov & Yashunin 2020).
    """

    def __init__(self, vectors: Vectors, *, kind: Kind = "ivf", threads: int | None = None, seed: int = 0) -> None:
        import faiss  # type: ignore[import-not-found, import-untyped, unused-ignore]

        faiss.omp_set_num_threads(threads or len(os.sched_getaffinity(0)))
        count, dimension = vectors.shape
        if kind == "ivf":
            cells = max(1, min(int(CELLS_PER_ROOT * count**0.5), count // 39 or 1))  # faiss wants 39 vectors a list
            self._index: Any = faiss.IndexIVFFlat(
                faiss.IndexFlatIP(dimension), dimension, cells, faiss.METRIC_INNER_PRODUCT
            )
            self._index.nprobe = PROBED
            self._index.cp.niter = 10
            self._index.cp.seed = seed
            chosen = np.random.default_rng(seed).permutation(count)[: max(cells * TRAINED_ON, 1)]
            self._index.train(np.ascontiguousarray(vectors[np.sort(chosen)], dtype=np.float32))
        else:
            self._index = faiss.IndexHNSWFlat(dimension, LINKS, faiss.METRIC_INNER_PRODUCT)
            self._index.hnsw.efConstruction = 100
            self._index.hnsw.efSearch = LOOKED_THROUGH
        self.add(vectors)

    def __len__(self) -> int:
        return int(self._index.ntotal)

    def add(self, vectors: Vectors) -> None:
        """Hold more vectors."""
        self._index.add(np.ascontiguousarray(vectors, dtype=np.float32))

    def nearest(self, queries: Vectors, count: int) -> Positions:
        """Positions of up to `count` vectors of each query, likeliest first, -1 where there are fewer."""
        found = self._index.search(np.ascontiguousarray(queries, dtype=np.float32), count)[1]
        return np.asarray(found, dtype=np.intp)
