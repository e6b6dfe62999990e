"""A whole job of pairs through a crew: each text tokenised once, each distinct pair judged once, all at the same time.

In: pairs, a tokeniser, a plan of batches and devices.  Out: logits in the order given.  While devices judge one chunk,
the next is tokenised.  It knows no model library.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from rashomon.scores.pair_tokens import PairTemplate
from rashomon.scores.scorer import Progress, ScoredLogits
from rashomon.scores.torch_batches import Plan, PlannedBatch
from rashomon.scores.torch_crew import Crew, Device, Done, Task
from rashomon.scores.torch_tokenise import Tokeniser
from rashomon.scores.torch_tokens import Rows, TextTokens, TokenArray, TokenTable

CHUNKS_AHEAD = 2  # tokenised while one is judged


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """How a job is done; see the scorer for what is chosen when."""

    tokeniser: Tokeniser
    plan: Callable[[], Plan]
    devices: Sequence[Device]
    template: PairTemplate
    max_tokens: int
    takes_types: bool
    chunk: int  # distinct pairs that are tokenised and planned at once


def run_job(pairs: Sequence[tuple[str, str]], work: Work, on_progress: Progress | None) -> ScoredLogits:
    """Judge every pair; see `Scorer.score_logits`.  Raises ModelError when a device or a tokenising process fails."""
    distinct = dict.fromkeys((left, right) for left, right in pairs)
    if len(distinct) == len(pairs):
        of_distinct = np.arange(len(pairs))
    else:
        numbers = {pair: at for at, pair in enumerate(distinct)}
        of_distinct = np.fromiter((numbers[left, right] for left, right in pairs), dtype=np.int64, count=len(pairs))
    copies = np.bincount(of_distinct, minlength=len(distinct))
    job = _Job(list(distinct), work)

    def take(done: Done) -> None:
        job.logits[done.rows] = done.logits
        if on_progress is not None:
            on_progress(int(copies[done.rows].sum()))

    with Crew(work.devices) as crew:
        for task in job.tasks():
            crew.give(task)
            for done in crew.collect():
                take(done)
        for done in crew.finish():
            take(done)
    return ScoredLogits(
        logits=job.logits[of_distinct],
        truncated_left=job.cut[of_distinct, 0],
        truncated_right=job.cut[of_distinct, 1],
    )


class _Job:
    """Distinct pairs on their way: texts numbered, tokenised ahead, put in batches."""

    def __init__(self, pairs: list[tuple[str, str]], work: Work) -> None:
        self._pairs = pairs
        self._work = work
        self._numbers: dict[str, int] = {}  # of texts
        self._table = TokenTable(work.template, work.max_tokens)
        self._sides = np.zeros((len(pairs), 2), dtype=np.int32)
        self._kept = np.zeros((len(pairs), 3), dtype=np.int32)  # left, right, whole
        self.logits = np.zeros((len(pairs), 3), dtype=np.float32)
        self.cut = np.zeros((len(pairs), 2), dtype=np.int32)

    def tasks(self) -> Iterator[Task]:
        """Batches, as soon as their texts are tokenised."""
        plan = self._work.plan()
        waiting: deque[tuple[slice, Future[TextTokens]]] = deque()
        for start in range(0, len(self._pairs), self._work.chunk):
            part = slice(start, min(start + self._work.chunk, len(self._pairs)))
            waiting.append((part, self._work.tokeniser.start(self._new_texts(part))))
            if len(waiting) > CHUNKS_AHEAD:
                yield from self._ready(plan, *waiting.popleft())
        while waiting:
            yield from self._ready(plan, *waiting.popleft())
        yield from map(self._task, plan.finish())

    def _new_texts(self, part: slice) -> list[str]:
        texts = list(chain.from_iterable(self._pairs[part]))
        fresh = [text for text in dict.fromkeys(texts) if text not in self._numbers]
        self._numbers.update(zip(fresh, range(len(self._numbers), len(self._numbers) + len(fresh)), strict=True))
        numbers = np.fromiter(map(self._numbers.__getitem__, texts), dtype=np.int32, count=len(texts))
        self._sides[part] = numbers.reshape(-1, 2)
        return fresh

    def _ready(self, plan: Plan, part: slice, tokens: Future[TextTokens]) -> Iterator[Task]:
        self._table.add(tokens.result())
        left, right = self._sides[part].T
        rows = self._table.rows(left, right)
        self._kept[part] = np.stack([rows.kept_left, rows.kept_right, rows.total], axis=1)
        self.cut[part] = self._table.lengths[self._sides[part]] - self._kept[part, :2]
        return map(self._task, plan.add(np.arange(part.start, part.stop), rows.total))

    def _task(self, batch: PlannedBatch) -> Task:
        return Task(rows=batch.rows, inputs=self._inputs(batch.rows, batch))

    def _inputs(self, at: NDArray[np.int64], batch: PlannedBatch) -> TokenArray:
        rows = Rows(
            left=self._sides[at, 0],
            right=self._sides[at, 1],
            kept_left=self._kept[at, 0],
            kept_right=self._kept[at, 1],
            total=self._kept[at, 2],
        )
        return self._table.inputs(rows, batch.width, batch.count, with_types=self._work.takes_types)
