"""An encoder that asks another one only for texts the case does not know yet, and remembers each chunk at once.

In: texts.  Out: the unit vectors the other encoder gave, now or in an earlier run.  A process that dies loses the chunk
in hand and no other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from rashomon.cases.code_revision import runtime_revision
from rashomon.cases.keys import as_keys, first_of_each, text_key
from rashomon.cases.memory import Memory
from rashomon.pairs import Encoder
from rashomon.pairs.encoder import Progress, Vectors

CHUNK = 2048  # texts; about four seconds of two cores


def encoder_revision(encoder: Encoder) -> str:
    """What the vectors depend on beside the text."""
    return f"{encoder.name}@{encoder.revision} {type(encoder).__name__} {runtime_revision()}"


class RememberingEncoder:
    """The vectors of another encoder, kept in a case; see `Encoder`."""

    def __init__(self, encoder: Encoder, memory: Memory, *, chunk: int = CHUNK) -> None:
        self._encoder = encoder
        self._memory = memory
        self._chunk = chunk
        self.is_keeping = True  # False: it looks up only, and whoever asks keeps the vectors elsewhere
        self.embedded = 0  # texts that were not known

    @property
    def name(self) -> str:
        return self._encoder.name

    @property
    def revision(self) -> str:
        return self._encoder.revision

    def embed(self, texts: Sequence[str], *, on_progress: Progress | None = None) -> Vectors:
        """Unit vectors of shape (texts, dimension), in the order given; `on_progress` hears of what is known first."""
        keys = [text_key(text) for text in texts]
        place = first_of_each(keys)
        distinct = list(place)
        sought = as_keys(distinct)
        found, table = self._memory.read(sought, ["vector"])
        missing = sorted(
            np.flatnonzero(~found).tolist(), key=lambda at: (-len(texts[place[distinct[at]]]), distinct[at])
        )
        if not missing and table is None:
            return self._encoder.embed(texts, on_progress=on_progress)
        if on_progress is not None:
            on_progress(len(texts) - len(missing))
        vectors = _vectors(table) if table is not None else None
        rows = np.zeros((0, 0), dtype=np.float32) if vectors is None else _placed(vectors, found)
        for start in range(0, len(missing), self._chunk):
            chunk = missing[start : start + self._chunk]
            made = self._encoder.embed([texts[place[distinct[at]]] for at in chunk], on_progress=on_progress)
            if not rows.size:
                rows = np.zeros((len(distinct), made.shape[1]), dtype=np.float32)
            rows[chunk] = made
            if self.is_keeping:
                self._memory.keep(sought[chunk], {"vector": vector_column(made)})
            self.embedded += len(chunk)
        number = {key: at for at, key in enumerate(distinct)}
        return rows[np.array([number[key] for key in keys], dtype=np.intp)]


def vector_column(vectors: Vectors) -> Any:
    """Vectors as one column of bytes, float32 in the order of the machine that all of ours share: the least first."""
    import pyarrow as pa

    content = np.ascontiguousarray(vectors, dtype="<f4").tobytes()
    kind = pa.binary(4 * vectors.shape[1])
    return pa.FixedSizeBinaryArray.from_buffers(kind, len(vectors), [None, pa.py_buffer(content)])


def _vectors(table: Any) -> Vectors:
    column = table.column("vector").combine_chunks()
    chunks = column.chunks if hasattr(column, "chunks") else [column]
    width = column.type.byte_width
    parts = [
        np.frombuffer(chunk.buffers()[1], dtype="<f4", offset=chunk.offset * width, count=len(chunk) * width // 4)
        for chunk in chunks
    ]
    return np.concatenate(parts).reshape(-1, width // 4).astype(np.float32)


def _placed(vectors: Vectors, found: Any) -> Vectors:
    rows = np.zeros((len(found), vectors.shape[1]), dtype=np.float32)
    rows[found] = vectors
    return rows
