"""ECB+ as pairs of sentences: files of documents and gold pairs in, statements and gold positions out.

ECB+ (Cybulska & Vossen 2014) marks coreferent events across documents.  Packed as `ecbplus.docs.jsonl.gz` (sentences,
which of them were annotated) and `ecbplus.pairs.jsonl.gz` (sentences that mention one event; `strong` when they share
an event that is no reporting and a participant).  Of sentences that were not annotated the gold
is not complete.  It does not score.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.errors import InputError
from rashomon.records import Document, Span, Statement, content_id

Positions = NDArray[np.intp]


@dataclass(frozen=True, slots=True, kw_only=True)
class EcbPlus:
    """One split.  Positions are of `statements`, one a sentence; pairs have shape (n, 2), the lower position first."""

    documents: tuple[Document, ...]
    statements: tuple[Statement, ...]
    topics: tuple[str, ...]  # of each statement
    annotated: Positions
    same_event: Positions  # of annotated sentences
    strong: Positions  # of annotated sentences
    known: Positions  # same event, of any sentences: right where given, not complete


def read_ecbplus(folder: Path, split: str) -> EcbPlus:
    """The split "train", "dev" or "test".  Raises InputError when a file is missing or damaged."""
    documents: list[Document] = []
    statements: list[Statement] = []
    topics: list[str] = []
    annotated: list[int] = []
    at: dict[tuple[str, int], int] = {}
    for row in _rows(folder / "ecbplus.docs.jsonl.gz", split):
        document = _document(row)
        documents.append(document)
        annotated += [len(statements) + number for number in row["annotated_sents"]]
        for number, span in enumerate(document.sentences):
            at[document.id, number] = len(statements)
            statements.append(_statement(document, span))
            topics.append(row["topic_id"])
    same: list[tuple[int, int]] = []
    strong: list[tuple[int, int]] = []
    known: list[tuple[int, int]] = []
    for row in _rows(folder / "ecbplus.pairs.jsonl.gz", split):
        if row["relation"] == "same_event":
            one, other = at[row["doc_a"], row["sent_a"]], at[row["doc_b"], row["sent_b"]]
            known.append((min(one, other), max(one, other)))
            same += known[-1:] if row["both_annotated"] else []
            strong += known[-1:] if row["both_annotated"] and row["strong"] else []
    return EcbPlus(
        documents=tuple(documents),
        statements=tuple(statements),
        topics=tuple(topics),
        annotated=np.array(sorted(annotated), dtype=np.intp),
        same_event=_positions(same),
        strong=_positions(strong),
        known=_positions(known),
    )


def _positions(pairs: list[tuple[int, int]]) -> Positions:
    return np.array(sorted(set(pairs)), dtype=np.intp).reshape(-1, 2)


def _rows(path: Path, split: str) -> Iterator[dict[str, Any]]:
    if not path.is_file():
        raise InputError(f"no {path.name} in {path.parent}; pass --data DIR with ECB+ as eval/README.md says")
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from (row for row in map(json.loads, lines) if row["split"] == split)
    except (OSError, EOFError, zlib.error, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path.name}: not rows of JSON in gzip ({error!r}); fetch the file again") from error


def _document(row: dict[str, Any]) -> Document:
    """The document with its sentences as given.  Half of ECB+ names no source: each such document is its own."""
    spans, start = [], 0
    for sentence in row["sentences"]:
        spans.append(Span(start=start, end=start + len(sentence)))
        start += len(sentence) + 1
    return Document(
        id=row["doc_id"],
        source=row["source"] or row["doc_id"],
        text=" ".join(row["sentences"]),
        title=row["title"],
        published_at=_at(row["date"]),
        paragraphs=(Span(start=0, end=max(0, start - 1)),),
        sentences=tuple(spans),
    )


def _at(date: str | None) -> datetime | None:
    return datetime.fromisoformat(date).replace(tzinfo=UTC) if date else None


def _statement(document: Document, span: Span) -> Statement:
    """A sentence word for word as one statement of its document; names and quantities are not looked for."""
    words = span.of(document.text)
    return Statement(
        id=content_id(document.id, span.start, span.end),
        document_id=document.id,
        source=document.source,
        published_at=document.published_at,
        span=span,
        text=words,
        claim=words,
        attribution="narration",
        speaker=None,
        cue=None,
        stance="asserts",
    )
