"""Frames without a verb of saying: "according to X", "X's claim that …", and a name after a quotation and a dash.

In: tokens of a sentence and a position.  Out: a Frame, or None.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements import clauses, phrases
from rashomon.statements.contents import before_comma, content_before, trimmed
from rashomon.statements.cues import NOUNS
from rashomon.statements.lexicon import CONTRASTS, DETERMINERS
from rashomon.statements.sites import Frame
from rashomon.statements.tokens import QUOTE, Token


def find_nominal_frame(tokens: Sequence[Token], place: int, last: Frame | None) -> Frame | None:
    """The frame "according to", an owned noun or a signature makes at `place`; `last` is the frame before."""
    token = tokens[place]
    following = tokens[place + 1].lower if place + 1 < len(tokens) else None
    if token.lower == "according" and following == "to":
        return _according(tokens, place, last)
    if token.text in ("―", "—", "–"):
        return _signature(tokens, place)
    if token.lower in NOUNS and following == "that":
        return _owned_noun(tokens, place, last.cue[1] if last is not None else 0)
    return None


def _according(tokens: Sequence[Token], place: int, last: Frame | None) -> Frame | None:
    start = place + 2
    end = phrases.phrase_after(tokens, start)
    if end == start:
        return None
    cue = (place, place + 2)
    is_opening = place == 0 or tokens[place - 1].lower in CONTRASTS or tokens[place - 1].text == ";"
    if is_opening:
        end = _opening_source(tokens, start)
    if is_opening and end < len(tokens) - 1 and tokens[end].text == ",":
        content = (end + 1, trimmed(tokens, end + 1, len(tokens)))
        boundary = place - (1 if place and tokens[place - 1].lower in CONTRASTS else 0)
        return Frame(
            boundary=boundary, cue=cue, subject=(start, end), content=content, stance="asserts", is_before=True
        )
    if last is not None and last.is_before:
        return None
    high = place - (1 if place and tokens[place - 1].text == "," else 0)
    left = content_before(tokens, last.cue[1] if last else 0, high)
    if left is None:
        return None
    return Frame(boundary=left[0], cue=cue, subject=(start, end), content=left, stance="asserts", is_before=False)


def _opening_source(tokens: Sequence[Token], start: int) -> int:
    """End of the source in "According to Ali Hassan, a baker, …": at the first comma, or behind an aside."""
    first = before_comma(tokens, start)
    if first + 1 < len(tokens) and tokens[first + 1].lower in ("a", "an", "who", "which"):
        second = before_comma(tokens, first + 1)
        return second if second < len(tokens) - 1 else first
    return first


def _owned_noun(tokens: Sequence[Token], place: int, low: int) -> Frame | None:
    """ "the minister's claim that …" """
    owner = next((at for at in range(place - 1, max(low, place - 4) - 1, -1) if _owns(tokens[at])), None)
    if owner is None or place + 2 >= len(tokens):
        return None
    start = owner
    while start > low and (tokens[start - 1].is_capital or tokens[start - 1].lower in DETERMINERS):
        start -= 1
    end = trimmed(tokens, place + 2, len(tokens))
    return Frame(
        boundary=start,
        cue=(place, place + 1),
        subject=(start, owner + 1),
        content=(place + 2, end),
        stance=NOUNS[tokens[place].lower],
        is_before=True,
    )


def _owns(token: Token) -> bool:
    return token.lower.endswith(("'s", "s'")) or token.lower in ("his", "her", "their")


def _signature(tokens: Sequence[Token], place: int) -> Frame | None:
    """ "“…” — Ali Hassan" at the end of a paragraph."""
    names = tokens[place + 1 :]
    if not 1 <= len(names) <= 5 or not all(clauses.is_name_word(token) for token in names):
        return None
    content = content_before(tokens, 0, place)
    if place > 0 and tokens[place - 1].lower != QUOTE:
        return None
    return Frame(
        boundary=0,
        cue=(place, place + 1),
        subject=(place + 1, len(tokens)),
        content=content,
        stance="asserts",
        is_before=False,
    )
