"""A scorer that judges each ordered pair once, however many rivals of a run ask for it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rashomon.scores import ScoredLogits, Scorer
from rashomon.scores.scorer import Progress


class RememberingScorer:
    """The answers of another scorer, kept for the length of a run; see `Scorer`."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer
        self._known: dict[tuple[str, str], tuple[tuple[float, ...], int, int]] = {}
        self.asked: set[tuple[str, str]] = set()  # every pair asked for since the caller last emptied it

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
        """Logits for each pair, in the order given; `on_progress` hears of known pairs first."""
        self.asked.update(pairs)
        fresh = list(dict.fromkeys(pair for pair in pairs if pair not in self._known))
        if on_progress is not None:
            on_progress(len(pairs) - len(fresh))
        if fresh:
            found = self._scorer.score_logits(fresh, batch_size=batch_size, on_progress=on_progress)
            cut = zip(found.truncated_left.tolist(), found.truncated_right.tolist(), strict=True)
            for pair, logits, (left, right) in zip(fresh, found.logits.tolist(), cut, strict=True):
                self._known[pair] = (tuple(logits), left, right)
        answers = [self._known[pair] for pair in pairs]
        return ScoredLogits(
            logits=np.array([logits for logits, _, _ in answers], dtype=np.float32).reshape(-1, 3),
            truncated_left=np.array([left for _, left, _ in answers], dtype=np.int32),
            truncated_right=np.array([right for _, _, right in answers], dtype=np.int32),
        )
