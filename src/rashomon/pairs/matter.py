"""Whether two statements are about one matter: witnesses of it, and the probability they give together.

In: statements, their unit vectors, and positions.  Out: probabilities of pairs, and scores of whole rows.  It does not
decide who is compared with whom (`candidates`).

Shared names and shared counted things were tried as witnesses and added nothing to words and stories on ECB+ dev
(average precision .765 with and without); they open the way to candidates instead.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.pairs.encoder import Vectors
from rashomon.pairs.lexical import counts, rarity, row_products, stems, unit_rows
from rashomon.pairs.stories import Positions, Stories
from rashomon.records import Statement

FEATURES = ("cosine", "words", "around", "story", "story_words", "short")
# Logistic regression on ECB+ train by models/pairing/fit.py; on dev mean probability .517, share .511, expected
# calibration error .023.
WEIGHTS = {"cosine": 3.02, "words": 1.15, "around": 4.41, "story": 2.89, "story_words": 3.88, "short": -2.29}
INTERCEPT = -7.22
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
    """Statements prepared for comparison: each one's words, and the story its document tells."""

    def __init__(self, statements: Sequence[Statement], vectors: Vectors) -> None:
        self._vectors = vectors
        bags = [stems(statement.claim) for statement in statements]
        words = counts(bags)
        self._words = unit_rows(words, rarity(words))
        around = counts(_bags_around(statements, bags))
        self._around = unit_rows(around, rarity(around))
        self._rare_around = self._around[:, np.bincount(around.indices, minlength=around.shape[1]) <= COMMON]
        self._published = np.array([_day(statement) for statement in statements], dtype=np.float32)
        self._short = np.array([1 / max(1, len(bag)) ** 0.5 for bag in bags], dtype=np.float32)
        known: dict[str, int] = {}
        self._documents = np.array([known.setdefault(s.document_id, len(known)) for s in statements], dtype=np.intp)
        self._stories = Stories(self._documents, bags, vectors)

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

    def score_rows(self, here: Positions, others: Positions) -> NDArray[np.float32]:
        """Log odds of every statement of `here` with every one of `others`; shape (here, others)."""
        scores = np.float32(WEIGHTS["cosine"]) * (self._vectors[here] @ self._vectors[others].T)
        for rows, weight in ((self._words, WEIGHTS["words"]), (self._rare_around, WEIGHTS["around"])):
            shared = rows[here] @ rows[others].T
            shared.data *= np.float32(weight)
            around = shared.toarray()  # of the last, kept for the next line
            scores += around
        in_one = self.in_one_document(here[:, None], others)
        scores[in_one] += np.float32(WEIGHTS["around"] * IN_ONE_DOCUMENT) - around[in_one]
        documents, of = np.unique(self._documents[here], return_inverse=True)
        story, story_words = self._stories.rows(documents)
        told = WEIGHTS["story"] * story + WEIGHTS["story_words"] * story_words + INTERCEPT
        scores += told[:, self._documents[others]][of]
        scores -= self._faded(here[:, None], others)
        scores += np.float32(WEIGHTS["short"]) * np.maximum(self._short[here, None], self._short[others])
        return np.asarray(scores, dtype=np.float32)

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


def _bags_around(statements: Sequence[Statement], bags: Sequence[list[str]]) -> list[list[str]]:
    """The words of each statement and of those next to it in its document."""
    order = sorted(range(len(statements)), key=lambda at: (statements[at].document_id, statements[at].span.start))
    around: list[list[str]] = [[] for _ in statements]
    for place, at in enumerate(order):
        for near in order[max(0, place - NEAR) : place + NEAR + 1]:
            if statements[near].document_id == statements[at].document_id:
                around[at] += bags[near]
    return around
