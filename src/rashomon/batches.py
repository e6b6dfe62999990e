"""Which rows go through a model together, and several such batches at once: shared by the scorer and the encoder.

In: how long each row is.  Out: batches of rows of one length, so that nothing is padded.  It knows nothing of texts or
models.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSize:
    """How many rows of one length go together: at most `rows`, with at most `tokens` in all, but one row always."""

    rows: int
    tokens: int

    def of(self, length: int) -> int:
        """Rows of so many tokens each.

        >>> BatchSize(rows=16, tokens=512).of(74)
        6
        """
        return max(1, min(self.rows, self.tokens // max(1, length)))


def batches_of_one_length(lengths: Sequence[int], size: BatchSize) -> list[list[int]]:
    """The positions of `lengths`, grouped; the longest first, so that the most memory is needed at once, not at last.

    >>> batches_of_one_length([3, 9, 3, 3], BatchSize(rows=2, tokens=100))
    [[1], [0, 2], [3]]
    """
    alike: dict[int, list[int]] = {}
    for at, length in enumerate(lengths):
        alike.setdefault(length, []).append(at)
    batches: list[list[int]] = []
    for length in sorted(alike, reverse=True):
        rows, count = alike[length], size.of(length)
        batches += [rows[start : start + count] for start in range(0, len(rows), count)]
    return batches


def in_order(do: Callable[[Given], Made], given: Sequence[Given], workers: int) -> Iterator[Made]:
    """What `do` gives for each, in order, from so many threads at once."""
    if workers <= 1:
        yield from map(do, given)
        return
    pool = ThreadPoolExecutor(workers, thread_name_prefix="batch")
    try:
        yield from pool.map(do, given)
    finally:  # an interrupt stops after the batches in hand, not after the whole job
        pool.shutdown(cancel_futures=True)


def one_ahead(make: Callable[[Given], Made], given: Sequence[Given]) -> Iterator[Made]:
    """What `make` gives for each, in order, the next one being made while this one is used."""
    with ThreadPoolExecutor(1, thread_name_prefix="ahead") as ahead:
        coming = [ahead.submit(make, given[0])] if given else []
        for after in range(1, len(given) + 1):
            made = coming.pop().result()
            if after < len(given):
                coming.append(ahead.submit(make, given[after]))
            yield made
