"""Fit the weights by which a pair of statements is judged to be about one matter.

In: ECB+ (train to fit, dev to check) and the embedded encoder.  Out: WEIGHTS and INTERCEPT on stdout, to be copied into
src/rashomon/pairs/matter.py, and how well they do.  Method: logistic regression on the features of `Matter`, then a
scale and intercept (Platt 1999) on the pairs whose gold is complete.  Deterministic but for the encoder's rounding.

    python models/pairing/fit.py --data DATA/news
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from eval.ecbplus import EcbPlus, read_ecbplus
from eval.metrics.average_precision import average_precision
from rashomon.pairs import load_encoder
from rashomon.pairs.lexical import counts, rarity, stems, unit_rows
from rashomon.pairs.matter import Matter
from rashomon.pairs.nearest import largest
from rashomon.pairs.weights import FEATURES

NEAREST = 40  # by cosine, and as many by words: what a scan may come to look at


def near_pairs(data: EcbPlus, vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of sentences of different documents that are near by cosine or by words, each once."""
    words = counts([stems(statement.claim) for statement in data.statements])
    words = unit_rows(words, rarity(words))
    documents = np.array([statement.document_id for statement in data.statements])
    count, codes = len(data.statements), []
    for start in range(0, count, 512):
        here = np.arange(start, min(start + 512, count))
        for scores in (vectors[here] @ vectors.T, (words[here] @ words.T).toarray()):
            scores[documents[here][:, None] == documents] = -1.0
            other = largest(scores, NEAREST)
            one = np.repeat(here, NEAREST).reshape(other.shape)
            codes.append((np.minimum(one, other) * count + np.maximum(one, other)).ravel())
    once = np.unique(np.concatenate(codes))
    left, right = once // count, once % count
    differ = documents[left] != documents[right]
    return left[differ], right[differ]


def is_in(pairs: np.ndarray, left: np.ndarray, right: np.ndarray, count: int) -> np.ndarray:
    """Marks the pairs that are among the given ones."""
    return np.isin(left * count + right, pairs[:, 0] * count + pairs[:, 1])


def expected_error(gold: np.ndarray, probability: np.ndarray) -> float:
    """Expected calibration error over ten bins of equal width."""
    bins = np.minimum((probability * 10).astype(int), 9)
    return float(sum(abs(gold[bins == at].sum() - probability[bins == at].sum()) for at in range(10)) / len(gold))


def main() -> None:
    # 1. What was asked for.
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--data", type=Path, required=True)
    asked = ask.parse_args()

    # 2. Sentences of train, their vectors, and the pairs a scan may look at.
    encoder = load_encoder()
    train = read_ecbplus(asked.data, "train")
    vectors = encoder.embed([statement.claim for statement in train.statements])
    left, right = near_pairs(train, vectors)
    gold = is_in(train.known, left, right, len(train.statements))
    print(f"train: {len(gold):,} pairs, {gold.sum():,} known to mention one event")

    # 3. Weights.  Sentences that nobody annotated count as negatives, so the odds come out too low.
    features = Matter(train.statements, vectors).features(left, right)
    spread = features.std(axis=0)
    fitted = LogisticRegression(C=1.0, max_iter=1000).fit(features / spread, gold)
    weights = fitted.coef_[0] / spread

    # 4. Odds: scale and intercept on the pairs of annotated sentences, where the gold is complete.
    complete = np.isin(left, train.annotated) & np.isin(right, train.annotated)
    print(f"train, annotated: {complete.sum():,} pairs, {gold[complete].sum():,} mention one event")
    odds = features @ weights
    platt = LogisticRegression(C=1e6).fit(odds[complete, None], gold[complete])
    scale, intercept = float(platt.coef_[0, 0]), float(platt.intercept_[0])
    weights = weights * scale

    # 5. What goes into weights.py.
    print("WEIGHTS =", {name: round(float(weight), 2) for name, weight in zip(FEATURES, weights, strict=True)})
    print("INTERCEPT =", round(intercept, 2))

    # 6. How well it does on dev, on pairs of annotated sentences that are near.
    dev = read_ecbplus(asked.data, "dev")
    vectors = encoder.embed([statement.claim for statement in dev.statements])
    left, right = near_pairs(dev, vectors)
    complete = np.isin(left, dev.annotated) & np.isin(right, dev.annotated)
    left, right = left[complete], right[complete]
    gold = is_in(dev.same_event, left, right, len(dev.statements))
    odds = Matter(dev.statements, vectors).features(left, right) @ weights + intercept
    probability = 1 / (1 + np.exp(-odds))
    print(f"dev: {len(gold):,} pairs, {gold.sum():,} mention one event, AP {average_precision(gold, odds):.3f}")
    print(f"dev: mean probability {probability.mean():.3f}, share {gold.mean():.3f}")
    print(f"dev: expected calibration error {expected_error(gold, probability):.3f}")


if __name__ == "__main__":
    main()
