"""Whether two statements are about one matter: witnesses of it, and the probability they give together.

In: statements, their unit vectors, and positions.  Out: probabilities of pairs, and scores of whole rows.  It does not
decide who is compared with whom (`candidates`).

Shared names and shared counted things were tried as witnesses and added nothing to words and stories on ECB+ dev
(average precision .765 with and without); they open the way to candidates instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.pairs.encoder import Vectors
from rashomon.pairs.lexical import counted, gathered, rarity, row_products, stems, unit_rows
from rashomon.pairs.near_documents import Shelf, shelve_index
from rashomon.pairs.reference import Frequencies, Reference
from rashomon.pairs.stories import NearStories, Positions, Stories, document_vectors
from rashomon.pairs.weights import FEATURES, INTERCEPT, WEIGHTS
from rashomon.records import Statement

# Odds are divided by (1 + days between publication) to this power: by two after two days, by seven after a fortnight.
# An unknown date changes nothing.  Chosen, not fitted: ECB+ knows no dates, and NewsWCL50 has each event within two
# days.  Without it, most of the likely pairs of FA-KES were of events alike, weeks apart.
FADING = 0.7
NEAR = 2  # statements before and after, whose words tell what a short claim ("four people were hurt") is about
# Of the words around, those in more statements than this are passed over when whole rows are scored: they weigh little
# and would cost most.  `judge` takes them all.
COMMON = 200
# Within one document the words around are partly the same words, which says nothing; in their place stands the lower
# quartile of annotated sentences of two reports of one story (ECB+ dev).
IN_ONE_DOCUMENT = 0.25
_BLOCK = 50_000


class Matter:
    """Statements prepared for comparison: each one's words, and the story its document tells.

    With `is_near_only` a document's story is measured against near documents, not against all (`NearStories`).  With a
    `reference`, how rare a word is, and the scales of documents it knows, are read there and not from what is given.
    """

    def __init__(
        self,
        statements: Sequence[Statement],
        vectors: Vectors,
        *,
        reference: Reference | None = None,
        is_near_only: bool = False,
        max_days: float = 0.0,
    ) -> None:
        self._vectors = vectors
        bags = [stems(statement.claim) for statement in statements]
        words, terms = counted(bags)
        self._words = unit_rows(words, _rarity(words, terms, reference.words if reference else None))
        around = gathered(places_around(statements), words)
        self._around = unit_rows(around, _rarity(around, terms, reference.around if reference else None))
        self._rare_around = self._around[:, np.bincount(around.indices, minlength=around.shape[1]) <= COMMON]
        self._published = np.array([_day(statement) for statement in statements], dtype=np.float32)
        self._short = np.array([1 / max(1, len(bag)) ** 0.5 for bag in bags], dtype=np.float32)
        known: dict[str, int] = {}
        self._documents = np.array([known.setdefault(s.document_id, len(known)) for s in statements], dtype=np.intp)
        self._ids = tuple(known)
        shelf = self._shelve(words, terms, reference)
        if is_near_only:
            shelf = replace(shelf, index=shelve_index(shelf.vectors))
            scales = reference.scales_of(self._ids) if reference else _no_scales(len(known))
            self._stories: Stories = NearStories(shelf, scales, max_days=max_days)
        else:
            self._stories = Stories(shelf)

    def _shelve(self, words: Any, terms: Sequence[str], reference: Reference | None) -> Shelf:
        """The documents, each as all that its statements say."""
        members: list[list[int]] = [[] for _ in self._ids]
        for at, document in enumerate(self._documents):
            members[document].append(at)
        story = gathered(members, words)
        return Shelf(
            vectors=document_vectors(self._documents, self._vectors),
            words=unit_rows(story, _rarity(story, terms, reference.story if reference else None)),
            days=self._published[[group[0] for group in members]],
        )

    @property
    def is_near_only(self) -> bool:
        """Whether documents were measured against near ones only."""
        return isinstance(self._stories, NearStories)

    @property
    def document_ids(self) -> tuple[str, ...]:
        """The documents, in the order in which the statements name them."""
        return self._ids

    def near_documents(self, asked: Positions) -> Any:
        """`NearStories.near` of documents by position in `document_ids`; only where `is_near_only`."""
        if not isinstance(self._stories, NearStories):
            raise TypeError("documents were measured each against every other; ask with is_near_only")
        return self._stories.near(asked)

    def documents_of(self, statements: Positions) -> Positions:
        """The position of each statement's document."""
        return np.asarray(self._documents[statements])

    def features(self, left: Positions, right: Positions) -> NDArray[np.float32]:
        """Shape (pairs, FEATURES)."""
        found = np.empty((len(left), len(FEATURES)), dtype=np.float32)
        for start in range(0, len(left), _BLOCK):
            block = slice(start, start + _BLOCK)
            found[block] = self._features(left[block], right[block])
        return found

    def in_one_document(self, left: Positions, right: Positions) -> NDArray[np.bool_]:
        """Marks the pairs of statements of one document."""
        return np.asarray(self._documents[left] == self._documents[right])

    def judge(self, left: Positions, right: Positions) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Cosine of each pair, and the log odds that both are about one matter."""
        weights = np.array([WEIGHTS[name] for name in FEATURES], dtype=np.float32)
        features = self.features(left, right)
        odds = features @ weights + np.float32(INTERCEPT) - self._faded(left, right)
        return features[:, 0], np.asarray(odds, dtype=np.float32)

    def score_rows(self, here: Positions, others: Positions, told: Any | None = None) -> NDArray[np.float32]:
        """Log odds of every statement of `here` with every one of `others`; shape (here, others).

        `told`, from `near_documents`, gives what the documents' likeness adds, and 0 where they are not near.
        """
        scores = np.float32(WEIGHTS["cosine"]) * (self._vectors[here] @ self._vectors[others].T)
        words_around = self._rare_around if told is None else self._around
        for rows, weight in ((self._words, WEIGHTS["words"]), (words_around, WEIGHTS["around"])):
            shared = rows[here] @ rows[others].T
            shared.data *= np.float32(weight)
            around = shared.toarray()  # of the last, kept for the next line
            scores += around
        in_one = self.in_one_document(here[:, None], others)
        scores[in_one] += np.float32(WEIGHTS["around"] * IN_ONE_DOCUMENT) - around[in_one]
        scores += self._told(here, others) if told is None else _spread(told, self._documents, here, others)
        scores += np.float32(INTERCEPT if told is not None else 0)
        scores -= self._faded(here[:, None], others)
        scores += np.float32(WEIGHTS["short"]) * np.maximum(self._short[here, None], self._short[others])
        return np.asarray(scores, dtype=np.float32)

    def are_near(self, here: Positions, others: Positions, told: Any) -> NDArray[np.bool_]:
        """Marks the pairs whose documents are near; shape (here, others)."""
        return np.asarray(_spread(told, self._documents, here, others) != 0)

    def _told(self, here: Positions, others: Positions) -> NDArray[np.float32]:
        """What the likeness of the documents adds, with the intercept."""
        documents, of = np.unique(self._documents[here], return_inverse=True)
        story, story_words = self._stories.rows(documents)
        told = WEIGHTS["story"] * story + WEIGHTS["story_words"] * story_words + INTERCEPT
        return np.asarray(told[:, self._documents[others]][of])

    def _faded(self, left: Positions, right: Positions) -> NDArray[np.float32]:
        """What the days between publication take from the log odds; shapes are broadcast."""
        faded = np.log1p(np.abs(self._published[left] - self._published[right]))
        return np.asarray(np.float32(FADING) * np.nan_to_num(faded, copy=False), dtype=np.float32)

    def _features(self, left: Positions, right: Positions) -> NDArray[np.float32]:
        story, story_words = self._stories.pairs(self._documents[left], self._documents[right])
        around = row_products(self._around, left, right)
        around[self.in_one_document(left, right)] = IN_ONE_DOCUMENT
        return np.stack(
            [
                np.einsum("ij,ij->i", self._vectors[left], self._vectors[right]),
                row_products(self._words, left, right),
                around,
                story,
                story_words,
                np.maximum(self._short[left], self._short[right]),
            ],
            axis=1,
        )


def _day(statement: Statement) -> float:
    return float("nan") if statement.published_at is None else statement.published_at.timestamp() / 86_400


def places_around(statements: Sequence[Statement]) -> list[list[int]]:
    """The positions of each statement and of those next to it in its document."""
    order = sorted(range(len(statements)), key=lambda at: (statements[at].document_id, statements[at].span.start))
    around: list[list[int]] = [[] for _ in statements]
    for place, at in enumerate(order):
        for near in order[max(0, place - NEAR) : place + NEAR + 1]:
            if statements[near].document_id == statements[at].document_id:
                around[at].append(near)
    return around


def _rarity(matrix: Any, terms: Sequence[str], known: Frequencies | None) -> NDArray[np.float32]:
    return rarity(matrix) if known is None else known.rarity(terms)


def _no_scales(documents: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    return np.full(documents, np.nan, np.float32), np.full(documents, np.nan, np.float32)


def _spread(told: Any, documents: Positions, here: Positions, others: Positions) -> NDArray[np.float32]:
    """What documents tell, for each of their statements."""
    mine, of = np.unique(documents[here], return_inverse=True)
    theirs, to = np.unique(documents[others], return_inverse=True)
    return np.asarray(told[mine][:, theirs].toarray()[np.ix_(of, to)], dtype=np.float32)
