"""Judgements and vectors that outlive a run: one file per model revision, so that a new model never reads old answers.

In: a scorer or an encoder and a folder.  Out: the same protocol, answering from the folder what it has answered before.
Only results are kept, under hashes of the texts; no text is written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from rashomon.pairs import Encoder
from rashomon.scores import ScoredLogits, Scorer
from rashomon.scores.scorer import Progress

Vectors = np.ndarray[tuple[int, ...], np.dtype[np.float32]]
SAVE_EVERY = 4096  # judgements: a run that is interrupted loses half a minute


class KeptScorer:
    """The answers of another scorer, kept in a folder; see `Scorer`."""

    def __init__(self, scorer: Scorer, folder: Path | None) -> None:
        self._scorer = scorer
        self._kept = _Kept(folder, "nli", scorer.revision)
        self.judged = 0  # pairs that the model itself was asked for

    @property
    def name(self) -> str:
        return self._scorer.name

    @property
    def revision(self) -> str:
        return self._scorer.revision

    @property
    def temperature(self) -> float:
        return self._scorer.temperature

    @property
    def max_tokens(self) -> int:
        return self._scorer.max_tokens

    def score_logits(
        self, pairs: Sequence[tuple[str, str]], *, batch_size: int | None = None, on_progress: Progress | None = None
    ) -> ScoredLogits:
        """Logits for each pair, in the order given; cuts are told as 0, for they are not kept."""
        keys = [_key(*pair) for pair in pairs]
        fresh = {key: pair for key, pair in zip(keys, pairs, strict=True) if key not in self._kept.rows}
        self.judged += len(fresh)
        if on_progress is not None:
            on_progress(len(pairs) - len(fresh))
        for some in _portions(list(fresh), SAVE_EVERY):
            asked = [fresh[key] for key in some]
            found = self._scorer.score_logits(asked, batch_size=batch_size, on_progress=on_progress)
            self._kept.add(some, found.logits)
        none = np.zeros(len(pairs), dtype=np.int32)
        return ScoredLogits(logits=self._kept.of(keys, 3), truncated_left=none, truncated_right=none)


class KeptEncoder:
    """The vectors of another encoder, kept in a folder; see `Encoder`."""

    def __init__(self, encoder: Encoder, folder: Path | None) -> None:
        self._encoder = encoder
        self._kept = _Kept(folder, "vectors", encoder.revision)

    @property
    def name(self) -> str:
        return self._encoder.name

    @property
    def revision(self) -> str:
        return self._encoder.revision

    def embed(self, texts: Sequence[str], *, on_progress: Progress | None = None) -> Vectors:
        """Unit vectors of shape (texts, dimension)."""
        keys = [_key(text) for text in texts]
        fresh = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._kept.rows}
        for some in _portions(list(fresh), SAVE_EVERY):
            self._kept.add(some, self._encoder.embed([fresh[key] for key in some], on_progress=on_progress))
        return self._kept.of(keys, 0)


class _Kept:
    """Rows of numbers by key, in memory and in one file of a folder."""

    def __init__(self, folder: Path | None, kind: str, revision: str) -> None:
        self._path = folder / f"{kind}-{revision}.npz" if folder else None
        self.rows: dict[str, Vectors] = {}
        if self._path is not None and self._path.is_file():
            with np.load(self._path) as found:
                self.rows = dict(zip(found["keys"].tolist(), found["rows"], strict=True))

    def add(self, keys: Sequence[str], rows: Vectors) -> None:
        self.rows.update(zip(keys, rows, strict=True))
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part.npz")
        np.savez(part, keys=np.array(list(self.rows)), rows=np.stack(list(self.rows.values())))
        part.replace(self._path)

    def of(self, keys: Sequence[str], width: int) -> Vectors:
        if not keys:
            return np.zeros((0, width), dtype=np.float32)
        return np.stack([self.rows[key] for key in keys])


def _key(*texts: str) -> str:
    joined = "\x1f".join(texts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(joined, digest_size=12).hexdigest()


def _portions(keys: list[str], size: int) -> list[list[str]]:
    return [keys[start : start + size] for start in range(0, len(keys), size)]
