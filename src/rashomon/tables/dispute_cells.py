"""What a row of conflicts.csv says of its dispute: which it is, how large, who is on which side.

In: Dispute records in the order they are read.  Out: cells by conflict id.  A conflict in no dispute has none.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from string import ascii_uppercase
from typing import Any

from rashomon.records import Account, Conflict, Dispute

COLUMNS = ("dispute", "dispute_size", "dispute_sides", "dispute_first", "dispute_last", "left_side", "right_side")
_MOST_VOICES = 3


def dispute_cells(disputes: Sequence[Dispute]) -> dict[str, dict[str, Any]]:
    """By conflict id, the values of COLUMNS and the dispute's id."""
    return {
        conflict.id: _cells(number, dispute, conflict)
        for number, dispute in enumerate(disputes, 1)
        for conflict in dispute.conflicts
    }


def side_letter(at: int) -> str:
    """A, B, … Z, then 27, 28 …"""
    return ascii_uppercase[at] if at < len(ascii_uppercase) else str(at + 1)


def sides_words(dispute: Dispute) -> str:
    """ "A: ministry, wire (2 origins) | B: rebels"."""
    return " | ".join(f"{side_letter(at)}: {account_words(account)}" for at, account in enumerate(dispute.accounts))


def _cells(number: int, dispute: Dispute, conflict: Conflict) -> dict[str, Any]:
    letters = {id_: side_letter(at) for at, ids in enumerate(dispute.sides) for id_ in ids}
    return {
        "dispute": number,
        "dispute_size": len(dispute.conflicts),
        "dispute_sides": sides_words(dispute),
        "dispute_first": _day(dispute.first),
        "dispute_last": _day(dispute.last),
        "left_side": letters[conflict.scored.pair.left.id],
        "right_side": letters[conflict.scored.pair.right.id],
        "dispute_id": dispute.id,
    }


def account_words(account: Account) -> str:
    """ "ministry, wire, rebels, 2 more (3 origins)"."""
    voices = list(account.voices[:_MOST_VOICES])
    if len(account.voices) > _MOST_VOICES:
        voices.append(f"{len(account.voices) - _MOST_VOICES} more")
    origins = f" ({account.origins} origins)" if account.origins > 1 else ""
    return ", ".join(voices) + origins


def _day(moment: datetime | None) -> str | None:
    return moment.date().isoformat() if moment is not None else None
