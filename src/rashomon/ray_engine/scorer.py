"""The two model protocols on a pool of Ray workers: texts go out in parts, logits and vectors come back in order.

Equal texts are judged and embedded once, whatever part they stand in.  Parts are made of texts of like length, as the
models make their batches.  A model whose scores depend on the batch a pair shares (an int8 export of a user's own, with
dynamic ranges) gives what it would give for these parts, so its last digits may differ from those of a local run; the
embedded models do not have this.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

import numpy as np

from rashomon.pairs.encoder import Vectors
from rashomon.progress import Counter
from rashomon.ray_engine.models import EncoderFacts, ScorerFacts
from rashomon.ray_engine.pool import Pool
from rashomon.scores import ScoredLogits

T = TypeVar("T")

# Texts a part.  At 140 pairs a second and core 256 are about two seconds of work, beside which sending them costs
# nothing; a part that is lost with its worker costs no more than that.  Small jobs are cut finer, so that each worker
# has several.
LEAST, MOST, PARTS_A_WORKER = 16, 256, 4


class RayScorer:
    """A `Scorer` whose pairs are judged by the workers of a pool of `Models`.  Raises ModelError as they do."""

    def __init__(self, pool: Pool) -> None:
        facts: ScorerFacts = pool.call("scorer_facts")
        self.name = facts.name
        self.revision = facts.revision
        self.temperature = facts.temperature
        self.max_tokens = facts.max_tokens
        self._pool = pool

    def score_logits(
        self, pairs: Sequence[tuple[str, str]], *, batch_size: int | None = None, on_progress: Counter | None = None
    ) -> ScoredLogits:
        """Logits for each pair, in the order given; see `Scorer`."""
        places = _places(pairs)
        distinct = sorted(places, key=lambda pair: (-len(pair[0]) - len(pair[1]), pair))
        parts = list(cut(distinct, self._pool.count))
        logits = np.zeros((len(pairs), 3), dtype=np.float32)
        tokens_cut = np.zeros((len(pairs), 2), dtype=np.int32)
        judged = self._pool.map("score", ((part, batch_size) for part in parts))
        for part, found in zip(parts, judged, strict=True):
            for at, pair in enumerate(part):
                logits[places[pair]] = found.logits[at]
                tokens_cut[places[pair]] = (found.truncated_left[at], found.truncated_right[at])
            if on_progress is not None:
                on_progress(sum(len(places[pair]) for pair in part))
        return ScoredLogits(logits=logits, truncated_left=tokens_cut[:, 0], truncated_right=tokens_cut[:, 1])


class RayEncoder:
    """An `Encoder` whose texts are embedded by the workers of a pool of `Models`.  Raises ModelError as they do."""

    def __init__(self, pool: Pool) -> None:
        facts: EncoderFacts = pool.call("encoder_facts")
        self.name = facts.name
        self.revision = facts.revision
        self._pool = pool

    def embed(self, texts: Sequence[str], *, on_progress: Counter | None = None) -> Vectors:
        """Unit vectors of shape (texts, dimension), in the order given."""
        places = _places(texts)
        parts = list(cut(sorted(places, key=lambda text: (-len(text), text)), self._pool.count))
        vectors: Vectors = np.zeros((len(texts), 0), dtype=np.float32)
        for part, found in zip(parts, self._pool.map("embed", ((part,) for part in parts)), strict=True):
            if vectors.shape[1] == 0:
                vectors = np.zeros((len(texts), found.shape[1]), dtype=np.float32)
            for text, vector in zip(part, found, strict=True):
                vectors[places[text]] = vector
            if on_progress is not None:
                on_progress(sum(len(places[text]) for text in part))
        return vectors


def cut(items: Sequence[T], workers: int) -> Iterator[Sequence[T]]:
    """The items in parts, in order: several a worker, none larger than a couple of seconds of work."""
    size = min(max(-(-len(items) // (PARTS_A_WORKER * workers)), LEAST), MOST)
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _places(items: Sequence[T]) -> dict[T, list[int]]:
    """Where each distinct item stands."""
    places: dict[T, list[int]] = {}
    for at, item in enumerate(items):
        places.setdefault(item, []).append(at)
    return places
