"""A headline and an article as numbers: first how related they are, then what the article says of the headline.

In: cases, an encoder, an NLI scorer.  Out: two arrays, one row a case.  Relatedness is told by words (how rare they are
among the articles at hand) and vectors alone; the NLI model judges the few sentences that are nearest to the headline,
both ways, and only where the caller says so.  It weighs nothing.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from eval.headline_cases import HeadlineCase
from eval.headline_words import is_asking, is_negated, is_quoting, is_refuting, is_reporting
from rashomon.documents import document_from_text
from rashomon.errors import InputError
from rashomon.pairs import Encoder
from rashomon.pairs.lexical import ELSEWHERE, stems
from rashomon.scores import Scorer, score_texts

FloatArray = NDArray[np.float64]
RELATED = (
    "cosine",  # of the headline and the nearest sentence
    "cosine_three",  # mean of the three nearest
    "cosine_whole",  # of the headline and the mean of all sentences
    "words",  # share of the headline's words that the article has, each as heavy as it is rare
    "words_sentence",  # the same of the best sentence
    "rare",  # the same of its three rarest words
    "runs",  # share of its neighbouring words that are neighbours in the article
)
STANCE = (
    "entailment",  # log-odds, the greatest of the sentences judged, sentence to headline
    "contradiction",
    "entailment_near",  # of the nearest sentence alone
    "contradiction_near",
    "entailment_mean",
    "contradiction_mean",
    "entailment_back",  # headline to sentence
    "contradiction_back",
    "cosine",
    "words_sentence",
    "refuted_near",  # share of the sentences judged that refute or doubt, where the headline does not
    "refuted",  # share of all sentences
    "refuted_first",  # one of the first three
    "refuted_headline",  # the headline refutes or doubts
    "reported_near",  # share of the sentences judged that say it is reported, claimed or possible
    "reported",
    "reported_headline",
    "negated_apart",  # the nearest sentence and the headline: one is negated, the other is not
    "asked",  # the headline asks
    "quoted_near",  # share of the sentences judged with quotation marks
    "position",  # of the nearest sentence: 1 the first, towards 0 the last
    "length",  # log(1 + sentences)
)
JUDGED = 3  # sentences a headline: more cost as many judgements and tell little
_LEAST = 0.01  # no model is surer than one in a hundred


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArticle:
    """An article's sentences, their unit vectors of shape (sentences, dimension), and their stems in order."""

    sentences: tuple[str, ...]
    vectors: NDArray[np.float32]
    stems: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCases:
    """Cases with what can be told without the NLI model: the features of RELATED and the sentences worth judging."""

    cases: tuple[HeadlineCase, ...]
    articles: tuple[ReadArticle, ...]  # one a case
    related: FloatArray  # (cases, RELATED)
    nearest: tuple[tuple[int, ...], ...]  # at most JUDGED positions of sentences a case, nearest first


def read_cases(cases: Sequence[HeadlineCase], encoder: Encoder) -> ReadCases:
    """Split and embed every article and headline once, and compare them."""
    split = {text: _sentences(text) for text in dict.fromkeys(case.article for case in cases)}
    once = list(dict.fromkeys([*(one for of in split.values() for one in of), *(case.headline for case in cases)]))
    at = {text: number for number, text in enumerate(once)}
    vectors = encoder.embed(once)
    articles = {
        text: ReadArticle(
            sentences=of,
            vectors=vectors[[at[one] for one in of]],
            stems=tuple(tuple(stems(one)) for one in of),
        )
        for text, of in split.items()
    }
    rarity = _rarity(list(articles.values()))
    sets = {text: frozenset(stem for of in article.stems for stem in of) for text, article in articles.items()}
    runs = {text: frozenset(run for of in article.stems for run in pairwise(of)) for text, article in articles.items()}
    rows, nearest = [], []
    for case in cases:
        article = articles[case.article]
        row, order = _relate(
            case.headline, vectors[at[case.headline]], article, sets[case.article], runs[case.article], rarity
        )
        rows.append(row)
        nearest.append(order)
    return ReadCases(
        cases=tuple(cases),
        articles=tuple(articles[case.article] for case in cases),
        related=np.array(rows, dtype=np.float64).reshape(-1, len(RELATED)),
        nearest=tuple(nearest),
    )


def _sentences(text: str) -> tuple[str, ...]:
    """The article's sentences; the text as one where nothing of it counts as a sentence."""
    try:
        document = document_from_text(text, source="")
    except InputError:
        return (text,)
    return tuple(span.of(document.text) for span in document.sentences) or (text,)


def _rarity(articles: Sequence[ReadArticle]) -> dict[str, float]:
    """log((ELSEWHERE + articles) / (1 + articles that have it)) + 1 of every stem, as in pairing."""
    has = Counter(stem for article in articles for stem in {stem for of in article.stems for stem in of})
    return {stem: math.log((ELSEWHERE + len(articles)) / (1 + count)) + 1 for stem, count in has.items()} | {
        "": math.log(ELSEWHERE + len(articles)) + 1  # one that no article has
    }


def _relate(
    headline: str,
    vector: NDArray[np.float32],
    article: ReadArticle,
    words: frozenset[str],
    runs: frozenset[tuple[str, str]],
    rarity: dict[str, float],
) -> tuple[list[float], tuple[int, ...]]:
    mine = stems(headline)
    weights = {stem: rarity.get(stem, rarity[""]) for stem in mine}
    cosines = article.vectors @ vector
    shares = np.array([_share(weights, frozenset(of)) for of in article.stems])
    best = np.argsort(-(cosines + shares), kind="stable")[:JUDGED]
    mean = article.vectors.mean(axis=0)
    rarest = dict(sorted(weights.items(), key=lambda one: (-one[1], one[0]))[:3])
    pairs = list(pairwise(mine))
    row = [
        float(cosines.max()),
        float(np.sort(cosines)[::-1][:3].mean()),
        float(mean @ vector / max(float(np.linalg.norm(mean)), 1e-9)),
        _share(weights, words),
        float(shares.max()),
        _share(rarest, words),
        sum(pair in runs for pair in pairs) / max(1, len(pairs)),
    ]
    return row, tuple(int(one) for one in best)


def _share(weights: dict[str, float], words: frozenset[str]) -> float:
    whole = sum(weights.values())
    return sum(weight for stem, weight in weights.items() if stem in words) / whole if whole else 0.0


def stance_rows(read: ReadCases, asked: Sequence[int], scorer: Scorer) -> FloatArray:
    """Shape (asked, STANCE): the features of the cases at the positions `asked`; two judgements a sentence."""
    if len(asked) == 0:
        return np.zeros((0, len(STANCE)))
    texts = [
        (read.articles[at].sentences[place], read.cases[at].headline) for at in asked for place in read.nearest[at]
    ]
    found = score_texts(texts, scorer)
    forward, backward = (_log_odds(of) for of in (found.forward, found.backward))
    rows, start = [], 0
    for at in asked:
        end = start + len(read.nearest[at])
        rows.append(_stance_row(read, at, forward[start:end], backward[start:end]))
        start = end
    return np.array(rows, dtype=np.float64).reshape(-1, len(STANCE))


def _stance_row(read: ReadCases, at: int, forward: FloatArray, backward: FloatArray) -> list[float]:
    article, headline, nearest = read.articles[at], read.cases[at].headline, read.nearest[at]
    judged = [article.sentences[place] for place in nearest]
    is_headline_refuting = is_refuting(headline)
    refuting = [is_refuting(one) and not is_headline_refuting for one in article.sentences]
    known = dict(zip(RELATED, read.related[at].tolist(), strict=True))
    return [
        float(forward[:, 0].max()),
        float(forward[:, 2].max()),
        float(forward[0, 0]),
        float(forward[0, 2]),
        float(forward[:, 0].mean()),
        float(forward[:, 2].mean()),
        float(backward[:, 0].max()),
        float(backward[:, 2].max()),
        known["cosine"],
        known["words_sentence"],
        _mean(refuting[place] for place in nearest),
        _mean(refuting),
        float(any(refuting[:3])),
        float(is_headline_refuting),
        _mean(is_reporting(one) for one in judged),
        _mean(is_reporting(one) for one in article.sentences),
        float(is_reporting(headline)),
        float(is_negated(judged[0]) != is_negated(headline)),
        float(is_asking(headline)),
        _mean(is_quoting(one) for one in judged),
        1 / (1 + nearest[0]),
        math.log1p(len(article.sentences)),
    ]


def _mean(values: Iterable[bool]) -> float:
    listed = [float(one) for one in values]
    return sum(listed) / len(listed) if listed else 0.0


def _log_odds(probabilities: NDArray[np.float32]) -> FloatArray:
    held = np.clip(probabilities.astype(np.float64), _LEAST, 1 - _LEAST)
    return np.asarray(np.log(held / (1 - held)), dtype=np.float64)
