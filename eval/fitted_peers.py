"""Leak detectors, fitted on the train split: gold pairs in, peers out that see words alone, or one side alone.

Logistic regression on the presence of words: of the left text, of the right text, and of both.  A model that reads one
side alone cannot know a conflict; where it does better than the share of conflicts, the writing gives labels away.
They are here to come out badly.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import numpy as np

from eval.cases import Case, TextPair, gold_marks, text_pairs
from eval.peers import WORD, FloatArray, Peer

Sides = Literal["both", "left", "right"]
WHAT: dict[Sides, str] = {
    "both": "words of left, right and both, fitted on train: a leak detector",
    "left": "words of the left side alone, fitted on train: a leak detector",
    "right": "words of the right side alone, fitted on train: a leak detector",
}
NAMES: dict[Sides, str] = {"both": "bag of words", "left": "left side only", "right": "right side only"}


def fit_peers(train: Sequence[Case]) -> list[Peer]:
    """The three of them; none when train has no conflicts or nothing else, from which nothing can be learnt."""
    if len(set(gold_marks(train).tolist())) < 2:
        return []
    sides: tuple[Sides, ...] = ("both", "left", "right")
    return [fit_bag_of_words(train, seen) for seen in sides]


def fit_bag_of_words(train: Sequence[Case], seen: Sides = "both") -> Peer:
    """Logistic regression (scikit-learn, L2, C = 1) on words that occur at least twice in train.

    Left and right are kept as the corpus gives them, so that an order that tells the label would be found too.
    """
    from sklearn.feature_extraction.text import CountVectorizer  # type: ignore[import-untyped]
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    pairs = text_pairs(train)
    words = CountVectorizer(binary=True, min_df=2 if len(pairs) > 50 else 1, token_pattern=WORD)
    words.fit([text for pair in pairs for text in pair])
    model = LogisticRegression(solver="liblinear")
    model.fit(_features(words, pairs, seen), gold_marks(train))

    def score(asked: Sequence[TextPair]) -> FloatArray:
        if not asked:
            return np.zeros(0)
        return np.asarray(model.predict_proba(_features(words, asked, seen))[:, 1], dtype=np.float64)

    return Peer(name=NAMES[seen], what=WHAT[seen], score=score)


def _features(words: Any, pairs: Sequence[TextPair], seen: Sides) -> Any:
    from scipy.sparse import hstack  # type: ignore[import-untyped]

    if seen != "both":
        return words.transform([pair[seen == "right"] for pair in pairs])
    left, right = (words.transform([pair[side] for pair in pairs]) for side in (0, 1))
    return hstack([left, right, left.multiply(right)]).tocsr()
