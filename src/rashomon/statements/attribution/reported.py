"""What one sentence states and by whose voice: its parts, before speakers are resolved.

In: a document's text, a sentence and the quotations in it.  Out: parts in order.  A part is a direct quotation,
reported content, or narration: what remains of the sentence and has a clause of its own; of narration, fragments under
four words are left out.  Words in marks that nobody is said to say are the narration's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.records import Attribution, Span, Stance
from rashomon.statements.attribution.frames import find_frames
from rashomon.statements.attribution.headlines import as_sentence
from rashomon.statements.attribution.quotes import Quotation
from rashomon.statements.attribution.sites import Frame, Relay, Shape
from rashomon.statements.attribution.trimming import own_words
from rashomon.statements.words.clauses import first_finite, looks_like_clause, subject_before
from rashomon.statements.words.lexicon import ADVERBS, AUXILIARIES, CONTRASTS, PREPOSITIONS
from rashomon.statements.words.tokens import QUOTE, Token, read_tokens

_DATELINE = re.compile(
    r"[A-Z][A-Z.’' -]{2,}(?:, [A-Z][\w. ]{1,30})?(?: \([A-Z][\w ]+\))? ?[—–-]{1,2} (?=\S)"
    r"|[A-Z][\w .,]{2,40} \([A-Z]{2,}\) ?[—–-]{1,2} (?=\S)"
)
SHORTEST = 4  # words; less is a fragment


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One who passed the content on: the words for them, their cue, and all that they report."""

    subject: Span | None
    cue: Span
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Content at a place, with its frame; `span` None is a frame whose quotation is in another sentence."""

    span: Span | None
    attribution: Attribution
    subject: Span | None  # speaker phrase
    cue: Span | None
    stance: Stance
    shape: Shape = "plain"
    cut: Span | None = None
    chain: int | None = None  # the quotation it belongs to
    same_speaker: bool = False  # as the part before it
    is_before: bool = False  # a frame alone: its quotation follows
    via: tuple[Passage, ...] = ()  # who passed it on, outermost first


def find_parts(text: str, sentence: Span, quotations: Sequence[Quotation]) -> list[Part]:
    """The parts of a sentence in reading order."""
    sentence = _past_dateline(text, sentence)
    inside = [quote for quote in quotations if quote.start < sentence.end and quote.end > sentence.start]
    folded = [(quote.start, quote.end) for quote in inside if not quote.is_scare]
    tokens = as_sentence(read_tokens(text, sentence.start, sentence.end, folded))
    if not tokens:
        return []
    frames = find_frames(tokens)
    parts: list[Part] = []
    within: list[Part] = []
    place = 0
    for at, frame in enumerate(frames):
        if frame.is_within:
            within += _reported(tokens, frame, _subject(tokens, frame, at), at, inside)
            continue
        subject = _subject(tokens, frame, at)
        parts += _rest(tokens, place, min(frame.boundary, *(frame.content or (frame.boundary,))), inside)
        parts += _reported(tokens, frame, subject, at, inside)
        place = max(frame.cue[1], frame.content[1] if frame.content else 0, *(relay.cue[1] for relay in frame.via))
        if frame.subject is not None and not (frame.is_before and frame.subject[0] >= place):
            place = max(place, frame.subject[1])
    last = next((frame for frame in reversed(frames) if not frame.is_within), None)
    parts += _tail(tokens, place, last, inside) if last else _rest(tokens, 0, len(tokens), inside)
    return _in_order(parts, within)


def _in_order(parts: list[Part], within: list[Part]) -> list[Part]:
    """The parts with those that stand within others, each behind the one it stands in."""
    for part in within:
        begins = part.span.start if part.span else 0
        at = next((n for n, other in enumerate(parts) if other.span and other.span.start > begins), len(parts))
        parts.insert(at, part)
    return parts


def _past_dateline(text: str, sentence: Span) -> Span:
    match = _DATELINE.match(text, sentence.start, sentence.end)
    return Span(start=match.end(), end=sentence.end) if match else sentence


def _subject(tokens: Sequence[Token], frame: Frame, at: int) -> Span | None:
    """The speaker phrase; a participle at the head of the frames takes the subject of the clause before it."""
    if frame.subject is not None:
        own = own_words(tokens, *frame.subject, is_behind=frame.subject[0] > frame.cue[0])
        return _span(tokens, *own) if own is not None else None
    if at > 0 or frame.is_anonymous:
        return None
    verb = first_finite(tokens, 1, frame.boundary)
    while (
        verb is not None
        and verb > 1
        and (tokens[verb - 1].lower in ADVERBS | AUXILIARIES or tokens[verb - 1].lower.endswith("ly"))
    ):
        verb -= 1
    start = subject_before(tokens, verb, 0) if verb is not None else None
    return _span(tokens, start, verb) if start is not None and verb is not None else None


def _reported(
    tokens: Sequence[Token], frame: Frame, subject: Span | None, at: int, inside: Sequence[Quotation]
) -> list[Part]:
    cue = _span(tokens, *frame.cue)
    same = frame.subject is None and at > 0 and not frame.is_anonymous
    if frame.content is None:
        return [_alone(subject, cue, frame, same)]
    start, end = frame.content
    span = _span(tokens, start, end)
    cut = _span(tokens, *frame.cut) if frame.cut else None
    attribution, chain = _attribution(tokens, start, end, frame.cut, inside)
    if _words(tokens, start, end) < 1:
        return [_alone(subject, cue, frame, same)]
    return [
        Part(
            span=span,
            attribution=attribution,
            subject=subject,
            cue=cue,
            stance=frame.stance,
            shape=frame.shape,
            cut=cut,
            chain=chain,
            same_speaker=same,
            via=tuple(_passage(tokens, relay) for relay in frame.via),
        )
    ]


def _passage(tokens: Sequence[Token], relay: Relay) -> Passage:
    return Passage(
        subject=_span(tokens, *relay.subject) if relay.subject else None,
        cue=_span(tokens, *relay.cue),
        span=_span(tokens, *relay.content),
    )


def _alone(subject: Span | None, cue: Span, frame: Frame, same: bool) -> Part:
    return Part(
        span=None,
        attribution="direct",
        subject=subject,
        cue=cue,
        stance=frame.stance,
        same_speaker=same,
        is_before=frame.is_before,
    )


def _attribution(
    tokens: Sequence[Token], start: int, end: int, cut: tuple[int, int] | None, inside: Sequence[Quotation]
) -> tuple[Attribution, int | None]:
    """Direct when no word stands outside the marks, mixed when some do; and the quotation's chain when direct."""
    places = [place for place in range(start, end) if cut is None or not cut[0] <= place < cut[1]]
    quoted = [place for place in places if tokens[place].lower == QUOTE]
    first, last = tokens[start].start, tokens[end - 1].end
    if not quoted:
        has_scare = any(first <= quote.start and quote.end <= last + 1 for quote in inside)
        return ("mixed" if has_scare else "indirect"), None
    outside = sum(1 for place in places if tokens[place].is_word)
    if outside > 1:
        return "mixed", None
    place = tokens[quoted[-1]].start
    chain = next((quote.chain for quote in inside if quote.start <= place < quote.end), None)
    return "direct", chain


def _rest(tokens: Sequence[Token], start: int, end: int, inside: Sequence[Quotation]) -> list[Part]:
    """What a stretch outside every frame states: quotations without a cue, or narration."""
    while start < end and not (tokens[start].is_word or tokens[start].lower == QUOTE):
        start += 1
    while start < end and tokens[start].lower in CONTRASTS and start > 0:
        start += 1
    while end > start and (tokens[end - 1].text in (",", ";", ":", "—", "–") or tokens[end - 1].lower in CONTRASTS):
        end -= 1
    if start >= end:
        return []
    attribution, chain = _attribution(tokens, start, end, None, inside)
    is_whole = start == 0 and end == len(tokens)
    if attribution == "direct":
        return [_unframed(_span(tokens, start, end), "direct", chain)]
    if _words(tokens, start, end) < SHORTEST:
        return []
    if not is_whole and (not looks_like_clause(tokens, start, end) or _is_dependent(tokens, start, end)):
        return []
    return [_unframed(_span(tokens, start, end), "narration", None)]


def _is_dependent(tokens: Sequence[Token], start: int, end: int) -> bool:
    return tokens[start].lower in PREPOSITIONS and first_finite(tokens, start, end) is None


def _unframed(span: Span, attribution: Attribution, chain: int | None) -> Part:
    return Part(span=span, attribution=attribution, subject=None, cue=None, stance="asserts", chain=chain)


def _tail(tokens: Sequence[Token], place: int, last: Frame, inside: Sequence[Quotation]) -> list[Part]:
    """What follows the last frame: more of a split quotation, or a clause."""
    quoted = [at for at in range(place + 1, len(tokens)) if tokens[at].lower == QUOTE]
    if quoted and not last.is_before and tokens[quoted[0] - 1].text in (",", ".", "—", "–", ":"):
        spans = [_attribution(tokens, at, at + 1, None, inside) for at in quoted]
        return [_unframed(_span(tokens, at, at + 1), *found) for at, found in zip(quoted, spans, strict=True)]
    parts = _rest(tokens, place, len(tokens), inside)
    if not parts or last.is_before:
        return parts
    return [part for part in parts if part.attribution != "narration" or tokens[place].lower not in PREPOSITIONS]


def _words(tokens: Sequence[Token], start: int, end: int) -> int:
    return sum(len(token.text.split()) if token.lower == QUOTE else token.is_word for token in tokens[start:end])


def _span(tokens: Sequence[Token], start: int, end: int) -> Span:
    return Span(start=tokens[start].start, end=tokens[end - 1].end)
