"""A document → its paragraphs in pieces, with one statement marked and the place to scroll to.

In: a Document, a statement's span and words of it that disagree.  Out: frozen views, hidden characters named.  Text
between paragraphs (a blank line) is left out; a document without known paragraphs is shown as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from rashomon.cards.card import safe_url
from rashomon.cards.hidden import show_hidden
from rashomon.cards.passages import apply_marks
from rashomon.records import Document, Span
from rashomon.review.card_view import Piece, pieces_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphView:
    """One paragraph; `begins` where the marked statement does."""

    pieces: tuple[Piece, ...]
    begins: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
    """A document as a person reads it."""

    id: str
    source: str
    title: str | None
    url: str | None  # http(s) only
    published_at: datetime | None
    language: str | None
    paragraphs: tuple[ParagraphView, ...]
    is_marked: bool


def document_view(document: Document, said: Span | None = None, evidence: Iterable[Span] = ()) -> DocumentView:
    """The document, with the statement at `said` and the words that disagree marked in it."""
    marks = tuple(evidence)
    nowhere = Span(start=len(document.text), end=len(document.text))
    drawn = [
        pieces_of(apply_marks(document.text, window, said or nowhere, marks))
        for window in _windows(document.text, document.paragraphs)
    ]
    first = next((at for at, pieces in enumerate(drawn) if any(one.is_statement for one in pieces)), None)
    return DocumentView(
        id=document.id,
        source=show_hidden(document.source),
        title=show_hidden(document.title) if document.title else None,
        url=safe_url(document.url),
        published_at=document.published_at,
        language=document.language if document.language and document.language.replace("-", "").isalnum() else None,
        paragraphs=tuple(ParagraphView(pieces=pieces, begins=at == first) for at, pieces in enumerate(drawn)),
        is_marked=first is not None,
    )


def _windows(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    """The paragraphs, and what stands between them unless it is blank, so that no word is left out."""
    windows: list[Span] = []
    at = 0
    for span in sorted(paragraphs, key=lambda span: (span.start, span.end)):
        start, end = max(span.start, at), min(span.end, len(text))
        if text[at:start].strip():
            windows.append(Span(start=at, end=start))
        if start < end:
            windows.append(Span(start=start, end=end))
        at = max(at, end)
    if text[at:].strip():
        windows.append(Span(start=at, end=len(text)))
    return windows
