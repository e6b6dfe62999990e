"""Headlines in capitals read as sentences: "Mayor Denies The Dam Is Empty".

In: tokens of a sentence.  Out: the same tokens; in a headline the words that are verbs of saying, auxiliaries or
articles are written small, so that the rules know them from names.  Places do not change.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements.attribution.cues import VERBS
from rashomon.statements.words.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PASTS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
)
from rashomon.statements.words.tokens import Token

_FEWEST, _MOST = 4, 20  # words of a headline
_SHARE = 0.85  # of its longer words begin with a capital
_LONGER = 4  # letters; shorter words are often small in headlines as well
_SMALL = frozenset().union(
    VERBS, ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PASTS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, {"to"}
)


def as_sentence(tokens: list[Token]) -> list[Token]:
    """The tokens, with known words small when all are a headline; the first word stays as it is."""
    if not any(token.is_capital and token.lower in VERBS for token in tokens[1:_MOST]) or not _is_headline(tokens):
        return tokens
    return [
        token._replace(text=token.lower) if place and token.is_capital and token.lower in _SMALL else token
        for place, token in enumerate(tokens)
    ]


def _is_headline(tokens: Sequence[Token]) -> bool:
    told = [token for token in tokens if token.is_word]
    longer = [token for token in told if len(token.text) >= _LONGER and token.text[0].isalpha()]
    if not _FEWEST <= len(told) <= _MOST or len(longer) < _FEWEST - 1 or all(token.text.isupper() for token in longer):
        return False
    return sum(token.is_capital for token in longer) >= _SHARE * len(longer)
