"""Ids → whole numbers, in 16 bytes an id: what an import of a million conflicts remembers while it reads.

In: ids with a number each, then `settle`.  Out: the numbers of many ids at once.  It keeps Python's own 64-bit hash of
an id instead of the id: among a million ids two share one with probability 3 in 10⁸ (n²/2⁶⁵).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

ABSENT = -1


class IdIndex:
    """Numbers (0 or more) by id.  Add everything, settle once, then ask."""

    def __init__(self) -> None:
        self._hashes, self._values = array("q"), array("q")
        self._sorted: NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._numbers: NDArray[np.int64] = np.empty(0, dtype=np.int64)

    def add(self, id_: str, number: int) -> None:
        """Remember a number for an id."""
        self._hashes.append(hash(id_))
        self._values.append(number)

    def settle(self) -> int | None:
        """End the adding.  Returns the number of an id that was added twice (its later one), or None."""
        hashes = np.array(self._hashes, dtype=np.int64)
        values = np.array(self._values, dtype=np.int64)
        self._hashes, self._values = array("q"), array("q")
        order = np.argsort(hashes, kind="stable")
        self._sorted, self._numbers = hashes[order], values[order]
        twice = np.flatnonzero(self._sorted[1:] == self._sorted[:-1])
        return int(self._numbers[twice + 1].min()) if len(twice) else None

    def numbers_of(self, ids: Iterable[str]) -> list[int]:
        """The number of each id; ABSENT for an unknown one."""
        numbers: list[int] = self._find(np.fromiter(map(hash, ids), dtype=np.int64)).tolist()
        return numbers

    def first_absent(self, ids: Sequence[str]) -> int | None:
        """The place in `ids` of the first unknown one, or None."""
        missing = np.flatnonzero(self._find(np.fromiter(map(hash, ids), dtype=np.int64)) == ABSENT)
        return int(missing[0]) if len(missing) else None

    def number_absent_from(self, other: IdIndex) -> int | None:
        """The smallest number of an id that `other` lacks, or None."""
        missing = self._numbers[other._find(self._sorted) == ABSENT]
        return int(missing.min()) if len(missing) else None

    def _find(self, hashes: NDArray[np.int64]) -> NDArray[np.int64]:
        if not len(self._sorted):
            return np.full(len(hashes), ABSENT, dtype=np.int64)
        at = np.minimum(np.searchsorted(self._sorted, hashes), len(self._sorted) - 1)
        return np.where(self._sorted[at] == hashes, self._numbers[at], ABSENT)
