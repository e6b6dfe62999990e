"""The documents that can hold partners of each document's statements.

In: unit vectors, unit rows of words and days of documents.  Out: pairs of documents with what their likeness adds to
the log odds of one matter, and each document's scale (`stories`).

    looked at   the `LOOKED_AT` nearest by meaning and as many by words, published near enough; exactly, by blocks,
                up to `EXACT_VECTORS`, and through `faiss_index` beyond
    near        of these, the `MOST` likeliest whose likeness adds `FLOOR` at least

By words it looks only at words in at most `COMMON_DOCUMENTS` documents: documents alike in nothing else are not found
by words, but may be by meaning.  It judges no statement.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.pairs.encoder import Vectors
from rashomon.pairs.faiss_index import FaissIndex, is_installed
from rashomon.pairs.lexical import row_products
from rashomon.pairs.nearest import largest
from rashomon.pairs.weights import WEIGHTS

Positions = NDArray[np.intp]
Numbers = NDArray[np.float32]

AROUND = 10  # documents around each that set its scale
# Least scale, so that a document unlike all others is no likeness to the least unlike one: the lowest twentieth of the
# documents of ECB+ train.
LEAST_MEANING, LEAST_WORDS = 0.64, 0.23
ENOUGH = 0.8  # of that scale: documents at least so alike tell one story, and more says no more (ECB+ dev: AP .825
# against .814 at 1.0 and .768 without a limit, which also prefers any two sentences of one story to one matter)
# Of 5,096, 60,698 and 3,703 pairs admitted across documents by a search of all statements (FA-KES, ECB+, NewsWCL50),
# .9994, .9999 and 1.0000 are of documents whose likeness adds so much (5.4 is the most), at 20, 17 and 18 documents
# each; at 4.5, .9984, .9992 and 1.0000.  `python -m eval scale --recall` measures it.
FLOOR = 4.0
MOST_TOLD = ENOUGH * (WEIGHTS["story"] + WEIGHTS["story_words"])  # by two documents as alike as can be
MOST = 40  # documents; .9998 of the admitted pairs of FA-KES are among the 30 likeliest
LOOKED_AT = 64  # documents; as many by meaning alone hold .9998 of the admitted pairs of FA-KES, .9999 of ECB+
COMMON_DOCUMENTS = 500
# Cosine of rare words below which two documents are not looked at by words.  For `FLOOR` the cosine of all words has to
# be .10 at least, as alike as the meaning may be: (4.0 - .8 x 2.89) / 3.88 x `LEAST_WORDS`.
LEAST_SHARED = 0.05
EXACT_VECTORS = 200_000  # 256 queries against 100,000 take .65 s of processor time
FETCHED = 4 * LOOKED_AT  # of an index that knows no dates, before those too far apart in time are taken away
_BLOCK = 256
_AT_ONCE = 1024  # pairs; twice as fast as tens of thousands, which no cache holds
_MARGIN = 0.01  # days; above what float32 loses of a day since 1970


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shelf:
    """Documents to search: rows of `vectors` and of `words` (CSR) have length 1; a day that is NaN is unknown."""

    vectors: Vectors
    words: Any
    days: Numbers
    index: FaissIndex | None = None  # of the vectors; None: they are searched exactly

    def likeness(self, left: Positions, right: Positions) -> tuple[Numbers, Numbers]:
        """Cosines of pairs, by meaning and by words."""
        meaning = np.empty(len(left), dtype=np.float32)
        words = np.empty(len(left), dtype=np.float32)
        for start in range(0, len(left), _AT_ONCE):
            block = slice(start, start + _AT_ONCE)
            meaning[block] = np.einsum("ij,ij->i", self.vectors[left[block]], self.vectors[right[block]])
            words[block] = row_products(self.words, left[block], right[block])
        return meaning, words


def shelve_index(vectors: Vectors) -> FaissIndex | None:
    """An index of very many vectors; None where exact search is quick enough, or faiss is not installed."""
    return FaissIndex(vectors) if len(vectors) > EXACT_VECTORS and is_installed() else None


def search_notice(documents: int) -> str | None:
    """What a user should be told about the search of so many documents; None: nothing."""
    if documents <= EXACT_VECTORS or is_installed():
        return None
    return f"{documents:,} documents are searched one by one; pip install 'rashomon[faiss]' makes that quicker"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Looked:
    """Pairs of documents looked at, with their cosines: `left` was asked for, `right` lies near it."""

    left: Positions
    right: Positions
    meaning: Numbers
    words: Numbers


def look_around(shelf: Shelf, asked: Positions, max_days: float, *, for_scales: bool = True) -> Looked:
    """What lies near the documents asked for in time, by meaning or by words; `for_scales` also what lies near at any.

    At most `max_days` lie between two dated documents that are near in time (0: any number).
    """
    rare = _rare_words(shelf.words)
    by_word = rare.T.tocsr()
    codes = []
    for start in range(0, len(asked), _BLOCK):
        here = asked[start : start + _BLOCK]
        meant = _near_by_meaning(shelf, here, max_days, for_scales)
        worded = _near_by_words(shelf, rare, by_word, here, max_days, for_scales)
        codes += [_codes(here, found, len(shelf.days)) for found in (*meant, *worded)]
    once = np.unique(np.concatenate(codes)) if codes else np.zeros(0, dtype=np.int64)
    left, right = (once // len(shelf.days)).astype(np.intp), (once % len(shelf.days)).astype(np.intp)
    meaning, words = shelf.likeness(left, right)
    return Looked(left=left, right=right, meaning=meaning, words=words)


def scales_of(looked: Looked, asked: Positions, documents: int) -> tuple[Numbers, Numbers]:
    """The scale by meaning and by words of each document asked for: the root of the mean likeness around it."""
    divisor = min(AROUND, max(1, documents - 1))
    place = np.searchsorted(asked, looked.left)
    meaning, words = (_mean_of_best(place, values, len(asked), divisor) for values in (looked.meaning, looked.words))
    return np.sqrt(np.maximum(meaning, LEAST_MEANING)), np.sqrt(np.maximum(words, LEAST_WORDS))


def keep_near(
    looked: Looked, meaning_scale: Numbers, word_scale: Numbers, days: Numbers, max_days: float
) -> tuple[Positions, Positions, Numbers]:
    """Of the pairs looked at, those near, likeliest first within each left; scales and days are of all documents."""
    left, right = looked.left, looked.right
    told = WEIGHTS["story"] * np.minimum(looked.meaning / (meaning_scale[left] * meaning_scale[right]), ENOUGH)
    told += WEIGHTS["story_words"] * np.minimum(looked.words / (word_scale[left] * word_scale[right]), ENOUGH)
    near = told >= FLOOR
    if max_days:
        near &= ~(np.abs(days[left] - days[right]) > max_days)  # NaN, an unknown date, compares False
    left, right, told = left[near], right[near], np.asarray(told[near], dtype=np.float32)
    order = np.lexsort((right, -told, left))
    left, right, told = left[order], right[order], told[order]
    best = np.arange(len(left)) - np.searchsorted(left, left, side="left") < MOST
    return left[best], right[best], np.asarray(told[best], dtype=np.float32)


def _rare_words(words: Any) -> Any:
    """The columns found in two documents at least and in few, closed up."""
    often = np.bincount(words.indices, minlength=words.shape[1])
    return words[:, np.flatnonzero((often > 1) & (often <= COMMON_DOCUMENTS))]


def _near_by_meaning(shelf: Shelf, here: Positions, max_days: float, for_scales: bool) -> Iterator[Positions]:
    """Columns of the nearest of each row, -1 where there are fewer."""
    if shelf.index is not None:
        yield from _indexed(shelf, shelf.index, here, max_days)
        return
    reach = _in_reach(shelf.days, here, max_days)
    if for_scales:
        alike = shelf.vectors[here] @ shelf.vectors.T
        alike[np.arange(len(here)), here] = -2.0
        yield _best(alike, AROUND, -2.0)
        alike = alike if len(reach) == len(shelf.days) else alike[:, reach]
    else:
        alike = shelf.vectors[here] @ (shelf.vectors if len(reach) == len(shelf.days) else shelf.vectors[reach]).T
        alike[reach == here[:, None]] = -2.0
    if max_days:
        unsure = np.flatnonzero(~_in_reach_of_all(shelf.days[reach], shelf.days[here], max_days))
        apart = np.abs(shelf.days[here, None] - shelf.days[reach[unsure]]) > max_days
        alike[:, unsure] = np.where(apart, -2.0, alike[:, unsure])
    found = _best(alike, LOOKED_AT, -2.0)
    yield np.where(found >= 0, reach[found], -1)


def _in_reach(days: Numbers, here: Positions, max_days: float) -> Positions:
    """Positions of what may be near in time to one of the rows at least: a little too much, never too little."""
    mine = days[here]
    if not max_days or np.isnan(mine).any():
        return np.arange(len(days))
    return np.flatnonzero(~((days < mine.min() - max_days - _MARGIN) | (days > mine.max() + max_days + _MARGIN)))


def _in_reach_of_all(days: Numbers, mine: Numbers, max_days: float) -> NDArray[np.bool_]:
    """Marks the days that are surely near every one of `mine`."""
    low, high = np.nanmin(mine, initial=np.inf), np.nanmax(mine, initial=-np.inf)
    near = (days >= high - max_days + _MARGIN) & (days <= low + max_days - _MARGIN)
    return np.asarray(near | np.isnan(days))


def _indexed(shelf: Shelf, index: FaissIndex, here: Positions, max_days: float) -> Iterator[Positions]:
    """The same through an index, which knows no dates."""
    found = index.nearest(shelf.vectors[here], FETCHED)
    found = np.where(found == here[:, None], -1, found)
    yield found[:, : AROUND + 1]
    if max_days:
        found = np.where(np.abs(shelf.days[here, None] - shelf.days[found]) > max_days, -1, found)
    yield _first(found, LOOKED_AT)


def _near_by_words(
    shelf: Shelf, rare: Any, by_word: Any, here: Positions, max_days: float, for_scales: bool
) -> Iterator[Positions]:
    """The same by rare words, of documents that share enough."""
    shared = rare[here] @ by_word
    row = np.repeat(np.arange(len(here)), np.diff(shared.indptr))
    enough = (shared.data >= LEAST_SHARED) & (shared.indices != here[row])
    row, column, alike = row[enough], shared.indices[enough], shared.data[enough]
    if for_scales:
        yield _best_entries(row, column, alike, len(here), AROUND)
    if max_days:
        near = ~(np.abs(shelf.days[here[row]] - shelf.days[column]) > max_days)  # NaN, an unknown date, compares False
        row, column, alike = row[near], column[near], alike[near]
    yield _best_entries(row, column, alike, len(here), LOOKED_AT)


def _first(columns: Positions, count: int) -> Positions:
    """The first `count` columns of each row that are not -1, in order."""
    order = np.argsort(columns < 0, axis=1, kind="stable")[:, :count]
    return np.take_along_axis(columns, order, axis=1)


def _best(scores: Numbers, count: int, ruled_out: float) -> Positions:
    columns = largest(scores, min(count, scores.shape[1]))
    found = np.take_along_axis(scores, columns, axis=1) > ruled_out
    return np.where(found, columns, -1)


def _best_entries(row: Positions, column: NDArray[np.int32], values: Numbers, rows: int, count: int) -> Positions:
    """Of the entries of a sparse matrix, the columns of the `count` largest of each row; -1 fills up."""
    order = np.lexsort((column, -values, row))
    ranked = row[order]
    rank = np.arange(len(order)) - np.searchsorted(ranked, ranked, side="left")
    best = rank < count
    found = np.full((rows, count), -1, dtype=np.intp)
    found[ranked[best], rank[best]] = column[order[best]]
    return found


def _codes(here: Positions, columns: Positions, documents: int) -> NDArray[np.int64]:
    """Each pair found as one number."""
    row, place = np.nonzero(columns >= 0)
    return np.asarray(here[row].astype(np.int64) * documents + columns[row, place])


def _mean_of_best(place: Positions, values: Numbers, count: int, divisor: int) -> Numbers:
    """The sum of the `divisor` largest values of each place, by `divisor`: those that are missing count nothing."""
    order = np.lexsort((-values, place))
    ranked = place[order]
    best = np.arange(len(order)) - np.searchsorted(ranked, ranked, side="left") < divisor
    sums = np.bincount(ranked[best], weights=values[order[best]], minlength=count)
    return np.asarray(sums / divisor, dtype=np.float32)
