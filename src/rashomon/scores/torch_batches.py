"""Which pairs share a batch: by length, so that little padding is computed, and within a budget of padded tokens.

In: lengths of pairs, chunk by chunk.  Out: batches, the longest of a chunk first.  Two ways:

  SortedBatches   sorts a chunk by length; a batch is as wide as its longest pair.  For float32 on the processor.
  FixedBatches    a pair's own length alone decides how wide its batch is, and every batch of a width has the same
                  number of rows; what is missing at the end is filled with empty rows.  The same kernels then see the
                  same shapes whatever a pair's company, so that even in bfloat16, where the shape decides how sums are
                  rounded, a pair's logits are a function of the pair.  A few shapes also make a few CUDA graphs.  It
                  costs half a batch a width at the end of a job: some 16 batches of news sentences.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

STEP = 8  # tensor cores want sizes in eights; costs 5 % padding at 74 tokens a pair


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedBatch:
    """Rows (positions in the job) for an input of `count` rows, `width` tokens wide; count may exceed the rows."""

    rows: NDArray[np.int64]
    count: int
    width: int


class Plan(Protocol):
    """Takes lengths as they become known and hands out batches."""

    def add(self, rows: NDArray[np.int64], lengths: NDArray[np.int32]) -> Iterator[PlannedBatch]: ...

    def finish(self) -> Iterator[PlannedBatch]: ...


class SortedBatches:
    """Sorts what it is given at once and keeps nothing for later.  count x width exceeds `tokens` only for one row."""

    def __init__(self, tokens: int, most_rows: int | None) -> None:
        self._tokens = tokens
        self._most_rows = most_rows

    def add(self, rows: NDArray[np.int64], lengths: NDArray[np.int32]) -> Iterator[PlannedBatch]:
        """Batches of these rows, the longest first."""
        order = np.argsort(-lengths, kind="stable")
        start = 0
        while start < len(order):
            width = int(lengths[order[start]])
            count = max(1, self._tokens // width) if self._most_rows is None else self._most_rows
            part = order[start : start + count]
            yield PlannedBatch(rows=rows[part], count=len(part), width=width)
            start += count

    def finish(self) -> Iterator[PlannedBatch]:
        """Nothing: every row has been handed out."""
        yield from ()


class FixedBatches:
    """One waiting line for each width; a batch leaves when it is full, the rest at the end."""

    def __init__(self, tokens: int, most_rows: int | None, max_tokens: int) -> None:
        self._tokens = tokens
        self._most_rows = most_rows
        self._max_tokens = max_tokens
        self._waiting: dict[int, NDArray[np.int64]] = {}

    def add(self, rows: NDArray[np.int64], lengths: NDArray[np.int32]) -> Iterator[PlannedBatch]:
        """Every batch that is full now, the widest first."""
        widths = np.minimum(-(-lengths // STEP) * STEP, self._max_tokens)
        for width in map(int, np.unique(widths)[::-1]):
            line = np.concatenate([self._waiting.get(width, rows[:0]), rows[widths == width]])
            room = self._count(width) - 1
            for start in range(0, len(line) - room + 1, room):
                yield PlannedBatch(rows=line[start : start + room], count=room + 1, width=width)
            self._waiting[width] = line[len(line) - len(line) % room :]

    def finish(self) -> Iterator[PlannedBatch]:
        """What is left of every width, in batches that are not full."""
        for width in sorted(self._waiting, reverse=True):
            if len(line := self._waiting[width]):
                yield PlannedBatch(rows=line, count=self._count(width), width=width)
        self._waiting.clear()

    def _count(self, width: int) -> int:
        """Rows of a batch, the last of which always stays empty.

        transformers looks whether a batch has any padding and attends by another kernel where it has none, which rounds
        differently; with an empty row there always is some.
        """
        if self._most_rows is not None:
            return self._most_rows + 1
        count = self._tokens // width
        return max(2, count // STEP * STEP if count >= STEP else count)
