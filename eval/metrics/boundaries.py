"""Where two segmentations of one text end their pieces: ends in, precision, recall and F1 out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundaryScores:
    """How well the gold ends were found.  `gold` and `predicted` count ends, `right` those in both."""

    gold: int
    predicted: int
    right: int

    @property
    def precision(self) -> float:
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """2·right / (gold + predicted); 0 when there are no ends at all."""
        total = self.gold + self.predicted
        return 2 * self.right / total if total else 0.0


def boundary_scores(texts: Iterable[tuple[frozenset[int], frozenset[int]]]) -> BoundaryScores:
    """Counts over all texts (micro); each text gives its gold and its predicted ends as character offsets."""
    gold = predicted = right = 0
    for of_gold, of_predicted in texts:
        gold += len(of_gold)
        predicted += len(of_predicted)
        right += len(of_gold & of_predicted)
    return BoundaryScores(gold=gold, predicted=predicted, right=right)
