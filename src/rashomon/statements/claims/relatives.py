"""Relative clauses set off by commas as claims of their own: "Said, who led the raid, fled" says that Said led it.

In: tokens of a sentence, quotations folded.  Out: where such a clause stands and the words it speaks of.  Only "who"
and "which" followed at once by a verb count, behind a plain noun phrase; "which" that may speak of the whole clause
before it ("…, which angered residents") is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.statements.words.clauses import is_finite, is_name_particle, is_name_word
from rashomon.statements.words.lexicon import ADVERBS, BE, MODALS, PREPOSITIONS, TITLES, words
from rashomon.statements.words.tokens import QUOTE, Token

_OF_THINGS = (
    BE
    | MODALS
    | words(
        "has have had includes include included borders lies lay controls control controlled houses housed belongs "
        "belonged operates operated employs employed represents represented sits owns owned runs ran stands stood "
        "connects links began started opened serves served covers covered contains contained holds held lasted "
        "killed"
    )
)
_WHOLE_CLAUSE = words("why how because something an a not likely expected good bad the")
_NOT_BEFORE = words("of and or , ; between with from like than")
_SHORTEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """Token positions: the clause with its commas, the words after "who", and the phrase it speaks of."""

    outer: tuple[int, int]
    content: tuple[int, int]
    antecedent: tuple[int, int]


def find_relative(tokens: Sequence[Token], end: int) -> Relative | None:
    """The first relative clause of `tokens[:end]` that can stand alone."""
    for at in range(1, end - 3):
        if tokens[at].text == "," and tokens[at + 1].lower in ("who", "which"):
            found = _relative_at(tokens, at, end)
            if found is not None:
                return found
    return None


def _relative_at(tokens: Sequence[Token], comma: int, end: int) -> Relative | None:
    verb = comma + 2
    while verb < end and (tokens[verb].lower in ADVERBS or tokens[verb].lower.endswith("ly")):
        verb += 1
    if verb >= end or not is_finite(tokens, verb) or not _is_of_phrase(tokens, comma, verb, end):
        return None
    antecedent = _antecedent(tokens, comma)
    if antecedent is not None and antecedent[0] > 0 and tokens[antecedent[0] - 1].lower in BE:  # "he was a man, who …"
        return None
    if antecedent is not None and tokens[comma + 1].lower == "which" and _is_in_phrase(tokens, antecedent[0]):
        return None
    if antecedent is None or not _agrees(tokens, comma, verb) or not _has_main(tokens, comma, verb):
        return None
    close = _close(tokens, verb, end)
    if close is None:
        return None
    content = (comma + 2, close)
    if sum(token.is_word or token.lower == QUOTE for token in tokens[slice(*content)]) < _SHORTEST:
        return None
    return Relative(outer=(comma, min(close + 1, end)), content=content, antecedent=antecedent)


def _is_of_phrase(tokens: Sequence[Token], comma: int, verb: int, end: int) -> bool:
    """Whether "which" speaks of the phrase before it and not of all that was said."""
    if tokens[comma + 1].lower == "who":
        return True
    following = tokens[verb + 1].lower if verb + 1 < end else ""
    return tokens[verb].lower in _OF_THINGS and following not in _WHOLE_CLAUSE


def _is_in_phrase(tokens: Sequence[Token], start: int) -> bool:
    """ "a plan for ending the war, which …": two things the clause may speak of."""
    before = tokens[start - 1].lower if start > 0 else ""
    return before in PREPOSITIONS or before == "to" or before.endswith("ing")


def _agrees(tokens: Sequence[Token], comma: int, verb: int) -> bool:
    """ "the memos, which were": number tells whether the noun before the comma is meant."""
    noun, word = tokens[comma - 1].lower, tokens[verb].lower
    if noun.endswith(("'s", "s'")):
        return False
    is_plural = noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and not tokens[comma - 1].is_capital
    if word in ("were", "are", "have"):
        return is_plural or noun in ("people", "men", "women", "police", "children", "troops")
    return not (is_plural and word in ("was", "is", "has"))


def _has_main(tokens: Sequence[Token], comma: int, verb: int) -> bool:
    """Whether the sentence says something without the clause; other relatives before it make its noun doubtful."""
    if any(token.lower in ("who", "which", "that", "whose") for token in tokens[:comma]):
        return False
    if tokens[0].lower == "it":  # "It was the guard, not the driver, who fled"
        return False
    return any(is_finite(tokens, at) for at in range(1, comma)) or any(
        tokens[at].text == "," and is_finite(tokens, at + 1) for at in range(verb, len(tokens) - 1)
    )


def _antecedent(tokens: Sequence[Token], comma: int) -> tuple[int, int] | None:
    """The noun phrase that ends at the comma: a name, or a determiner and up to four words."""
    start = comma
    while start > 0 and (is_name_word(tokens[start - 1]) or (start < comma and is_name_particle(tokens[start - 1]))):
        start -= 1
    if start < comma:
        while start > 0 and tokens[start - 1].lower in TITLES:
            start -= 1
        is_role = start > 0 and tokens[start - 1].is_word and tokens[start - 1].lower not in PREPOSITIONS | _NOT_BEFORE
        if is_role and not is_finite(tokens, start - 1):
            return _determined(tokens, start, comma)
        before = tokens[start - 1].lower if start > 0 else ""
        if tokens[start].lower in ("the", "a", "an", "this") or before not in _NOT_BEFORE:
            return (start, comma) if before not in _NOT_BEFORE else None
        return None
    return _determined(tokens, comma, comma)


def _determined(tokens: Sequence[Token], end: int, comma: int) -> tuple[int, int] | None:
    for start in range(end - 1, max(end - 6, -1), -1):
        word = tokens[start].lower
        if word in ("the", "a", "an", "his", "her", "its", "their"):
            before = tokens[start - 1].lower if start > 0 else ""
            return (start, comma) if before not in _NOT_BEFORE and word in ("the", "a", "an") else None
        if word in PREPOSITIONS or not tokens[start].is_word or is_finite(tokens, start):
            return None
    return None


def _close(tokens: Sequence[Token], verb: int, end: int) -> int | None:
    """Where the clause ends: at the comma before the main verb, or with the sentence; None when other commas "
    "confuse."""
    commas = [at for at in range(verb, end) if tokens[at].text in (",", ";", "—", "–", ":", "(")]
    if not commas:
        return end
    first = commas[0]
    following = first + 1
    while following < end and (tokens[following].lower in ADVERBS or tokens[following].lower.endswith("ly")):
        following += 1
    is_subject = not any(is_finite(tokens, at) for at in range(verb - 2))
    if tokens[first].text == "," and is_subject and following < end and is_finite(tokens, following):
        return first
    return None
