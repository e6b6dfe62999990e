"""Reporting frames of one sentence: who the words give as speaker, by which cue, and which words are the content.

In: tokens of a sentence, quotations folded.  Out: frames in order, content apart from each other.  "Atta said that A,
but officials denied B" gives two; in "Atta said the agency reported A" only the outer one counts.  Who the speaker is
in the document is not decided here (`references`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rashomon.statements import clauses, phrases
from rashomon.statements.contents import (
    OPENS_CONTENT,
    before_comma,
    content_after,
    content_before,
    past_addition,
    trimmed,
)
from rashomon.statements.cues import OPENERS
from rashomon.statements.lexicon import ADVERBS, AUXILIARIES, BE, CONTRASTS, PREPOSITIONS
from rashomon.statements.nominal import find_nominal_frame
from rashomon.statements.sites import Frame, Site, find_site
from rashomon.statements.speakers import read_phrase
from rashomon.statements.tokens import QUOTE, Token

_ENDS = frozenset([".", "!", "?", "…"])
_NEEDS_LISTENER = frozenset(["tell", "inform", "assure", "remind"])


def find_frames(tokens: Sequence[Token]) -> list[Frame]:
    """The frames of a sentence, in order."""
    frames: list[Frame] = []
    place = 0
    while place < len(tokens):
        frame = _frame_at(tokens, place, frames[-1] if frames else None)
        if frame is not None:
            frames = _admit(tokens, frames, frame)
        place += 1
    return frames


def _frame_at(tokens: Sequence[Token], place: int, last: Frame | None) -> Frame | None:
    if tokens[place].lower not in OPENERS:
        return None
    nominal = find_nominal_frame(tokens, place, last)
    site = None if nominal else find_site(tokens, place, last.cue[1] if last is not None else 0)
    if site is None:
        return nominal
    frame = _verb_frame(site, last)
    if frame is None or frame.subject is None or site.cue.complement == "clause":
        return frame
    words = " ".join(token.text for token in tokens[slice(*frame.subject)])
    return frame if read_phrase(words) is not None else None


def _verb_frame(site: Site, last: Frame | None) -> Frame | None:
    before = site.before
    assert before is not None  # noqa: S101 - _is_speaking refused a cue that begins the sentence
    is_progressive = any(token.lower in BE for token in site.tokens[site.start : site.place])
    if site.cue.is_participle and not is_progressive:
        return _participial(site)
    if before.text in (",", "—", "–") or before.lower == QUOTE or before.text in _ENDS:
        inverted = _inverted(site)
        if inverted is not None:
            return inverted
    if before.lower in ("and", "but", "or"):
        return _before_content(site, None, site.start - 1, last)
    subject = clauses.subject_before(site.tokens, site.start, site.low)
    if subject is None:
        return None
    end = site.start - (1 if before.text in (",", "who", "which") else 0)
    if before.lower in ("who", "which") and end > subject + 1 and site.tokens[end - 1].text == ",":
        end -= 1
    return _after_content(site, (subject, end)) or _before_content(site, (subject, end), subject, last)


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


def _inverted(site: Site) -> Frame | None:
    """ "…," said Ali Hassan, a baker."""
    tokens = site.tokens
    if (
        site.start != site.place
        or site.cue.complement in ("object", "to", "accuse", "name")
        or site.cue.lemma in _NEEDS_LISTENER
    ):
        return None
    end = phrases.phrase_after(tokens, site.after)
    if end == site.after or not _can_open_speaker(tokens[site.after]):
        return None
    rest = before_comma(tokens, site.after)
    if clauses.looks_like_clause(tokens, site.after, rest) and not _has_relative(tokens, site.after, rest):
        return None
    low = site.low
    high = site.start - (0 if tokens[site.start - 1].lower == QUOTE else 1)
    content = content_before(tokens, low, high)
    if content is None and site.start > 1 and tokens[site.start - 1].lower != QUOTE:
        return None
    return Frame(
        boundary=content[0] if content else site.start,
        cue=(site.place, site.after),
        subject=(site.after, end),
        content=content,
        stance=site.cue.stance,
        is_before=False,
    )


def _can_open_speaker(token: Token) -> bool:
    if not token.is_word or token.lower in ("that", "this", "it", "there"):
        return False
    return token.lower not in PREPOSITIONS | AUXILIARIES | ADVERBS and not clauses.is_time_word(token)


def _has_relative(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(
        token.lower in ("who", "whose", "which", "that", "as", "after", "when", "because")
        for token in tokens[start:end]
    )


def _after_content(site: Site, subject: tuple[int, int]) -> Frame | None:
    """ "…, Atta said on Sunday." and "…, Atta said, …" """
    tokens, start = site.tokens, subject[0]
    if start == 0 or site.cue.complement in ("object", "to", "accuse", "name"):
        return None
    mark = tokens[start - 1]
    if mark.text not in (",", "—", "–", "?", "!") and mark.lower != QUOTE:
        return None
    high = start - (0 if mark.lower == QUOTE else 1)
    content = content_before(tokens, site.low, high)
    after = past_addition(site)
    stop = tokens[after] if after < len(tokens) else None
    if content is None:
        return _parenthetical(site, subject, after)
    has_quote = tokens[high - 1].lower == QUOTE
    is_done = stop is None or stop.text in (",", ".", ";", "—", "–") or _is_circumstance(stop)
    if not is_done and not (has_quote and not _has_right_clause(tokens, after)):
        return None
    return Frame(
        boundary=content[0],
        cue=(site.place, site.after),
        subject=subject,
        content=content,
        stance=site.cue.stance,
        is_before=False,
    )


def _is_circumstance(token: Token) -> bool:
    """Words behind a frame that tell when and how it was said, not what."""
    return token.lower in PREPOSITIONS | {"because", "as", "who"} or token.lower.endswith("ing")


def _has_right_clause(tokens: Sequence[Token], after: int) -> bool:
    opener = tokens[after].lower
    if opener in OPENS_CONTENT or opener in (QUOTE, ":"):
        return True
    if opener in PREPOSITIONS or opener.endswith("ing"):
        return False
    return clauses.looks_like_clause(tokens, after, len(tokens))


def _parenthetical(site: Site, subject: tuple[int, int], after: int) -> Frame | None:
    """ "The army, Atta said, had withdrawn." """
    tokens, start = site.tokens, subject[0]
    if tokens[start - 1].text != "," or after >= len(tokens) or tokens[after].text != ",":
        return None
    low = site.low
    if tokens[low].lower in PREPOSITIONS | ADVERBS or (after + 1 < len(tokens) and tokens[after + 1].lower == QUOTE):
        return None
    end = trimmed(tokens, after + 1, len(tokens))
    if end - after < 3 or start - 1 <= low:
        return None
    return Frame(
        boundary=low,
        cue=(site.place, site.after),
        subject=subject,
        content=(low, end),
        stance=site.cue.stance,
        is_before=False,
        cut=(start - 1, after + 1),
        shape="joined",
    )


def _before_content(site: Site, subject: tuple[int, int] | None, left: int, last: Frame | None) -> Frame | None:
    """ "Atta said that …", "Atta told reporters: “…”", "Atta rejected …", and "…, but denied …" """
    found = content_after(site)
    if found is None:
        return None
    if subject is None and last is None and (found[0] is None or site.tokens[found[0][0] - 1].lower != "that"):
        return None
    content, shape, stance = found
    return Frame(
        boundary=_boundary(site.tokens, left) if subject is not None else left,
        cue=(site.place, site.after),
        subject=subject,
        content=content,
        stance=stance,
        is_before=True,
        shape=shape,
    )


def _participial(site: Site) -> Frame | None:
    """ "…, saying that …": the speaker is the subject of the clause before."""
    before = site.before
    if before is not None and before.lower in PREPOSITIONS - {"by", "in"}:
        return None
    found = content_after(site)
    if found is None or found[0] is None:
        return None
    content, shape, stance = found
    left = site.start - (1 if before is not None and before.text in (",", "and", "by", "in") else 0)
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
    if not frame.is_before:
        is_apart = (
            frame.content is not None
            and frame.content[0] > last.content[0]
            and tokens[frame.content[0] - 1].text != ","
        )
        ends = frame.content[0] - 1 if is_apart and frame.content else None
        if ends is None:
            return (
                frames
                if any(token.lower == QUOTE for token in tokens[slice(*last.content)])
                else [*frames[:-1], _widened(tokens, frames, frame)]
            )
        return [*frames[:-1], _cut_at(tokens, last, ends), frame]
    is_joined = frame.boundary > last.content[0] and (
        tokens[frame.boundary].text in (",", ";")
        or tokens[frame.boundary].lower in CONTRASTS
        or tokens[frame.boundary - 1].text == ";"
        or (tokens[frame.boundary - 1].lower == QUOTE)
    )
    if not is_joined or (frame.subject is None and frame.boundary <= last.content[0]):
        return frames
    return [*frames[:-1], _cut_at(tokens, last, frame.boundary), frame]


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
