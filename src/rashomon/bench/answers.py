"""A scorer that answers from memory, so that all of judging but the model can be timed.

In: a scorer and every pair it will be asked for.  Out: the same answers, at the cost of a look-up.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rashomon.scores.scorer import Progress, ScoredLogits, Scorer


class Answers:
    """What a scorer said of pairs of texts; passes for that scorer."""

    def __init__(self, scorer: Scorer, pairs: Sequence[tuple[str, str]]) -> None:
        self.name = scorer.name
        self.revision = scorer.revision
        self.temperature = scorer.temperature
        self.max_tokens = scorer.max_tokens
        self._said = scorer.score_logits(pairs)
        self._places = {pair: at for at, pair in enumerate(pairs)}

    def score_logits(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        batch_size: int | None = None,  # noqa: ARG002 - the protocol's name
        on_progress: Progress | None = None,
    ) -> ScoredLogits:
        """The logits kept; KeyError for a pair that was not given.  `batch_size` changes nothing."""
        places = np.array([self._places[pair] for pair in pairs], dtype=np.intp)
        if on_progress is not None:
            on_progress(len(pairs))
        return ScoredLogits(
            logits=self._said.logits[places],
            truncated_left=self._said.truncated_left[places],
            truncated_right=self._said.truncated_right[places],
        )
