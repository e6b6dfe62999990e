"""What the exported tables hold: the columns of each, by name and kind, in order.

`conflicts` has the columns of a scan's conflicts.csv under the same names, and what the queue knows after them, so that
whatever reads the one reads the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rashomon.records import VERDICTS

Kind = Literal["text", "number", "integer", "flag", "moment"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of an export; any value may be None, which means unknown or none."""

    name: str
    kind: Kind


def _columns(**kinds: Kind) -> tuple[Column, ...]:
    return tuple(Column(name=name, kind=kind) for name, kind in kinds.items())


def _each(kind: Kind, names: str) -> tuple[Column, ...]:
    return tuple(Column(name=name, kind=kind) for name in names.split())


_SAID = " ".join(f"said_{verdict}" for verdict in VERDICTS)

CONFLICTS = (
    *_columns(rank="integer", dispute="integer", dispute_size="integer", dispute_sides="text"),
    *_columns(conflict="number", flag="flag", threshold="number", kind="text", reason="text"),
    *_columns(status="text", verdict="text", verdict_kind="text", decided_how="text"),
    *_each("text", "left_side right_side left_text left_claim left_speaker left_role left_source"),
    *_each("text", "right_text right_claim right_speaker right_role right_source left_words right_words why"),
    *_each("text", "dispute_first dispute_last left_stance left_cue left_attribution left_via"),
    *_columns(left_origins="integer", left_carried_by="text", left_published_at="moment"),
    *_each("text", "left_url left_title right_stance right_cue right_attribution right_via"),
    *_columns(right_origins="integer", right_carried_by="text", right_published_at="moment"),
    *_each("text", "right_url right_title relation timeline"),
    *_each("number", "similarity same_matter matter contradiction"),
    *_each("text", "rule"),
    *_each("number", "forward_entailment forward_neutral forward_contradiction"),
    *_each("number", "backward_entailment backward_neutral backward_contradiction"),
    *_each("integer", "truncated_left truncated_right"),
    *_each("text", "dispute_id conflict_id left_id right_id left_document_id right_document_id"),
    *_each("integer", "left_start left_end right_start right_end"),
    *_columns(model="text", temperature="number", run_id="text"),
    *_columns(judgements_needed="integer", judgements="integer"),
    *_each("integer", _SAID),
    *_columns(decided_by="text", decided_at="moment", decision_note="text", closed_at="moment"),
)

REVIEWS = (
    *_columns(review_id="text", conflict_id="text", reviewer="text", verdict="text", kind="text", note="text"),
    *_columns(reviewed_at="moment", seconds="number", via="text", in_force="flag", retracted_at="moment"),
    *_each("text", "suggested_left_speaker suggested_right_speaker"),
    *_each("integer", "suggested_left_start suggested_left_end suggested_right_start suggested_right_end"),
    *_each("text", "status final_verdict"),
    *_columns(run_id="text", run="text", model="text", probability="number", threshold="number", found_kind="text"),
    *_each("text", "left_source left_speaker left_text right_source right_speaker right_text left_url right_url"),
    *_each("text", "dispute_id left_id right_id left_document_id right_document_id"),
    *_each("integer", "left_start left_end right_start right_end"),
)

DISPUTES = (
    *_columns(dispute="integer", conflict="number", kind="text", reason="text", dispute_size="integer"),
    *_columns(closed="integer", aside="integer", left="integer"),
    *_each("integer", " ".join(f"verdict_{verdict}" for verdict in VERDICTS)),
    *_columns(accounts="integer", dispute_sides="text", sources="text", dispute_first="text", dispute_last="text"),
    *_columns(dispute_id="text", run_id="text", conflict_ids="text"),
)

EXAMPLES = _each("text", "premise hypothesis label origin story_id")

AGREEMENT = (
    *_columns(measure="text", label="text", one="text", other="text", other_label="text"),
    *_columns(value="number", low="number", high="number", count="integer"),
)
