"""One story through a whole method: gold lines in, what was compared, scored and flagged out, judged against gold.

Two methods: rashomon's scan as shipped, and what a notebook does first: every pair of sentences of two sources through
the NLI model, larger contradiction of both directions.  The second has no threshold of its own; `flag` sets one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from eval.gold_lines import GoldLines, LinePair, Verdict
from eval.peers import Peer
from eval.remembered import RememberingScorer
from rashomon import scan
from rashomon.pairs import Encoder
from rashomon.records import Span, Statement
from rashomon.settings import Settings

EVERYTHING = 1_000_000_000  # list_below: a scan keeps every pair it did not find to agree


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A compared pair: what it is by gold, and what was made of it.  Pairs that are neutral are no items."""

    verdict: Verdict
    pair: LinePair | None  # of gold lines; None: unlabelled
    score: float
    is_flagged: bool
    is_of_one_report: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryOutcome:
    """A story by one method.  Gold conflicts are lost at the first step that does not hold both of their sides."""

    story: str
    items: tuple[Item, ...]
    kinds: dict[LinePair, str]  # of every gold conflict
    extracted: frozenset[LinePair]  # gold conflicts of which both lines are among the statements
    neutral: int  # flagged pairs left out: repeats, and pairs the guide skips
    threshold: float | None = None  # of the scan; None: a method without one

    @property
    def compared(self) -> frozenset[LinePair]:
        """Gold conflicts that were compared."""
        return frozenset(item.pair for item in self.items if item.verdict == "right" and item.pair)

    @property
    def flagged(self) -> frozenset[LinePair]:
        """Gold conflicts that were found."""
        return frozenset(item.pair for item in self.items if item.verdict == "right" and item.is_flagged and item.pair)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compared:
    """Two found places, by document and span, with a score."""

    left: tuple[str, Span]
    right: tuple[str, Span]
    score: float
    is_flagged: bool


def scan_story(gold: GoldLines, scorer: RememberingScorer, encoder: Encoder, settings: Settings) -> StoryOutcome:
    """The story as one scan.  A pair found to agree, or to be a revision, is a compared pair with score 0."""
    scorer.asked.clear()
    result = scan(gold.documents, settings=replace(settings, list_below=EVERYTHING), scorer=scorer, encoder=encoder)
    scores = {
        frozenset((conflict.scored.pair.left.id, conflict.scored.pair.right.id)): (
            0.0 if conflict.revision is not None else conflict.probability,
            conflict.is_flagged,
        )
        for conflict in result.conflicts
    }
    statements = [one for one in result.statements if one.unpaired is None]
    compared = []
    for one, other in combinations(statements, 2):
        found = scores.get(frozenset((one.id, other.id)))
        if found is not None or _was_asked(scorer, one, other):
            score, is_flagged = found or (0.0, False)
            compared.append(_Compared(left=_place(one), right=_place(other), score=score, is_flagged=is_flagged))
    outcome = _outcome(gold, map(_place, statements), compared)
    return replace(outcome, threshold=float(result.run["threshold"]))


def compare_sentences(gold: GoldLines, peer: Peer) -> StoryOutcome:
    """Every pair of sentences of two sources, nothing flagged yet."""
    sentences = [(document, span) for document in gold.documents for span in document.sentences]
    pairs = [(one, other) for one, other in combinations(sentences, 2) if one[0].source != other[0].source]
    scores = peer.score([(a.of(one.text), b.of(other.text)) for (one, a), (other, b) in pairs])
    compared = [
        _Compared(left=(one.id, a), right=(other.id, b), score=float(score), is_flagged=False)
        for ((one, a), (other, b)), score in zip(pairs, scores, strict=True)
    ]
    return _outcome(gold, ((document.id, span) for document, span in sentences), compared)


def flag(outcomes: Sequence[StoryOutcome], threshold: float) -> list[StoryOutcome]:
    """The same outcomes with everything flagged whose score is at least the threshold."""
    return [
        replace(one, items=tuple(replace(item, is_flagged=item.score >= threshold) for item in one.items))
        for one in outcomes
    ]


def choose_threshold(outcomes: Sequence[StoryOutcome]) -> float:
    """The score from which on F1 is highest, of equals the largest; unlabelled pairs are left out."""
    items = [item for one in outcomes for item in one.items if item.verdict != "unlabelled"]
    total = sum(len(one.kinds) for one in outcomes)
    if not items:
        return 1.0
    scores = np.array([item.score for item in items])
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum([items[at].verdict == "right" for at in order.tolist()])
    f1 = 2 * right / (total + np.arange(1, len(items) + 1))
    last_of_equals = np.append(np.diff(scores[order]) != 0, True)
    best = int(np.argmax(np.where(last_of_equals, f1, -1.0)))
    return float(scores[order[best]])


def _outcome(gold: GoldLines, places: Iterable[tuple[str, Span]], compared: Iterable[_Compared]) -> StoryOutcome:
    """Compared pairs judged by gold; several that stand for one gold pair are one item, the best of them."""
    known = {place: gold.lines_at(*place) for place in places}
    here = {line for lines in known.values() for line in lines}
    best: dict[tuple[object, ...], Item] = {}
    neutral = 0
    for one in compared:
        found = gold.judge(known[one.left], known[one.right])
        if found.verdict == "neutral":
            neutral += one.is_flagged
            continue
        for pair in found.pairs or (None,):
            item = Item(
                verdict=found.verdict,
                pair=pair,
                score=one.score,
                is_flagged=one.is_flagged,
                is_of_one_report=one.left[0] == one.right[0],
            )
            key = (found.verdict, pair) if pair else (found.verdict, one.left, one.right)
            best[key] = _better(best.get(key), item)
    return StoryOutcome(
        story=gold.id,
        items=tuple(best.values()),
        kinds={pair: gold.kinds[pair] for pair in gold.conflicts},
        extracted=frozenset(pair for pair in gold.conflicts if here.issuperset(pair)),
        neutral=neutral,
    )


def _better(one: Item | None, other: Item) -> Item:
    if one is None:
        return other
    return replace(other, score=max(one.score, other.score), is_flagged=one.is_flagged or other.is_flagged)


def _was_asked(scorer: RememberingScorer, one: Statement, other: Statement) -> bool:
    return (one.claim, other.claim) in scorer.asked or (other.claim, one.claim) in scorer.asked


def _place(statement: Statement) -> tuple[str, Span]:
    return statement.document_id, statement.span
