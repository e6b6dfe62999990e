"""The scans that the cascade is fitted and measured on: documents in, candidate pairs as a scan finds them out.

In: the corpus of conflicting accounts, each story a scan of its own, and collections of real news, each one scan.
Out: `Scan` records.  It judges nothing.  Real news is split by document where a number is chosen on one half of a
collection and reported on the other.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from eval.accounts import FOLDER, read_stories
from eval.accounts.pairs import document_of
from rashomon.errors import InputError
from rashomon.pairs import Encoder, candidate_pairs
from rashomon.pipeline import collect_documents
from rashomon.records import Document, Pair, Statement
from rashomon.settings import Settings
from rashomon.statements import extract_statements, link_speakers

Vector = np.ndarray[tuple[int, ...], np.dtype[np.float32]]
NEWS = ("ecbplus", "newswcl50", "fakes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """What a scan compares, and the vectors of its statements by id."""

    name: str
    pairs: tuple[Pair, ...]
    vectors: Mapping[str, Vector]

    def sides(self, pairs: Sequence[Pair]) -> tuple[Vector, Vector]:
        """The vectors of the left and of the right statements, each of shape (pairs, dimension)."""
        return (
            np.stack([self.vectors[pair.left.id] for pair in pairs]),
            np.stack([self.vectors[pair.right.id] for pair in pairs]),
        )


def scan_stories(split: str, encoder: Encoder, *, folder: Path = FOLDER, first: int | None = None) -> list[Scan]:
    """Every story of a split of the corpus as one scan."""
    return [
        scan_documents(story.id, [document_of(report) for report in story.documents], encoder)
        for story in read_stories(folder, split)[:first]
    ]


def scan_news(name: str, folder: Path, encoder: Encoder) -> Scan:
    """A collection of real news, all of it one scan.  Raises InputError when its file is not in the folder."""
    path = folder / f"{name}.docs.jsonl.gz"
    if not path.is_file():
        raise InputError(f"{path} is missing; name the folder with {path.name} by --news")
    with tempfile.TemporaryDirectory() as place:
        plain = Path(place, f"{name}.jsonl")
        with gzip.open(path, "rt", encoding="utf-8") as lines, plain.open("w", encoding="utf-8") as out:
            for line in lines:
                row = json.loads(line)
                kept = {key: row.get(key) for key in ("date", "title", "text")}
                # ECB+ names few of its outlets, and its ids begin with the topic.
                source = row["doc_id"] if name == "ecbplus" else row["source"] or row["doc_id"]
                out.write(json.dumps({"source": source} | kept) + "\n")
        documents = collect_documents([plain], lambda _: None)
    return scan_documents(name, documents, encoder)


def scan_documents(name: str, documents: Sequence[Document], encoder: Encoder) -> Scan:
    """The candidate pairs of documents, by the settings as shipped."""
    found: dict[str, Statement] = {}
    for document in documents:
        found |= {statement.id: statement for statement in extract_statements(document)}
    statements = link_speakers(list(found.values()))
    vectors = encoder.embed([statement.claim for statement in statements])
    settings = Settings()
    candidates = candidate_pairs(
        statements,
        vectors,
        across=settings.across,
        neighbours=settings.neighbours,
        min_similarity=settings.min_similarity,
        min_same_matter=settings.min_same_matter,
        max_days=settings.max_days,
    )
    by_id = {statement.id: vector for statement, vector in zip(statements, vectors, strict=True)}
    return Scan(name=name, pairs=candidates.pairs, vectors=by_id)


def is_for_choosing(pair: Pair) -> bool:
    """Whether both documents lie in the half of a collection that numbers are chosen on."""
    return all(_half(side.document_id) == 0 for side in (pair.left, pair.right))


def is_for_reporting(pair: Pair) -> bool:
    """Whether both documents lie in the other half: a pair across the halves is in neither."""
    return all(_half(side.document_id) == 1 for side in (pair.left, pair.right))


def _half(document_id: str) -> int:
    return hashlib.sha256(f"half of {document_id}".encode()).digest()[0] % 2
