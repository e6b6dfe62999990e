"""How alike two documents are, measured against how alike each is to its own nearest ones.

In: which document each statement is of, its vector and words.  Out: likeness of pairs of documents, by meaning and by
words.  Reports of one event are alike; how alike differs from event to event, so a likeness is divided by that of the
documents around (as Zelnik-Manor & Perona 2004 scale distances).  It judges no statement.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.pairs.encoder import Vectors
from rashomon.pairs.lexical import counts, rarity, row_products, unit_rows
from rashomon.pairs.nearest import largest

Positions = NDArray[np.intp]

AROUND = 10  # documents around each that set its scale
# Least scale, so that a document unlike all others is no likeness to the least unlike one: the lowest twentieth of the
# documents of ECB+ train.
LEAST_MEANING, LEAST_WORDS = 0.64, 0.23
ENOUGH = 0.8  # of that scale: documents at least so alike tell one story, and more says no more (ECB+ dev: AP .825
# against .814 at 1.0 and .768 without a limit, which also prefers any two sentences of one story to one matter)
_BLOCK = 256


class Stories:
    """The documents of a scan.  `of` gives each statement's document as a position."""

    def __init__(self, of: Positions, bags: Sequence[list[str]], vectors: Vectors) -> None:
        count = int(of.max()) + 1 if len(of) else 0
        rows: list[list[str]] = [[] for _ in range(count)]
        for document, bag in zip(of, bags, strict=True):
            rows[document].extend(bag)
        sums = np.zeros((count, vectors.shape[1]), dtype=np.float32)
        np.add.at(sums, of, vectors)
        self._vectors = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
        words = counts(rows)
        self._words: Any = unit_rows(words, rarity(words))
        self._scale_documents(count)

    def _scale_documents(self, count: int) -> None:
        meaning, words = np.zeros(count, np.float32), np.zeros(count, np.float32)
        for start in range(0, count, _BLOCK):
            here = np.arange(start, min(start + _BLOCK, count))
            for scale, alike in ((meaning, self._meaning_rows(here)), (words, self._word_rows(here))):
                alike[np.arange(len(here)), here] = -1.0
                nearest = np.take_along_axis(alike, largest(alike, min(AROUND, max(1, count - 1))), axis=1)
                scale[here] = nearest.mean(axis=1)
        self._meaning_scale = np.sqrt(np.maximum(meaning, LEAST_MEANING))
        self._word_scale = np.sqrt(np.maximum(words, LEAST_WORDS))

    def _meaning_rows(self, here: Positions) -> NDArray[np.float32]:
        return np.asarray(self._vectors[here] @ self._vectors.T, dtype=np.float32)

    def _word_rows(self, here: Positions) -> NDArray[np.float32]:
        return np.asarray((self._words[here] @ self._words.T).toarray(), dtype=np.float32)

    def rows(self, here: Positions) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Likeness by meaning and by words of each document of `here` with every document, at most ENOUGH."""
        meaning = self._meaning_rows(here) / (self._meaning_scale[here, None] * self._meaning_scale)
        words = self._word_rows(here) / (self._word_scale[here, None] * self._word_scale)
        return np.minimum(meaning, ENOUGH), np.minimum(words, ENOUGH)

    def pairs(self, left: Positions, right: Positions) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Likeness by meaning and by words of pairs of documents, at most ENOUGH, which a document has with itself."""
        codes, back = np.unique(left.astype(np.int64) * len(self._vectors) + right, return_inverse=True)
        one, other = codes // max(1, len(self._vectors)), codes % max(1, len(self._vectors))
        meaning = np.einsum("ij,ij->i", self._vectors[one], self._vectors[other])
        meaning /= self._meaning_scale[one] * self._meaning_scale[other]
        words = row_products(self._words, one, other) / (self._word_scale[one] * self._word_scale[other])
        return np.minimum(meaning, ENOUGH)[back], np.minimum(words, ENOUGH)[back]
