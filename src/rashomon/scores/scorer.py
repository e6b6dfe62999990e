"""What a scorer is: ordered pairs of texts in, logits and truncation counts out.

Three real ones stand behind the protocol, `OnnxScorer`, `OpenVinoScorer` and `TorchScorer`; one contract test holds
them, and the tests' fake, to the same behaviour.  Temperature is applied by `probabilities`, not by a scorer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
CountArray = NDArray[np.int32]
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredLogits:
    """Logits of shape (pairs, 3) in the order entailment, neutral, contradiction; tokens cut, per side."""

    logits: FloatArray
    truncated_left: CountArray
    truncated_right: CountArray


class Scorer(Protocol):
    """An NLI model that judges ordered pairs (premise, hypothesis)."""

    @property
    def name(self) -> str: ...

    @property
    def revision(self) -> str: ...

    @property
    def temperature(self) -> float: ...

    @property
    def max_tokens(self) -> int: ...

    def score_logits(
        self, pairs: Sequence[tuple[str, str]], *, batch_size: int | None = None, on_progress: Progress | None = None
    ) -> ScoredLogits:
        """Logits for each pair, in the order given.

        The order and the batch size change no logit by more than 1e-4 for a float32 model, and none by a bit for the
        embedded model.  `on_progress` is called with the number of pairs newly finished, exact duplicates included.
        """
        ...


def probabilities(logits: FloatArray, temperature: float) -> FloatArray:
    """Softmax of logits / temperature (Guo et al. 2017), shape (pairs, 3); rows sum to 1."""
    scaled = logits.astype(np.float64) / temperature
    exponent = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    return np.asarray(exponent / exponent.sum(axis=-1, keepdims=True), dtype=np.float32)
