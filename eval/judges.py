"""The decisions that can be measured: cases in, the probability that each is a conflict out, with their own thresholds.

    scan    what a scan says of two statements: the fitted decision with every witness, each story read as one scan
    texts   what `rashomon score` says of two texts: the fitted decision on the words and the NLI model
    mean    the NLI model alone, mean contradiction of both directions, at the model's own threshold

The one file of the verbs that knows how a case becomes what `rashomon.conflicts` judges.  Gold speakers and stances are
never handed on: a decision hears what the pipeline reads in the words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eval.accounts.pairs import gold_pairs
from eval.cases import Case, text_pairs
from eval.provenance import short_name
from rashomon.artefacts import embedded
from rashomon.conflicts import Decision, find_witnesses, load_decision, text_probabilities
from rashomon.conflicts.decision import probability_of
from rashomon.conflicts.features import scan_features, text_features
from rashomon.errors import InputError, SettingsError
from rashomon.labels import CONTRADICTION
from rashomon.pairs import Encoder, load_encoder
from rashomon.pipeline import UNFITTED_THRESHOLD
from rashomon.records import ScoredPair
from rashomon.scores import Scorer, score_pairs, score_texts
from rashomon.statements import statement_from_text

FloatArray = NDArray[np.float64]
JUDGES = ("scan", "texts", "mean")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """A decision with the threshold it ships with; `score` gives probabilities of shape (cases,)."""

    name: str
    revision: str
    threshold: float
    score: Callable[[Sequence[Case]], FloatArray]
    needs_stories: bool = False  # texts that stand alone cannot be judged


def load_judges(kind: str, scorer: Scorer, *, threads: int | None = None) -> list[Judge]:
    """The decision of JUDGES that is asked for; beside that of a scan, what the texts alone give.

    Raises ModelError when the decision or the encoder is missing.
    """
    if kind == "scan":
        decision = load_decision()
        return [scan_judge(scorer, load_encoder(None, threads=threads), decision), texts_judge(scorer, decision)]
    if kind == "texts":
        return [texts_judge(scorer, load_decision())]
    if kind == "mean":
        return [mean_judge(scorer)]
    raise SettingsError(f"unknown decision {kind!r}; known are {', '.join(JUDGES)}")


def texts_judge(scorer: Scorer, decision: Decision) -> Judge:
    """The decision on two texts, nothing else known."""

    def score(cases: Sequence[Case]) -> FloatArray:
        texts = text_pairs(cases)
        found = score_texts(texts, scorer)
        statements = [(statement_from_text(left), statement_from_text(right)) for left, right in texts]
        return np.asarray(text_probabilities(statements, found.forward, found.backward, decision), dtype=np.float64)

    return Judge(
        name="rashomon, texts", revision=_revision(scorer, decision), threshold=decision.texts_threshold(), score=score
    )


def scan_judge(scorer: Scorer, encoder: Encoder, decision: Decision) -> Judge:
    """The decision of a scan on the statements that extraction made of the two lines, each story a scan of its own."""

    def score(cases: Sequence[Case]) -> FloatArray:
        stories = {case.story.id: case.story for case in cases if case.story is not None}
        found = gold_pairs(list(stories.values()), encoder)
        at = {one.gold.id: number for number, one in enumerate(found)}
        missing = [case.id for case in cases if case.id not in at]
        if missing:
            raise InputError(f"{missing[0]} is no pair of a story; a scan judges the pairs of stories alone")
        scored = score_pairs([found[at[case.id]].pair for case in cases], scorer)
        return np.array([_scan_probability(one, decision) for one in scored], dtype=np.float64)

    return Judge(
        name="rashomon, scan",
        revision=_revision(scorer, decision),
        threshold=decision.scan_threshold(),
        score=score,
        needs_stories=True,
    )


def mean_judge(scorer: Scorer) -> Judge:
    """The NLI model alone, both directions averaged."""

    def score(cases: Sequence[Case]) -> FloatArray:
        found = score_texts(text_pairs(cases), scorer)
        mean = (found.forward[:, CONTRADICTION] + found.backward[:, CONTRADICTION]) / 2
        return np.asarray(mean, dtype=np.float64)

    own = embedded("nli")
    is_own = (scorer.name, scorer.revision) == (own.name, own.revision)
    threshold = own.threshold if is_own and own.threshold is not None else UNFITTED_THRESHOLD
    return Judge(name="NLI alone, mean", revision=_revision(scorer), threshold=threshold, score=score)


def _scan_probability(scored: ScoredPair, decision: Decision) -> float:
    """The probability before anything is left out as agreement."""
    left, right = scored.pair.left, scored.pair.right
    seen = find_witnesses(left, right)
    texts = decision.texts.log_odds(text_features(left, right, scored.forward, scored.backward, seen))
    return probability_of(decision.scan.log_odds(scan_features(scored, seen, texts)))


def _revision(scorer: Scorer, decision: Decision | None = None) -> str:
    model = f"{short_name(scorer.name)} {scorer.revision}"
    return f"{model}, decision {decision.revision}" if decision else model
