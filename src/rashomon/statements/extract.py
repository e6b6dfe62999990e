"""A document's statements, in order of its text: who holds what, how firmly, with which numbers and times.

In: a Document with paragraphs and sentences.  Out: Statements.  Per sentence: what is quoted or reported, by whom
(`voices`), the claim that can be compared (`claims`), its quantities and times.  It opens no file and
loads no model.
"""

from __future__ import annotations

from rashomon.records import Document, Span, Stance, Statement, content_id
from rashomon.statements.claims import claim_of
from rashomon.statements.names import find_names
from rashomon.statements.quantities import find_quantities
from rashomon.statements.reported import Part
from rashomon.statements.times import find_times
from rashomon.statements.voices import Voiced, find_voiced


def extract_statements(document: Document) -> list[Statement]:
    """Statements of one document, in order.

    Every statement's `text` is `document.text[span.start:span.end]`; ids are unique within the document and the same on
    every run.  A document without sentences gives none.
    """
    statements: dict[str, Statement] = {}
    for item in find_voiced(document):
        if item.part.span is not None:
            statement = _statement(document, item)
            if statement.claim:
                statements.setdefault(statement.id, statement)
    return list(statements.values())


def statement_from_text(text: str, source: str = "") -> Statement:
    """A text taken whole as one statement of its source, as in a table of pairs; no speaker is looked for."""
    span = Span(start=0, end=len(text))
    document = Document(id=content_id(source, text), source=source, text=text)
    part = Part(span=span, attribution="narration", subject=None, cue=None, stance="asserts")
    return _statement(document, Voiced(part=part, paragraph=0, speaker=None))


def _statement(document: Document, item: Voiced) -> Statement:
    part, span = item.part, item.part.span
    assert span is not None  # noqa: S101 - frames without content were left out
    text = document.text
    words = span.of(text)
    if part.cut is not None:
        words = text[span.start : part.cut.start] + " " + text[part.cut.end : span.end]
    is_question = words.rstrip("”’\"' ").endswith("?")
    stance: Stance = "asks" if is_question and part.stance == "asserts" else part.stance
    label = item.speaker.label if item.speaker else None
    return Statement(
        id=content_id(document.id, span.start, span.end),
        document_id=document.id,
        source=document.source,
        published_at=document.published_at,
        span=span,
        text=span.of(text),
        claim=claim_of(words, part.shape, label, stance == "asks"),
        attribution=part.attribution,
        speaker=item.speaker,
        cue=part.cue.of(text) if part.cue else None,
        stance=stance,
        quantities=tuple(find_quantities(text, span)),
        times=tuple(find_times(text, span, document.published_at.date() if document.published_at else None)),
        names=tuple(find_names(text, span)),
        via=item.via,
    )
