"""A statement's place in its document → the passage a person reads, cut where the marking changes.

In: a Document and spans of its text.  Out: fragments, in order, that join to exactly the text of the window.
It knows nothing of HTML: text stays plain, and is escaped where the page is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rashomon.records import Document, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """A run of text with one marking."""

    text: str
    at: int  # where it begins in the document's text
    is_statement: bool
    is_evidence: bool


def apply_marks(text: str, window: Span, statement: Span, evidence: Iterable[Span]) -> tuple[Fragment, ...]:
    """The window's text cut into fragments; spans that reach outside the window are clipped to it.

    Overlapping and touching evidence spans become one mark, so two marks never meet without a gap.
    """
    window = _clip(window, Span(start=0, end=len(text)))
    marks = merge_spans([_clip(span, window) for span in evidence])
    said = _clip(statement, window)
    edges = {window.start, window.end, said.start, said.end}
    edges.update(edge for mark in marks for edge in (mark.start, mark.end))
    cuts = sorted(edges)
    return tuple(
        Fragment(
            text=text[start:end],
            at=start,
            is_statement=said.start <= start and end <= said.end,
            is_evidence=any(mark.start <= start and end <= mark.end for mark in marks),
        )
        for start, end in pairwise(cuts)
    )


def merge_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order, with overlapping and touching ones joined and empty ones left out."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if span.start >= span.end:
            continue
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(start=merged[-1].start, end=max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def find_context(document: Document, spans: Sequence[Span]) -> Span:
    """The sentences the spans touch, with the sentence before and the one after.

    Where no sentence is known (a document without sentence spans), the spans themselves are all the context there is.
    """
    hull = _hull(spans)
    touched = [i for i, sentence in enumerate(document.sentences) if _touches(sentence, hull)]
    if not touched:
        return hull
    first, last = max(touched[0] - 1, 0), min(touched[-1] + 1, len(document.sentences) - 1)
    return _hull([hull, document.sentences[first], document.sentences[last]])


def find_paragraphs(document: Document, window: Span) -> Span:
    """The whole paragraphs the window touches; the window itself where paragraphs are unknown."""
    return _hull([window, *(paragraph for paragraph in document.paragraphs if _touches(paragraph, window))])


def _touches(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _hull(spans: Sequence[Span]) -> Span:
    return Span(start=min(span.start for span in spans), end=max(span.end for span in spans))


def _clip(span: Span, window: Span) -> Span:
    start = min(max(span.start, window.start), window.end)
    return Span(start=start, end=min(max(span.end, start), window.end))
