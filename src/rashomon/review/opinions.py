"""Reviews of one conflict → what each person said of it, ready to print: verdict, kind, note, what they would mend.

In: reviews, the card they are about, the documents.  Out: frozen views; hidden characters in notes are made visible.
Whose reviews may be shown is not asked here (`store.reviews.visible_judgements`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from rashomon.cards.hidden import show_hidden
from rashomon.records import Conflict, Document, Review, Span, Statement
from rashomon.review.card_view import CardSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """What somebody would change about one side."""

    letter: str
    what: str  # "speaker" or "words"
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What one person said."""

    reviewer: str
    verdict: str
    kind: str | None
    note: str | None
    mends: tuple[Mend, ...]
    via: str
    seconds: float | None
    at: datetime


def opinions_of(
    reviews: Sequence[Review], sheet: CardSheet, conflict: Conflict, documents: Mapping[str, Document]
) -> tuple[Opinion, ...]:
    """One for each review, in the order given."""
    letters = {side.view.place: side.view.letter for side in sheet.sides}
    pair = conflict.scored.pair
    sides = (("left", pair.left), ("right", pair.right))
    return tuple(
        Opinion(
            reviewer=review.reviewer,
            verdict=review.verdict,
            kind=review.kind,
            note=show_hidden(review.note) if review.note else None,
            mends=tuple(
                mend
                for place, statement in sides
                for mend in _mends(review, place, letters[place], statement, documents)  # type: ignore[index]
            ),
            via=review.via,
            seconds=review.seconds,
            at=review.reviewed_at,
        )
        for review in reviews
    )


def _mends(
    review: Review, place: str, letter: str, statement: Statement, documents: Mapping[str, Document]
) -> list[Mend]:
    if review.suggestion is None:
        return []
    speaker: str | None = getattr(review.suggestion, f"{place}_speaker")
    span: Span | None = getattr(review.suggestion, f"{place}_span")
    found = [Mend(letter=letter, what="speaker", value=show_hidden(speaker))] if speaker else []
    document = documents.get(statement.document_id)
    if span is not None and document is not None:
        found.append(Mend(letter=letter, what="words", value=show_hidden(span.of(document.text))))
    return found
