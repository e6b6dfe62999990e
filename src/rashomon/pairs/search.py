"""The likeliest partners of each statement: among all others, or among those of near documents, by blocks.

In: statements prepared (`matter`), rules, and the positions searched.  Out: pairs of positions worth a closer look.
Memory is bounded by `CELLS`, whatever the number of statements.  Among all others is exact, and takes time that grows
with the square of their number; among near documents the time grows with the number of statements.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
Marks = NDArray[np.bool_]

CELLS = 10_000_000  # entries of a score matrix held at once: 40 MB a layer, six layers at most
ROWS = 512
# Statements a block, of documents that lie near each other: more would be scored against ever more that are not near.
# Chosen, not measured.
ROWS_NEAR = 128
COMMON = 200  # statements; a name in more of them tells little, and would open many at a cost
RULED_OUT = np.float32(-1e9)  # below every log odds


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Pairs of positions, each once, the lower first."""

    left: Positions
    right: Positions


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Block:
    """Statements to be scored against others.  `told`: what near documents' likeness adds; None: all are near."""

    here: Positions
    others: Positions
    told: Any | None = None


def likeliest(
    matter: Matter,
    rules: Rules,
    blocks: Iterator[Block],
    *,
    count: int,
    openings: Sequence[Any] = (),
    opened: int = 0,
    involved: Marks | None = None,
    on_progress: Progress | None = None,
) -> Found:
    """For each statement of the blocks its `count` likeliest partners, and of each opening its `opened` likeliest.

    An opening is a CSR matrix, one row a statement: partners are opened when they share one of its columns.
    `involved` marks statements of which every pair has one at least; None: any pair will do.
    """
    codes: list[NDArray[np.int64]] = []
    columns: Positions | None = None
    for block in blocks:
        here, others = block.here, block.others
        scores = matter.score_rows(here, others, block.told)
        scores[rules.forbid(here[:, None], others[None, :])] = RULED_OUT
        scores[here[:, None] == others] = RULED_OUT
        if block.told is not None:
            scores[~matter.are_near(here, others, block.told)] = RULED_OUT
        if involved is not None:
            scores[~(involved[here][:, None] | involved[others])] = RULED_OUT
        codes.append(_codes(here, others, scores, count))
        if columns is not others:
            columns, across = others, [opening[others].T.tocsr() for opening in openings]
        for opening, to in zip(openings, across, strict=True):
            codes.append(_opened_codes(here, others, scores, (opening[here] @ to).tocoo(), opened))
        if on_progress is not None:
            on_progress(len(here))
    once = np.unique(np.concatenate(codes)) if codes else np.zeros(0, dtype=np.int64)
    return Found(left=(once >> 32).astype(np.intp), right=(once & 0xFFFFFFFF).astype(np.intp))


def all_blocks(searched: Positions) -> Iterator[Block]:
    """Every statement against every other."""
    rows = max(1, min(ROWS, CELLS // max(1, len(searched))))
    for start in range(0, len(searched), rows):
        yield Block(here=searched[start : start + rows], others=searched)


def near_blocks(searched: Positions, documents: Positions, near: Any) -> Iterator[Block]:
    """Every statement against those of near documents.

    `documents` gives the document of each searched statement; `near` is `NearStories.near` of them.  Documents that
    lie near each other come together (reverse Cuthill-McKee), so that a block has few others.
    """
    from scipy.sparse.csgraph import reverse_cuthill_mckee  # type: ignore[import-untyped]

    order = np.argsort(documents, kind="stable")
    starts = np.searchsorted(documents[order], np.arange(near.shape[0] + 1))
    block: list[int] = []
    for document in reverse_cuthill_mckee(near, symmetric_mode=True):
        size = starts[document + 1] - starts[document]
        if block and sum(starts[one + 1] - starts[one] for one in block) + size > ROWS_NEAR:
            yield _near_block(block, searched, order, starts, near)
            block = []
        if size and near.indptr[document] < near.indptr[document + 1]:
            block.append(int(document))
    if block:
        yield _near_block(block, searched, order, starts, near)


def _near_block(documents: Sequence[int], searched: Positions, order: Positions, starts: Positions, near: Any) -> Block:
    around = np.unique(np.concatenate([near.indices[near.indptr[at] : near.indptr[at + 1]] for at in documents]))
    here, others = (
        np.sort(searched[np.concatenate([order[starts[at] : starts[at + 1]] for at in chosen])])
        for chosen in (documents, around)
    )
    return Block(here=here, others=others, told=near)


def best_of_either(left: Positions, right: Positions, scores: NDArray[np.float32], count: int) -> NDArray[np.bool_]:
    """Marks the pairs that are among the `count` best of their left or of their right member; ties go by position."""
    owners = np.concatenate([left, right])
    others = np.concatenate([right, left])
    order = np.lexsort((others, -np.concatenate([scores, scores]), owners))
    ranked = owners[order]
    rank = np.empty(len(owners), dtype=np.intp)
    rank[order] = np.arange(len(owners)) - np.searchsorted(ranked, ranked, side="left")
    return np.asarray((rank[: len(left)] < count) | (rank[len(left) :] < count))


def shared_columns(statements: Sequence[Statement], common: frozenset[str] = frozenset()) -> list[Any]:
    """Two openings: what each statement counts, and the names it has that are not in too many others.

    `common` are keys of names that are in too many statements elsewhere.
    """
    things = counts([sorted(_things(statement)) for statement in statements])
    names = counts([sorted({name.key for name in statement.names} - common) for statement in statements])
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
