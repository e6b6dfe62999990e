"""What search among near documents misses, and what an index of vectors misses: news in, shares and seconds out.

Recall of pairs: the real collections are searched with every document near every other, then as shipped; both rank
partners by the same scores.  Beside it stands the plain search of small scans, which ranks by fewer of the words around
(`matter.COMMON`) and so admits some other pairs.

Recall of vectors: documents made of the statements of real ones (a document's statements drawn anew, one in five from
another document), so that they lie in clumps as reports of stories do.
"""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.scale_articles import COLLECTIONS
from eval.tables import Table, share
from rashomon.documents import document_from_mapping
from rashomon.errors import InputError, SettingsError
from rashomon.pairs import candidate_pairs, candidates, load_encoder, near_documents
from rashomon.pairs.encoder import Vectors
from rashomon.pairs.faiss_index import FaissIndex, Kind, is_installed
from rashomon.pairs.nearest import largest
from rashomon.records import Statement
from rashomon.settings import Settings
from rashomon.statements import extract_statements

BASES = 250  # documents of each collection that made vectors are made of
QUERIES = 1_000
FOREIGN = 0.2  # of a made document's statements are another document's
KINDS: tuple[Kind, ...] = ("ivf", "hnsw")
NEAREST = (10, near_documents.LOOKED_AT)

_EQUAL = 1e-6  # of cosines in single precision

Positions = NDArray[np.intp]


def read_statements(path: Path, most: int | None = None) -> list[Statement]:
    """The statements of a collection's documents.  Raises InputError when the file is not there."""
    if not path.is_file():
        raise InputError(
            f"no {path.name} in {path.parent}; pass --data DIR with the news collections of eval/README.md"
        )
    found: dict[str, Statement] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number == most:
                break
            row = json.loads(line)
            fields = {
                "source": row["source"] or row["doc_id"],
                "text": row["text"],
                "title": row["title"],
                "published_at": row["date"],
            }
            document = document_from_mapping(
                fields, fallback_source=row["doc_id"], place=row["doc_id"], on_problem=lambda _: None
            )
            found |= {statement.id: statement for statement in extract_statements(document)}
    return list(found.values())


def measure_recall(news: Path) -> dict[str, dict[str, float]]:
    """By collection: pairs admitted, and the shares of them that search among near documents admits."""
    return {name: _recall(read_statements(news / f"{name}.docs.jsonl.gz")) for name in COLLECTIONS}


def _recall(statements: Sequence[Statement]) -> dict[str, float]:
    vectors = load_encoder().embed([statement.claim for statement in statements])
    with _set(candidates, ALWAYS=0, EXACT_STATEMENTS=len(statements)):
        plain = _admitted(statements, vectors)
    with _set(candidates, ALWAYS=0, EXACT_STATEMENTS=0):
        near = _admitted(statements, vectors)
        every = len(statements)
        with _set(near_documents, FLOOR=-np.inf, MOST=every, LOOKED_AT=every):
            whole = _admitted(statements, vectors)
    return {
        "statements": len(statements),
        "pairs": len(whole),
        "recall": _share(whole, near),
        "of_likely": _share({one: p for one, p in whole.items() if p >= 0.8}, near),
        "pairs_near": len(near),
        "pairs_plain": len(plain),
        "recall_plain": _share(plain, near),
        "of_likely_plain": _share({one: p for one, p in plain.items() if p >= 0.8}, near),
        "expected_near": round(sum(near.values()), 1),
        "expected_plain": round(sum(plain.values()), 1),
    }


def _admitted(statements: Sequence[Statement], vectors: Vectors) -> dict[str, float]:
    settings = Settings()
    found = candidate_pairs(
        statements,
        vectors,
        neighbours=settings.neighbours,
        min_similarity=settings.min_similarity,
        max_days=settings.max_days,
        across=settings.across,
        min_same_matter=settings.min_same_matter,
    )
    return {pair.id: pair.same_matter or 0.0 for pair in found.pairs}


def _share(of: Mapping[str, float], among: Mapping[str, float]) -> float:
    return sum(one in among for one in of) / max(1, len(of))


@contextmanager
def _set(module: Any, **values: float) -> Iterator[None]:
    """Constants of a module, for as long as it lasts."""
    before = {name: getattr(module, name) for name in values}
    for name, value in values.items():
        setattr(module, name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(module, name, value)


def recall_table(record: Mapping[str, Mapping[str, float]]) -> Table:
    """One line a collection."""
    columns = ("pairs, all near", "found", "of p ≥ .8", "pairs, plain search", "found ", "of p ≥ .8 ")
    rows = [
        (
            name,
            f"{found['pairs']:,}",
            f"{found['recall']:.4f}",
            f"{found['of_likely']:.4f}",
            f"{found['pairs_plain']:,}",
            f"{found['recall_plain']:.4f}",
            f"{found['of_likely_plain']:.4f}",
        )
        for name, found in record.items()
    ]
    return Table(
        title="Pairs that search among near documents admits",
        columns=("collection", *columns),
        numbers=frozenset(columns),
        rows=tuple(rows),
    )


def made_vectors(news: Path, count: int, seed: int) -> Vectors:
    """Unit vectors of so many made documents."""
    statements = [one for name in COLLECTIONS for one in read_statements(news / f"{name}.docs.jsonl.gz", BASES)]
    vectors = load_encoder().embed([statement.claim for statement in statements])
    of: dict[str, list[int]] = {}
    for at, statement in enumerate(statements):
        of.setdefault(statement.document_id, []).append(at)
    members = [np.array(one) for one in of.values()]
    rng = np.random.default_rng(seed)
    made = np.empty((count, vectors.shape[1]), dtype=np.float32)
    for at in range(count):
        mine = members[rng.integers(len(members))]
        drawn = rng.choice(mine, len(mine))
        foreign = rng.random(len(drawn)) < FOREIGN
        drawn[foreign] = rng.integers(len(statements), size=int(foreign.sum()))
        made[at] = vectors[drawn].sum(axis=0)
    return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), dtype=np.float32)


def measure_search(news: Path, sizes: Sequence[int], *, rounds: int, seed: int) -> list[dict[str, Any]]:
    """By size and kind of index: seconds to build, seconds of a thousand queries by round, recall."""
    if not is_installed():
        raise SettingsError("--search needs faiss; pip install 'rashomon[faiss]'")
    everything = made_vectors(news, max(sizes), seed)
    return [row for size in sorted(sizes) for row in _search(everything[:size], rounds, seed)]


def _search(vectors: Vectors, rounds: int, seed: int) -> list[dict[str, Any]]:
    queries = vectors[np.random.default_rng(seed).permutation(len(vectors))[:QUERIES]]
    ways: dict[str, Callable[[], Positions]] = {"exact": partial(_exact, vectors, queries, max(NEAREST))}
    built = {"exact": 0.0}
    for kind in KINDS:
        began = time.perf_counter()
        index = FaissIndex(vectors, kind=kind, seed=seed)
        built[kind] = time.perf_counter() - began
        ways[kind] = partial(index.nearest, queries, max(NEAREST))
    found: dict[str, Positions] = {}
    seconds: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(rounds):
        for way, ask in ways.items():
            began = time.perf_counter()
            found[way] = ask()
            seconds[way].append(time.perf_counter() - began)
    return [
        {
            "vectors": len(vectors),
            "kind": way,
            "build_seconds": round(built[way], 2),
            "query_seconds": [round(one, 4) for one in seconds[way]],
            "recall": {str(k): _recall_of(vectors, queries, found["exact"][:, :k], found[way][:, :k]) for k in NEAREST},
        }
        for way in ways
    ]


def _exact(vectors: Vectors, queries: Vectors, count: int) -> Positions:
    """The nearest of each query, likeliest first, by blocks."""
    blocks = []
    for start in range(0, len(queries), 256):
        scores = queries[start : start + 256] @ vectors.T
        columns = largest(scores, min(count, len(vectors)))
        order = np.argsort(-np.take_along_axis(scores, columns, axis=1), axis=1)
        blocks.append(np.take_along_axis(columns, order, axis=1))
    return np.concatenate(blocks)


def _recall_of(vectors: Vectors, queries: Vectors, gold: Positions, found: Positions) -> float:
    """The share of the places that are filled as well as they can be: with vectors as near as the farthest of `gold`.

    Vectors that are equally near are equally right (Aumüller et al., "ANN-Benchmarks", 2020): which of some equal
    documents an index finds is chance.
    """
    right = 0
    for query, best, other in zip(queries, gold, found, strict=True):
        least = (vectors[best] @ query).min() - _EQUAL
        right += int((vectors[other[other >= 0]] @ query >= least).sum())
    return right / gold.size


def search_table(record: Sequence[Mapping[str, Any]]) -> Table:
    """One line a size and kind."""
    columns = ("vectors", "build s", "1,000 queries s", "min", "max", *(f"recall@{k}" for k in NEAREST))
    rows = [
        (
            found["kind"],
            f"{found['vectors']:,}",
            f"{found['build_seconds']:.1f}",
            f"{median(found['query_seconds']):.3f}",
            f"{min(found['query_seconds']):.3f}",
            f"{max(found['query_seconds']):.3f}",
            *(share(found["recall"][str(k)]) for k in NEAREST),
        )
        for found in record
    ]
    return Table(
        title="Nearest document vectors by kind of index",
        columns=("kind", *columns),
        numbers=frozenset(columns),
        rows=tuple(rows),
    )
