"""`python -m eval pairing`: whether statements about one matter are put together, on ECB+.

In: ECB+ as `eval.ecbplus` reads it.  Out: tables on stdout and, with --out, a JSON record.  Three questions:

    ranking    of all pairs of annotated sentences of one topic and different documents, are those that mention the same
               event ranked first?  Average precision over all pairs at once.
    neighbours all topics mixed: how many strong pairs are among the k nearest of either side?
    claims     documents → claims → candidate_pairs as shipped, beside the k nearest by cosine: how many strong pairs
               have claims that are compared, all sentences competing, and how many pairs does that cost?

It judges no conflict.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.ecbplus import EcbPlus, read_ecbplus
from eval.metrics.average_precision import average_precision, bootstrap_interval
from eval.metrics.neighbours import neighbour_ranks
from eval.provenance import measured_at, read_versions
from eval.reported_speech import news_folder
from eval.runs import check_out, read_record, write_record
from eval.tables import Table, print_table, share
from rashomon.pairs import Encoder, candidate_pairs, load_encoder
from rashomon.pairs.matter import Matter
from rashomon.pairs.origins import collapse_copies
from rashomon.records import Statement
from rashomon.settings import Settings
from rashomon.statements import extract_statements

SUMMARY = "statements about one matter put together, on ECB+"
PACKAGES = ("rashomon", "numpy", "scipy", "scikit-learn", "onnxruntime", "tokenizers")
LOOKED_AT = (1, 2, 5, 10, 20, 40)
CLAIMS_LOOKED_AT = (5, 10, 20)

Scores = NDArray[np.float32]
Marks = NDArray[np.bool_]


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of ecbplus.*.jsonl.gz (default: news/)")
    parser.add_argument("--split", choices=("train", "dev", "test"), default="dev")
    parser.add_argument("--encoder", metavar="M", help="folder or hub name (default: the embedded encoder)")
    parser.add_argument("--threads", type=int, metavar="T", help="processor threads of the encoder")
    parser.add_argument("--draws", type=int, default=500, metavar="N", help="of the bootstrap over topics")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the record of the run")
    parser.add_argument("--compare", type=Path, metavar="FILE.json", help="show the change since an earlier record")


def run(asked: argparse.Namespace) -> int:
    """Measure and print; returns 0.  Raises RashomonError for wrong use."""
    check_out(asked.out)
    earlier = read_record(asked.compare, "pairing") if asked.compare else None
    data = read_ecbplus(news_folder(asked.data), asked.split)
    encoder = load_encoder(asked.encoder, threads=asked.threads)
    record = measure(data, encoder, draws=asked.draws)
    for table in report_tables(record, asked.split, earlier):
        print_table(table, sys.stdout)
    if asked.out:
        write_record(asked.out, _head(asked, encoder) | record)
        print(f"wrote {asked.out}", file=sys.stderr)
    return 0


def measure(data: EcbPlus, encoder: Encoder, *, draws: int) -> dict[str, Any]:
    """Every number of the record."""
    vectors = encoder.embed([statement.claim for statement in data.statements])
    left, right = _pairs(data)
    gold, strong = _marks(data.same_event, left, right, data), _marks(data.strong, left, right, data)
    topics = np.array(data.topics)
    record: dict[str, Any] = {
        "sentences": len(data.annotated),
        "same_event": int(gold.sum()),
        "strong": int(strong.sum()),
        "ranking": {},
        "neighbours": {},
    }
    for method, scores in _scores(data, vectors, left, right).items():
        record["ranking"][method] = rank(gold, scores, topics[left], topics[right], draws)
        record["neighbours"][method] = look_near(strong, scores, left, right, len(data.annotated))
    record["claims"] = measure_claims(data, encoder)
    return record


def _pairs(data: EcbPlus) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """All pairs of annotated sentences of different documents, the lower position first."""
    documents = np.array([statement.document_id for statement in data.statements])
    one, other = np.triu_indices(len(data.annotated), 1)
    left, right = data.annotated[one], data.annotated[other]
    differ = documents[left] != documents[right]
    return left[differ], right[differ]


def _marks(pairs: NDArray[np.intp], left: NDArray[np.intp], right: NDArray[np.intp], data: EcbPlus) -> Marks:
    count = len(data.statements)
    return np.isin(left * count + right, pairs[:, 0] * count + pairs[:, 1])


def _scores(
    data: EcbPlus, vectors: Scores, left: NDArray[np.intp], right: NDArray[np.intp]
) -> dict[str, NDArray[np.float32]]:
    return {
        "tf-idf": tfidf([data.statements[at].text for at in data.annotated], data, left, right),
        "cosine": np.einsum("ij,ij->i", vectors[left], vectors[right]),
        "rashomon": Matter(data.statements, vectors).judge(left, right)[1],
    }


def tfidf(texts: Sequence[str], data: EcbPlus, left: NDArray[np.intp], right: NDArray[np.intp]) -> Scores:
    """The floor: cosine of plain words, log counts x idf over the annotated sentences (scikit-learn)."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]

    rows = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
    place = np.searchsorted(data.annotated, np.stack([left, right]))
    return np.asarray((rows @ rows.T).toarray()[place[0], place[1]], dtype=np.float32)


def rank(
    gold: Marks, scores: Scores, left: NDArray[np.str_], right: NDArray[np.str_], draws: int
) -> dict[str, float | list[float]]:
    """Average precision within topics, pooled, with its interval; its mean over topics; and with topics mixed."""
    within = left == right
    groups = [(gold[at], scores[at]) for at in (within & (left == topic) for topic in np.unique(left))]
    groups = [group for group in groups if group[0].any()]
    return {
        "ap": average_precision(gold[within], scores[within]),
        "interval": list(bootstrap_interval(groups, draws=draws)),
        "ap_by_topic": float(np.mean([average_precision(*group) for group in groups])),
        "ap_mixed": average_precision(gold, scores),
    }


def look_near(
    strong: Marks, scores: Scores, left: NDArray[np.intp], right: NDArray[np.intp], sentences: int
) -> dict[str, dict[str, float]]:
    """By k: the share of strong pairs that are among the k nearest of either side, and distinct pairs a sentence."""
    ranks = neighbour_ranks(scores, left, right)
    return {
        str(k): {
            "recall": float((ranks[strong] < k).mean()),
            "pairs": float((ranks < k).sum() / sentences),
        }
        for k in LOOKED_AT
    }


def measure_claims(data: EcbPlus, encoder: Encoder) -> dict[str, dict[str, float]]:
    """By way of choosing: pairs a claim, and the share of strong pairs whose claims are compared."""
    claims: list[Statement] = []
    sentences: list[list[int]] = []
    first = 0
    for document in data.documents:
        for claim in extract_statements(document):
            claims.append(claim)
            sentences.append(
                [
                    first + number
                    for number, span in enumerate(document.sentences)
                    if span.start < claim.span.end and claim.span.start < span.end
                ]
            )
        first += len(document.sentences)
    vectors = encoder.embed([claim.claim for claim in claims])
    found = {}
    for k, pairs in _nearest_by_cosine(claims, vectors).items():
        found[f"cosine, k={k}"] = _price(data.strong, pairs, sentences, range(len(claims)))
    earliest = collapse_copies(claims).first
    found["rashomon, default"] = _price(data.strong, _shipped(claims, vectors), sentences, earliest)
    return found


def _nearest_by_cosine(claims: Sequence[Statement], vectors: Scores) -> dict[int, set[tuple[int, int]]]:
    left, right = np.triu_indices(len(claims), 1)
    documents = np.unique([claim.document_id for claim in claims], return_inverse=True)[1]
    differ = documents[left] != documents[right]
    left, right = left[differ], right[differ]
    ranks = neighbour_ranks((vectors @ vectors.T)[left, right], left, right)
    return {k: set(zip(left[ranks < k].tolist(), right[ranks < k].tolist(), strict=True)) for k in CLAIMS_LOOKED_AT}


def _shipped(claims: Sequence[Statement], vectors: Scores) -> set[tuple[int, int]]:
    settings = Settings()
    found = candidate_pairs(
        claims,
        vectors,
        neighbours=settings.neighbours,
        min_similarity=settings.min_similarity,
        max_days=settings.max_days,
        across=settings.across,
        min_same_matter=settings.min_same_matter,
    )
    at = {claim.id: number for number, claim in enumerate(claims)}
    return {(at[pair.left.id], at[pair.right.id]) for pair in found.pairs}


def _price(
    strong: NDArray[np.intp], pairs: set[tuple[int, int]], sentences: Sequence[Sequence[int]], first: Sequence[int]
) -> dict[str, float]:
    """Pairs a claim, and the share of strong pairs compared; a copy is compared where the first of its claim is."""
    carried: dict[int, list[int]] = {}
    for at, places in enumerate(sentences):
        carried.setdefault(first[at], []).extend(places)
    together = pairs | {(at, at) for at in carried}
    compared = {
        (min(one, other), max(one, other))
        for left, right in together
        for one in carried[left]
        for other in carried[right]
    }
    return {
        "pairs": len(pairs) / len(sentences),
        "recall": float(np.mean([tuple(pair) in compared for pair in strong.tolist()])),
    }


def report_tables(record: Mapping[str, Any], split: str, earlier: dict[str, Any] | None) -> list[Table]:
    """The tables of a run, in the order a person reads them."""
    return [_ranking_table(record, split, earlier), _neighbour_table(record), _claim_table(record)]


def _ranking_table(record: Mapping[str, Any], split: str, earlier: dict[str, Any] | None) -> Table:
    numbers = ("AP", "95 %", "mean over topics", "topics mixed", *(("change",) if earlier else ()))
    rows = []
    for method, found in record["ranking"].items():
        low, high = found["interval"]
        row = [method, share(found["ap"]), f"{share(low)}-{share(high)}"]
        row += [share(found["ap_by_topic"]), share(found["ap_mixed"])]
        if earlier:
            before = earlier["ranking"].get(method)
            row.append(f"{found['ap'] - before['ap']:+.3f}" if before else "new")
        rows.append(tuple(row))
    title = (
        f"ECB+ {split}: {record['same_event']:,} pairs of {record['sentences']:,} annotated sentences mention one event"
    )
    return Table(title=title, columns=("ranked by", *numbers), numbers=frozenset(numbers), rows=tuple(rows))


def _neighbour_table(record: Mapping[str, Any]) -> Table:
    numbers = tuple(f"k={k}" for k in LOOKED_AT)
    rows = [
        (
            method,
            what,
            *(f"{found[str(k)][key]:.1f}" if key == "pairs" else share(found[str(k)][key]) for k in LOOKED_AT),
        )
        for method, found in record["neighbours"].items()
        for what, key in (("strong pairs found", "recall"), ("pairs a sentence", "pairs"))
    ]
    return Table(
        title=f"The k nearest of either side, all topics mixed; {record['strong']:,} strong pairs",
        columns=("nearest by", "", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(rows),
    )


def _claim_table(record: Mapping[str, Any]) -> Table:
    numbers = ("pairs a claim", "strong pairs compared")
    rows = [(way, f"{found['pairs']:.2f}", share(found["recall"])) for way, found in record["claims"].items()]
    return Table(
        title="Documents to claims to pairs, all sentences competing",
        columns=("chosen by", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(rows),
    )


def _head(asked: argparse.Namespace, encoder: Encoder) -> dict[str, Any]:
    return {
        "verb": "pairing",
        "measured_at": measured_at(),
        "settings": {"split": asked.split, "draws": asked.draws},
        "encoder": {"name": encoder.name, "revision": encoder.revision},
        "versions": read_versions(PACKAGES),
    }
