"""How far a phrase reaches: a speaker behind the cue, the time and place of speaking, the one who is told.

In: tokens of a sentence and a position.  Out: the position behind the phrase; the same position when there is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements.words.clauses import STOPS, is_finite, is_name_word, is_subject_pronoun, is_time_word
from rashomon.statements.words.lexicon import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    words,
)
from rashomon.statements.words.tokens import QUOTE, Token

_INSIDE_NAMES = words("this last late early week month year night morning")
_ENDS_LISTENER = PREPOSITIONS | DETERMINERS | CONJUNCTIONS | words("that how why what whether who which where")
_LISTENERS = words("me him her them us you reporters journalists lawmakers voters supporters")
# Prepositions that open the place, time or manner of speaking.
_OF_SPEAKING = PREPOSITIONS - words("like while when after before as because despite about")


def phrase_after(tokens: Sequence[Token], start: int) -> int:
    """End of the noun phrase that begins at `start` ("said | Ali Hassan, a baker, | on Sunday") with its asides."""
    place = start
    while place < len(tokens) and not _ends_phrase(tokens, place, start):
        place += 1
    return place


def _ends_phrase(tokens: Sequence[Token], place: int, start: int) -> bool:
    token = tokens[place]
    if token.text in (".", ";", ":", "!", "?", "—", "–") or token.lower == QUOTE:
        return True
    if token.text == ",":
        return not _opens_apposition(tokens, place + 1)
    if place == start or any(before.lower in ("who", "whose") for before in tokens[start:place]):
        return False
    before = tokens[place - 1]
    if is_time_word(token) and token.lower not in _INSIDE_NAMES:
        return True
    if token.lower in ("on", "during", "after", "when", "while", "before", "as", "because", "but", "if"):
        return not (token.lower in ("on",) and before.lower in ("expert", "committee", "panel", "council"))
    is_named = is_name_word(before) and place - start <= 4
    return (
        is_named
        and token.lower in ("in", "at", "about", "to", "through", "via", "from", "last", "this", "late", "early")
        and tokens[start].lower not in ("the", "a", "an")
    )


def _opens_apposition(tokens: Sequence[Token], place: int) -> bool:
    """Whether the words after a comma describe the name before it."""
    if place >= len(tokens):
        return False
    token = tokens[place]
    if token.lower in ("who", "whose", "which") or token.text.isdigit():
        return True
    stop = next((at for at in range(place, len(tokens)) if tokens[at].text in (",", ";", ".")), len(tokens))
    finite = next((at for at in range(place + 1, stop) if is_finite(tokens, at)), None)
    if finite is not None and not any(tokens[at].lower in RELATIVES for at in range(place, finite)):
        return False
    if token.lower in ("a", "an", "the", "former", "one"):
        return True
    if token.lower in CONJUNCTIONS | PREPOSITIONS | SUBJECT_PRONOUNS | POSSESSIVES | AUXILIARIES:
        return False
    return token.is_word and not token.lower.endswith(("ing", "ly", "ed")) and not is_time_word(token)


def skip_adverbials(tokens: Sequence[Token], place: int) -> int:
    """Past "on Sunday", "in a statement", "to reporters" after a cue, to where content, a comma or the end comes."""
    while place < len(tokens):
        token = tokens[place]
        if (
            (is_time_word(token) and token.lower not in ("this", "last", "late", "early", "later", "earlier"))
            or (
                token.lower.endswith("ly")
                and not token.is_capital
                and token.lower not in ("only", "nearly", "early", "family")
            )
            or token.lower in ("again", "later", "earlier", "also")
        ):
            place += 1
        elif (
            token.lower in ("this", "last", "late", "early")
            and place + 1 < len(tokens)
            and is_time_word(tokens[place + 1])
        ):
            place += 2
        elif token.lower in _OF_SPEAKING:
            if place + 1 < len(tokens) and (
                tokens[place + 1].lower in ("which", "whom", "what", "least", "most")
                or _counts(token, tokens[place + 1])
            ):
                break
            place = _phrase_end(tokens, place + 1)
        else:
            break
    return place


def _counts(token: Token, following: Token) -> bool:
    """Whether "about" or "over" stands before a number and opens what is said: "said | about 50 died"."""
    return token.lower in ("about", "around", "over", "under", "between") and following.text[0].isdigit()


def _phrase_end(tokens: Sequence[Token], start: int) -> int:
    """End of a prepositional phrase's noun phrase, where a clause may begin."""
    place = start
    while place < len(tokens):
        token = tokens[place]
        if token.text in STOPS - {"-"} or token.lower in SUBJECT_PRONOUNS | {"that", "whether", "how", "why", "what"}:
            break
        if place > start and token.lower in PREPOSITIONS | {"the", "a", "an", "this", "these"} | POSSESSIVES:
            break
        if place > start and is_time_word(token):
            break
        if (
            place > start
            and (token.is_capital and not tokens[place - 1].is_capital)
            and tokens[place - 1].lower not in DETERMINERS | PREPOSITIONS
        ):
            break
        place += 1
    return place


def skip_listener(tokens: Sequence[Token], place: int) -> int:
    """Past the one who is told: "told | reporters |", "told | the Daily Post |", "asked | him |"."""
    if place >= len(tokens) or tokens[place].lower in ("that", ":", ",", QUOTE) or not tokens[place].is_word:
        return place
    first = tokens[place]
    if first.lower in _LISTENERS:
        return place + 1
    end = place + (1 if first.lower in DETERMINERS else 0)
    begun = end
    while end < len(tokens) and tokens[end].is_word:
        token = tokens[end]
        if token.lower in _ENDS_LISTENER or is_subject_pronoun(token) or is_time_word(token):
            break
        if end > begun and token.is_capital != tokens[begun].is_capital and token.is_capital:
            break
        if is_finite(tokens, end):
            break
        end += 1
        if not tokens[begun].is_capital and end - begun >= 3:
            break
    return end
