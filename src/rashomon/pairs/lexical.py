"""Words to sparse unit vectors: stems weighted by how rare they are in this scan.

In: one bag of terms per row (stems of a claim, keys of its names, words of a document).  Out: scipy CSR matrices whose
rows have length 1, so that a product of two rows is their cosine.  It knows no language but the endings of English and
no corpus but the one given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
# Words of grammar, which say nothing about the matter.  Negations too: they change the claim, not its matter.
_GRAMMAR = """
a about after again all also am an and any are as at be because been before being but by can could did do does for from
had has have he her him his how i if in into is it its just may me might more most must my no not of off on one only or
other our out over own s said say says she should so some such t than that the their them then there these they this
those to too under until up very was we were what when where which while who whom why will with would you your
"""
_STOP = frozenset(_GRAMMAR.split())
_ENDINGS = (("ies", "y"), ("ing", ""), ("edly", ""), ("ed", ""), ("ers", ""), ("er", ""), ("ly", ""), ("es", ""))


# Rows of other matters reckoned with beside those given.  ECB+ dev does not mind (average precision .831 without, .830
# with 500); a scan of a few reports ranks the words of its event above chance ones only with them.
ELSEWHERE = 500


@lru_cache(maxsize=1 << 16)  # a statement of a large case is met in every block near it
def stems(text: str) -> tuple[str, ...]:
    """The content words of a text without their endings, in order."""
    return tuple(stem(word) for word in _WORD.findall(text.casefold()) if word not in _STOP)


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """A lower-case word without its English ending: "bombings", "bombed" and "bomb" are one.

    Crude on purpose (a few of the endings of Porter 1980): it need only put forms of a word together.
    """
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        word = word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)] + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiousl":
        return word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


def counts(rows: Sequence[Iterable[str]]) -> Any:
    """Counts of terms, CSR of shape (rows, terms); terms are numbered in order of the alphabet."""
    return counted(rows)[0]


def counted(rows: Sequence[Iterable[str]]) -> tuple[Any, list[str]]:
    """The counts, and the terms in the order of their columns."""
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

    listed = [list(row) for row in rows]
    number = {term: at for at, term in enumerate(sorted({term for row in listed for term in row}))}
    ends = np.cumsum([0, *(len(row) for row in listed)])
    terms = np.array([number[term] for row in listed for term in row], dtype=np.int32)
    matrix = csr_matrix((np.ones(len(terms), np.float32), terms, ends), shape=(len(listed), len(number)))
    matrix.sum_duplicates()
    return matrix, list(number)


def gathered(groups: Sequence[Sequence[int]], matrix: Any) -> Any:
    """One row a group: the sum of the group's rows of counts; CSR with its columns in order."""
    from scipy.sparse import csr_matrix

    ends = np.cumsum([0, *(len(group) for group in groups)])
    members = np.fromiter((at for group in groups for at in group), dtype=np.int32, count=int(ends[-1]))
    choice = csr_matrix((np.ones(len(members), np.float32), members, ends), shape=(len(groups), matrix.shape[0]))
    found = choice @ matrix
    found.sort_indices()
    return found


def rarity(matrix: Any) -> NDArray[np.float32]:
    """The rarity of every term in these rows; see `rarity_of`."""
    return rarity_of(np.bincount(matrix.indices, minlength=matrix.shape[1]), matrix.shape[0])


def rarity_of(has: NDArray[np.intp], rows: int) -> NDArray[np.float32]:
    """log((ELSEWHERE + rows) / (1 + rows that have the term)) + 1 of every term (smoothed idf, Salton & Buckley 1988).

    In a scan of a few reports on one event the words of that event are in most rows; against the rows of other matters
    that nobody gave us they are rare all the same.
    """
    return np.asarray(np.log((ELSEWHERE + rows) / (1 + has)) + 1, dtype=np.float32)


def unit_rows(matrix: Any, weights: NDArray[np.float32]) -> Any:
    """Rows of length 1 with entries (1 + log count) x weight; a row without terms stays empty."""
    weighted = matrix.copy()
    weighted.data = (1 + np.log(matrix.data)) * weights[matrix.indices]
    lengths = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    weighted.data /= np.repeat(np.where(lengths > 0, lengths, 1.0), np.diff(weighted.indptr))
    return weighted.astype(np.float32)


def row_products(one: Any, left: NDArray[np.intp], right: NDArray[np.intp]) -> NDArray[np.float32]:
    """The product of row `left[i]` with row `right[i]`, for every i."""
    return np.asarray(one[left].multiply(one[right]).sum(axis=1), dtype=np.float32).ravel()
