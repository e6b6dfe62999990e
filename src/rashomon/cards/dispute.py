"""Dispute → the card that shows it: its accounts side by side, with who is on each and its best words, then its pairs.

In: a Dispute, the cards of its pairs, and the documents.  Out: frozen views with every word ready to print.
It decides nothing: accounts, order and numbers are shown as they were handed in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rashomon.cards.card import KIND_WORDS, STANCE_WORDS, CardView, who_says
from rashomon.cards.passages import Fragment, apply_marks
from rashomon.records import Account, ConflictKind, Dispute, Document, Span, Stance, Statement
from rashomon.tables.dispute_cells import side_letter

_MOST_NAMES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView:
    """One account: who holds it, and the statement that speaks best for it."""

    letter: str
    voices: tuple[str, ...]
    voices_left_out: int
    sources: str | None  # "3 sources: Courier, Echo, Gazette"; None for one that is its only voice
    origins: str | None  # "2 independent origins"; None for one source, which is one
    days: str  # "4 May 2031", "4 May – 6 May 2031", "date unknown"
    who: str | None  # of the best statement; None where the account is of one voice, who asserts it
    stance: Stance
    stance_words: str
    source: str | None  # of the best statement, where neither `who` nor `sources` tells it
    words: tuple[Fragment, ...]  # empty where none of its statements is among the conflicts that are here


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeView:
    """One matter: its accounts and the cards of its pairs."""

    number: int
    kind: ConflictKind
    kind_words: str
    reason: str
    probability: float  # of its best conflict
    threshold: float
    accounts: tuple[AccountView, ...]
    cards: tuple[CardView, ...]
    cards_left_out: int
    size: int
    similarity: float
    newest: str


def dispute_view(
    dispute: Dispute, cards: Sequence[CardView], documents: Mapping[str, Document], *, number: int
) -> DisputeView:
    """The card of one dispute; `cards` are those of its pairs that are shown."""
    best = dispute.conflicts[0]
    return DisputeView(
        number=number,
        kind=best.kind,
        kind_words=KIND_WORDS[best.kind],
        reason=best.evidence.reason,
        probability=best.probability,
        threshold=best.threshold,
        accounts=tuple(
            _account(side_letter(at), account, dispute, documents) for at, account in enumerate(dispute.accounts)
        ),
        cards=tuple(cards),
        cards_left_out=len(dispute.conflicts) - len(cards),
        size=len(dispute.conflicts),
        similarity=max(conflict.scored.pair.similarity for conflict in dispute.conflicts),
        newest=dispute.last.isoformat() if dispute.last else "",
    )


def letters_of(dispute: Dispute) -> dict[str, str]:
    """The letter of each statement's account."""
    return {id_: side_letter(at) for at, ids in enumerate(dispute.sides) for id_ in ids}


def _account(letter: str, account: Account, dispute: Dispute, documents: Mapping[str, Document]) -> AccountView:
    best, sources = _best(account, dispute), account.sources
    if best is None:
        return _voiceless(letter, account)
    statement, evidence = best
    text = documents[statement.document_id].text
    who = who_says(statement)[0]
    is_plain = account.voices == (who,) and statement.stance == "asserts"
    return replace(
        _voiceless(letter, account),
        who=None if is_plain else who,
        stance=statement.stance,
        stance_words=STANCE_WORDS[statement.stance],
        source=statement.source if len(sources) > 1 and statement.source != who else None,
        words=apply_marks(text, statement.span, statement.span, evidence),
    )


def _voiceless(letter: str, account: Account) -> AccountView:
    """The account without the words of any statement."""
    sources = account.sources
    return AccountView(
        letter=letter,
        voices=account.voices[:_MOST_NAMES],
        voices_left_out=max(len(account.voices) - _MOST_NAMES, 0),
        sources=None if account.voices == sources else _sources(sources),
        origins=f"{account.origins} independent origin{'' if account.origins == 1 else 's'}"
        if len(account.sources) > 1
        else None,
        days=_days(account.first, account.last),
        who=None,
        stance="asserts",
        stance_words=STANCE_WORDS["asserts"],
        source=None,
        words=(),
    )


def _best(account: Account, dispute: Dispute) -> tuple[Statement, tuple[Span, ...]] | None:
    """The statement that speaks best, with the words marked in its best conflict.

    Of a dispute that is not here whole it may be another of the account; None where none of them is here.
    """
    second = None
    for conflict in dispute.conflicts:
        pair = conflict.scored.pair
        for side, evidence in ((pair.left, conflict.evidence.left), (pair.right, conflict.evidence.right)):
            if side.id == account.best:
                return side, evidence
            if second is None and side.id in account.statements:
                second = side, evidence
    return second


def _sources(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    shown = ", ".join(names[:_MOST_NAMES])
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return f"{len(names)} sources: {shown}{more}"


def _days(first: datetime | None, last: datetime | None) -> str:
    if first is None or last is None:
        return "date unknown"
    end = f"{last.day} {last:%B %Y}"
    if first.date() == last.date():
        return end
    begin = f"{first.day} {first:%B}" if first.year == last.year else f"{first.day} {first:%B %Y}"
    return f"{begin} – {end}"
