"""A stored conflict → the card a reviewer reads: both sides in context, the sum, the witnesses, the dispute around it.

In: records as the store loads them.  Out: frozen views with every word ready to print; hidden characters in them have
become names that are seen (`cards.hidden`).  It draws and decides nothing, and knows no verdict of anybody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, urlencode

from rashomon.cards.arithmetic import ArithmeticView, NumberView, arithmetic_view
from rashomon.cards.card import CardView, PointView, SideView, card_view
from rashomon.cards.dispute import AccountView, dispute_view, letters_of
from rashomon.cards.hidden import cut_hidden, show_hidden
from rashomon.cards.passages import Fragment
from rashomon.records import Conflict, Dispute, Document

LONG = 1_600  # characters of a passage: some 25 lines, a screen of a card


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of a passage with one marking; a hidden character is a piece of its own, its name the text."""

    text: str
    at: int  # offset in the document's text
    is_statement: bool
    is_evidence: bool
    is_hidden: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SideSheet:
    """One statement: what is said of it, the passage in pieces, and the way to the whole document."""

    view: SideView
    context: tuple[Piece, ...]
    paragraphs: tuple[Piece, ...]
    document_href: str
    is_long: bool  # the passage scrolls in a frame of its own: a document without full stops is one sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountSheet:
    """One account of the dispute with the words that speak best for it."""

    view: AccountView
    words: tuple[Piece, ...]
    holds: str | None  # "left" or "right" where it is a side of this card


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeSheet:
    """The matter this conflict is part of."""

    id: str
    href: str
    size: int
    accounts: tuple[AccountSheet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSheet:
    """Everything a card shows of the finding."""

    id: str
    view: CardView
    sides: tuple[SideSheet, SideSheet]
    arithmetic: ArithmeticView | None
    dispute: DisputeSheet | None


def card_sheet(
    conflict: Conflict, documents: Mapping[str, Document], *, dispute: Dispute | None = None, size: int = 0
) -> CardSheet:
    """The card of one conflict.  Raises KeyError when a statement's document is not among `documents`.

    `dispute` may hold a few of its conflicts only; `size` is how many it has in all.
    """
    pair = conflict.scored.pair
    letters = letters_of(dispute) if dispute is not None else {}
    view = card_view(
        conflict,
        documents,
        rank=1,
        letters=(letters.get(pair.left.id, "A"), letters.get(pair.right.id, "B")),
    )
    view = replace(view, reason=show_hidden(view.reason), timeline=tuple(map(_shown_point, view.timeline)))
    numbers = arithmetic_view(conflict, first=view.left.place)
    return CardSheet(
        id=conflict.id,
        view=view,
        sides=(_side(view.left, conflict.id), _side(view.right, conflict.id)),
        arithmetic=_shown_sum(numbers) if numbers is not None else None,
        dispute=_dispute(dispute, documents, view, size) if dispute is not None else None,
    )


def pieces_of(fragments: Sequence[Fragment]) -> tuple[Piece, ...]:
    """Fragments with their hidden characters apart."""
    return tuple(
        Piece(
            text=run.text,
            at=fragment.at + run.at,
            is_statement=fragment.is_statement,
            is_evidence=fragment.is_evidence,
            is_hidden=run.is_hidden,
        )
        for fragment in fragments
        for run in cut_hidden(fragment.text)
    )


def document_href(document_id: str, conflict_id: str, place: str) -> str:
    """The way to a document with the statement of one side of a conflict marked, at the mark."""
    return f"/documents/{quote(document_id, safe='')}?{urlencode({'conflict': conflict_id, 'side': place})}#said"


def _side(view: SideView, conflict_id: str) -> SideSheet:
    return SideSheet(
        view=replace(
            view,
            who=show_hidden(view.who),
            note=_shown(view.note),
            mention=_shown(view.mention),
            cue=_shown(view.cue),
            source=show_hidden(view.source),
            title=_shown(view.title),
            claim=_shown(view.claim),
            relayed=_shown(view.relayed),
            carried=_shown(view.carried),
        ),
        context=pieces_of(view.context),
        paragraphs=pieces_of(view.paragraphs),
        document_href=document_href(view.document_id, conflict_id, view.place),
        is_long=sum(len(part.text) for part in view.context) > LONG,
    )


def _dispute(dispute: Dispute, documents: Mapping[str, Document], view: CardView, size: int) -> DisputeSheet:
    drawn = dispute_view(dispute, (), documents, number=1)
    return DisputeSheet(
        id=dispute.id,
        href=f"/disputes/{quote(dispute.id, safe='')}",
        size=max(size, len(dispute.conflicts)),
        accounts=tuple(account_sheet(one, view) for one in drawn.accounts),
    )


def account_sheet(account: AccountView, card: CardView | None = None) -> AccountSheet:
    """One account, its names shown harmlessly."""
    sides = () if card is None else (card.left, card.right)
    return AccountSheet(
        view=replace(
            account,
            voices=tuple(map(show_hidden, account.voices)),
            sources=_shown(account.sources),
            who=_shown(account.who),
            source=_shown(account.source),
        ),
        words=pieces_of(account.words),
        holds=next((side.place for side in sides if side.letter.rstrip("′") == account.letter), None),
    )


def _shown(text: str | None) -> str | None:
    return None if text is None else show_hidden(text)


def _shown_point(point: PointView) -> PointView:
    return replace(point, source=show_hidden(point.source), text=show_hidden(point.text))


def _shown_sum(numbers: ArithmeticView) -> ArithmeticView:
    def shown(number: NumberView) -> NumberView:
        return replace(number, written=show_hidden(number.written))

    unit = _shown(numbers.unit)
    return replace(numbers, first=shown(numbers.first), second=shown(numbers.second), unit=unit)
