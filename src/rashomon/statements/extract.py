"""A document's statements, in order of its text: who holds what, how firmly, with which numbers and times.

In: a Document with paragraphs and sentences.  Out: Statements.  Per sentence: what is quoted or reported, by whom
(`attribution`), the claim that can be compared (`claims`), its quantities, times and names.  It opens no file and loads
no model.
"""

from __future__ import annotations

from rashomon.records import Document, Span, Statement, content_id
from rashomon.statements.attribution.reported import Part
from rashomon.statements.attribution.voices import Voiced, find_voiced
from rashomon.statements.claims.background import Background
from rashomon.statements.claims.denials import rejoined
from rashomon.statements.claims.splitting import Piece, find_pieces
from rashomon.statements.claims.standalone import make_claim
from rashomon.statements.names.names import find_names
from rashomon.statements.quantities.quantities import find_quantities
from rashomon.statements.times.times import find_times


def extract_statements(document: Document) -> list[Statement]:
    """Statements of one document, in order.

    Every statement's `text` is `document.text[span.start:span.end]`; ids are unique within the document and the same on
    every run.  A document without sentences gives none.
    """
    try:
        return _extracted(document)
    except Exception as error:
        error.add_note(f"(in the document “{document.title or document.id}” by {document.source})")
        raise


def _extracted(document: Document) -> list[Statement]:
    background = Background(document)
    statements: dict[str, Statement] = {}
    for item in rejoined(document.text, find_voiced(document)):
        if item.part.span is not None:
            for piece in find_pieces(document.text, item.part):
                statement = _statement(document, item, piece, background)
                if statement.claim:
                    statements.setdefault(statement.id, statement)
    return list(statements.values())


def statement_from_text(text: str, source: str = "") -> Statement:
    """A text taken whole as one statement of its source, as in a table of pairs; no speaker is looked for."""
    span = Span(start=0, end=len(text))
    document = Document(id=content_id(source, text), source=source, text=text)
    part = Part(span=span, attribution="narration", subject=None, cue=None, stance="asserts")
    item = Voiced(part=part, paragraph=0, speaker=None)
    return _statement(document, item, Piece(span=span, words=text), Background(document))


def _statement(document: Document, item: Voiced, piece: Piece, background: Background) -> Statement:
    part, span, text = item.part, piece.span, document.text
    made = make_claim(piece.words, item, span, background)
    published = document.published_at.date() if document.published_at else None
    return Statement(
        id=content_id(document.id, span.start, span.end),
        document_id=document.id,
        source=document.source,
        published_at=document.published_at,
        span=span,
        text=span.of(text),
        claim=made.claim,
        attribution=part.attribution,
        speaker=item.speaker,
        cue=part.cue.of(text) if part.cue else None,
        stance=made.stance,
        quantities=tuple(found for found in find_quantities(text, span) if piece.keeps(found.span)),
        times=tuple(
            found for place in piece.places for found in find_times(text, place, published) if piece.keeps(found.span)
        ),
        names=tuple(found for place in piece.places for found in find_names(text, place) if piece.keeps(found.span))
        + made.names,
        via=item.via,
        unpaired=made.unpaired,
    )
