"""Stand-ins for the two models: real little classes, deterministic from the words alone, with no files behind them.

`tests/scores/test_contract.py` and `tests/pairs/test_encoder.py` hold them to what the real ones do.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.scores.scorer import ScoredLogits

Progress = Callable[[int], None]

_NEGATIONS = frozenset({"not", "no", "never", "none", "nobody", "denied", "denies", "deny", "false"})
_SPECIALS = 3  # as in BERT: [CLS] left [SEP] right [SEP]


def words(text: str) -> list[str]:
    """Lower-case words of a text."""
    return re.findall(r"\w+", text.casefold())


class FakeScorer:
    """Judges by shared words: many shared is entailment, many shared and one side negated is contradiction.

    Tokens are whitespace-separated words; `max_tokens` counts three special tokens, and the longer side is cut first,
    then both alike.
    """

    def __init__(
        self, *, name: str = "fake", revision: str = "0", temperature: float = 1.0, max_tokens: int = 64
    ) -> None:
        self.name = name
        self.revision = revision
        self.temperature = temperature
        self.max_tokens = max_tokens
        self.judged: list[tuple[str, str]] = []  # every pair ever asked for, in order

    def score_logits(
        self, pairs: Sequence[tuple[str, str]], *, batch_size: int | None = None, on_progress: Progress | None = None
    ) -> ScoredLogits:
        """Logits for each pair, in the order given; see `Scorer`."""
        self.judged.extend(pairs)
        logits = np.zeros((len(pairs), 3), dtype=np.float32)
        cut = np.zeros((len(pairs), 2), dtype=np.int32)
        step = batch_size or 16
        for start in range(0, len(pairs), step):
            batch = pairs[start : start + step]
            for at, (left, right) in enumerate(batch, start):
                premise, hypothesis, cut[at] = self._fit(left.split(), right.split())
                logits[at] = _judge(premise, hypothesis)
            if on_progress is not None:
                on_progress(len(batch))
        return ScoredLogits(logits=logits, truncated_left=cut[:, 0], truncated_right=cut[:, 1])

    def _fit(self, left: list[str], right: list[str]) -> tuple[str, str, tuple[int, int]]:
        keep_left, keep_right = len(left), len(right)
        while keep_left + keep_right > self.max_tokens - _SPECIALS:
            longer = max(keep_left, keep_right)
            keep_left -= keep_left == longer
            keep_right -= keep_right == longer
        cut = (len(left) - keep_left, len(right) - keep_right)
        return " ".join(left[:keep_left]), " ".join(right[:keep_right]), cut


def _judge(premise: str, hypothesis: str) -> tuple[float, float, float]:
    """Logits (entailment, neutral, contradiction): the share of the hypothesis found in the premise, times 8."""
    mine, other = set(words(premise)), set(words(hypothesis))
    content = other - _NEGATIONS
    shared = len(content & mine) / len(content) if content else 0.0
    is_negated = bool(mine & _NEGATIONS) != bool(other & _NEGATIONS)
    strong = 8.0 * shared
    return (0.0, 4.0, strong) if is_negated else (strong, 4.0, 0.0)


class FakeEncoder:
    """A bag of hashed words: unit vectors whose dot product is the share of words two texts have in common."""

    def __init__(self, *, name: str = "fake-encoder", revision: str = "0", dimension: int = 256) -> None:
        self.name = name
        self.revision = revision
        self.dimension = dimension

    def embed(self, texts: Sequence[str], *, on_progress: Progress | None = None) -> NDArray[np.float32]:
        """Unit vectors of shape (texts, dimension), in the order given."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for at, text in enumerate(texts):
            for word in words(text) or [""]:
                digest = hashlib.blake2b(word.encode(), digest_size=4).digest()
                vectors[at, int.from_bytes(digest, "big") % self.dimension] += 1.0
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        if on_progress is not None:
            on_progress(len(texts))
        return vectors
