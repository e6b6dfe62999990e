"""Where the words a frame reports end, before the sentence does.

In: tokens of a sentence and where the content begins.  Out: the position behind its last word.  Where the words could
belong to either voice they stay with the content: it is the reader's first thought as well.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements.attribution.cues import find_cue
from rashomon.statements.words import clauses
from rashomon.statements.words.lexicon import (
    CONTRASTS,
    DETERMINERS,
    LEADING_SUBORDINATORS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    words,
)
from rashomon.statements.words.tokens import QUOTE, Token

_OUTSIDE = words("according compared citing quoting prompting drawing")
_CLOSES_OBJECT = RELATIVES | LEADING_SUBORDINATORS | words("but and or as which though")
_LEADING = words("despite with asked amid")
_AFTER_QUOTE = words("but while though although")
_MARKS = frozenset([".", ",", ";", ":", "—", "–"])
_BREAKS = frozenset([";", ":", "—", "–", "-", "(", "―"])


def trimmed(tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of a range without the marks that close it."""
    while end > start and tokens[end - 1].text in _MARKS:
        end -= 1
    return end


def clause_end(
    tokens: Sequence[Token], start: int, end: int, *, is_subordinate: bool = False, is_relative: bool = False
) -> int:
    """The end of a clause reported from `start` on, `end` at most.

    `is_subordinate`: the frame stands in a clause before the main one ("While Atta said A, the army left").
    `is_relative`: it stands within the subject of the main one ("Atta, who said A, left").
    """
    for place in range(start, end - 1):
        is_quote_end = ends_with_comma(tokens[place])
        if tokens[place].text != "," and not is_quote_end:
            continue
        following = tokens[place + 1]
        if is_quote_end and following.lower in _AFTER_QUOTE:
            return trimmed(tokens, start, place + 1)
        cue = find_cue(following.lower, None)
        if following.lower in _OUTSIDE or (cue is not None and cue.is_participle and cue.lemma not in ("show", "find")):
            return trimmed(tokens, start, place)
        if is_subordinate and (opens_clause(tokens, place + 1, end) or _opens_late(tokens, place + 1, end)):
            return trimmed(tokens, start, place)
        if is_relative and clauses.is_finite(tokens, place + 1):
            return trimmed(tokens, start, place)
    return trimmed(tokens, start, _main_clause(tokens, start, end) if is_subordinate else end)


def _main_clause(tokens: Sequence[Token], start: int, end: int) -> int:
    """The comma before words that must be the main clause, though no verb of theirs is recognised."""
    for place in range(start + 2, end - 2):
        following = tokens[place + 1]
        is_subject = clauses.is_subject_pronoun(following) or following.lower in ("the", "his", "her", "their", "its")
        if tokens[place].text == "," and is_subject:
            return place
    return end


def opens_clause(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a subject and a finite verb begin at `start`, before the next comma or quotation."""
    first = tokens[start]
    if not first.is_word or first.lower in PREPOSITIONS | CONTRASTS | RELATIVES | {"or"}:
        return False
    is_nominal = first.lower in SUBJECT_PRONOUNS | DETERMINERS or first.is_capital or first.lower.endswith("s")
    is_nominal = is_nominal or first.text[0].isdigit()
    stop = next((at for at in range(start, end) if tokens[at].text in (",", ";") or tokens[at].lower == QUOTE), end)
    return is_nominal and clauses.first_finite(tokens, start + 1, stop) is not None


def _opens_late(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a place or time and then a clause begin at `start`: "at the town hall this week she said"."""
    if tokens[start].lower not in PREPOSITIONS:
        return False
    for place in range(start + 2, min(start + 10, end - 1)):
        if tokens[place].text in (",", ";") or tokens[place].lower == QUOTE:
            return False
        if clauses.is_subject_pronoun(tokens[place]) and clauses.first_finite(tokens, place, min(place + 3, end)):
            return True
    return False


def in_subordinate(tokens: Sequence[Token], place: int, *, is_relative: bool = False) -> bool:
    """Whether the words at `place` stand in a clause that comes before the main one of its sentence."""
    opens = LEADING_SUBORDINATORS | _LEADING | (PREPOSITIONS if is_relative else frozenset())
    if not place or (tokens[0].lower not in opens and not _is_years_after(tokens)):
        return tokens[place - 1].lower in LEADING_SUBORDINATORS if place else False
    return not any(tokens[at].text == "," and opens_clause(tokens, at + 1, len(tokens)) for at in range(1, place))


def _is_years_after(tokens: Sequence[Token]) -> bool:
    return any(token.lower in ("after", "before") for token in tokens[1:4])


def object_end(tokens: Sequence[Token], start: int) -> int:
    """The end of a noun phrase with what describes it: at a comma, or where another verb or clause begins."""
    place = start
    while place < len(tokens):
        token = tokens[place]
        if place > start and (token.text in _BREAKS or _closes_object(tokens, place, start)):
            break
        if ends_with_comma(token):
            return place + 1
        place += 1
    return trimmed(tokens, start, place)


def ends_with_comma(token: Token) -> bool:
    """Whether a folded quotation holds the comma that ends its phrase, as American typists set it."""
    return token.lower == QUOTE and token.text.rstrip("”\"'’»").endswith(",")


def _closes_object(tokens: Sequence[Token], place: int, start: int) -> bool:
    token = tokens[place]
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if token.text == ",":
        return not _is_listed(tokens, place)
    if token.lower in ("and", "but", "or") and following is not None:
        next_cue = find_cue(following.lower, None)
        return clauses.is_finite(tokens, place + 1) or (next_cue is not None and not next_cue.is_ambiguous)
    if token.lower in LEADING_SUBORDINATORS - {"as", "since", "once", "even"} | {"during"}:
        return place > start + 1
    return False


def _is_listed(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma stands between members of a list: "schools, roads and bridges"."""
    for place in range(comma + 1, min(comma + 6, len(tokens))):
        if tokens[place].lower in ("and", "or") and place > comma + 1:
            return not clauses.is_finite(tokens, place + 1) if place + 1 < len(tokens) else False
        if tokens[place].text in _MARKS and tokens[place].text != ",":
            return False
        if (
            tokens[place].lower.endswith("ing")
            or clauses.is_finite(tokens, place)
            or tokens[place].lower in _CLOSES_OBJECT
        ):
            return False
    return False
