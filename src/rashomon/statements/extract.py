"""A document's statements, in order of its text: who holds what, how firmly, with which numbers and times.

In: a Document with paragraphs and sentences.  Out: Statements.  Per sentence: what is quoted or reported, by whom
(`reported`, `references`), the claim that can be compared (`claims`), its quantities and times.  It opens no file and
loads no model.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rashomon.records import Document, Span, Speaker, Stance, Statement, content_id
from rashomon.statements.claims import claim_of
from rashomon.statements.quantities import find_quantities
from rashomon.statements.quotes import Quotation, find_quotations
from rashomon.statements.references import Register
from rashomon.statements.reported import Part, find_parts
from rashomon.statements.times import find_times

_SUBJECT = re.compile(
    r"(?:(?:On|In|At|After|During|Late|Early|But|And|Meanwhile|Earlier)\b[^,.“”\"]{0,40}, )?"
    r"(?P<subject>(?:[A-Z][\w.-]*\s){1,5}?)(?=(?:(?:has|had|have|was|is|did|will|also|then|gave|made|took|went|met)\b|[a-z]+ed\b))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Voiced:
    """A part with the paragraph it stands in and, once known, its speaker."""

    part: Part
    paragraph: int
    speaker: Speaker | None


def extract_statements(document: Document) -> list[Statement]:
    """Statements of one document, in order.

    Every statement's `text` is `document.text[span.start:span.end]`; ids are unique within the document and the same on
    every run.  A document without sentences gives none.
    """
    quotations = find_quotations(document.text, document.paragraphs)
    voiced = _continued(_voiced_parts(document, quotations))
    statements: dict[str, Statement] = {}
    for item in voiced:
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
    return _statement(document, _Voiced(part=part, paragraph=0, speaker=None))


def _voiced_parts(document: Document, quotations: Sequence[Quotation]) -> list[_Voiced]:
    """Parts in order, each with the speaker its own frame gives."""
    register = Register()
    register.read_names(document.text)
    starts = [paragraph.start for paragraph in document.paragraphs]
    ends = [quote.end for quote in quotations]
    voiced: list[_Voiced] = []
    for sentence in document.sentences:
        paragraph = bisect_right(starts, sentence.start) - 1
        near = quotations[bisect_right(ends, sentence.start) :]
        parts = find_parts(document.text, sentence, _until(near, sentence.end))
        if all(part.subject is None for part in parts):
            _meet_subject(document.text, sentence, register)
        last: Speaker | None = None
        for part in parts:
            speaker = last if part.same_speaker else None
            if part.subject is not None and not part.same_speaker:
                speaker = register.meet(part.subject.of(document.text))
            last = speaker if part.cue is not None else last
            voiced.append(_Voiced(part=part, paragraph=paragraph, speaker=speaker))
    return voiced


def _until(quotations: Sequence[Quotation], end: int) -> list[Quotation]:
    near: list[Quotation] = []
    for quote in quotations:
        if quote.start >= end:
            break
        near.append(quote)
    return near


def _meet_subject(text: str, sentence: Span, register: Register) -> None:
    """A named subject of narration is the one a later "he" may mean."""
    match = _SUBJECT.match(text, sentence.start, sentence.end)
    if match is not None:
        register.meet(match["subject"])


def _continued(voiced: list[_Voiced]) -> list[_Voiced]:
    """Quotations without a cue of their own get the speaker of the quotation or paragraph they belong to."""
    found = list(voiced)
    for at, item in enumerate(voiced):
        part = item.part
        if part.span is None or part.cue is not None or part.attribution != "direct":
            continue
        owner = _chained(voiced, part) or _beside(found, at)
        if owner is not None:
            stance = part.stance if owner.part.stance in ("asks", "denies") else owner.part.stance
            found[at] = replace(item, speaker=owner.speaker, part=replace(part, cue=owner.part.cue, stance=stance))
    return found


def _chained(voiced: Sequence[_Voiced], part: Part) -> _Voiced | None:
    if part.chain is None:
        return None
    return next((other for other in voiced if other.part.chain == part.chain and other.part.cue is not None), None)


def _beside(found: Sequence[_Voiced], at: int) -> _Voiced | None:
    """The frame next to a quotation: behind it in its paragraph, before it, or in the paragraph before."""
    paragraph = found[at].paragraph
    later = found[at + 1] if at + 1 < len(found) else None
    if later is not None and later.paragraph == paragraph and later.part.span is None and not later.part.is_before:
        return later
    for other in reversed(found[:at]):
        if other.paragraph < paragraph - 1:
            return None
        if other.part.cue is not None:
            return other
        if other.part.attribution in ("narration", "mixed") and other.paragraph < paragraph:
            return None
    return None


def _statement(document: Document, item: _Voiced) -> Statement:
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
    )
