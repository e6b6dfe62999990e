"""Whether a backend answers as the default does: the same labels, and how far the probabilities are apart.

In: two scorers and pairs of texts.  Out: one record.  The pairs are a small sample: it finds a backend that is wrong,
and does not measure one that is a little worse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from rashomon.scores.scorer import FloatArray, Scorer, probabilities


@dataclass(frozen=True, slots=True, kw_only=True)
class Parity:
    """Of `pairs`, the share with the default's label, and the largest gap between any two probabilities."""

    pairs: int
    same_labels: float
    largest_gap: float

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def judge(scorer: Scorer, texts: Sequence[tuple[str, str]], temperature: float) -> FloatArray:
    """Probabilities of shape (texts, 3), all at one temperature."""
    return probabilities(scorer.score_logits(texts).logits, temperature)


def compare(found: FloatArray, default: FloatArray) -> Parity:
    """Both of shape (pairs, 3)."""
    return Parity(
        pairs=len(found),
        same_labels=float((found.argmax(axis=1) == default.argmax(axis=1)).mean()),
        largest_gap=float(np.abs(found - default).max()),
    )
