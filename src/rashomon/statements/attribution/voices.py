"""A document's parts in reading order, each with the speaker it belongs to.

In: a Document with paragraphs and sentences.  Out: `Voiced` parts.  Frames come from `reported`, who a phrase stands
for from `references`; quotations without a cue take the speaker of the quotation or frame they belong to.

Known weaknesses: a clause behind the content ("…, but he left") stays with the speaker, since words alone do not tell;
a quotation set as a paragraph without marks, and a transcript inside marks ("BROWN: …"), are not found; what somebody
did not say, or means to say, is nobody's statement.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rashomon.records import Document, Span, Speaker
from rashomon.statements.attribution.cues import find_cue
from rashomon.statements.attribution.quotes import Quotation, find_quotations
from rashomon.statements.attribution.references import Register
from rashomon.statements.attribution.reported import Part, Passage, find_parts
from rashomon.statements.words.lexicon import ADVERBS, CONJUNCTIONS, PREPOSITIONS

_SUBJECT = re.compile(
    r"(?:(?:On|In|At|After|During|Late|Early|But|And|Meanwhile|Earlier)\b[^,.“”\"]{0,40}, )?"
    r"(?P<subject>(?:[A-Z][\w.-]*\s){1,5}?)(?=(?:(?:has|had|have|was|is|did|will|also|then|gave|made|took|went|met)\b|[a-z]+ed\b))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voiced:
    """A part with the paragraph it stands in and, once known, its speaker."""

    part: Part
    paragraph: int
    speaker: Speaker | None
    via: tuple[Speaker, ...] = ()  # who passed it on, outermost first
    speaker_at: Span | None = None  # where the words stand that name the speaker


def find_voiced(document: Document) -> list[Voiced]:
    """The parts of a document in order, with their speakers."""
    quotations = find_quotations(document.text, document.paragraphs)
    return _continued(_voiced_parts(document, quotations))


def _voiced_parts(document: Document, quotations: Sequence[Quotation]) -> list[Voiced]:
    """Parts in order, each with the speaker its own frame gives."""
    register = Register()
    register.read_names(document.text)
    starts = [paragraph.start for paragraph in document.paragraphs]
    ends = [quote.end for quote in quotations]
    voiced: list[Voiced] = []
    for sentence in document.sentences:
        paragraph = bisect_right(starts, sentence.start) - 1
        near = quotations[bisect_right(ends, sentence.start) :]
        parts = find_parts(document.text, sentence, _until(near, sentence.end))
        if all(part.subject is None for part in parts):
            _meet_subject(document.text, sentence, register)
        last: tuple[Speaker | None, Span | None] = (None, None)
        for part in parts:
            speaker, place = last if part.same_speaker else (None, part.subject)
            via = _met(document.text, part.via, register)
            if part.subject is not None and not part.same_speaker:
                speaker = register.meet(part.subject.of(document.text), is_certain=_is_spoken(document.text, part))
            last = (speaker, place) if part.cue is not None else last
            voiced.append(Voiced(part=part, paragraph=paragraph, speaker=speaker, via=via, speaker_at=place))
    return voiced


def _is_spoken(text: str, part: Part) -> bool:
    """Whether the cue leaves no doubt that its subject speaks."""
    if part.cue is None:
        return False
    words = part.cue.of(text).lower().split()
    cue = find_cue(words[0], None)
    return words[0] == "according" or (cue is not None and cue.complement != "that")


def _met(text: str, passages: Sequence[Passage], register: Register) -> tuple[Speaker, ...]:
    """Those who passed a statement on; one whom the words do not name is left out."""
    met = [register.meet(passage.subject.of(text)) for passage in passages if passage.subject is not None]
    return tuple(speaker for speaker in met if speaker is not None)


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
    words = match["subject"].split() if match is not None else []
    while words and words[0].lower() in CONJUNCTIONS | PREPOSITIONS | ADVERBS:
        words.pop(0)
    if words:
        register.meet(" ".join(words))


def _continued(voiced: list[Voiced]) -> list[Voiced]:
    """Quotations without a cue of their own get the speaker of the quotation or paragraph they belong to."""
    found = list(voiced)
    for at, item in enumerate(voiced):
        part = item.part
        if part.span is None or part.cue is not None or part.attribution != "direct":
            continue
        owner = _chained(voiced, part) or _beside(found, at)
        if owner is not None:
            stance = part.stance if owner.part.stance in ("asks", "denies") else owner.part.stance
            found[at] = replace(
                item,
                speaker=owner.speaker,
                via=owner.via,
                speaker_at=owner.speaker_at,
                part=replace(part, cue=owner.part.cue, stance=stance),
            )
    return found


def _chained(voiced: Sequence[Voiced], part: Part) -> Voiced | None:
    if part.chain is None:
        return None
    return next((other for other in voiced if other.part.chain == part.chain and other.part.cue is not None), None)


def _beside(found: Sequence[Voiced], at: int) -> Voiced | None:
    """The frame next to a quotation: behind it in its paragraph, before it, or in the paragraph before."""
    paragraph = found[at].paragraph
    later = found[at + 1] if at + 1 < len(found) else None
    if later is not None and later.paragraph == paragraph and later.part.span is None and not later.part.is_before:
        return later
    owner: Voiced | None = None
    for other in reversed(found[:at]):
        if other.paragraph < paragraph - 1 or (owner is not None and other.paragraph < owner.paragraph):
            return owner
        if owner is not None and other.speaker != owner.speaker and other.part.cue is not None:
            return owner
        if other.part.cue is not None and (owner is None or other.part.attribution == "direct"):
            if other.part.attribution == "direct":
                return other
            owner = other
        if owner is None and other.part.attribution in ("narration", "mixed") and other.paragraph < paragraph:
            return None
    return owner
