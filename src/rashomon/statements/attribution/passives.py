"""Reports in the passive: "was accused of theft", "was described by residents as a trap", "asked whether he would go".

In: tokens of a sentence and the place of a past participle.  Out: a Frame, or None.  Who speaks is told by "by";
without it the frame is anonymous, and no other subject may be taken for its speaker.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.records import Stance
from rashomon.statements.attribution.cues import Cue, find_cue
from rashomon.statements.attribution.ends import clause_end, object_end, opens_clause, trimmed
from rashomon.statements.attribution.sites import Frame, Shape, verb_phrase_start
from rashomon.statements.words import clauses
from rashomon.statements.words.lexicon import BE
from rashomon.statements.words.tokens import QUOTE, Token

_ASKED = frozenset(["whether", "if", "about", "why", "how", "what", "who", "which", "when", "where", "to"])
_REACH = 14  # tokens between the participle and its "of" or "as"
_OCCASION = 9  # tokens between "asked" and its "about" or "whether"
_Range = tuple[int, int]


def find_passive(tokens: Sequence[Token], place: int, low: int) -> Frame | None:
    """The frame the participle at `place` makes, not before `low`."""
    cue = find_cue(tokens[place].lower, None)
    if cue is None or not cue.is_past or place + 1 >= len(tokens):
        return None
    if place and tokens[place - 1].lower == "as" and tokens[place + 1].lower == "by":
        return _as_reported(tokens, place)
    start = verb_phrase_start(tokens, place, low)
    is_passive = any(token.lower in BE for token in tokens[start:place])
    if cue.lemma == "ask" and (is_passive or place == 0 or tokens[place - 1].lower in ("when", ",", "if")):
        return _asked(tokens, place, start)
    if not is_passive or start <= low:
        return None
    if tokens[start - 1].lower in ("it", "it's") and tokens[place + 1].lower == "that":
        content = (place + 2, trimmed(tokens, place + 2, len(tokens)))
        return _frame((place, place + 1), None, content, cue.stance, "plain") if content[1] > content[0] else None
    begin = clauses.subject_before(tokens, start, low)
    return _said_of(tokens, place, (begin, start), cue) if begin is not None else None


def _as_reported(tokens: Sequence[Token], place: int) -> Frame | None:
    """ "As reported by the Post, the dam was empty"."""
    source, _ = _by(tokens, place + 1)
    end = source[1] if source is not None else len(tokens)
    if source is None or place > 1 or end >= len(tokens) - 1 or tokens[end].text != ",":
        return None
    return _frame((place, place + 1), source, (end + 1, trimmed(tokens, end + 1, len(tokens))), "asserts", "plain")


def _asked(tokens: Sequence[Token], place: int, start: int) -> Frame | None:
    """ "When asked by the host whether he would go, …": a question that nobody, or "by" somebody, asks."""
    source, after = _by(tokens, place + 1)
    after = after if source else _past_occasion(tokens, place + 1)
    if after >= len(tokens) or tokens[after].lower not in _ASKED:
        return None
    opener = tokens[after].lower
    begin = after + (1 if opener in ("whether", "if", "about") else 0)
    end = next(
        (at for at in range(begin + 1, len(tokens) - 1) if tokens[at].text == "," and _goes_on(tokens, at + 1)),
        len(tokens),
    )
    end = trimmed(tokens, begin, object_end(tokens, begin) if opener in ("about", "to") else end)
    if end <= begin:
        return None
    shape: Shape = "plain" if opener not in ("about", "to") else "topic"
    return _frame((start, place + 1), source, (begin, end), "asks" if opener != "to" else "demands", shape)


def _past_occasion(tokens: Sequence[Token], start: int) -> int:
    """Past where and when it was asked: "asked at a briefing on Monday | about the dam"."""
    for at in range(start, min(start + _OCCASION, len(tokens))):
        if tokens[at].lower in _ASKED and (tokens[at].lower != "to" or at == start):
            return at
        if not tokens[at].is_word or clauses.is_finite(tokens, at):
            break
    return start


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].lower == QUOTE or opens_clause(tokens, at, len(tokens))


def _said_of(tokens: Sequence[Token], place: int, subject: _Range, cue: Cue) -> Frame | None:
    """What is said of the subject: it did wrong, it is something, or it is what is talked about."""
    source, after = _by(tokens, place + 1)
    if cue.complement == "accuse":
        link = _link(tokens, after, "for" if cue.lemma in ("blame", "fault") else "of")
        shape: Shape = "responsible"
    elif cue.complement == "name":
        link = _link(tokens, after, "as") if source is not None or cue.lemma in ("describe", "portray") else None
        shape = "is"
    else:
        return None
    if link is None:
        return None
    end = clause_end(tokens, link, len(tokens), is_relative=True)
    late, _ = _by(tokens, next((at for at in range(link, end) if tokens[at].lower == "by"), len(tokens)))
    if source is None and late is not None and late[1] >= end - 1:
        source, end = late, late[0] - 1
    if end <= link:
        return None
    cut = (subject[1], link if cue.complement == "accuse" else link + 1)
    return _frame((place, place + 1), source, (subject[0], end), cue.stance, shape, cut)


def _link(tokens: Sequence[Token], after: int, word: str) -> int | None:
    """The "of" of "accused of", right behind the participle or the one who accuses."""
    reach = min(after + 3, len(tokens) - 1)
    return next((at for at in range(after, reach) if tokens[at].lower == word), None)


def _by(tokens: Sequence[Token], place: int) -> tuple[_Range | None, int]:
    """Who stands behind "by" at `place`, and the position behind them."""
    if place + 1 >= len(tokens) or tokens[place].lower != "by":
        return None, place
    end = place + 1
    while end < min(place + _REACH, len(tokens)) and tokens[end].is_word and tokens[end].lower not in _ENDS_SOURCE:
        end += 1
    return ((place + 1, end), end) if end > place + 1 else (None, place)


_ENDS_SOURCE = _ASKED | {"as", "of", "for", "on", "in", "during", "at", "after"}


def _frame(
    cue: _Range,
    source: _Range | None,
    content: _Range,
    stance: Stance,
    shape: Shape,
    cut: _Range | None = None,
) -> Frame:
    return Frame(
        boundary=min(content[0], cue[0]),
        cue=cue,
        subject=source,
        content=content,
        stance=stance,
        is_before=content[0] > cue[0],
        cut=cut,
        shape=shape,
        is_anonymous=source is None,
    )
