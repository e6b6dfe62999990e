"""Verbs that share the subject of a clause: "drove in, burned the school and was caught".

In: tokens, the clause under way and a joint.  Out: the segment that begins there with what it borrows, or None where
the verbs share more than the subject ("shot and killed the guard"), or the word is no verb ("and wounded villagers").
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements.claims.main_clause import (
    AUXILIARIES,
    HAVE,
    HOLDERS,
    PLURAL,
    SEGMENT_WORDS,
    SINGULAR,
    SUBORDINATORS,
    Clause,
    Range,
    Segment,
    after_group,
    count_words,
    has_object,
    is_done,
    is_participle,
)
from rashomon.statements.words.clauses import is_finite, is_name_word
from rashomon.statements.words.lexicon import ADVERBS, BE, DETERMINERS, MODALS, PASTS, PREPOSITIONS, PRESENTS, words
from rashomon.statements.words.tokens import QUOTE, Token
from rashomon.statements.words.verbs import is_past

_NOUN_LIKE = words(
    "ground wound bound cast bore fed cut set left shot cost hit hurt saw felt found lay lead put read spread split "
    "led fell"
)
_ADJECTIVES = words(
    "allied discounted malnourished wounded injured displaced armed retired elected united detained captured trained "
    "used damaged hooded masked abandoned burned unarmed increased continued reduced improved limited related "
    "advanced organized repeated required needed so-called"
)
_TRYING = words("try tries go come wait stop")  # "try and": one act


def shared_verb(
    tokens: Sequence[Token], clause: Clause, begun: int, cut: int, right: int, end: int
) -> tuple[int, Segment, Clause] | None:
    """A verb to the right of a joint that shares the subject of the clause."""
    verb = right
    while verb < end - 1 and (tokens[verb].lower in ADVERBS or tokens[verb].lower.endswith("ly")):
        verb += 1
    auxiliary = _borrowed(tokens, clause, verb, end)
    if auxiliary is None or not _is_complete(tokens, clause, cut) or count_words(tokens, begun, cut) < SEGMENT_WORDS:
        return None
    subject = clause.subject
    if (
        count_words(tokens, right, end) < 3
        or _names_earlier(tokens, verb, end)
        or subject[1] <= subject[0]
        or tokens[subject[0]].lower in ("there", "what", "who", "this", "that")
    ):
        return None
    segment = Segment(
        tokens=(right, end), subject=subject, auxiliary=auxiliary if auxiliary[1] > auxiliary[0] else None
    )
    after = after_group(tokens, verb, end)
    return cut, segment, Clause(subject, verb if not segment.auxiliary else clause.verb, after)


def verb_in_series(
    tokens: Sequence[Token], clause: Clause, begun: int, place: int, end: int
) -> tuple[int, Segment, Clause] | None:
    """ "drove in, | burned the school | and left": a comma joins verbs when an "and" with a verb closes the series."""
    verb = place + 1
    if verb >= end or not (is_past(tokens[verb].lower) or tokens[verb].lower in PASTS) or tokens[verb].is_capital:
        return None
    first = tokens[clause.verb].lower
    if first in BE | MODALS | HAVE or not (is_past(first) or first in PASTS):
        return None
    following = tokens[verb + 1] if verb + 1 < end else None
    is_verb = following is not None and (
        following.lower in DETERMINERS
        or following.text[0].isdigit()
        or (is_name_word(following) and following.lower not in PREPOSITIONS)
    )
    closes = any(
        tokens[at].lower == "and" and (is_past(tokens[at + 1].lower) or tokens[at + 1].lower in PASTS)
        for at in range(verb + 1, end - 1)
    )
    if not is_verb or not closes or not _is_complete(tokens, clause, place):
        return None
    return shared_verb(tokens, clause, begun, place, verb, end)


def _names_earlier(tokens: Sequence[Token], verb: int, end: int) -> bool:
    """ "and held them": who they are stands before the joint."""
    return any(token.lower in ("it", "them", "him", "there") for token in tokens[verb + 1 : min(verb + 4, end)])


def _borrowed(tokens: Sequence[Token], clause: Clause, verb: int, end: int) -> Range | None:
    """The auxiliary a joined verb needs (empty: none); None when it cannot be joined."""
    if verb >= end:
        return None
    word, first = tokens[verb].lower, tokens[clause.verb].lower
    none = (clause.verb, clause.verb)
    if word in AUXILIARIES:
        return none if not tokens[verb].is_capital and verb + 1 < end and _agree(first, word) else None
    if word in _ADJECTIVES | _NOUN_LIKE and not has_object(tokens, verb, end):
        return None
    if word in _ADJECTIVES and tokens[verb + 1].is_capital:  # "and displaced Tarnians"
        return None
    is_simple_past = first not in BE | MODALS | HAVE | {"did", "does", "do"} and (is_past(first) or first in PASTS)
    if is_simple_past and (is_past(word) or word in PASTS):
        return None if _is_adjective(tokens, verb, end) else none
    if (
        first in HAVE
        and clause.after - 1 > clause.verb
        and is_participle(tokens[clause.after - 1].lower)
        and is_done(word)
    ):
        is_passive = any(token.lower == "been" for token in tokens[clause.verb : clause.after])
        return (clause.verb, clause.verb + 1) if not is_passive and has_object(tokens, verb, end) else None
    if first in ("was", "were", "is", "are") and is_done(tokens[clause.after - 1].lower) and is_done(word):
        is_passive = (
            clause.after == clause.verb + 2 and verb + 1 < end and tokens[verb + 1].lower in PREPOSITIONS | {"to"}
        )
        return (clause.verb, clause.verb + 1) if is_passive else None
    is_present = first in PRESENTS and first.endswith("s") and word.endswith("s") and word in PRESENTS
    is_inverted = word in ("comes", "goes")  # "and then comes a trip": the subject stands behind it
    return none if is_present and not is_inverted and has_object(tokens, verb, end) else None


def _agree(first: str, word: str) -> bool:
    """ "was loaded and have not decided": two numbers, so two subjects."""
    return not ((first in SINGULAR and word in PLURAL) or (first in PLURAL and word in SINGULAR))


def _is_adjective(tokens: Sequence[Token], at: int, end: int) -> bool:
    """ "and wounded villagers", "and panicked villagers running": a noun behind it, no object of its own."""
    if at + 1 >= end or not (tokens[at + 1].text.islower() and tokens[at + 1].lower.endswith("s")):
        return False
    return tokens[at].lower in _ADJECTIVES or (at + 2 < end and tokens[at + 2].lower.endswith("ing"))


def _is_complete(tokens: Sequence[Token], clause: Clause, cut: int) -> bool:
    """Whether the verb before the joint has what belongs to it, and no other clause lies between."""
    between = tokens[clause.after : cut]
    if is_past(tokens[cut - 1].lower) or tokens[cut - 1].lower in PASTS:  # "shot and killed the guard"
        return False
    if len([token for token in between if token.is_word or token.lower == QUOTE]) < 2:
        return False
    if (
        any(token.lower in SUBORDINATORS | {"to"} and token.lower != "to" for token in between)
        or tokens[cut - 1].lower in PREPOSITIONS
    ):
        return False
    if tokens[cut - 1].lower in _TRYING:
        return False
    if any(token.lower in HOLDERS for token in tokens[clause.verb : clause.after]) and any(
        is_finite(tokens, at) for at in range(clause.after, cut)
    ):
        return False
    return not any(is_finite(tokens, at) and tokens[at].lower not in _NOUN_LIKE for at in range(clause.after, cut))
