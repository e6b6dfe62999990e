"""Texts to unit vectors: the embedded encoder on ONNX Runtime, and the protocol it shares with a user's own.

In: texts.  Out: float32 vectors of length 1, so that their dot product is the cosine.  Equal texts are embedded once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from rashomon.artefacts import embedded
from rashomon.onnx import OnnxModel

Vectors = NDArray[np.float32]
Progress = Callable[[int], None]

# Sentences a batch.  Chosen by analogy with the scorer, where small batches were faster; not measured for the encoder.
BATCH_SIZE = 16


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
    """A BERT-like encoder with mean pooling (Reimers & Gurevych 2019).  Texts longer than `max_tokens` are cut."""

    def __init__(self, model: OnnxModel, *, name: str, revision: str, max_tokens: int) -> None:
        self.name = name
        self.revision = revision
        self._model = model
        self._room = max_tokens - 2
        edges = model.tokenizer.encode("x")
        self._first, self._last = edges.ids[0], edges.ids[-1]

    def embed(self, texts: Sequence[str], *, on_progress: Progress | None = None) -> Vectors:
        """Unit vectors of shape (texts, dimension), in the order given."""
        distinct = sorted(set(texts))
        tokens = [ids[: self._room] for ids in self._model.encode(distinct)]
        order = sorted(range(len(distinct)), key=lambda at: (-len(tokens[at]), distinct[at]))
        batches = [order[start : start + BATCH_SIZE] for start in range(0, len(order), BATCH_SIZE)]
        copies: dict[str, list[int]] = {}
        for at, text in enumerate(texts):
            copies.setdefault(text, []).append(at)
        vectors: Vectors = np.zeros((len(texts), 0), dtype=np.float32)
        with ThreadPoolExecutor(self._model.workers) as pool:
            for batch, found in zip(
                batches, pool.map(lambda b: self._pool([tokens[at] for at in b]), batches), strict=True
            ):
                if vectors.shape[1] == 0:
                    vectors = np.zeros((len(texts), found.shape[1]), dtype=np.float32)
                for at, vector in zip(batch, found, strict=True):
                    vectors[copies[distinct[at]]] = vector
                if on_progress is not None:
                    on_progress(sum(len(copies[distinct[at]]) for at in batch))
        return vectors

    def _pool(self, rows: list[list[int]]) -> Vectors:
        width = max(len(row) for row in rows) + 2
        ids = np.zeros((len(rows), width), dtype=np.int64)
        mask = np.zeros_like(ids)
        for at, row in enumerate(rows):
            ids[at, : len(row) + 2] = [self._first, *row, self._last]
            mask[at, : len(row) + 2] = 1
        hidden = self._model.run(ids, mask, np.zeros_like(ids))
        mean = (hidden * mask[:, :, None]).sum(axis=1) / mask.sum(axis=1, keepdims=True)
        return np.asarray(mean / np.linalg.norm(mean, axis=1, keepdims=True), dtype=np.float32)


def load_encoder(model: str | None = None, *, threads: int | None = None) -> Encoder:
    """The embedded encoder, or any sentence-transformers model by folder or hub name.  Raises ModelError."""
    if model is not None:
        from rashomon.pairs.sentence_transformer import SentenceTransformerEncoder

        return SentenceTransformerEncoder(model, threads=threads)
    artefact = embedded("encoder")
    return OnnxEncoder(
        OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=threads),
        name=artefact.name,
        revision=artefact.revision,
        max_tokens=artefact.max_tokens,
    )
