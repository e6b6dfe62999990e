"""Frames without a verb of saying: "according to X", "X's claim that …", and a name after a quotation and a dash.

In: tokens of a sentence and a position.  Out: a Frame, or None.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements.attribution import phrases
from rashomon.statements.attribution.contents import before_comma, content_before, parenthetical
from rashomon.statements.attribution.cues import ANONYMOUS_NOUNS, NOUNS, NOUNS_WITH_TO
from rashomon.statements.attribution.ends import clause_end, in_subordinate, trimmed
from rashomon.statements.attribution.sites import Frame, verb_phrase_start
from rashomon.statements.words import clauses
from rashomon.statements.words.lexicon import AUXILIARIES, CONTRASTS, DETERMINERS, PREPOSITIONS, RELATIVES
from rashomon.statements.words.tokens import QUOTE, Token

_REACH = 8  # tokens between a noun and its "that": "his claim on Sunday that"


def find_nominal_frame(tokens: Sequence[Token], place: int, last: Frame | None) -> Frame | None:
    """The frame "according to", an owned noun or a signature makes at `place`; `last` is the frame before."""
    token = tokens[place]
    following = tokens[place + 1].lower if place + 1 < len(tokens) else None
    if token.lower == "according" and following == "to":
        return _according(tokens, place, last)
    if token.text in ("―", "—", "–"):
        return _signature(tokens, place)
    if token.lower == "per" and place and tokens[place - 1].text == ",":
        return _according(tokens, place, last)
    if token.lower in NOUNS:
        return _noun(tokens, place, last.cue[1] if last is not None else 0)
    return None


def _according(tokens: Sequence[Token], place: int, last: Frame | None) -> Frame | None:
    start = place + (1 if tokens[place].lower == "per" else 2)
    end = phrases.phrase_after(tokens, start)
    if end == start:
        return None
    cue = (place, start)
    is_opening = place == 0 or tokens[place - 1].lower in CONTRASTS or tokens[place - 1].text in (";", "(", ":")
    is_opening = is_opening or (place == 2 and tokens[0].lower in CONTRASTS)  # "But, according to"
    if is_opening:
        end = _opening_source(tokens, start)
    if is_opening and end < len(tokens) - 1 and tokens[end].text in (",", ":"):
        content = (end + 1, trimmed(tokens, end + 1, len(tokens)))
        boundary = place - (1 if place and tokens[place - 1].lower in CONTRASTS else 0)
        return Frame(
            boundary=boundary, cue=cue, subject=(start, end), content=content, stance="asserts", is_before=True
        )
    if is_opening:
        return _unmarked_opening(tokens, place, start)
    if last is not None and last.is_before and (tokens[place - 1].text != "," or end < len(tokens) - 1):
        return None
    high = place - (1 if place and tokens[place - 1].text in (",", "—", "–") else 0)
    low = last.cue[1] if last else 0
    aside = parenthetical(tokens, low, high, end) if high < place else None
    if aside is not None:
        return Frame(
            boundary=aside[0],
            cue=cue,
            subject=(start, end),
            content=aside,
            stance="asserts",
            is_before=False,
            cut=(high, end + 1),
            shape="joined",
        )
    is_last = end >= len(tokens) - 1
    left = content_before(tokens, low, high, is_certain=is_last)
    if left is None and is_last and tokens[place - 1].text == ",":
        left = content_before(tokens, 0, high, is_certain=True)
    if left is None:
        return None
    return Frame(boundary=left[0], cue=cue, subject=(start, end), content=left, stance="asserts", is_before=False)


def _unmarked_opening(tokens: Sequence[Token], place: int, start: int) -> Frame | None:
    """ "According to the guard the dam was empty", written without its comma."""
    for at in range(start + 1, min(start + _REACH, len(tokens) - 3)):
        before = tokens[at - 1]
        opens = tokens[at].lower in DETERMINERS or clauses.is_subject_pronoun(tokens[at])
        if (
            opens
            and before.lower not in PREPOSITIONS | DETERMINERS
            and clauses.looks_like_clause(tokens, at, len(tokens))
        ):
            content = (at, trimmed(tokens, at, len(tokens)))
            return Frame(
                boundary=place,
                cue=(place, start),
                subject=(start, at),
                content=content,
                stance="asserts",
                is_before=True,
            )
    return None


def _opening_source(tokens: Sequence[Token], start: int) -> int:
    """End of the source in "According to Ali Hassan, a baker, …": at the first comma, or behind an aside."""
    first = before_comma(tokens, start)
    if first + 1 < len(tokens) and tokens[first + 1].lower in ("a", "an", "who", "which"):
        second = before_comma(tokens, first + 1)
        return second if second < len(tokens) - 1 else first
    return first


def _noun(tokens: Sequence[Token], place: int, low: int) -> Frame | None:
    """ "the minister's claim that …", "a claim by him that …", "his promise to …", "there are reports that …" """
    word = tokens[place].lower
    found = _noun_content(tokens, place)
    if found is None or (clauses.is_finite(tokens, found) and not clauses.is_subject_pronoun(tokens[found])):
        return None  # "a report that could change the vote" is a relative clause
    owner = next((at for at in range(place - 1, max(low, place - 4) - 1, -1) if _owns(tokens[at])), None)
    start, subject = place, (place, place + 1)
    if owner is not None:
        start = owner
        while start > low and (tokens[start - 1].is_capital or tokens[start - 1].lower in DETERMINERS):
            start -= 1
        subject = (start, owner + 1)
    elif tokens[place + 1].lower in ("by", "from") and tokens[found - 1].lower == "that":
        subject = (place + 2, found - 1)
    elif (
        _is_denied(tokens, place)
        or word not in ANONYMOUS_NOUNS
        or tokens[found - 1].lower != "that"
        or found != place + 2
    ):
        return None
    end = clause_end(
        tokens, found, _before_main_verb(tokens, place, found), is_subordinate=in_subordinate(tokens, place)
    )
    if end <= found:
        return None
    return Frame(
        boundary=start,
        cue=(place, place + 1),
        subject=subject,
        content=(found, end),
        stance=NOUNS[word],
        is_before=True,
        shape="plain" if tokens[found - 1].lower == "that" else "will",
    )


def _is_denied(tokens: Sequence[Token], place: int) -> bool:
    """ "no truth in reports that …": nobody is said to report it, somebody to deny it."""
    return any(
        token.lower in ("truth", "basis", "substance", "evidence") for token in tokens[max(place - 4, 0) : place]
    )


def _before_main_verb(tokens: Sequence[Token], place: int, start: int) -> int:
    """The end of a noun's content when the noun is the subject: "her claim that it was empty | is false"."""
    if clauses.first_finite(tokens, 0, place) is not None:
        return len(tokens)
    own = clauses.first_finite(tokens, start, len(tokens)) if tokens[start].lower != "to" else start
    if own is None:
        return len(tokens)
    for at in range(own + 1, len(tokens)):
        if tokens[at].lower in CONTRASTS | RELATIVES | PREPOSITIONS - {"of", "in", "on", "at", "for", "to", "with"}:
            return len(tokens)
        is_second = clauses.is_finite(tokens, at) and not clauses.is_finite(tokens, at - 1)
        is_second = is_second and (tokens[start].lower != "to" or tokens[at].lower in AUXILIARIES)
        if is_second and at > own + 1:
            return verb_phrase_start(tokens, at, own + 1)
    return len(tokens)


def _noun_content(tokens: Sequence[Token], place: int) -> int | None:
    """Where the content of a noun begins: behind its "that", or at its "to"."""
    if place + 2 >= len(tokens):
        return None
    if tokens[place + 1].lower == "to" and tokens[place].lower in NOUNS_WITH_TO and tokens[place + 2].text.islower():
        return place + 1
    for at in range(place + 1, min(place + _REACH, len(tokens) - 1)):
        token = tokens[at]
        if token.lower == "that":
            return at + 1
        is_beside = at > place + 1 or token.lower in PREPOSITIONS or clauses.is_time_word(token)
        if not is_beside or not token.is_word or clauses.is_finite(tokens, at):
            return None
    return None


def _owns(token: Token) -> bool:
    return token.lower.endswith(("'s", "s'")) or token.lower in ("his", "her", "their")


def _signature(tokens: Sequence[Token], place: int) -> Frame | None:
    """ "“…” — Ali Hassan" at the end of a paragraph."""
    names = tokens[place + 1 : trimmed(tokens, place + 1, len(tokens))]
    if not 1 <= len(names) <= 5 or not all(clauses.is_name_word(token) for token in names):
        return None
    content = content_before(tokens, 0, place)
    if place > 0 and tokens[place - 1].lower != QUOTE:
        return None
    return Frame(
        boundary=0,
        cue=(place, place + 1),
        subject=(place + 1, place + 1 + len(names)),
        content=content,
        stance="asserts",
        is_before=False,
    )
