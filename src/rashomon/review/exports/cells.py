"""What is written of a conflict, a review or a dispute: one mapping of cells a row, by column name.

In: what `store.outflow` gives, records plain as they are kept.  Out: plain values.  The words are those of a scan's
conflicts.csv (`tables.frames`); a test holds both alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, cast

from rashomon.records import VERDICTS, Speaker
from rashomon.store.outflow import ConflictOut, DisputeTold, Plain, SideOut
from rashomon.store.outflow_reviews import DisputeOut, ReviewOut
from rashomon.tables.cells import json_line
from rashomon.tables.dispute_cells import side_letter
from rashomon.tables.why import why_words

Cells = dict[str, Any]
_MOST_VOICES = 3
_HOW = {"agreed": "agreement", "decided": "decision"}
_LABELS = ("entailment", "neutral", "contradiction")
_SIDE = (
    *("text", "claim", "speaker", "role", "source", "stance", "cue", "attribution", "via", "origins", "carried_by"),
    *("published_at", "url", "title"),
)
_SIDE_NAMES = {side: tuple(f"{side}_{name}" for name in _SIDE) for side in ("left", "right")}


class _Part(NamedTuple):
    """A Witness, made ten times as fast: an export of 50,000 conflicts has a million of them."""

    name: str
    odds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeCells:
    """A dispute in the rows of its conflicts, and the letter of each statement's side."""

    cells: Cells
    letters: Mapping[str, str]


def conflict_cells(rank: int, one: ConflictOut, told: DisputeCells | None, sides: Cells) -> Cells:
    """The row of a conflict; `told` is of its dispute, None for one in none, `sides` are of its statements."""
    found = one.finding
    scored = found["scored"]
    pair = scored["pair"]
    row: Cells = {
        "rank": rank,
        "conflict": round(found["probability"], 6),
        "flag": one.is_flagged,
        "threshold": found["threshold"],
        "kind": found["kind"],
        "reason": found["evidence"]["reason"],
        "relation": one.relation,
        "timeline": _timeline(found.get("revision")),
        "why": why_words(cast("Any", [_Part(each["name"], each["odds"]) for each in found.get("witnesses", ())])),
        "similarity": round(pair["similarity"], 6),
        "same_matter": _rounded(pair.get("same_matter")),
        "matter": _rounded(found.get("matter")),
        "contradiction": _rounded(found.get("contradiction")),
        "rule": pair["rule"],
        "truncated_left": scored["truncated_left"],
        "truncated_right": scored["truncated_right"],
        "conflict_id": one.id,
        "model": scored["model"],
        "temperature": scored["temperature"],
        "run_id": one.run_id,
    }
    for direction in ("forward", "backward"):
        for label in _LABELS:
            row[f"{direction}_{label}"] = round(scored[direction][label], 6)
    row |= sides
    row |= _queue(one)
    row["left_words"], row["right_words"] = " · ".join(one.left.words), " · ".join(one.right.words)
    if told is not None:
        row |= told.cells
        row["dispute"], row["dispute_id"] = one.dispute_place, one.dispute_id
        row["left_side"] = told.letters.get(sides["left_id"])
        row["right_side"] = told.letters.get(sides["right_id"])
    return row


def dispute_cells(told: DisputeTold) -> DisputeCells:
    """What the rows of its conflicts say of a dispute; made once for all of them."""
    letters = {id_: side_letter(at) for at, account in enumerate(told.accounts) for id_ in account["statements"]}
    return DisputeCells(cells=_dispute(told.size, told.accounts), letters=letters)


def review_cells(one: ReviewOut) -> Cells:
    """The row of a review."""
    found, better = one.finding, one.suggestion or {}
    row: Cells = {
        "review_id": one.id,
        "conflict_id": one.conflict_id,
        "reviewer": one.reviewer,
        "verdict": one.verdict,
        "kind": one.kind,
        "note": one.note,
        "reviewed_at": one.reviewed_at,
        "seconds": one.seconds,
        "via": one.via,
        "in_force": one.is_in_force,
        "retracted_at": one.retracted_at,
        "status": one.status,
        "final_verdict": one.final,
        "run_id": one.run_id,
        "run": one.run_title,
        "model": found["scored"]["model"],
        "probability": round(found["probability"], 6),
        "threshold": found["threshold"],
        "found_kind": found["kind"],
        "left_url": one.left_url,
        "right_url": one.right_url,
        "dispute_id": one.dispute_id,
    }
    for side, said in (("left", one.left), ("right", one.right)):
        span = better.get(f"{side}_span") or {}
        row |= _place(side, said) | {
            f"{side}_source": said["source"],
            f"{side}_speaker": _speaker(said),
            f"{side}_text": said["text"],
            f"suggested_{side}_speaker": better.get(f"{side}_speaker"),
            f"suggested_{side}_start": span.get("start"),
            f"suggested_{side}_end": span.get("end"),
        }
    return row


def dispute_row_cells(one: DisputeOut) -> Cells:
    """The row of a dispute."""
    accounts = one.record["accounts"]
    row = _dispute(one.size, accounts) | {
        "dispute": one.place,
        "dispute_id": one.id,
        "run_id": one.run_id,
        "conflict": _rounded(one.probability),
        "kind": one.kind,
        "reason": one.reason,
        "closed": one.closed,
        "aside": one.aside,
        "left": max(one.size - one.closed - one.aside, 0),
        "accounts": len(accounts),
        "sources": " · ".join(sorted({source for account in accounts for source in account["sources"]})),
        "conflict_ids": json_line(one.record["conflicts"]),
    }
    return row | {f"verdict_{verdict}": one.verdicts.get(verdict, 0) for verdict in VERDICTS}


def _queue(one: ConflictOut) -> Cells:
    row: Cells = {
        "status": one.status,
        "verdict": one.verdict,
        "verdict_kind": one.verdict_kind,
        "decided_how": _HOW.get(one.status),
        "closed_at": one.closed_at,
        "judgements_needed": one.needed,
    }
    if one.is_in_sight:
        row["judgements"] = sum(one.said.values())
        row |= {f"said_{verdict}": one.said.get(verdict, 0) for verdict in VERDICTS}
    if one.decision is not None:
        row["decided_by"] = one.decision.person
        row["decided_at"] = one.decision.decided_at
        row["decision_note"] = one.decision.note
    return row


def side_cells(side: str, one: SideOut) -> Cells:
    """What a row says of its left or right statement; made once for all rows it stands in."""
    said = one.statement
    speaker, published = said["speaker"], said["published_at"]
    cells = (
        said["text"],
        said["claim"],
        _speaker(said),
        speaker.get("role") if speaker else None,
        said["source"],
        said["stance"],
        said["cue"],
        said["attribution"],
        " ← ".join(_label(relay) for relay in reversed(said.get("via", ()))) or None,
        said.get("origins", 1),
        " · ".join(said.get("carried_by", ())) or said["source"],
        datetime.fromisoformat(published) if published else None,
        one.url,
        one.title,
    )
    return dict(zip(_SIDE_NAMES[side], cells, strict=True)) | _place(side, said)


def _place(side: str, said: Plain) -> Cells:
    return {
        f"{side}_id": said["id"],
        f"{side}_document_id": said["document_id"],
        f"{side}_start": said["span"]["start"],
        f"{side}_end": said["span"]["end"],
    }


def _speaker(said: Plain) -> str | None:
    return _label(said["speaker"]) if said["speaker"] else None


def _label(speaker: Plain) -> str:
    return Speaker(name=speaker["name"], mention=speaker["mention"], role=speaker.get("role")).label


def _dispute(size: int, accounts: Sequence[Plain]) -> Cells:
    return {
        "dispute_size": size,
        "dispute_sides": " | ".join(f"{side_letter(at)}: {_account(one)}" for at, one in enumerate(accounts)),
        "dispute_first": min(_days(accounts, "first"), default=None),
        "dispute_last": max(_days(accounts, "last"), default=None),
    }


def _account(account: Plain) -> str:
    """ "ministry, wire, rebels, 2 more (3 origins)"."""
    voices = list(account["voices"][:_MOST_VOICES])
    if len(account["voices"]) > _MOST_VOICES:
        voices.append(f"{len(account['voices']) - _MOST_VOICES} more")
    origins = f" ({account['origins']} origins)" if account["origins"] > 1 else ""
    return ", ".join(voices) + origins


def _days(accounts: Iterable[Plain], end: str) -> list[str]:
    """Days as written, "2031-05-04", which sort as they follow each other."""
    return [account[end][:10] for account in accounts if account.get(end)]


def _timeline(revision: Mapping[str, Any] | None) -> str | None:
    if revision is None:
        return None
    return " · ".join(f"{point['at'][:10]} {point['source']}: {point['text']}" for point in revision["timeline"])


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)
