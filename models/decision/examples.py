"""The examples the decision is fitted on: pairs of the corpus' dev split, of NLI dev sets, and of real news.

In: the corpus, folders of data, the embedded NLI model and encoder.  Out: rows of features with a label, a weight and
the group (story, theme or set) that a fold takes whole.  It fits nothing.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from eval.accounts import read_stories, read_triples
from eval.accounts.labels import UNRELATED_PAIRS, labelled_pairs
from eval.accounts.pairs import gold_pairs
from rashomon.conflicts import find_witnesses
from rashomon.conflicts.features import Features, scan_features, text_features
from rashomon.documents import document_from_mapping
from rashomon.pairs import Encoder, candidate_pairs
from rashomon.records import NliScores, Pair, ScoredPair, Statement
from rashomon.scores import Scorer, score_texts
from rashomon.statements import extract_statements, link_speakers, statement_from_text

BACKGROUND = 48  # further pairs a story
# Between the pairs of the corpus alone (0: of all pairs of a story flagged, .41 conflicts) and all that a scan compares
# (5: .72, at half the recall); dev, see README.md.
BACKGROUND_WEIGHT = 2.0
BACKGROUND_PAIRS = 5.0  # pairs of a story that each of them stands for: about 256 are there
NLI_SETS = ("mnli.dev_matched", "snli.dev", "vitaminc.dev")
Both = tuple[NliScores, NliScores]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A pair with its features; `pair` None: two texts without a scan."""

    group: str
    origin: str  # stories, triples, an NLI set, news
    is_conflict: bool
    weight: float
    texts: Features
    scored: ScoredPair | None = None
    label: str = ""
    kind: str = ""

    def scan(self, odds: float) -> Features:
        """The features of the second regression, given the first one's log-odds."""
        if self.scored is None:
            raise ValueError("no scan was made of this pair")
        return scan_features(self.scored, find_witnesses(self.scored.pair.left, self.scored.pair.right), odds)


class Judged:
    """NLI probabilities of both directions, remembered in a file between runs."""

    def __init__(self, scorer: Scorer, cache: Path | None) -> None:
        self._scorer, self._cache = scorer, cache
        self._known: dict[tuple[str, str], tuple[list[float], list[float]]] = {}
        if cache is not None and cache.exists():
            kept = json.loads(cache.read_text(encoding="utf-8"))
            if kept["revision"] == scorer.revision:
                self._known = {(left, right): (there, back) for left, right, there, back in kept["pairs"]}

    def of(self, texts: Sequence[tuple[str, str]]) -> list[Both]:
        """Forward and backward of each pair of texts."""
        fresh = sorted({pair for pair in texts if pair not in self._known})
        if fresh:
            found = score_texts(fresh, self._scorer)
            both = zip(found.forward.tolist(), found.backward.tolist(), strict=True)
            self._known |= dict(zip(fresh, both, strict=True))
            if self._cache is not None:
                pairs = [[*pair, *both] for pair, both in self._known.items()]
                kept = {"revision": self._scorer.revision, "pairs": pairs}
                self._cache.write_text(json.dumps(kept), encoding="utf-8")
        return [(_nli(forward), _nli(backward)) for forward, backward in (self._known[pair] for pair in texts)]


def _nli(row: Sequence[float]) -> NliScores:
    return NliScores(entailment=row[0], neutral=row[1], contradiction=row[2])


def story_examples(corpus: Path, split: str, judged: Judged, encoder: Encoder, *, together: bool) -> list[Example]:
    """Every labelled pair of a split's stories, as a scan of each story, or of all together, judges it.

    A scan compares many more pairs of lines without a shared matter than the corpus samples, so further ones stand for
    them ("background").
    """
    stories = read_stories(corpus, split)
    labelled = {pair.id for story in stories for pair in story.pairs}
    more = [replace(story, pairs=tuple(labelled_pairs(story.story, UNRELATED_PAIRS + BACKGROUND))) for story in stories]
    found = gold_pairs(more, encoder, together=together)
    pairs = [one.pair for one in found]
    made = _of_pairs(pairs, judged)
    return [
        Example(
            group=one.gold.story,
            origin="stories" if one.gold.id in labelled else "background",
            is_conflict=one.gold.label == "conflict",
            # Each pair comes twice: from a scan of its story and from one of all.
            weight=0.5 if one.gold.id in labelled else 0.5 * BACKGROUND_WEIGHT,
            texts=texts,
            scored=scored,
            label=one.gold.label,
            kind=one.gold.kind,
        )
        for one, (texts, scored) in zip(found, made, strict=True)
    ]


def triple_examples(corpus: Path, split: str, judged: Judged) -> list[Example]:
    """Two examples a triple: its conflict and its near miss."""
    rows = [
        (triple.statement, other, other is triple.conflict, triple)
        for triple in read_triples(corpus, split)
        for other in (triple.conflict, triple.near_miss)
    ]
    made = _of_texts([row[:2] for row in rows], judged)
    return [
        Example(
            group=triple.theme,
            origin="triples",
            is_conflict=is_conflict,
            weight=0.5,
            texts=texts,
            label="conflict" if is_conflict else triple.near,
            kind=triple.kind,
        )
        for (_, _, is_conflict, triple), texts in zip(rows, made, strict=True)
    ]


def nli_examples(folder: Path, judged: Judged, *, most: int = 1500, weight: float = 0.15) -> list[Example]:
    """Pairs of NLI dev sets: a contradiction is a conflict, anything else is none."""
    examples = []
    for name in NLI_SETS:
        with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        rows = random.Random(7).sample(rows, min(most, len(rows)))
        made = _of_texts([(row["premise"], row["hypothesis"]) for row in rows], judged)
        examples += [
            Example(
                group=f"{name}:{at % 50}",
                origin=name,
                is_conflict=row["label"] == "contradiction",
                weight=weight,
                texts=texts,
                label=row["label"],
            )
            for at, (row, texts) in enumerate(zip(rows, made, strict=True))
        ]
    return examples


def news_examples(
    folder: Path, judged: Judged, encoder: Encoder, *, most: int = 5000, weight: float = 0.2
) -> list[Example]:
    """Candidate pairs of ECB+ train, taken for compatible; those known to conflict by a number are left out.

    Silver: two reports of one event seldom conflict, and this collection holds pairs of events alike, which never do.
    """
    with gzip.open(folder / "ecbplus.numconflict_candidates.jsonl.gz", "rt", encoding="utf-8") as lines:
        apart = {json.loads(line)["text_a"] for line in lines if json.loads(line)["label"] == "conflict"}
    statements: list[Statement] = []
    with gzip.open(folder / "ecbplus.docs.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["split"] == "train":
                values = {"source": row["doc_id"], "text": row["text"]}
                document = document_from_mapping(values, fallback_source=row["doc_id"], place=row["doc_id"])
                statements += extract_statements(document)
    statements = link_speakers(statements)
    vectors = encoder.embed([statement.claim for statement in statements])
    found = candidate_pairs(
        statements, vectors, across="documents", neighbours=15, min_similarity=0.0, min_same_matter=0.3, max_days=0
    )
    pairs = [pair for pair in found.pairs if not {pair.left.text, pair.right.text} & apart]
    # By a hash of the id: another encoder finds mostly the same pairs, and those are drawn again.
    pairs = sorted(pairs, key=lambda pair: hashlib.sha256(pair.id.encode()).digest())[:most]
    return [
        Example(
            group=scored.pair.left.source.split("_")[0],
            origin="news",
            is_conflict=False,
            weight=weight,
            texts=texts,
            scored=scored,
            label="unlabelled",
        )
        for texts, scored in _of_pairs(pairs, judged)
    ]


def _of_pairs(pairs: Sequence[Pair], judged: Judged) -> list[tuple[Features, ScoredPair]]:
    both = judged.of([(pair.left.claim, pair.right.claim) for pair in pairs])
    made = []
    for pair, (forward, backward) in zip(pairs, both, strict=True):
        scored = ScoredPair(
            pair=pair,
            forward=forward,
            backward=backward,
            model="embedded",
            temperature=1.0,
            truncated_left=0,
            truncated_right=0,
        )
        seen = find_witnesses(pair.left, pair.right)
        made.append((text_features(pair.left, pair.right, forward, backward, seen), scored))
    return made


def _of_texts(texts: Sequence[tuple[str, str]], judged: Judged) -> list[Features]:
    made = []
    for (left, right), (forward, backward) in zip(texts, judged.of(texts), strict=True):
        sides = statement_from_text(left, source="left"), statement_from_text(right, source="right")
        made.append(text_features(*sides, forward, backward, find_witnesses(*sides)))
    return made


def matrix(rows: Sequence[Features], names: Sequence[str]) -> np.ndarray:
    """Features as an array of shape (rows, names)."""
    return np.array([[row[name] for name in names] for row in rows], dtype=np.float64)
