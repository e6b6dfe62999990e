"""The likeliest partners of each statement, exactly: every statement is scored against every other, by blocks.

In: statements prepared (`matter`), rules, and the positions searched.  Out: pairs of positions worth a closer look.
Memory is bounded by `CELLS`, whatever the number of statements; time grows with its square.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.pairs.blocking import Rules
from rashomon.pairs.encoder import Progress
from rashomon.pairs.lexical import counts
from rashomon.pairs.matter import Matter
from rashomon.pairs.nearest import largest
from rashomon.records import Statement

Positions = NDArray[np.intp]

CELLS = 10_000_000  # entries of a score matrix held at once: 40 MB a layer, six layers at most
ROWS = 512
COMMON = 200  # statements; a name in more of them tells little, and would open many at a cost
RULED_OUT = np.float32(-1e9)  # below every log odds


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Pairs of positions, each once, the lower first."""

    left: Positions
    right: Positions


def likeliest(
    matter: Matter,
    rules: Rules,
    searched: Positions,
    *,
    count: int,
    openings: Sequence[Any] = (),
    opened: int = 0,
    on_progress: Progress | None = None,
) -> Found:
    """For each searched statement its `count` likeliest partners, and of each opening its `opened` likeliest.

    An opening is a CSR matrix, one row a statement: partners are opened when they share one of its columns.
    """
    total = len(searched)
    codes: list[NDArray[np.int64]] = []
    rows = max(1, min(ROWS, CELLS // max(1, total)))
    kept = [opening[searched] for opening in openings]
    for start in range(0, total, rows):
        block = slice(start, min(start + rows, total))
        here = searched[block]
        scores = matter.score_rows(here, searched)
        scores[rules.forbid(here[:, None], searched[None, :])] = RULED_OUT
        scores[np.arange(len(here)), np.arange(block.start, block.stop)] = RULED_OUT
        codes.append(_codes(here, searched, scores, count))
        for opening in kept:
            shared = (opening[block] @ opening.T).tocoo()
            codes.append(_opened_codes(here, searched, scores, shared, opened))
        if on_progress is not None:
            on_progress(block.stop - block.start)
    once = np.unique(np.concatenate(codes)) if codes else np.zeros(0, dtype=np.int64)
    return Found(left=(once >> 32).astype(np.intp), right=(once & 0xFFFFFFFF).astype(np.intp))


def best_of_either(left: Positions, right: Positions, scores: NDArray[np.float32], count: int) -> NDArray[np.bool_]:
    """Marks the pairs that are among the `count` best of their left or of their right member; ties go by position."""
    owners = np.concatenate([left, right])
    others = np.concatenate([right, left])
    order = np.lexsort((others, -np.concatenate([scores, scores]), owners))
    ranked = owners[order]
    rank = np.empty(len(owners), dtype=np.intp)
    rank[order] = np.arange(len(owners)) - np.searchsorted(ranked, ranked, side="left")
    return np.asarray((rank[: len(left)] < count) | (rank[len(left) :] < count))


def shared_columns(statements: Sequence[Statement]) -> list[Any]:
    """Two openings: what each statement counts, and the names it has that are not in too many others."""
    things = counts([sorted(_things(statement)) for statement in statements])
    names = counts([sorted({name.key for name in statement.names}) for statement in statements])
    often = np.bincount(names.indices, minlength=names.shape[1])
    return [things, names[:, often <= COMMON]]


def _things(statement: Statement) -> set[str]:
    units = {f"unit {quantity.unit}" for quantity in statement.quantities if quantity.unit}
    return units | {f"outcome {quantity.outcome}" for quantity in statement.quantities if quantity.outcome}


def _codes(here: Positions, others: Positions, scores: NDArray[np.float32], count: int) -> NDArray[np.int64]:
    """Pairs of the largest scores of each row."""
    columns = largest(scores, min(count, scores.shape[1]))
    admitted = np.take_along_axis(scores, columns, axis=1) > RULED_OUT
    one = np.repeat(here, columns.shape[1])[admitted.ravel()]
    return _code(one, others[columns.ravel()][admitted.ravel()])


def _opened_codes(
    here: Positions, others: Positions, scores: NDArray[np.float32], shared: Any, count: int
) -> NDArray[np.int64]:
    """Pairs of the largest scores of each row among the entries of a sparse matrix."""
    found = scores[shared.row, shared.col]
    admitted = found > RULED_OUT
    row, column, found = shared.row[admitted], shared.col[admitted], found[admitted]
    order = np.lexsort((column, -found, row))
    row, column = row[order], column[order]
    best = np.arange(len(row)) - np.searchsorted(row, row, side="left") < count
    return _code(here[row[best]], others[column[best]])


def _code(one: Positions, other: Positions) -> NDArray[np.int64]:
    """Each pair as one number, its lower position in the upper half."""
    return np.asarray((np.minimum(one, other).astype(np.int64) << 32) | np.maximum(one, other))
