"""Who passed a statement on: "the agency quoted the minister as saying", "Atta said the agency had reported that …".

In: frames of a sentence.  Out: a frame whose speaker is the innermost, who holds the claim, and whose `via` names those
who passed it on, outermost first.  Only plain cases: the inner frame opens what the outer one reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rashomon.statements.attribution.cues import find_cue
from rashomon.statements.attribution.ends import trimmed
from rashomon.statements.attribution.sites import Frame, Relay, Site
from rashomon.statements.attribution.speakers import read_phrase
from rashomon.statements.words import clauses
from rashomon.statements.words.lexicon import POSSESSIVES, PREPOSITIONS, RELATIVES
from rashomon.statements.words.tokens import Token

_THOUGHTS = frozenset(["think", "believe", "find", "expect", "show", "indicate", "agree", "read", "begin", "call"])
_GAP = 7  # tokens of place and time that may stand before the inner speaker


def relayed(site: Site, frame: Frame | None) -> Frame | None:
    """The frame of "quoted X as saying" with X as its speaker and the one who quotes as relay."""
    if frame is None or (site.quoted is None and site.relayed_by is None) or frame.content is None:
        return frame
    if site.relayed_by is not None:
        relay = Relay(subject=site.relayed_by, cue=frame.cue, content=frame.content)
        return replace(frame, via=(relay,))
    assert site.quoted is not None  # noqa: S101 - asked above
    content = (min(site.quoted[0], frame.content[0]), frame.content[1]) if frame.is_before else frame.content
    relay = Relay(subject=frame.subject, cue=(site.place, site.place + 1), content=content)
    return replace(frame, subject=site.quoted, via=(relay,))


def chained(tokens: Sequence[Token], last: Frame, frame: Frame) -> Frame | None:
    """The inner of two frames with the outer as its relay; None when neither opens what the other reports."""
    if last.content is None or frame.content is None or last.shape != "plain" or last.cut is not None:
        return None
    if not frame.is_before:
        return _passed_on_behind(tokens, last, frame)
    if frame.subject is None or not _is_speaker(tokens, frame):
        return None
    if not last.content[0] <= frame.subject[0] < last.content[1] or not _opens(
        tokens, last.content[0], frame.subject[0]
    ):
        return None
    end = max(frame.content[1], last.content[1]) if frame.content[1] >= last.content[1] - 1 else frame.content[1]
    relay = Relay(subject=last.subject, cue=last.cue, content=(last.content[0], end))
    return replace(frame, boundary=last.boundary, via=(*last.via, relay))


def _passed_on_behind(tokens: Sequence[Token], last: Frame, frame: Frame) -> Frame | None:
    """ "The minister said the road was open, the agency reported." """
    assert last.content is not None  # noqa: S101 - chained asked
    if frame.content is None or frame.cut is not None or last.subject is None or not _is_speaker(tokens, last):
        return None
    is_around = frame.content[0] <= last.cue[0] or frame.content[0] >= last.content[0]
    if not is_around or not last.content[0] < frame.content[1] <= last.content[1] or last.subject[0] > 1:
        return None
    content = (last.content[0], trimmed(tokens, last.content[0], frame.content[1]))
    relay = Relay(subject=frame.subject, cue=frame.cue, content=(last.subject[0], content[1]))
    return replace(last, content=content, via=(relay, *last.via))


def _is_speaker(tokens: Sequence[Token], frame: Frame) -> bool:
    """Whether a frame's subject is somebody else than the one who reports it, who says it rather than thinks it."""
    assert frame.subject is not None  # noqa: S101 - callers asked
    words = tokens[slice(*frame.subject)]
    if any(token.lower in RELATIVES for token in tokens[frame.subject[1] : frame.cue[0]]):
        return False  # "a man who claimed …" is spoken about
    if clauses.is_subject_pronoun(words[0]) or words[0].lower in POSSESSIVES:
        return False
    cue = find_cue(tokens[frame.cue[0]].lower, None)
    if cue is None or cue.lemma in _THOUGHTS or cue.complement in ("topic", "name", "to"):
        return tokens[frame.cue[0]].lower == "according"
    return read_phrase(" ".join(token.text for token in words)) is not None


def _opens(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether only a place or time stands between `start` and `end`."""
    if start == end:
        return True
    is_short = end - start <= _GAP and clauses.first_finite(tokens, start, end) is None
    return is_short and (tokens[start].lower in PREPOSITIONS or clauses.is_time_word(tokens[start]))
