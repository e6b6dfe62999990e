"""What a large case's rows of statements tell as a whole: its counts, and the claims made more than once.

In: the logs of rows and of links.  Out: which rows count, the claims, and counts as a plain scan gives them.  It
holds a few numbers a statement, never the statements.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from rashomon.cases.claim_groups import Claim, Member, collect_claims
from rashomon.cases.paired import Paired
from rashomon.cases.statement_rows import CurrentRows

_COLUMNS = ("_id", "_document", "_voice", "_checkable", "_block", "source", "speaker", "published_at")
_NEVER = "~"  # after every date


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRows:
    """The case as a whole."""

    current: CurrentRows
    claims: Mapping[int, Claim]
    counts: Mapping[str, int]  # statements, voices, …: named as in `Result.run`


def read_case_rows(paired: Paired, blocks: Mapping[int, int]) -> CaseRows:
    """Read the logs; `blocks` gives each held document's block by its number.  Raises DamagedError."""
    current = CurrentRows(blocks)
    links = paired.logs["claims"].whole(["one", "other", "document", "is_copy", "block"])
    pairs_of_statements, copies = _links(links, current)
    asked = np.unique(np.array([id_ for link in pairs_of_statements for id_ in link], dtype=np.uint64))
    members: dict[int, Member] = {}
    voices: list[Any] = []
    sources: set[str] = set()
    counts = {"statements": 0, "statements_attributed": 0, "not_checkable_left_out": 0}
    unchecked: set[int] = set()
    for table in _current(paired, current):
        counts["statements"] += len(table)
        counts["statements_attributed"] += len(table) - table.column("speaker").null_count
        checkable = table.column("_checkable").to_numpy()
        counts["not_checkable_left_out"] += int((~checkable).sum())
        voices.append(np.unique(table.column("_voice").to_numpy()))
        sources |= set(table.column("source").unique().to_pylist())
        shared = np.flatnonzero(np.isin(table.column("_id").to_numpy(), asked))
        members |= {one.id: one for one in _members(table.take(shared))}
        unchecked |= set(table.column("_id").to_numpy()[shared[~checkable[shared]]].tolist())
    claims = collect_claims(pairs_of_statements, copies, members)
    counts |= {
        "sources": len(sources),
        "voices": len(np.unique(np.concatenate(voices))) if voices else 0,
        "statements_carried_by_several": sum(len(claim.sources) > 1 for claim in claims.values()),
        "copies_left_out": sum(id_ != claim.first and id_ not in unchecked for id_, claim in claims.items()),
    }
    return CaseRows(current=current, claims=claims, counts=counts)


def _current(paired: Paired, current: CurrentRows) -> Iterator[Any]:
    import pyarrow as pa

    for table in paired.logs["rows"].tables(_COLUMNS):
        marks = current.marks(table.column("_document").to_numpy(), table.column("_block").to_numpy())
        yield table.filter(pa.array(marks))


def _links(table: Any, current: CurrentRows) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Links of statements, and of documents that the case holds."""
    if table is None:
        return [], []
    one, other = table.column("one").to_numpy(), table.column("other").to_numpy()
    is_copy = table.column("is_copy").to_numpy(zero_copy_only=False)
    held = is_copy & current.holds(one) & current.holds(other)
    return (
        list(zip(one[~is_copy].tolist(), other[~is_copy].tolist(), strict=True)),
        list(zip(one[held].tolist(), other[held].tolist(), strict=True)),
    )


def _members(table: Any) -> Iterator[Member]:
    columns = (table.column(name).to_pylist() for name in ("_id", "_document", "source", "published_at"))
    for id_, document, source, published in zip(*columns, strict=True):
        yield Member(id=id_, document=document, source=source, published=published or _NEVER)
