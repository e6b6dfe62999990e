"""Frames that stand behind what they report, or within it: "…, said Atta", "…, Atta said", "A, Atta said, B".

In: a cue's `Site` and its subject.  Out: a Frame, or None when the words before are no content.  Text whose commas were
stripped is read by `stripped`.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements.attribution import phrases
from rashomon.statements.attribution.contents import (
    ONLY_QUOTED,
    OPENS_CONTENT,
    THOUGHTS,
    before_comma,
    content_before,
    parenthetical,
    past_addition,
)
from rashomon.statements.attribution.ends import ends_with_comma, trimmed
from rashomon.statements.attribution.sites import Frame, Site
from rashomon.statements.attribution.stripped import ENDS, can_open_speaker
from rashomon.statements.words import clauses
from rashomon.statements.words.lexicon import (
    CONTRASTS,
    LEADING_SUBORDINATORS,
    PREPOSITIONS,
    words,
)
from rashomon.statements.words.tokens import QUOTE, Token

_FEWEST = 3  # tokens of a clause
# "…, where officials said": the words before the comma are no content of theirs.
_OPENS_RELATIVE = LEADING_SUBORDINATORS | words("where who whom whose")
_NEEDS_LISTENER = frozenset(["tell", "inform", "assure", "remind"])


def as_clause(site: Site, subject: tuple[int, int]) -> Frame | None:
    """ "As Ellis noted, the road was closed" and "…, as Ellis noted."; "as" itself belongs to the frame."""
    tokens, start = site.tokens, subject[0] - 1
    if start < 0 or tokens[start].lower != "as" or site.cue.complement not in ("clause", "that"):
        return None
    after = max(past_addition(site), subject[1])
    is_closed = after >= len(tokens) or tokens[after].text in (",", ".", ";")
    if not is_closed:
        return None
    cue = (site.place, site.after)
    is_opening = start == site.low or tokens[start - 1].lower in CONTRASTS
    if is_opening:
        content = (after + 1, trimmed(tokens, after + 1, len(tokens)))
        is_short = content[1] - content[0] < _FEWEST
        if content[0] >= content[1] or (is_short and tokens[content[0]].lower != QUOTE):
            return None
        return Frame(boundary=start, cue=cue, subject=subject, content=content, stance=site.cue.stance, is_before=True)
    before = content_before(tokens, site.low, start - 1) if tokens[start - 1].text == "," else None
    if before is None:
        return None
    return Frame(boundary=before[0], cue=cue, subject=subject, content=before, stance=site.cue.stance, is_before=False)


def inverted(site: Site) -> Frame | None:
    """ "…," said Ali Hassan, a baker."""
    tokens = site.tokens
    if (
        site.start != site.place
        or site.cue.complement in ("object", "to", "accuse", "name", "topic")
        or site.cue.lemma in _NEEDS_LISTENER
    ):
        return None
    end = phrases.phrase_after(tokens, site.after)
    if end == site.after or not can_open_speaker(tokens[site.after]):
        return None
    if clauses.is_subject_pronoun(tokens[site.after]) and clauses.first_finite(
        tokens, site.after, min(site.after + 3, len(tokens))
    ):
        return None
    rest = before_comma(tokens, site.after)
    finite = clauses.first_finite(tokens, site.after, rest) if not ends_with_comma(tokens[site.start - 1]) else None
    if finite is not None and not _has_relative(tokens, site.after, finite):
        return None
    low = site.low
    high = site.start - (0 if tokens[site.start - 1].lower == QUOTE else 1)
    aside = parenthetical(tokens, low, high, end)
    if aside is not None:
        return _aside(site, (site.after, end), aside)
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


def _has_relative(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(
        token.lower in ("who", "whose", "which", "as", "after", "when", "because") for token in tokens[start:end]
    )


def after_content(site: Site, subject: tuple[int, int]) -> Frame | None:
    """ "…, Atta said on Sunday." and "…, Atta said, …" """
    tokens, start = site.tokens, subject[0]
    if start == 0:
        return None
    mark = tokens[start - 1]
    is_quoted = mark.lower == QUOTE and site.cue.complement == "object"
    if site.cue.complement in ("object", "to", "accuse", "name", "topic") and not is_quoted:
        return None
    if mark.text not in (",", "—", "–", "-", "?", "!") and mark.lower != QUOTE:
        return None
    if (
        tokens[start].lower in _OPENS_RELATIVE
        or site.cue.lemma in THOUGHTS
        or (site.cue.lemma in ONLY_QUOTED and mark.lower != QUOTE)
    ):
        return None
    finite = clauses.first_finite(tokens, *subject)
    if finite is not None and not _has_relative(tokens, start, finite + 1):
        return None
    high = start - (0 if mark.lower == QUOTE else 1)
    after = past_addition(site)
    aside = parenthetical(tokens, site.low, high, after)
    if aside is not None:
        return _aside(site, subject, aside)
    stop = tokens[after] if after < len(tokens) else None
    is_last = stop is None or stop.text in ENDS
    content = content_before(tokens, site.low, high, is_certain=is_last)
    if content is None and is_last and mark.text == ",":
        content = content_before(tokens, 0, high, is_certain=True)
    if content is None:
        return None
    is_done = stop is None or stop.text in (",", ".", ";", "—", "–", "-", ")") or _is_circumstance(stop)
    is_loose = tokens[content[0]].lower in LEADING_SUBORDINATORS or site.cue.complement != "clause"
    if not is_done and (is_loose or _has_right_clause(tokens, after)):
        return None
    return Frame(
        boundary=content[0],
        cue=(site.place, site.after),
        subject=subject,
        content=content,
        stance=site.cue.stance,
        is_before=False,
    )


def _aside(site: Site, subject: tuple[int, int], content: tuple[int, int]) -> Frame:
    """ "The army, Atta said, had withdrawn." """
    start = min(site.start, subject[0])
    after = max(past_addition(site), subject[1])
    return Frame(
        boundary=content[0],
        cue=(site.place, site.after),
        subject=subject,
        content=content,
        stance=site.cue.stance,
        is_before=False,
        cut=(start - 1, after + 1),
        shape="joined",
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
