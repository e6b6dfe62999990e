"""Which statements may be compared: blocking rules and nearest neighbours, exactly.

In: statements and their unit vectors.  Out: Pair records, each pair once.  Two statements are admitted when

    their voices differ      a quotation's voice is its speaker, so two voices inside one document are compared too
    they are checkable       neither asks nor demands
    they are close in time   both documents dated: at most `max_days` apart
    they are similar         one is among the other's `neighbours` nearest, by cosine at least `min_similarity`

Copies (the same claim again, as wire stories are reprinted) stand back behind the earliest one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from rashomon.pairs.encoder import Progress, Vectors
from rashomon.records import Pair, Statement

_BLOCK = 512  # rows of the similarity matrix held at once: 512 x 200,000 float32 is 400 MB
_NO_DATE = datetime.max.replace(tzinfo=UTC)
_NOT_COMPARED = ("asks", "demands")
_RULED_OUT = -np.inf  # below every cosine, and so below every `min_similarity`


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Admitted pairs, most similar first, and what was held back."""

    pairs: tuple[Pair, ...]
    copies: int  # statements that repeat an earlier one word for word
    not_compared: int  # questions and demands


def originals(statements: Sequence[Statement]) -> list[int]:
    """Positions of statements to compare: the earliest of each distinct claim, in the order given.

    A claim is a copy when the same speaker (by the name or role written) holds it the same way: a denial of it is not.
    """
    first: dict[tuple[str, str, str], int] = {}
    for at, statement in enumerate(statements):
        speaker = statement.speaker.label if statement.speaker else ""
        key = (" ".join(statement.claim.casefold().split()), speaker, statement.stance)
        if key not in first or _age(statement) < _age(statements[first[key]]):
            first[key] = at
    return sorted(first.values())


def candidate_pairs(
    statements: Sequence[Statement],
    vectors: Vectors,
    *,
    neighbours: int,
    min_similarity: float,
    max_days: float,
    on_progress: Progress | None = None,
) -> Candidates:
    """Admit pairs of statements; `vectors` has one unit row per statement.

    At most `max_days` lie between two dated documents (0: any number).  `on_progress` counts statements searched.
    """
    checkable = [at for at, statement in enumerate(statements) if statement.stance not in _NOT_COMPARED]
    kept = [checkable[at] for at in originals([statements[at] for at in checkable])]
    chosen = [statements[at] for at in kept]
    rows = np.ascontiguousarray(vectors[kept])
    voices = _codes([statement.voice for statement in chosen])
    days = np.array([_days(statement.published_at) for statement in chosen])
    pairs: dict[tuple[int, int], float] = {}
    for start in range(0, len(chosen), _BLOCK):
        block = slice(start, min(start + _BLOCK, len(chosen)))
        similarity = rows[block] @ rows.T
        similarity[voices[block, None] == voices[None, :]] = _RULED_OUT
        if max_days:
            apart = np.abs(days[block, None] - days[None, :])  # NaN, an unknown date, compares False
            similarity[apart > max_days] = _RULED_OUT
        for at, near in _nearest(similarity, neighbours, min_similarity):
            here = start + at
            for other in near:
                pairs[min(here, int(other)), max(here, int(other))] = float(similarity[at, other])
        if on_progress is not None:
            on_progress(block.stop - block.start)
    found = [_pair(chosen[a], chosen[b], similarity) for (a, b), similarity in pairs.items()]
    return Candidates(
        pairs=tuple(sorted((p for p in found if not _overlap(p)), key=lambda pair: (-pair.similarity, pair.id))),
        copies=len(checkable) - len(kept),
        not_compared=len(statements) - len(checkable),
    )


def _nearest(similarity: Vectors, neighbours: int, floor: float) -> list[tuple[int, NDArray[np.intp]]]:
    count = min(neighbours, similarity.shape[1])
    if count == 0:
        return []
    best = np.argpartition(-similarity, count - 1, axis=1)[:, :count]
    return [(at, near[similarity[at, near] >= floor]) for at, near in enumerate(best)]


def _pair(one: Statement, other: Statement, similarity: float) -> Pair:
    left, right = (one, other) if one.id < other.id else (other, one)
    rule = "within one document" if left.document_id == right.document_id else "across documents"
    return Pair(left=left, right=right, similarity=similarity, rule=rule)


def _overlap(pair: Pair) -> bool:
    """Whether one statement is a part of the other's words, as a quotation inside the narration around it."""
    left, right = pair.left, pair.right
    return (
        left.document_id == right.document_id and left.span.start < right.span.end and right.span.start < left.span.end
    )


def _codes(names: Sequence[str]) -> NDArray[np.int64]:
    known: dict[str, int] = {}
    return np.array([known.setdefault(name, len(known)) for name in names], dtype=np.int64)


def _days(at: datetime | None) -> float:
    return float("nan") if at is None else at.timestamp() / 86_400


def _age(statement: Statement) -> tuple[datetime, str]:
    return (statement.published_at or _NO_DATE, statement.id)
