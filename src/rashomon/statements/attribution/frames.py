"""Reporting frames of one sentence: who the words give as speaker, by which cue, and which words are the content.

In: tokens of a sentence, quotations folded.  Out: frames in order, content apart from each other.  "Atta said that A,
but officials denied B" gives two; "Atta said the agency reported A" gives one, the agency's, passed on by Atta.  Who
the speaker is in the document is not decided here (`references`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rashomon.statements.attribution.behind import after_content, as_clause, inverted
from rashomon.statements.attribution.contents import content_after, content_before
from rashomon.statements.attribution.cues import OPENERS
from rashomon.statements.attribution.ends import clause_end, ends_with_comma, in_subordinate, trimmed
from rashomon.statements.attribution.nominal import find_nominal_frame
from rashomon.statements.attribution.objects import opens_relative
from rashomon.statements.attribution.openings import announced, opening_inversion, opening_participle
from rashomon.statements.attribution.passives import find_passive
from rashomon.statements.attribution.relays import chained, relayed
from rashomon.statements.attribution.sites import Frame, Site, find_site, speaking_start
from rashomon.statements.attribution.speakers import read_phrase
from rashomon.statements.attribution.stripped import ENDS, unmarked
from rashomon.statements.words import clauses
from rashomon.statements.words.lexicon import (
    ADVERBS,
    BE,
    CONTRASTS,
    PREPOSITIONS,
)
from rashomon.statements.words.tokens import QUOTE, Token

_BEFORE_PARTICIPLES = frozenset(["by", "in", "after", "before", "while", "when", "since"])


def find_frames(tokens: Sequence[Token]) -> list[Frame]:
    """The frames of a sentence, in order."""
    frames: list[Frame] = []
    place = 0
    while place < len(tokens):
        frame = _frame_at(tokens, place, frames[-1] if frames else None)
        if frame is not None:
            frames = _admit(tokens, frames, frame)
        place += 1
    return frames or announced(tokens)


def _frame_at(tokens: Sequence[Token], place: int, last: Frame | None) -> Frame | None:
    if tokens[place].lower not in OPENERS:
        return None
    nominal = find_nominal_frame(tokens, place, last)
    is_anonymous = nominal is not None and nominal.subject == nominal.cue
    site = None if nominal and not is_anonymous else find_site(tokens, place, last.cue[1] if last is not None else 0)
    frame = relayed(site, _verb_frame(site, last)) if site is not None else None
    if frame is None and nominal is None:
        return find_passive(tokens, place, last.cue[1] if last is not None else 0)
    if site is None or (frame is None and is_anonymous):
        return nominal
    if frame is None or frame.subject is None or site.cue.complement == "clause":
        return frame
    if frame.content is not None and (
        tokens[frame.content[0] - 1].lower == "that"
        or any(token.lower == QUOTE for token in tokens[slice(*frame.content)])
    ):
        return frame
    phrase = " ".join(token.text for token in tokens[slice(*frame.subject)])
    return frame if read_phrase(phrase, is_certain=site.cue.complement != "that") is not None else None


def _verb_frame(site: Site, last: Frame | None) -> Frame | None:
    before = site.before
    if before is None:
        return opening_participle(site) if site.cue.is_participle else opening_inversion(site)
    is_progressive = any(token.lower in BE for token in site.tokens[site.start : site.place])
    if site.cue.is_participle and not is_progressive:
        return _participial(site)
    if before.text in (",", "—", "–") or before.lower == QUOTE or before.text in ENDS:
        turned = inverted(site)
        if turned is not None:
            return turned
    if before.lower in ("and", "but", "or"):
        return _before_content(site, None, site.start - 1, last)
    subject = _subject_range(site, before)
    if subject is None:
        return _resumed(site, before, last)
    without_commas = unmarked(site)
    if without_commas is not None:
        return without_commas
    aside = as_clause(site, subject)
    if aside is not None:
        return aside
    behind = after_content(site, subject) if before.lower not in ("who", "which") else None
    return behind or _before_content(site, subject, subject[0], last)


def _resumed(site: Site, before: Token, last: Frame | None) -> Frame | None:
    """ "Brown, who asked for secrecy, said …": the sentence goes on with the speaker of the clause within."""
    is_behind = last is not None and last.is_before and last.subject is not None
    if not is_behind or not (before.text == "," or ends_with_comma(before)):
        return None
    return _before_content(site, None, site.start - (1 if before.text == "," else 0), last)


def _subject_range(site: Site, before: Token) -> tuple[int, int] | None:
    """The phrase that speaks, without the mark or relative that ends it: "Atta, a miller |, said"."""
    tokens, verb = site.tokens, speaking_start(site)
    start = clauses.subject_before(tokens, verb, site.low)
    if start is None:
        return None
    end = verb - (1 if before.text in (",", "who", "which", "that") else 0)
    if before.lower in ("who", "which") and end > start + 1 and tokens[end - 1].text == ",":
        end -= 1
    is_within = before.lower in ("who", "which")
    while start < end - 1 and (
        tokens[start].lower in ("which", "what", "whom", "that") or (is_within and tokens[start].lower in PREPOSITIONS)
    ):
        start += 1
    return (start, end) if start < end else None


def _boundary(tokens: Sequence[Token], subject: int) -> int:
    """Where the frame's clause begins: at "but" before the subject, past a leading "on Sunday," if there is one."""
    place = subject
    while place > 0 and tokens[place - 1].text == ",":
        start = place - 1
        while start > 0 and tokens[start - 1].text not in (",", ";") and tokens[start - 1].lower != QUOTE:
            start -= 1
        opener = tokens[start].lower
        if opener in CONTRASTS and start + 1 < place:
            return start
        if opener not in PREPOSITIONS and opener not in ADVERBS and start > 0:
            break
        if (
            opener not in PREPOSITIONS
            and opener not in ADVERBS
            and clauses.first_finite(tokens, start, place) is not None
        ):
            break
        place = start
    return place - 1 if place > 0 and tokens[place - 1].lower in CONTRASTS else place


def _before_content(site: Site, subject: tuple[int, int] | None, left: int, last: Frame | None) -> Frame | None:
    """ "Atta said that …", "Atta told reporters: “…”", "Atta rejected …", and "…, but denied …" """
    found = content_after(site)
    if found is None:
        return None
    if subject is None and last is None and not _is_certain(site, found[0]):
        return None
    content, shape, stance = found
    if content is not None and shape in ("plain", "responsible", "should"):
        before = site.before
        is_relative = before is not None and before.lower in ("who", "which", "that")
        is_subordinate = in_subordinate(
            site.tokens, subject[0] if subject is not None else site.start, is_relative=is_relative
        )
        end = clause_end(site.tokens, *content, is_subordinate=is_subordinate, is_relative=is_relative)
        content = (content[0], end)
    return Frame(
        boundary=_boundary(site.tokens, left) if subject is not None else left,
        cue=(site.place, site.after),
        subject=subject,
        content=content,
        stance=stance,
        is_before=True,
        shape=shape,
        is_within=subject is not None
        and subject[0] > 0
        and shape in ("topic", "is")
        and opens_relative(site.tokens, subject[0] - 1),
    )


def _is_certain(site: Site, content: tuple[int, int] | None) -> bool:
    """Whether "… and said X" is sure to have the subject of the clause before: "that", or a verb that only reports."""
    if content is None:
        return False
    if site.tokens[content[0] - 1].lower == "that":
        return True
    return site.cue.complement in ("clause", "name", "topic", "object", "accuse", "to") and not site.cue.is_ambiguous


def _participial(site: Site) -> Frame | None:
    """ "…, saying that …": the speaker is the subject of the clause before."""
    before = site.before
    if before is not None and before.lower in PREPOSITIONS - _BEFORE_PARTICIPLES:
        return None
    content, shape, stance = content_after(site) or (None, "plain", site.cue.stance)
    if content is None:
        return None
    if shape == "plain":
        is_subordinate = in_subordinate(site.tokens, site.start)
        content = (content[0], clause_end(site.tokens, *content, is_subordinate=is_subordinate))
    is_joined = before is not None and (before.text in (",", "and") or before.lower in _BEFORE_PARTICIPLES)
    left = site.start - (1 if is_joined else 0)
    return Frame(
        boundary=left,
        cue=(site.place, site.after),
        subject=None,
        content=content,
        stance=stance,
        is_before=True,
        shape=shape,
    )


def _admit(tokens: Sequence[Token], frames: list[Frame], frame: Frame) -> list[Frame]:
    """The frames with a new one: it ends the content before it, lies nested in it, or takes all of it as its own."""
    if not frames or not frames[-1].is_before:
        return [*frames, frame]
    last = frames[-1]
    if last.content is None:
        return [*frames, frame]
    chain = chained(tokens, last, frame)
    if chain is not None:
        return [*frames[:-1], chain]
    if not frame.is_before:
        return _admit_behind(tokens, frames, frame)
    begins = frame.subject[0] if frame.subject is not None else frame.boundary
    if begins >= last.content[1]:
        return [*frames, replace(frame, boundary=max(frame.boundary, last.content[1]))]
    is_joined = frame.boundary > last.content[0] and (
        tokens[frame.boundary].text in (",", ";")
        or tokens[frame.boundary].lower in CONTRASTS
        or tokens[frame.boundary - 1].text == ";"
        or (tokens[frame.boundary - 1].lower == QUOTE)
    )
    if not is_joined or (frame.subject is None and frame.boundary <= last.content[0]):
        return frames
    return [*frames[:-1], _cut_at(tokens, last, frame.boundary), frame]


def _admit_behind(tokens: Sequence[Token], frames: list[Frame], frame: Frame) -> list[Frame]:
    """The frames with one that follows its content, when the frame before it claims the same words."""
    last = frames[-1]
    assert last.content is not None  # noqa: S101 - _admit asked
    is_apart = (
        frame.content is not None and frame.content[0] > last.content[0] and tokens[frame.content[0] - 1].text != ","
    )
    if is_apart and frame.content is not None:
        return [*frames[:-1], _cut_at(tokens, last, frame.content[0] - 1), frame]
    if any(token.lower == QUOTE for token in tokens[slice(*last.content)]):
        return frames
    return [*frames[:-1], _widened(tokens, frames, frame)]


def _widened(tokens: Sequence[Token], frames: Sequence[Frame], frame: Frame) -> Frame:
    """The outer frame after all, with the last frame's words as part of what it reports."""
    if frame.content is None or frame.shape == "joined":
        return frame
    low = frames[-2].cue[1] if len(frames) > 1 else 0
    content = content_before(tokens, low, frame.content[1]) or frame.content
    return replace(frame, content=content, boundary=content[0])


def _cut_at(tokens: Sequence[Token], frame: Frame, end: int) -> Frame:
    assert frame.content is not None  # noqa: S101 - _admit asked
    start = frame.content[0]
    return replace(frame, content=(start, max(trimmed(tokens, start, end), start)))
