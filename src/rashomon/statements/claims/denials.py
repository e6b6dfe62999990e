"""Denials in narration put together again: "There is no truth in reports that X" is one statement, not a report of X.

In: a document's text and its voiced parts.  Out: the parts, those that call a report untrue made one part of narration.
What is denied is read by `stances`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rashomon.records import Span
from rashomon.statements.attribution.cues import CLAIM_NOUNS
from rashomon.statements.attribution.reported import Part
from rashomon.statements.attribution.voices import Voiced
from rashomon.statements.claims.stances import denied_content

_BETWEEN = frozenset(["", "the", "any", "these", "those", "such"])


def rejoined(text: str, parts: Sequence[Voiced]) -> list[Voiced]:
    """The parts in order, with narrated denials as one."""
    found: list[Voiced] = []
    for item in parts:
        if item.part.cue is None or item.part.span is None or item.part.cue.of(text).lower() not in CLAIM_NOUNS:
            found.append(item)
            continue
        last = found[-1] if found else None
        if last is not None and (merged := _merged(text, last, item)) is not None:
            found[-1] = merged
        else:
            found.append(_alone(text, item) or item)
    return found


def _merged(text: str, last: Voiced, item: Voiced) -> Voiced | None:
    """ "There is no truth in" and "reports that X" as one."""
    span, cue = last.part.span, item.part.cue
    if span is None or cue is None or last.part.attribution != "narration" or text[span.end - 1] in ".!?":
        return None
    return _narrated(text, item, span.start) if text[span.end : cue.start].strip().lower() in _BETWEEN else None


def _alone(text: str, item: Voiced) -> Voiced | None:
    """ "Reports that X are untrue"."""
    cue = item.part.cue
    return _narrated(text, item, cue.start) if cue is not None else None


def _narrated(text: str, item: Voiced, start: int) -> Voiced | None:
    assert item.part.span is not None  # noqa: S101 - rejoined asked
    span = Span(start=start, end=item.part.span.end)
    if denied_content(span.of(text)) is None:
        return None
    part = Part(span=span, attribution="narration", subject=None, cue=None, stance="asserts")
    return replace(item, part=part, speaker=None, via=(), speaker_at=None)
