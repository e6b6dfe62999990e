"""Small questions about runs of tokens: is there a finite verb, where does the subject begin, where does a phrase end.

In: tokens of a sentence and positions.  Out: positions.  The answers come from closed word lists and word endings, not
from a parser; where they cannot tell, they say so (None, False) and the caller abstains.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements.words.lexicon import (
    ALSO_NOUNS,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    PASTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRESENTS,
    RELATIVES,
    SPEAKING_NOUNS,
    SPEAKING_PRONOUNS,
    SUBJECT_DETERMINERS,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
    VERBS_OR_NOUNS,
    words,
)
from rashomon.statements.words.tokens import QUOTE, Token

_NAME_PARTICLES = ("al-", "el-", "ad-", "ar-", "as-", "ash-", "at-", "an-")
_NAME_WORDS = frozenset(["al", "el", "bin", "ibn", "abu", "de", "van", "von", "da", "del", "der", "di", "la", "le"])
STOPS = frozenset([",", ";", ":", ".", "!", "?", "(", ")", "—", "–", "-", QUOTE])
_FINITE = (BE - {"be", "been", "being"}) | (MODALS - {"may"}) | PASTS | PRESENTS | {"had", "did", "may"}
_PLURAL_SUBJECTS = words(
    "i you we they who that which people police men women both many some others those these most all"
)
_NOT_SUBJECTS = words("arms sports sales news politics its his this us was is has as goods plus")
_ASIDES = words("a an the one though however meanwhile too also then former himself herself speaking")
_LEADING_ADVERBS = words("however meanwhile then that how earlier later separately also still now instead")
_NOUN_WORDS = 3  # words of a phrase without a name: "two local officials"
_AFTER_VERB = (
    DETERMINERS | PREPOSITIONS | SUBJECT_PRONOUNS | words("that him them her me us to up out off more nothing")
)
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
    if not tokens[place].is_word or (place and tokens[place].text in ("Said", "IS")):  # names as well
        return False
    before = tokens[place - 1].lower if place else ""
    if (
        word in _FINITE
        or word.endswith(("n't", "'re", "'ve", "'ll", "'d", "'m"))
        or word in {"he's", "she's", "it's", "that's", "there's", "who's", "what's", "here's"}
    ):
        return before not in ("the", "a", "an", "to") and not (tokens[place].is_capital and word in ("may", "will"))
    if word.endswith("ed") and len(word) > 3 and word not in _ED_NOT_VERB and not tokens[place].is_capital:
        return before not in DETERMINERS and before not in PREPOSITIONS
    return place > 0 and _is_present(tokens, place, word)


def _is_present(tokens: Sequence[Token], place: int, word: str) -> bool:
    """Whether a word that may be a noun is a present tense: "officials plan", "the army plans to"."""
    before = tokens[place - 1]
    if word in VERBS_OR_NOUNS and tokens[place].is_capital and before.is_capital:
        return False  # "Human Rights Watch"
    if word in VERBS_OR_NOUNS:
        is_plural = before.lower.endswith("s") and not before.lower.endswith(("ss", "'s", "ous", "us", "is"))
        return before.lower in _PLURAL_SUBJECTS or (is_plural and before.lower not in _NOT_SUBJECTS)
    if not word.endswith("s") or tokens[place].is_capital or place + 1 >= len(tokens):
        return False
    stem = word[:-1]
    if stem not in VERBS_OR_NOUNS and word[:-2] not in VERBS_OR_NOUNS and word[:-3] + "y" not in VERBS_OR_NOUNS:
        return False
    if not before.is_word or before.lower in DETERMINERS | PREPOSITIONS or before.lower.endswith(("'s", "s'")):
        return before.lower in ("that", "this")
    following = tokens[place + 1]
    if stem not in ALSO_NOUNS and word[:-2] not in ALSO_NOUNS:
        return True
    return (
        following.lower in _AFTER_VERB
        or (following.is_capital and not before.is_capital)
        or (before.lower in SUBJECT_PRONOUNS)
    )


def is_subject_pronoun(token: Token) -> bool:
    """Whether a token is a pronoun that can be a subject, alone or with its verb: "he", "he'd", "there's"."""
    return token.lower in SUBJECT_PRONOUNS or token.lower.split("'", 1)[0] in SUBJECT_PRONOUNS


def first_finite(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Position of the first finite-looking verb outside a relative clause right after a comma-less "who"."""
    return next((place for place in range(start, end) if is_finite(tokens, place)), None)


def looks_like_clause(tokens: Sequence[Token], start: int, end: int) -> bool:
    """A finite verb after something that can be its subject, or four words that open as a clause does."""
    finite = first_finite(tokens, start, end)
    if finite is not None:
        return finite > start or end - start > 2 or tokens[end - 1].lower == QUOTE
    if any(token.lower == QUOTE for token in tokens[start:end]):
        return True
    words = sum(1 for token in tokens[start:end] if token.is_word)
    opener = tokens[start] if start < end else None
    return opener is not None and words >= 4 and is_subject_pronoun(opener)


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
    if last.lower in ("who", "which", "that"):
        end = verb - (2 if verb - 2 >= low and tokens[verb - 2].text == "," else 1)
        start = _noun_phrase_start(tokens, end, low)
        is_clause = start is not None and first_finite(tokens, start, end) is not None
        return nearest_phrase(tokens, end, low) if is_clause else start
    if last.text in ("—", "–", "-"):
        return _before_dashes(tokens, verb - 1, low)
    if last.text == ",":
        return _before_apposition(tokens, verb - 1, low)
    if last.lower == QUOTE and last.text.rstrip("”\"'’»").endswith(","):  # an apposition that ends in a title
        return _first_phrase(tokens, verb - 1, low)
    if last.text == ")":
        return _noun_phrase_start(tokens, verb, low)
    if not last.is_word or last.lower in PREPOSITIONS or last.lower in DETERMINERS - SUBJECT_DETERMINERS:
        return None
    return _noun_phrase_start(tokens, verb, low)


def _before_dashes(tokens: Sequence[Token], dash: int, low: int) -> int | None:
    """Start of the phrase before an aside between dashes, the second of which is at `dash`."""
    mark = tokens[dash].text
    end = dash - 1 if dash > low and tokens[dash - 1].text == mark else dash
    opened = next((place for place in range(end - 1, low, -1) if tokens[place].text == mark), None)
    if opened is None:
        return None
    while opened > low and tokens[opened - 1].text in (mark, ","):
        opened -= 1
    return _noun_phrase_start(tokens, opened, low)


def nearest_phrase(tokens: Sequence[Token], end: int, low: int) -> int:
    """Start of the shortest noun phrase that ends at `end`, for text without commas: "… fell | the ministry | said"."""
    place = end
    while place > low and is_name_word(tokens[place - 1]):
        place -= 1
    is_named = place < end
    while (
        is_named
        and place - 2 > low
        and tokens[place - 1].lower in ("for", "of", "and")
        and is_name_word(tokens[place - 2])
    ):
        place -= 1
        while place > low and is_name_word(tokens[place - 1]):
            place -= 1
    limit = max(low, place - (2 if is_named else _NOUN_WORDS))
    while place > limit and tokens[place - 1].lower not in DETERMINERS and tokens[place - 1].text.islower():
        word = tokens[place - 1]
        if word.lower in PREPOSITIONS | CONJUNCTIONS or is_finite(tokens, place - 1) or not word.is_word:
            break
        if is_named and word.lower not in SPEAKING_NOUNS:
            break
        place -= 1
    if place > low and tokens[place - 1].lower in DETERMINERS | POSSESSIVES:
        place -= 1
    is_attached = place - 2 > low and tokens[place - 1].lower in ("with", "at", "from", "of", "in", "for")
    if is_attached and tokens[place - 2].lower in SPEAKING_NOUNS:
        return nearest_phrase(tokens, place - 1, low)
    return place


def _segment_start(tokens: Sequence[Token], end: int, low: int) -> int:
    """Start of the run without commas, marks and clause-joining words that ends at `end`; brackets are stepped over."""
    place = end
    while place > low:
        token = tokens[place - 1]
        if token.text == ")" and (opened := _bracket_before(tokens, place - 1, low)) is not None:
            place = opened
            continue
        if token.text in STOPS or token.lower == QUOTE:
            break
        if token.lower in ("but", "while", "because", "although", "though", "whereas"):
            break
        place -= 1
    return place


def _bracket_before(tokens: Sequence[Token], close: int, low: int) -> int | None:
    return next((place for place in range(close - 1, max(low, close - 12) - 1, -1) if tokens[place].text == "("), None)


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
    while start < end - 1 and tokens[start].lower in CONJUNCTIONS | _LEADING_ADVERBS:
        start += 1
    start = _after_adverbial(tokens, _past_heading(tokens, start, end), end)
    return start if start < end else None


def _has_clause_before(tokens: Sequence[Token], start: int, end: int) -> bool:
    finite = first_finite(tokens, start, end)
    if finite is None:
        return tokens[end].lower in ("that", "as", "because", "when", "if")
    return not any(tokens[place].lower in RELATIVES for place in range(start, finite))


def _past_heading(tokens: Sequence[Token], start: int, end: int) -> int:
    """Past a heading that runs into the sentence without a mark: "Short notes | A source"."""
    begins = (at for at in range(end - 2, start, -1) if tokens[at].text in ("The", "A", "An"))
    return next(begins, start)


def _after_adverbial(tokens: Sequence[Token], start: int, end: int) -> int:
    """Past a leading "On Sunday" or "In a statement Sunday" written without a comma."""
    if tokens[start].lower in PREPOSITIONS and tokens[start].lower != "of":
        for place in range(start + 1, end - 1):
            if is_time_word(tokens[place]) and not is_time_word(tokens[place + 1]):
                return place + 1
        for place in range(start + 2, end):
            if tokens[place].lower in SPEAKING_PRONOUNS - {"one", "some", "many", "both"}:
                return place
            opens = tokens[place].lower in ("the", "a", "an")
            if opens and tokens[place - 1].lower not in PREPOSITIONS | CONJUNCTIONS:
                return place
    return start


def _before_apposition(tokens: Sequence[Token], comma: int, low: int) -> int | None:
    """Start of the phrase before "…, a member of the council," whose closing comma is at `comma`."""
    end = comma
    for _ in range(4):
        start = _segment_start(tokens, end, low)
        opener = tokens[start] if start < end else None
        if opener is None:
            break
        at_edge = start == low or tokens[start - 1].text not in (",", "(", "—", "–")
        if end != comma and _opens_subject(tokens, start, end):
            found = _noun_phrase_start(tokens, end, low)
            return _with_role_before(tokens, found, low) if found == start else found
        if at_edge:
            break
        end = start - 1
    return _first_phrase(tokens, comma, low)


def _first_phrase(tokens: Sequence[Token], comma: int, low: int) -> int | None:
    """Start of the first phrase since `low` that can be a subject, when all up to `comma` are asides of it."""
    start = low
    while start < comma and (not tokens[start].is_word or tokens[start].lower in CONJUNCTIONS):
        start += 1
    for _ in range(3):
        end = next((at for at in range(start, comma) if tokens[at].text in (",", "(", "—", "–", "-")), comma)
        if start >= end:
            return None
        if _opens_subject(tokens, start, end) and first_finite(tokens, start, end) is None:
            aside = tokens[end + 1] if end + 1 < comma else None
            is_aside = aside is not None and (
                aside.lower in RELATIVES | PREPOSITIONS | _ASIDES
                or aside.lower.endswith(("ing", "ed"))
                or tokens[end].text != ","
                or first_finite(tokens, end + 1, comma) is None
            )
            return start if is_aside else None
        if tokens[start].lower not in PREPOSITIONS and not tokens[start].lower.endswith(("ing", "ed")):
            return None
        start = end + 1
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
