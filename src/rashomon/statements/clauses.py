"""Small questions about runs of tokens: is there a finite verb, where does the subject begin, where does a phrase end.

In: tokens of a sentence and positions.  Out: positions.  The answers come from closed word lists and word endings, not
from a parser; where they cannot tell, they say so (None, False) and the caller abstains.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements.lexicon import (
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    PASTS,
    PREPOSITIONS,
    PRESENTS,
    RELATIVES,
    SPEAKING_PRONOUNS,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
    words,
)
from rashomon.statements.tokens import QUOTE, Token

_NAME_PARTICLES = ("al-", "el-", "ad-", "ar-", "as-", "ash-", "at-", "an-")
_NAME_WORDS = frozenset(["al", "el", "bin", "ibn", "abu", "de", "van", "von", "da", "del", "der", "di", "la", "le"])
STOPS = frozenset([",", ";", ":", ".", "!", "?", "(", ")", "—", "–", "-", QUOTE])
_FINITE = (BE - {"be", "been", "being"}) | (MODALS - {"may"}) | PASTS | PRESENTS | {"had", "did", "may"}
_ED_NOT_VERB = words("hundred need speed seed feed indeed united sacred red bed breed weed deed armed so-called")


def is_name_word(token: Token) -> bool:
    """Whether a token can be part of a name: "Atta", "al-Ubaid", "G."."""
    return token.is_word and (token.is_capital or token.text.startswith(_NAME_PARTICLES))


def is_name_particle(token: Token) -> bool:
    """Lower-case words inside names: "bin", "van"."""
    return token.text in _NAME_WORDS


def is_finite(tokens: Sequence[Token], place: int) -> bool:
    """Whether the token looks like a finite verb where it stands."""
    word = tokens[place].lower
    if not tokens[place].is_word or (place and tokens[place].text == "Said"):  # a name as well
        return False
    before = tokens[place - 1].lower if place else ""
    if (
        word in _FINITE
        or word.endswith(("n't", "'re", "'ve", "'ll"))
        or word in {"he's", "she's", "it's", "that's", "there's"}
    ):
        return before not in ("the", "a", "an", "to") and not (tokens[place].is_capital and word in ("may", "will"))
    if word.endswith("ed") and len(word) > 3 and word not in _ED_NOT_VERB and not tokens[place].is_capital:
        return before not in DETERMINERS and before not in PREPOSITIONS
    return False


def first_finite(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Position of the first finite-looking verb outside a relative clause right after a comma-less "who"."""
    return next((place for place in range(start, end) if is_finite(tokens, place)), None)


def looks_like_clause(tokens: Sequence[Token], start: int, end: int) -> bool:
    """A finite verb after something that can be its subject, or four words that open as a clause does."""
    finite = first_finite(tokens, start, end)
    if finite is not None:
        return finite > start or end - start > 2
    if any(token.lower == QUOTE for token in tokens[start:end]):
        return True
    words = sum(1 for token in tokens[start:end] if token.is_word)
    opener = tokens[start] if start < end else None
    return opener is not None and words >= 4 and (opener.lower in SUBJECT_PRONOUNS)


def is_time_word(token: Token) -> bool:
    """Weekdays and words like "yesterday"."""
    return token.lower in TIME_WORDS


def subject_before(tokens: Sequence[Token], verb: int, low: int) -> int | None:
    """Where the subject of the verb at `verb` begins, not before `low`; None when there is no likely subject."""
    if verb <= low:
        return None
    last = tokens[verb - 1]
    if last.lower in SPEAKING_PRONOUNS:
        return verb - 1
    if last.lower in ("who", "which"):
        return _noun_phrase_start(tokens, verb - (2 if verb - 2 >= low and tokens[verb - 2].text == "," else 1), low)
    if last.text in (",", ")", "—", "–"):
        return _before_apposition(tokens, verb - 1, low)
    if not last.is_word or last.lower in PREPOSITIONS or last.lower in DETERMINERS - {"those", "both", "all", "others"}:
        return None
    return _noun_phrase_start(tokens, verb, low)


def _segment_start(tokens: Sequence[Token], end: int, low: int) -> int:
    """Start of the run without commas, marks and clause-joining words that ends at `end`."""
    place = end
    while place > low:
        token = tokens[place - 1]
        if token.text in STOPS or token.lower == QUOTE:
            break
        if token.lower in ("but", "while", "because", "although", "though", "whereas"):
            break
        place -= 1
    return place


def _noun_phrase_start(tokens: Sequence[Token], end: int, low: int) -> int | None:
    """Start of the noun phrase that ends at `end`, leaving out words of a clause before it."""
    start = _segment_start(tokens, end, low)
    place = end - 1
    while place > start:
        token = tokens[place]
        if token.lower in CONJUNCTIONS | {"that", "whether", "then"} and _has_clause_before(tokens, start, place):
            start = place + 1
            break
        place -= 1
    while start < end and tokens[start].lower in CONJUNCTIONS | {"however", "meanwhile", "then", "that", "how"}:
        start += 1
    start = _after_adverbial(tokens, start, end)
    return start if start < end else None


def _has_clause_before(tokens: Sequence[Token], start: int, end: int) -> bool:
    finite = first_finite(tokens, start, end)
    if finite is None:
        return tokens[end].lower in ("that", "as", "because", "when", "if")
    return not any(tokens[place].lower in RELATIVES for place in range(start, finite))


def _after_adverbial(tokens: Sequence[Token], start: int, end: int) -> int:
    """Past a leading "On Sunday" or "In a statement Sunday" written without a comma."""
    if tokens[start].lower in PREPOSITIONS and tokens[start].lower != "of":
        for place in range(start + 1, end - 1):
            if is_time_word(tokens[place]) and not is_time_word(tokens[place + 1]):
                return place + 1
        for place in range(start + 2, end):
            if tokens[place].lower in SPEAKING_PRONOUNS - {"one", "some", "many", "both"}:
                return place
    return start


def _before_apposition(tokens: Sequence[Token], comma: int, low: int) -> int | None:
    """Start of the phrase before "…, a member of the council," whose closing comma is at `comma`."""
    end = comma
    for _ in range(4):
        start = _segment_start(tokens, end, low)
        opener = tokens[start] if start < end else None
        if opener is None:
            return None
        at_edge = start == low or tokens[start - 1].text not in (",", "(", "—", "–")
        if end != comma and _opens_subject(tokens, start, end):
            found = _noun_phrase_start(tokens, end, low)
            return _with_role_before(tokens, found, low) if found == start else found
        if at_edge:
            return None
        end = start - 1
    return None


def _with_role_before(tokens: Sequence[Token], start: int, low: int) -> int:
    """Start of "The ministry's spokesman, Col. Said" when the name at `start` stands beside a role before it."""
    if start - 2 < low or tokens[start - 1].text != "," or not is_name_word(tokens[start]):
        return start
    earlier = _segment_start(tokens, start - 1, low)
    is_whole = earlier == low or tokens[earlier - 1].lower in CONJUNCTIONS
    if is_whole and tokens[earlier].lower in ("the", "a", "an") and first_finite(tokens, earlier, start) is None:
        return earlier
    return start


def _opens_subject(tokens: Sequence[Token], start: int, end: int) -> bool:
    first = tokens[start]
    if first.lower in PREPOSITIONS | RELATIVES or (first.lower.endswith("ing") and not first.is_capital):
        return False
    if end - start == 1 and first.text.isdigit():
        return False
    is_aside = first.lower in ("a", "an") and start > 0 and tokens[start - 1].text == ","
    return not is_aside and (
        is_name_word(tokens[end - 1]) or tokens[start].lower in DETERMINERS or is_name_word(tokens[start])
    )
