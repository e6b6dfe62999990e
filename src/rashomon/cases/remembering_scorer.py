"""A scorer that asks another one only for what the case does not know yet, and remembers each chunk at once.

In: ordered pairs.  Out: the logits the other scorer gave, now or in an earlier run; they are kept before temperature.
A process that dies loses the chunk in hand and no other.

With the embedded model the logits of a pair are its own, whatever pairs are judged beside it, so that a remembered
score is the one a new scan would give, bit for bit.  A float model of the user's own may give the last digits (under
1e-4) otherwise from batch to batch; the case keeps what it gave first.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rashomon.cases.code_revision import runtime_revision
from rashomon.cases.keys import as_keys, first_of_each, text_key
from rashomon.cases.memory import Memory
from rashomon.scores import ScoredLogits, Scorer
from rashomon.scores.scorer import Progress

CHUNK = 2048  # judgements; four to eight seconds of two cores
_COLUMNS = ("entailment", "neutral", "contradiction")
_CUT = ("truncated_left", "truncated_right")


def scorer_revision(scorer: Scorer, labels: Sequence[str] | None = None) -> str:
    """What the logits depend on beside the pair: model, its class here, cut length, label order given by the user."""
    order = ",".join(labels or ())
    model = f"{scorer.name}@{scorer.revision}"
    what = (model, type(scorer).__name__, str(scorer.max_tokens), order, runtime_revision())
    return " ".join(part for part in what if part)


class RememberingScorer:
    """The answers of another scorer, kept in a case; see `Scorer`."""

    def __init__(self, scorer: Scorer, memory: Memory, *, chunk: int = CHUNK) -> None:
        self._scorer = scorer
        self._memory = memory
        self._chunk = chunk
        self.judged = 0  # judgements that were not known

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
        """Logits for each pair, in the order given; `on_progress` hears of what is known first."""
        keys = [text_key(premise, hypothesis) for premise, hypothesis in pairs]
        place = first_of_each(keys)
        distinct = list(place)
        sought = as_keys(distinct)
        found, table = self._memory.read(sought, [*_COLUMNS, *_CUT])
        logits = np.zeros((len(distinct), 3), dtype=np.float32)
        cut = np.zeros((len(distinct), 2), dtype=np.int32)
        if table is not None:
            for at, name in enumerate(_COLUMNS):
                logits[found, at] = table.column(name).to_numpy()
            for at, name in enumerate(_CUT):
                cut[found, at] = table.column(name).to_numpy()
        missing = sorted(
            np.flatnonzero(~found).tolist(), key=lambda at: (-_length(pairs[place[distinct[at]]]), distinct[at])
        )
        if on_progress is not None:
            on_progress(len(pairs) - len(missing))
        for start in range(0, len(missing), self._chunk):
            chunk = missing[start : start + self._chunk]
            asked = [pairs[place[distinct[at]]] for at in chunk]
            scored = self._scorer.score_logits(asked, batch_size=batch_size, on_progress=on_progress)
            logits[chunk] = scored.logits
            cut[chunk, 0], cut[chunk, 1] = scored.truncated_left, scored.truncated_right
            columns = {name: logits[chunk, at] for at, name in enumerate(_COLUMNS)}
            self._memory.keep(sought[chunk], columns | {name: cut[chunk, at] for at, name in enumerate(_CUT)})
            self.judged += len(chunk)
        number = {key: at for at, key in enumerate(distinct)}
        rows = np.array([number[key] for key in keys], dtype=np.intp)
        return ScoredLogits(logits=logits[rows], truncated_left=cut[rows, 0], truncated_right=cut[rows, 1])


def _length(pair: tuple[str, str]) -> int:
    return len(pair[0]) + len(pair[1])
