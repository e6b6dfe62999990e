"""Pairs as rows: what a large case keeps of every pair it compared, forty bytes in place of two records.

In: pairs with what was found about them.  Out: a table, one row a pair, and the columns of all of them as arrays.

    left, right                       the statements' ids, as numbers
    left_document, right_document     the first half of their documents' keys; rows of a document that left do not count
    similarity, same_matter, rule     as in `Pair`
    state                             RULED_OUT, AGREED, FOUND or REVISED
    probability                       of a conflict; 0 where nothing was judged
    block                             when it was compared; of two rows of one pair the later one counts
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.records import ACROSS_COPIES, Conflict, Pair

RULED_OUT, AGREED, FOUND, REVISED = range(4)
RULES = ("across documents", "within one document", ACROSS_COPIES)
COLUMNS = (
    "left",
    "right",
    "left_document",
    "right_document",
    "similarity",
    "same_matter",
    "rule",
    "state",
    "probability",
    "block",
)

Ids = NDArray[np.uint64]


def statement_number(id_: str) -> int:
    """A statement's or document's id as a number."""
    return int(id_, 16)


def statement_id(number: int) -> str:
    """The id that `statement_number` took."""
    return f"{number:016x}"


def document_number(key: bytes) -> int:
    """The first half of a document's key as a number."""
    return int.from_bytes(key[:8], "big")


def pair_rows(
    pairs: Sequence[Pair],
    judged: frozenset[str],
    found: Mapping[str, Conflict],
    documents: Mapping[str, int],
    block: int,
) -> Any:
    """The table of a block's pairs.

    `judged` are ids of pairs, `found` conflicts by the ids of their pairs; `documents` gives numbers by document id.
    """
    import pyarrow as pa

    states = [_state(pair.id, judged, found) for pair in pairs]
    chances = [found[pair.id].probability if pair.id in found else 0.0 for pair in pairs]
    return pa.table(
        {
            "left": pa.array([statement_number(pair.left.id) for pair in pairs], pa.uint64()),
            "right": pa.array([statement_number(pair.right.id) for pair in pairs], pa.uint64()),
            "left_document": pa.array([documents[pair.left.document_id] for pair in pairs], pa.uint64()),
            "right_document": pa.array([documents[pair.right.document_id] for pair in pairs], pa.uint64()),
            "similarity": pa.array([pair.similarity for pair in pairs], pa.float32()),
            "same_matter": pa.array([pair.same_matter or 0.0 for pair in pairs], pa.float32()),
            "rule": pa.array([RULES.index(pair.rule) for pair in pairs], pa.uint8()),
            "state": pa.array(states, pa.uint8()),
            "probability": pa.array(chances, pa.float64()),
            "block": pa.array([block] * len(pairs), pa.int64()),
        }
    )


def _state(id_: str, judged: frozenset[str], found: Mapping[str, Conflict]) -> int:
    if id_ not in judged:
        return RULED_OUT
    if id_ not in found:
        return AGREED
    return REVISED if found[id_].revision is not None else FOUND


class PairColumns:
    """The columns of `COLUMNS`, as arrays of one length."""

    def __init__(self, columns: Mapping[str, NDArray[Any]]) -> None:
        self._columns = dict(columns)

    @classmethod
    def of(cls, table: Any) -> PairColumns:
        """Those of a table, or of none."""
        if table is None:
            return cls({name: np.zeros(0, dtype=np.uint64) for name in COLUMNS})
        return cls({name: table.column(name).to_numpy() for name in COLUMNS})

    def __getitem__(self, name: str) -> NDArray[Any]:
        return self._columns[name]

    def __len__(self) -> int:
        return len(self._columns["left"])

    def where(self, rows: NDArray[Any]) -> PairColumns:
        """Only some rows: marks, or positions in the order wanted."""
        return PairColumns({name: column[rows] for name, column in self._columns.items()})
