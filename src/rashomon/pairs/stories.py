"""How alike two documents are, measured against how alike each is to its own nearest ones.

In: documents as unit vectors and words (`near_documents.Shelf`).  Out: likeness of pairs of documents, by meaning and
by words.  Reports of one event are alike; how alike differs from event to event, so a likeness is divided by that of
the documents around (as Zelnik-Manor & Perona 2004 scale distances).  It judges no statement.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.pairs.encoder import Vectors
from rashomon.pairs.lexical import row_products
from rashomon.pairs.near_documents import (
    AROUND,
    ENOUGH,
    LEAST_MEANING,
    LEAST_WORDS,
    MOST_TOLD,
    Looked,
    Shelf,
    keep_near,
    look_around,
    scales_of,
)
from rashomon.pairs.nearest import largest

Positions = NDArray[np.intp]
Numbers = NDArray[np.float32]

_BLOCK = 256


def document_vectors(of: Positions, vectors: Vectors) -> Vectors:
    """Unit vectors of documents: the mean direction of their statements; `of` gives each statement's document."""
    sums = np.zeros((int(of.max()) + 1 if len(of) else 0, vectors.shape[1]), dtype=np.float32)
    np.add.at(sums, of, vectors)
    return np.asarray(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9), dtype=np.float32)


class Stories:
    """The documents of a scan, every one measured against every other."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._meaning_scale, self._word_scale = self._scale_documents(len(shelf.days))

    def _scale_documents(self, count: int) -> tuple[Numbers, Numbers]:
        meaning, words = np.zeros(count, np.float32), np.zeros(count, np.float32)
        for start in range(0, count, _BLOCK):
            here = np.arange(start, min(start + _BLOCK, count))
            for scale, alike in ((meaning, self._meaning_rows(here)), (words, self._word_rows(here))):
                alike[np.arange(len(here)), here] = -1.0
                nearest = np.take_along_axis(alike, largest(alike, min(AROUND, max(1, count - 1))), axis=1)
                scale[here] = nearest.mean(axis=1)
        return np.sqrt(np.maximum(meaning, LEAST_MEANING)), np.sqrt(np.maximum(words, LEAST_WORDS))

    def _meaning_rows(self, here: Positions) -> Numbers:
        return np.asarray(self._shelf.vectors[here] @ self._shelf.vectors.T, dtype=np.float32)

    def _word_rows(self, here: Positions) -> Numbers:
        return np.asarray((self._shelf.words[here] @ self._shelf.words.T).toarray(), dtype=np.float32)

    def rows(self, here: Positions) -> tuple[Numbers, Numbers]:
        """Likeness by meaning and by words of each document of `here` with every document, at most ENOUGH."""
        meaning = self._meaning_rows(here) / (self._meaning_scale[here, None] * self._meaning_scale)
        words = self._word_rows(here) / (self._word_scale[here, None] * self._word_scale)
        return np.minimum(meaning, ENOUGH), np.minimum(words, ENOUGH)

    def pairs(self, left: Positions, right: Positions) -> tuple[Numbers, Numbers]:
        """Likeness by meaning and by words of pairs of documents, at most ENOUGH, which a document has with itself."""
        count = max(1, len(self._shelf.days))
        codes, back = np.unique(left.astype(np.int64) * count + right, return_inverse=True)
        one, other = codes // count, codes % count
        meaning = np.einsum("ij,ij->i", self._shelf.vectors[one], self._shelf.vectors[other])
        meaning /= self._meaning_scale[one] * self._meaning_scale[other]
        words = row_products(self._shelf.words, one, other) / (self._word_scale[one] * self._word_scale[other])
        return np.minimum(meaning, ENOUGH)[back], np.minimum(words, ENOUGH)[back]


class NearStories(Stories):
    """Documents too many to measure each against every other: only what lies near is looked at.

    `known` holds scales that were measured before, NaN where none was.  At most `max_days` lie between two dated
    documents that are near (0: any number).
    """

    def __init__(self, shelf: Shelf, known: tuple[Numbers, Numbers], *, max_days: float) -> None:
        self._shelf = shelf
        self._max_days = max_days
        self._looked: Looked | None = None
        self._meaning_scale, self._word_scale = (scale.copy() for scale in known)
        unknown = np.flatnonzero(np.isnan(self._meaning_scale) | np.isnan(self._word_scale))
        if len(unknown):
            self._looked = look_around(shelf, unknown, max_days)
            self._asked = unknown
            found = scales_of(self._looked, unknown, len(shelf.days))
            self._meaning_scale[unknown], self._word_scale[unknown] = found

    @property
    def scales(self) -> tuple[Numbers, Numbers]:
        """The scale by meaning and by words of each document."""
        return self._meaning_scale, self._word_scale

    def near(self, asked: Positions) -> Any:
        """What likeness adds to the log odds: CSR (documents, documents), symmetric, with entries for near documents.

        One of the two is asked for; a document asked for is near itself.
        """
        from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

        looked = self._looked
        if looked is None or not np.array_equal(asked, self._asked):
            looked = look_around(self._shelf, asked, self._max_days, for_scales=False)
        left, right, told = keep_near(looked, self._meaning_scale, self._word_scale, self._shelf.days, self._max_days)
        count = len(self._shelf.days)
        one_way = csr_matrix((told, (left, right)), shape=(count, count))
        itself = csr_matrix((np.full(len(asked), MOST_TOLD, np.float32), (asked, asked)), shape=(count, count))
        return one_way.maximum(one_way.T).maximum(itself).tocsr()
