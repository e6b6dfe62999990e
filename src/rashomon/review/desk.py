"""A reviewer's desk: the card in hand with what was typed into it, or what there is to do when no card is in hand.

In: a connection, a person, a lease.  Out: frozen views for the templates of the queue.  It reads; claims and verdicts
are the pages' business.  Nobody's verdict on the card is part of it.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from rashomon.cards.card import KIND_WORDS, Place
from rashomon.records import KINDS, Review
from rashomon.review.card_view import CardSheet, card_sheet
from rashomon.review.suggestions import Mended
from rashomon.store.blindness import Viewer
from rashomon.store.found import StoredConflict, load_conflict, load_dispute
from rashomon.store.leases import Lease
from rashomon.store.lists import ConflictRow, conflict_rows

ACCOUNTS_FROM = 12  # conflicts of the dispute that are read to draw its accounts: the best ones speak for them
MOST_SIBLINGS = 12
KIND_CHOICES = tuple((kind, KIND_WORDS[kind]) for kind in KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What the form of the card holds."""

    review_id: str  # made here, so that a verdict sent twice is one
    kind: str
    note: str = ""
    left: Mended = field(default_factory=Mended)
    right: Mended = field(default_factory=Mended)

    def of(self, place: Place) -> Mended:
        """The fields of one side."""
        return self.left if place == "left" else self.right

    @property
    def is_mended(self) -> bool:
        """Whether anything is suggested: the fields are shown open then."""
        return self.left != Mended() or self.right != Mended()


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A conflict as the pages show it, with what surrounds it."""

    stored: StoredConflict
    sheet: CardSheet
    siblings: tuple[ConflictRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The card in hand."""

    found: Found
    typed: Typed
    lease: Lease | None  # None: it was lost, and the card is shown so that nothing typed is
    seconds_left: int
    order: str  # how the next card is chosen
    batch_id: int | None
    last: str = ""  # the mark of what an undo would take back; "": whatever was last


def found_conflict(connection: Connection, conflict_id: str, viewer: Viewer) -> Found:
    """The conflict, its card, and the other pairs of its dispute.  Raises AbsentError."""
    stored = load_conflict(connection, conflict_id)
    dispute, documents, size = None, dict(stored.documents), 0
    others: tuple[ConflictRow, ...] = ()
    if stored.dispute_id is not None:
        around = load_dispute(connection, stored.dispute_id, most=ACCOUNTS_FROM)
        dispute, size = around.dispute, len(around.dispute.conflicts) + around.conflicts_left_out
        documents |= around.documents
        ids = [one.id for one in dispute.conflicts if one.id != conflict_id]
        others = conflict_rows(connection, ids[:MOST_SIBLINGS], viewer)
    return Found(
        stored=stored,
        sheet=card_sheet(stored.conflict, documents, dispute=dispute, size=size),
        siblings=others,
    )


def new_typed(kind: str, before: Review | None = None) -> Typed:
    """An empty form; of a verdict taken back, with what was typed then."""
    note = before.note or "" if before is not None else ""
    return Typed(review_id=secrets.token_hex(16), kind=(before.kind if before else None) or kind, note=note)


def desk_view(
    connection: Connection,
    viewer: Viewer,
    conflict_id: str,
    *,
    lease: Lease | None,
    now: datetime,
    order: str,
    batch_id: int | None = None,
    typed: Typed | None = None,
    before: Review | None = None,
    last: str = "",
) -> Desk:
    """The desk with this card on it.  Raises AbsentError."""
    found = found_conflict(connection, conflict_id, viewer)
    return Desk(
        found=found,
        typed=typed or new_typed(found.stored.conflict.kind, before),
        lease=lease,
        seconds_left=max(int((lease.expires_at - now).total_seconds()), 0) if lease is not None else 0,
        order=order,
        batch_id=batch_id,
        last=last,
    )


def mended_of(form: Mapping[str, str]) -> dict[Place, Mended]:
    """The fields of both sides out of a form: left_speaker, left_words, left_start, left_end, and right_…"""
    places: tuple[Place, ...] = ("left", "right")
    return {
        place: Mended(
            speaker=form.get(f"{place}_speaker", ""),
            words=form.get(f"{place}_words", ""),
            start=form.get(f"{place}_start", ""),
            end=form.get(f"{place}_end", ""),
        )
        for place in places
    }
