"""Pairs with the verdict that stands → examples for a model that judges pairs of texts.

    conflict           contradiction        compatible       not_contradiction: entailment or neutral, nobody said which
    different_matter   neutral              bad_statement, unsure    left out: they say nothing of the two texts

Each pair gives two examples, one a direction: reviewers judge a pair, and a conflict has no direction.  The texts are
the claims, which is what the model was given.  A story is all documents that pairs join, directly or through others, so
that a split by story never has one document on both sides.

Known weakness: pairs were shown because a model thought them probable, so they are no sample of all pairs; and where
one large story joins most documents there is little to split.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rashomon.records import Example, ExampleLabel, Verdict, content_id

_LABELS: dict[Verdict, ExampleLabel] = {
    "conflict": "contradiction",
    "compatible": "not_contradiction",
    "different_matter": "neutral",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedPair:
    """Two claims and the final verdict about them."""

    conflict_id: str
    left: str
    right: str
    left_document: str  # ids
    right_document: str
    verdict: Verdict


def collect_examples(judged: Iterable[JudgedPair]) -> Iterator[Example]:
    """Two examples for each pair whose verdict says something of its texts, in the order given.

    All pairs are held in memory, for the story of the first may depend on the last.
    """
    pairs = [pair for pair in judged if pair.verdict in _LABELS]
    stories = _Stories()
    for pair in pairs:
        stories.join(pair.left_document, pair.right_document)
    for pair in pairs:
        story_id = content_id("story", stories.of(pair.left_document))
        for direction, premise, hypothesis in (
            ("forward", pair.left, pair.right),
            ("backward", pair.right, pair.left),
        ):
            yield Example(
                premise=premise,
                hypothesis=hypothesis,
                label=_LABELS[pair.verdict],
                origin=f"review of {pair.conflict_id}, {direction}",
                story_id=story_id,
            )


class _Stories:
    """Documents joined into groups (union-find); the smallest id stands for its group, whatever the order."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def of(self, document_id: str) -> str:
        root = document_id
        while (above := self._above.get(root, root)) != root:
            root = above
        while document_id != root:
            self._above[document_id], document_id = root, self._above[document_id]
        return root

    def join(self, one: str, other: str) -> None:
        first, second = sorted((self.of(one), self.of(other)))
        self._above[second] = first
