"""The findings of a large case out of what was kept of its pairs: only what is shown becomes records again.

In: the logs of the compared documents.  Out: a Result whose conflicts were found by the ordinary functions, among the
pairs that can be flagged, listed or part of a dispute or timeline.  All other pairs stay numbers.

    counted     pairs of documents that the case holds, each once; of claims made by several, those of the earliest
    budget      a pair is among the best of either of its statements, as in a plain scan
    shown       flagged, the best not flagged, the best timelines, and every pair between two flagged statements
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.cases.case_rows import CaseRows
from rashomon.cases.claim_groups import Claim
from rashomon.cases.neighbourhood import Neighbourhood
from rashomon.cases.pair_rows import FOUND, REVISED, RULES, PairColumns, statement_number
from rashomon.pairs.search import best_of_either
from rashomon.records import Pair, Statement

# The best of either side that count the same thing or share a name are admitted beside the `neighbours` (`candidates`).
_OPENED = 2
_DOCUMENTS = 500  # loaded at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The pairs that count, and those of them to show."""

    pairs: PairColumns
    shown: PairColumns

    @property
    def probabilities(self) -> tuple[float, ...]:
        """Of every pair that was not found to agree, largest first."""
        return tuple(np.sort(self.pairs["probability"][self.pairs["state"] >= FOUND])[::-1].tolist())

    def count(self, *states: int) -> int:
        """How many pairs are in one of the states."""
        return int(np.isin(self.pairs["state"], states).sum())


def keep_pairs(rows: PairColumns, case_rows: CaseRows, *, neighbours: int, threshold: float, below: int) -> Kept:
    """Choose among all rows ever written."""
    pairs = rows.where(case_rows.current.holds(rows["left_document"]) & case_rows.current.holds(rows["right_document"]))
    pairs = pairs.where(_latest(pairs["left"], pairs["right"], pairs["block"]))
    pairs = pairs.where(_of_first(pairs, case_rows.claims))
    left, right = _positions(pairs)
    pairs = pairs.where(best_of_either(left, right, pairs["same_matter"], neighbours + _OPENED))
    return Kept(pairs=pairs, shown=pairs.where(_shown(pairs, threshold, below)))


def _latest(left: Any, right: Any, block: Any) -> NDArray[np.intp]:
    """Of the rows of each pair the last."""
    order = np.lexsort((block, right, left))
    is_last = np.ones(len(order), dtype=np.bool_)
    is_last[:-1] = (left[order][1:] != left[order][:-1]) | (right[order][1:] != right[order][:-1])
    return np.sort(order[is_last])


def _of_first(pairs: PairColumns, claims: Mapping[int, Claim]) -> NDArray[np.intp]:
    """Of pairs that are the same but for who repeats whose claim, the one of the earliest; within one claim none."""
    first = {id_: claim.first for id_, claim in claims.items()}
    if not first:
        return np.arange(len(pairs), dtype=np.intp)
    ids = np.array(sorted(first), dtype=np.uint64)
    firsts = np.array([first[int(id_)] for id_ in ids], dtype=np.uint64)
    sides = [_replaced(pairs[side], ids, firsts) for side in ("left", "right")]
    low, high = np.minimum(*sides), np.maximum(*sides)
    moved = (sides[0] != pairs["left"]).astype(np.int8) + (sides[1] != pairs["right"])
    order = np.lexsort((pairs["right"], pairs["left"], -pairs["same_matter"], moved, high, low))
    is_best = np.ones(len(order), dtype=np.bool_)
    is_best[1:] = (low[order][1:] != low[order][:-1]) | (high[order][1:] != high[order][:-1])
    kept = order[is_best]
    return np.sort(kept[low[kept] != high[kept]])


def _replaced(values: Any, known: Any, instead: Any) -> Any:
    at = np.minimum(np.searchsorted(known, values), len(known) - 1)
    return np.where(known[at] == values, instead[at], values)


def _positions(pairs: PairColumns) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Statements as small numbers."""
    _, codes = np.unique(np.concatenate([pairs["left"], pairs["right"]]), return_inverse=True)
    return codes[: len(pairs)].astype(np.intp), codes[len(pairs) :].astype(np.intp)


def _shown(pairs: PairColumns, threshold: float, below: int) -> NDArray[np.bool_]:
    """Marks what becomes records: see the head of this module."""
    state, probability = pairs["state"], pairs["probability"]
    flagged = (state == FOUND) & (probability >= threshold)
    statements = np.unique(np.concatenate([pairs["left"][flagged], pairs["right"][flagged]]))
    shown = np.isin(pairs["left"], statements) & np.isin(pairs["right"], statements)
    unflagged = np.flatnonzero((state == FOUND) & ~flagged)
    shown[unflagged[np.argsort(-probability[unflagged], kind="stable")][: below + _margin(below)]] = True
    shown[_best_timelines(pairs, below)] = True
    return np.asarray(shown | flagged)


def _margin(below: int) -> int:
    """A few more than are listed: pairs of one probability are ordered by their ids, which the records tell."""
    return 10 if below else 0


def _best_timelines(pairs: PairColumns, below: int) -> NDArray[np.intp]:
    """The revisions that hang together with the best ones; `below` timelines at least, where there are so many."""
    revised = np.flatnonzero(pairs["state"] == REVISED)
    if not len(revised) or not below:
        return revised[:0]
    from scipy.sparse import coo_matrix  # type: ignore[import-untyped]
    from scipy.sparse.csgraph import connected_components  # type: ignore[import-untyped]

    left, right = _positions(pairs.where(revised))
    count = int(max(left.max(), right.max())) + 1
    links = coo_matrix((np.ones(len(left), dtype=np.int8), (left, right)), shape=(count, count))
    _, group = connected_components(links, directed=False)
    order = np.argsort(-pairs["probability"][revised], kind="stable")
    chosen = list(dict.fromkeys(group[left[order]].tolist()))[:below]
    return revised[np.isin(group[left], chosen)]


def pair_records(
    pairs: PairColumns,
    keys: Mapping[int, bytes],
    near: Neighbourhood,
    speakers: Mapping[bytes, str],
    claims: Mapping[int, Claim],
) -> tuple[list[Pair], dict[str, NDArray[np.float32]]]:
    """The pairs as records, and their statements' vectors by id; `keys` are those of the case's documents by number.

    Raises DamagedError when something kept is not as it was written.
    """
    statements, vectors = _statements(pairs, keys, near, speakers, claims)
    records = [
        Pair(
            left=statements[left],
            right=statements[right],
            similarity=similarity,
            rule=RULES[rule],
            same_matter=same_matter,
        )
        for left, right, similarity, rule, same_matter in zip(
            *(pairs[name].tolist() for name in ("left", "right", "similarity", "rule", "same_matter")), strict=True
        )
    ]
    return records, vectors


def _statements(
    pairs: PairColumns,
    keys: Mapping[int, bytes],
    near: Neighbourhood,
    speakers: Mapping[bytes, str],
    claims: Mapping[int, Claim],
) -> tuple[dict[int, Statement], dict[str, NDArray[np.float32]]]:
    wanted = set(pairs["left"].tolist()) | set(pairs["right"].tolist())
    documents = np.unique(np.concatenate([pairs["left_document"], pairs["right_document"]])).tolist()
    found: dict[int, Statement] = {}
    vectors: dict[str, NDArray[np.float32]] = {}
    for block in _parts([keys[number] for number in documents], _DOCUMENTS):
        for loaded in near.load(block, speakers):
            for statement, vector in zip(loaded.statements, loaded.vectors, strict=True):
                if (number := statement_number(statement.id)) in wanted:
                    found[number] = _carried(statement, claims.get(number))
                    vectors[statement.id] = vector.copy()  # else it keeps all of the document's
    return found, vectors


def _carried(statement: Statement, claim: Claim | None) -> Statement:
    if claim is None:
        return statement
    carried_by = claim.sources if len(claim.sources) > 1 else ()
    return replace(statement, origins=claim.origins, carried_by=carried_by)


def _parts(keys: Sequence[bytes], size: int) -> Iterator[Sequence[bytes]]:
    for start in range(0, len(keys), size):
        yield keys[start : start + size]
