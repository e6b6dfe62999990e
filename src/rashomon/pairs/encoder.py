"""Texts to unit vectors: the embedded encoder on ONNX Runtime, and the protocol it shares with a user's own.

In: texts.  Out: float32 vectors of length 1, so that their dot product is the cosine.  Equal texts are embedded once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from rashomon.artefacts import embedded
from rashomon.batches import BatchSize, batches_of_one_length, in_order, one_ahead
from rashomon.onnx import OnnxModel

Vectors = NDArray[np.float32]
Progress = Callable[[int], None]

# One batch a core; see `scores/onnx_scorer.py`.
BATCH_SIZE = BatchSize(rows=32, tokens=512)
# Texts tokenised at once, while those before are embedded.
TEXTS_AT_ONCE = 16_384


class Encoder(Protocol):
    """A sentence encoder."""

    @property
    def name(self) -> str: ...

    @property
    def revision(self) -> str: ...

    def embed(self, texts: Sequence[str], *, on_progress: Progress | None = None) -> Vectors:
        """Unit vectors of shape (texts, dimension); `on_progress` is called with the number newly done."""
        ...


class OnnxEncoder:
    """A BERT-like encoder on ONNX Runtime that pools by itself: its output is one unit vector a row.

    Texts longer than `max_tokens` are cut.  Texts of one length go together, so nothing is padded, and a text's vector
    does not depend, by a bit, on the texts beside it.
    """

    def __init__(self, model: OnnxModel, *, name: str, revision: str, max_tokens: int) -> None:
        self.name = name
        self.revision = revision
        self._model = model
        self._room = max_tokens - 2
        edges = model.tokenizer.encode("x")
        self._first, self._last = edges.ids[0], edges.ids[-1]

    def embed(self, texts: Sequence[str], *, on_progress: Progress | None = None) -> Vectors:
        """Unit vectors of shape (texts, dimension), in the order given."""
        places: dict[str, list[int]] = {}
        for at, text in enumerate(texts):
            places.setdefault(text, []).append(at)
        distinct = list(places)
        parts = [distinct[start : start + TEXTS_AT_ONCE] for start in range(0, len(distinct), TEXTS_AT_ONCE)]
        vectors: Vectors = np.zeros((len(texts), 0), dtype=np.float32)
        for part, rows in zip(parts, one_ahead(self._rows, parts), strict=True):
            batches = batches_of_one_length([len(row) for row in rows], BATCH_SIZE)
            found = in_order(self._vectors, [[rows[at] for at in batch] for batch in batches], self._model.workers)
            for batch, some in zip(batches, found, strict=True):
                if vectors.shape[1] == 0:
                    vectors = np.zeros((len(texts), some.shape[1]), dtype=np.float32)
                for at, vector in zip(batch, some, strict=True):
                    vectors[places[part[at]]] = vector
                if on_progress is not None:
                    on_progress(sum(len(places[part[at]]) for at in batch))
        return vectors

    def _rows(self, texts: Sequence[str]) -> list[list[int]]:
        return [[self._first, *ids[: self._room], self._last] for ids in self._model.encode(texts)]

    def _vectors(self, rows: list[list[int]]) -> Vectors:
        ids = np.array(rows, dtype=np.int64)
        return self._model.run(ids, np.ones_like(ids), np.zeros_like(ids))


def load_encoder(model: str | None = None, *, threads: int | None = None) -> Encoder:
    """The embedded encoder, or any sentence-transformers model by folder or hub name.  Raises ModelError."""
    if model is not None:
        from rashomon.pairs.sentence_transformer import SentenceTransformerEncoder

        return SentenceTransformerEncoder(model, threads=threads)
    artefact = embedded("encoder")
    return OnnxEncoder(
        OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=threads, is_finished=True),
        name=artefact.name,
        revision=artefact.revision,
        max_tokens=artefact.max_tokens,
    )
