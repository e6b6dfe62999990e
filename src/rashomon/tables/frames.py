"""Records as data frames: one row a conflict, one row a statement, plain values only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rashomon.records import Conflict, Dispute, Document, Statement
from rashomon.tables.dispute_cells import COLUMNS as DISPUTE_COLUMNS
from rashomon.tables.dispute_cells import dispute_cells
from rashomon.tables.why import why_words

if TYPE_CHECKING:
    import pandas as pd

_SIDE = (
    "text",
    "claim",
    "speaker",
    "role",
    "source",
    "stance",
    "cue",
    "attribution",
    "via",
    "origins",
    "carried_by",
    "published_at",
    "url",
    "title",
)
CONFLICT_COLUMNS = (
    "rank",
    *DISPUTE_COLUMNS[:3],
    "conflict",
    "flag",
    "threshold",
    "kind",
    "reason",
    "left_side",
    "right_side",
    *(f"left_{name}" for name in _SIDE[:5]),
    *(f"right_{name}" for name in _SIDE[:5]),
    "left_words",
    "right_words",
    "why",
    "dispute_first",
    "dispute_last",
    *(f"left_{name}" for name in _SIDE[5:]),
    *(f"right_{name}" for name in _SIDE[5:]),
    "relation",
    "timeline",
    "similarity",
    "same_matter",
    "matter",
    "contradiction",
    "rule",
    "forward_entailment",
    "forward_neutral",
    "forward_contradiction",
    "backward_entailment",
    "backward_neutral",
    "backward_contradiction",
    "truncated_left",
    "truncated_right",
    "dispute_id",
    "conflict_id",
    "left_id",
    "right_id",
    "left_document_id",
    "right_document_id",
    "left_start",
    "left_end",
    "right_start",
    "right_end",
    "model",
)


def conflicts_frame(
    conflicts: Sequence[Conflict],
    documents: Mapping[str, Document],
    disputes: Sequence[Dispute] = (),
) -> pd.DataFrame:
    """One row a conflict, in the order given; disputes are numbered as they come, so give them in reading order."""
    import pandas as pd

    cells = dispute_cells(disputes)
    rows = [
        _conflict_row(rank, conflict, documents) | cells.get(conflict.id, {})
        for rank, conflict in enumerate(conflicts, 1)
    ]
    frame = pd.DataFrame(rows, columns=list(CONFLICT_COLUMNS)).astype({"dispute": "Int64", "dispute_size": "Int64"})
    return frame.astype({"rank": "int64", "conflict": "float64", "flag": "bool"}) if not rows else frame


def _conflict_row(rank: int, conflict: Conflict, documents: Mapping[str, Document]) -> dict[str, Any]:
    scored = conflict.scored
    pair = scored.pair
    row: dict[str, Any] = {
        "rank": rank,
        "conflict": round(conflict.probability, 6),
        "flag": conflict.is_flagged,
        "threshold": conflict.threshold,
        "relation": "conflict" if conflict.revision is None else "revision",
        "kind": conflict.kind,
        "reason": conflict.evidence.reason,
        "why": why_words(conflict.witnesses),
        "timeline": _timeline(conflict),
        "similarity": round(pair.similarity, 6),
        "same_matter": None if pair.same_matter is None else round(pair.same_matter, 6),
        "matter": None if conflict.matter is None else round(conflict.matter, 6),
        "contradiction": None if conflict.contradiction is None else round(conflict.contradiction, 6),
        "rule": pair.rule,
        "truncated_left": scored.truncated_left,
        "truncated_right": scored.truncated_right,
        "conflict_id": conflict.id,
        "model": scored.model,
    }
    for direction, scores in (("forward", scored.forward), ("backward", scored.backward)):
        for label in ("entailment", "neutral", "contradiction"):
            row[f"{direction}_{label}"] = round(getattr(scores, label), 6)
    sides = (("left", pair.left, conflict.evidence.left), ("right", pair.right, conflict.evidence.right))
    for side, statement, spans in sides:
        document = documents[statement.document_id]
        row |= {f"{side}_{name}": value for name, value in _side(statement, document).items()}
        row[f"{side}_words"] = " · ".join(span.of(document.text) for span in spans)
    return row


def _timeline(conflict: Conflict) -> str | None:
    """ "2014-06-20 Gazette: 12 dead · 2014-06-22 Courier: 15 dead"; None for what is no revision."""
    if conflict.revision is None:
        return None
    return " · ".join(f"{point.at:%Y-%m-%d} {point.source}: {point.text}" for point in conflict.revision.timeline)


def _side(statement: Statement, document: Document) -> dict[str, Any]:
    speaker = statement.speaker
    return {
        "text": statement.text,
        "claim": statement.claim,
        "speaker": speaker.label if speaker else None,
        "role": speaker.role if speaker else None,
        "source": statement.source,
        "stance": statement.stance,
        "cue": statement.cue,
        "attribution": statement.attribution,
        "via": " ← ".join(relay.label for relay in reversed(statement.via)) or None,
        "origins": statement.origins,
        "carried_by": " · ".join(statement.carried_by) or statement.source,
        "published_at": statement.published_at.isoformat() if statement.published_at else None,
        "url": document.url,
        "title": document.title,
        "id": statement.id,
        "document_id": statement.document_id,
        "start": statement.span.start,
        "end": statement.span.end,
    }


def statements_frame(statements: Sequence[Statement], documents: Mapping[str, Document]) -> pd.DataFrame:
    """One row a statement, in the order of the documents; quantities and times as lists of records."""
    import pandas as pd

    rows = [
        {
            **_side(statement, documents[statement.document_id]),
            "quantities": [
                {
                    "text": q.text,
                    "low": q.low,
                    "high": q.high,
                    "unit": q.unit,
                    "outcome": q.outcome,
                    "extent": q.extent,
                    "is_approximate": q.is_approximate,
                    "is_low_open": q.is_low_open,
                    "is_high_open": q.is_high_open,
                }
                for q in statement.quantities
            ],
            "times": [
                {
                    "text": t.text,
                    "start": t.start.isoformat() if t.start else None,
                    "end": t.end.isoformat() if t.end else None,
                }
                for t in statement.times
            ],
            "names": [{"text": n.text, "key": n.key, "kind": n.kind} for n in statement.names],
            "unpaired": statement.unpaired,
        }
        for statement in statements
    ]
    columns = ["id", "document_id", "start", "end", *_SIDE, "quantities", "times", "names", "unpaired"]
    return pd.DataFrame(rows, columns=columns)
