"""Fit the weights by which a headline is compared with an article, from what is no part of FNC-1.

In: headline claims of our corpus (train to fit, dev to choose) and a sample of pairs of headlines (Emergent, silver).
Out: eval/headline_weights.json and, on stdout, what dev says.  Nothing of FNC-1 is read.

    python -m eval.headline_fit --corpus eval/data/accounts --train DATA/train

1. read the claims beside their own reports, and beside reports of other stories (unrelated)
2. relatedness: logistic regression; its threshold gives the best F1 of "related" on dev
3. stance: multinomial logistic regression on claims and, lighter, headline pairs; each class as heavy as the others
4. the ridge is the one with the best macro F1 on dev, of few
5. the intercepts are moved from even classes to the balance of the headline pairs, which are of real news: our stories
   hold as many conflicts as they can, so their balance says nothing of news
6. "disagree", the rare class, gets the offset with the best macro F1 on dev weighed to that balance: the most probable
   class is best for accuracy, and for F1 a rare one is to be answered sooner (Lipton, Elkan and Naryanaswamy 2014)
7. write

Where the NLI model was trained on the corpus' train split, its judgements there are surer than elsewhere:
`--fit-on dev` fits on dev alone, chooses by folds of whole stories, and avoids that.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.model_selection import GroupKFold  # type: ignore[import-untyped]

from eval.accounts.corpus import FOLDER, read_stories
from eval.headline_cases import STANCES, HeadlineCase, claim_cases, headline_pairs, unrelated_cases
from eval.headline_features import RELATED, FloatArray, read_cases, stance_rows
from eval.headline_model import OF_RELATED, WEIGHTS, HeadlineModel, write_model
from eval.kept_scores import KeptEncoder, KeptScorer
from eval.metrics.f1 import SideScores, macro_f1, side_scores
from eval.sets import default_data
from rashomon.errors import RashomonError
from rashomon.pairs import load_encoder
from rashomon.scores import load_scorer

PAIRS = "emergent_headpairs.jsonl.gz"
RIDGES = (0.003, 0.01, 0.03, 0.1, 0.3)  # inverse strength, C of scikit-learn
HEADLINE_PAIRS = 3000  # about as many as there are claims beside reports
# Of the claims' weight.  The NLI model was trained on the headline pairs and is surer there than elsewhere, but only
# they have many that merely report; dev hardly tells 0, 0.1, 0.3 and 1 apart (macro F1 .402 to .388, 38 of discuss).
PAIRS_SHARE = 0.3
FOLDS = 5
DISAGREE = STANCES.index("disagree")
OFFSETS = np.arange(0.0, 3.1, 0.1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Features with the gold stance (position in STANCES) and the story of each row."""

    values: FloatArray
    gold: np.ndarray[tuple[int, ...], np.dtype[np.intp]]
    groups: tuple[str, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, tell, write; exit code 2 for wrong use."""
    parser = argparse.ArgumentParser(prog="python -m eval.headline_fit", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corpus", type=Path, default=FOLDER, metavar="DIR", help="folder with train/ and dev/")
    parser.add_argument(
        "--train", type=Path, metavar="DIR", help=f"folder of {PAIRS} (default: train/ beside the sets)"
    )
    parser.add_argument("--fit-on", choices=("train", "dev"), default="train", help="split of the corpus to fit on")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="keep judgements and vectors here, by model revision")
    parser.add_argument("--out", type=Path, default=WEIGHTS, metavar="FILE.json", help="where the weights go")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args(arguments)
    try:
        return _fit(asked)
    except RashomonError as error:
        print(f"headline_fit: {error}", file=sys.stderr)
        return 2


def _fit(asked: argparse.Namespace) -> int:
    encoder = KeptEncoder(load_encoder(), asked.cache)
    scorer = KeptScorer(load_scorer(), asked.cache)
    splits = ("train", "dev") if asked.fit_on == "train" else ("dev",)
    related: dict[str, Rows] = {}
    stance: dict[str, Rows] = {}
    for split in splits:
        stories = read_stories(asked.corpus, split)
        cases = claim_cases(stories)
        read = read_cases([*cases, *unrelated_cases(stories, seed=asked.seed)], encoder)
        related[split] = _rows(read.related, read.cases)
        stance[split] = _rows(stance_rows(read, range(len(cases)), scorer), cases)
        print(f"{split}: {len(stories)} stories, {len(cases)} claims beside reports, {len(read.cases)} pairs in all")
    train = asked.train or default_data().parent / "train"
    pairs = headline_pairs(train / PAIRS, limit=HEADLINE_PAIRS, seed=asked.seed)
    read = read_cases(pairs, encoder)
    news = _rows(stance_rows(read, range(len(pairs)), scorer), pairs)
    print(f"judged by the model: {scorer.judged:,} (the rest was kept)")

    weights, intercept, threshold = _fit_related(related)
    ridge = _choose_ridge(stance, news)
    of_stance, intercepts = _fit_stance(stance[asked.fit_on], news, ridge)
    balance = np.array([(news.gold == at).mean() for at in range(3)])
    told = stance["dev"]
    shifted = intercepts + np.log(balance * 3)
    sooner = _choose_offset(told.values @ of_stance + shifted, told.gold, balance)
    shifted[DISAGREE] += sooner
    print(f"disagree is answered {sooner:.1f} of log-odds sooner, by dev weighed to that balance")
    model = HeadlineModel(
        origin=f"claims of the corpus' {asked.fit_on}, {len(pairs)} headline pairs; C {ridge:g}, seed {asked.seed}",
        fitted_with=scorer.revision,
        related=weights,
        related_intercept=intercept,
        threshold=threshold,
        stance=of_stance,
        stance_intercepts=shifted,
    )
    write_model(model, asked.out)
    even = (told.values @ of_stance + intercepts).argmax(axis=1)
    _tell("dev, classes even", told.gold, even)
    _tell("dev, balance of the headline pairs", told.gold, model.stance_probabilities(told.values).argmax(axis=1))
    _tell("headline pairs (fitted on)", news.gold, model.stance_probabilities(news.values).argmax(axis=1))
    print(f"wrote {asked.out.name}")
    return 0


def _rows(values: FloatArray, cases: Sequence[HeadlineCase]) -> Rows:
    gold = np.array([STANCES.index(case.stance) for case in cases], dtype=np.intp)
    return Rows(values=values, gold=gold, groups=tuple(case.group for case in cases))


def _fit_related(rows: dict[str, Rows]) -> tuple[FloatArray, float, float]:
    """Weights, intercept and the threshold with the best F1 of "related" on dev, in the middle of where it is best."""
    own = rows.get("train", rows["dev"])
    spread = own.values.std(axis=0) + 1e-9
    is_related = own.gold < 3
    fitted = LogisticRegression(C=1.0, class_weight="balanced", max_iter=1000).fit(own.values / spread, is_related)
    weights, intercept = fitted.coef_[0] / spread, float(fitted.intercept_[0])
    dev = rows["dev"]
    probability = 1 / (1 + np.exp(-(intercept + dev.values @ weights)))
    grid = np.linspace(0.05, 0.95, 91)
    scores = [_related_f1(dev.gold < 3, probability >= at) for at in grid]
    best = grid[np.flatnonzero(np.array(scores) >= max(scores) - 1e-9)]
    threshold = float(np.median(best))
    at_half = _related_f1(dev.gold < 3, probability >= 0.5)
    print(f"related on dev: F1 {max(scores):.4f} from {threshold:.2f} on; at .50 {at_half:.4f}")
    print("  " + ", ".join(f"{name} {of:+.2f}" for name, of in zip(RELATED, weights * spread, strict=True)))
    return weights, intercept, threshold


def _related_f1(gold: np.ndarray, found: np.ndarray) -> float:
    return side_scores(gold.astype(np.intp), found.astype(np.intp), ("unrelated", "related"))[1].f1


def _choose_ridge(stance: dict[str, Rows], news: Rows) -> float:
    """The ridge with the best macro F1 on dev, classes even; out of fold where dev itself is fitted on."""
    dev = stance["dev"]
    scores = []
    for ridge in RIDGES:
        if "train" in stance:
            weights, intercepts = _fit_stance(stance["train"], news, ridge)
            found = (dev.values @ weights + intercepts).argmax(axis=1)
        else:
            found = np.zeros(len(dev.gold), dtype=np.intp)
            for fit, held in GroupKFold(FOLDS).split(dev.values, dev.gold, dev.groups):
                some = Rows(values=dev.values[fit], gold=dev.gold[fit], groups=tuple(dev.groups[at] for at in fit))
                weights, intercepts = _fit_stance(some, news, ridge)
                found[held] = (dev.values[held] @ weights + intercepts).argmax(axis=1)
        scores.append(macro_f1(side_scores(dev.gold, found, OF_RELATED)))
        print(f"stance, C {ridge:g}: macro F1 {scores[-1]:.4f} on dev")
    return RIDGES[int(np.argmax(scores))]


def _fit_stance(claims: Rows, news: Rows, ridge: float) -> tuple[FloatArray, FloatArray]:
    """Weights (STANCE, 3) and intercepts (3,) of claims beside reports, every class as heavy as the others.

    The headline pairs have an indicator of their own, which is then dropped, so that the weights tell classes apart
    within either kind and never an article of one sentence from a whole one.
    """
    values = np.concatenate([claims.values, news.values])
    gold = np.concatenate([claims.gold, news.gold])
    spread = values.std(axis=0) + 1e-9
    is_pair = np.repeat([0.0, 3.0], [len(claims.gold), len(news.gold)])[:, None]  # 3: hardly held back by the ridge
    weights = np.concatenate([_even(claims), _even(news) * PAIRS_SHARE * len(claims.gold) / max(1, len(news.gold))])
    fitted = LogisticRegression(C=ridge, max_iter=3000)
    fitted.fit(np.hstack([values / spread, is_pair]), gold, sample_weight=weights)
    coefficients = fitted.coef_[:, :-1].T / spread[:, None]
    return np.asarray(coefficients, dtype=np.float64), np.asarray(fitted.intercept_, dtype=np.float64)


def _choose_offset(odds: FloatArray, gold: np.ndarray, balance: np.ndarray) -> float:
    """What to add to the log-odds of disagree for the best macro F1, each class weighed to its share of `balance`."""
    counts = np.bincount(gold, minlength=3)
    weights = (balance / np.maximum(counts, 1))[gold]
    scores = []
    for offset in OFFSETS:
        found = (odds + offset * (np.arange(3) == DISAGREE)).argmax(axis=1)
        of_class = []
        for at in range(3):
            right = weights[(found == at) & (gold == at)].sum()
            of_class.append(2 * right / max(1e-12, weights[found == at].sum() + weights[gold == at].sum()))
        scores.append(float(np.mean(of_class)))
    return float(OFFSETS[int(np.argmax(scores))])


def _even(rows: Rows) -> FloatArray:
    """A weight for each row by which every class adds up to the same."""
    counts = np.bincount(rows.gold, minlength=3)
    return np.asarray(len(rows.gold) / (3 * np.maximum(counts, 1))[rows.gold], dtype=np.float64)


def _tell(name: str, gold: np.ndarray, found: np.ndarray) -> None:
    scores = side_scores(gold.astype(np.intp), found.astype(np.intp), OF_RELATED)
    print(f"{name}: macro F1 {macro_f1(scores):.3f}; " + "; ".join(map(_told, scores)))


def _told(side: SideScores) -> str:
    return f"{side.name} P {side.precision:.3f} R {side.recall:.3f} F1 {side.f1:.3f} (n {side.n})"


if __name__ == "__main__":
    sys.exit(main())
