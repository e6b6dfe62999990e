"""Frames in text whose commas were stripped: "Two shells fell near the gate the ministry said on Monday".

In: a cue's `Site`.  Out: a Frame, or None.  Where the content ends and the speaker begins is read from the words before
the cue alone: a name, or a noun that can speak with the adjectives and the article before it.  It cannot tell a place
at the end of the content from a name that begins the speaker, unless a preposition stands before the place.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements.attribution import phrases
from rashomon.statements.attribution.contents import content_before, past_addition
from rashomon.statements.attribution.sites import Frame, Site
from rashomon.statements.attribution.speakers import read_phrase
from rashomon.statements.words import clauses
from rashomon.statements.words.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SPEAKING_NOUNS,
    words,
)
from rashomon.statements.words.tokens import QUOTE, Token

ENDS = frozenset([".", "!", "?", "…"])
_CUES = words("say tell add report announce confirm note claim declare")
_FEWEST = 5  # tokens; text without commas needs a surer sign of a clause
_NOUN_WORDS = 4  # lower-case words of a phrase: "local civil defence sources"
_NAMES = 2  # capitalised words before them: "Free Norland state radio"
_OPENS_REST = words("as after when while because amid adding since")  # what may follow "the ministry said"
_NOT_OF_PHRASE = PREPOSITIONS | CONJUNCTIONS | RELATIVES | AUXILIARIES | ADVERBS
_ATTACHED = words("with at from of in for to")


def unmarked(site: Site) -> Frame | None:
    """The frame behind its content, when one phrase and the cue end the sentence or its main clause."""
    tokens = site.tokens
    if site.cue.lemma not in _CUES or site.cue.is_ambiguous or site.start - site.low < _FEWEST:
        return None
    if any(token.text == "," for token in tokens) or tokens[site.start - 1].text in (")", "—", "–", "-"):
        return None
    found = _speaker(site)
    if found is None:
        return None
    (start, end), high = found
    if tokens[high - 1].lower in PREPOSITIONS | CONJUNCTIONS | RELATIVES | {QUOTE} or start >= end:
        return None
    phrase = read_phrase(" ".join(token.text for token in tokens[start:end]))
    if phrase is None and not clauses.is_subject_pronoun(tokens[start]):
        return None
    is_behind_cue = start >= site.after
    is_clause = clauses.first_finite(tokens, site.low, high) is not None
    if high - site.low < _FEWEST or not (is_clause or (is_behind_cue and phrase is not None)):
        return None
    content = content_before(tokens, site.low, high, is_certain=is_behind_cue)
    if content is None or content[1] - content[0] < _FEWEST:
        return None
    return Frame(
        boundary=content[0],
        cue=(site.place, site.after),
        subject=(start, end),
        content=content,
        stance=site.cue.stance,
        is_before=False,
    )


def _speaker(site: Site) -> tuple[tuple[int, int], int] | None:
    """The speaker before the cue or behind it, and where the content ends."""
    tokens = site.tokens
    after = past_addition(site)
    if site.cue.lemma in ("say", "add") and after == site.after and _is_last_phrase(tokens, after):
        return (after, phrases.phrase_after(tokens, after)), site.start
    is_last = after >= len(tokens) or tokens[after].text in ENDS or tokens[after].lower.endswith("ing")
    start = speaker_before(tokens, site.start, site.low)
    is_followed = not is_last and (
        tokens[after].lower in _OPENS_REST
        or (tokens[after].lower == "and" and after + 1 < len(tokens) and clauses.is_finite(tokens, after + 1))
    )
    is_sure = is_last or (is_followed and site.start - start > 1)
    return ((start, site.start), start) if is_sure else None


def _is_last_phrase(tokens: Sequence[Token], start: int) -> bool:
    """Whether only one phrase and what describes it follow: "said | the Observatory, which has sources there"."""
    if start >= len(tokens) or not can_open_speaker(tokens[start]) or clauses.is_subject_pronoun(tokens[start]):
        return False
    finite = clauses.first_finite(tokens, start, len(tokens))
    return finite is None or any(token.lower in ("who", "which", "whose") for token in tokens[start:finite])


def can_open_speaker(token: Token) -> bool:
    """Whether a speaker phrase can begin with a word, behind its cue."""
    if not token.is_word or token.lower in ("that", "this", "it", "there"):
        return False
    return token.lower not in PREPOSITIONS | AUXILIARIES | ADVERBS and not clauses.is_time_word(token)


def speaker_before(tokens: Sequence[Token], end: int, low: int) -> int:
    """Where the shortest phrase begins that ends at `end` and can speak: "… fell | the state news agency | said"."""
    start = _name_start(tokens, end, low)
    if start == end:
        start = _noun_start(tokens, end, low)
    else:
        if start > low and tokens[start - 1].lower in SPEAKING_NOUNS and tokens[start - 1].text.islower():
            start = _noun_start(tokens, start, low)  # "the ministry's | spokesman Omar Brown"
    if start > low and tokens[start - 1].lower.endswith("'s"):
        start -= 1
    if start > low and tokens[start - 1].lower in DETERMINERS | POSSESSIVES:
        start -= 1
    noun = start - 2
    is_attached = noun > low and tokens[start - 1].lower in _ATTACHED
    if is_attached and (tokens[noun].lower in SPEAKING_NOUNS or tokens[noun].lower in ("familiar", "close")):
        noun -= tokens[noun].lower in ("familiar", "close")
        return min(start, speaker_before(tokens, noun + 1, low)) if noun > low else start
    return start


def _name_start(tokens: Sequence[Token], end: int, low: int) -> int:
    """Where the names begin that end at `end`, with "for" and "of" inside them."""
    start = end
    while start > low and clauses.is_name_word(tokens[start - 1]) and not clauses.is_time_word(tokens[start - 1]):
        start -= 1
        if tokens[start].text in ("The", "A", "An"):
            return start
    is_joined = start < end and start - 2 > low and tokens[start - 1].lower in ("for", "of", "and")
    if is_joined and clauses.is_name_word(tokens[start - 2]):
        return _name_start(tokens, start - 1, low)
    return start


def _noun_start(tokens: Sequence[Token], end: int, low: int) -> int:
    """Where a common noun's phrase begins, without its article: "a | Norlandish military source"."""
    start = end
    while start > max(low, end - _NOUN_WORDS) and _is_of_noun(tokens, start - 1):
        start -= 1
    names = start
    while names > max(low, start - _NAMES) and clauses.is_name_word(tokens[names - 1]):
        names -= 1
    opener = tokens[names - 1].lower if names > low else ""
    if start == end or names == start or (opener in PREPOSITIONS and not _is_adjective(tokens[start - 1])):
        return start
    if opener in DETERMINERS | POSSESSIVES or opener.endswith("'s"):
        return names
    place = start - 1  # of several names only the one that describes: "in Norfell | Norlandish state media"
    if not _is_adjective(tokens[place]):
        return start
    before = place - 1
    is_inner = before - 1 >= low and tokens[before].text.islower() and tokens[before - 1].lower in ("the", "a", "an")
    return before if is_inner and _is_of_noun(tokens, before) else place


def _is_of_noun(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    if not token.is_word or not token.text.islower() or token.lower in _NOT_OF_PHRASE | DETERMINERS:
        return False
    is_participle = token.lower.endswith("ed") and tokens[place + 1].text.islower()
    return not clauses.is_time_word(token) and (is_participle or not clauses.is_finite(tokens, place))


def _is_adjective(token: Token) -> bool:
    """Whether a capitalised word describes rather than names: "Norlandish", "UN", "Hillian"."""
    return token.lower.endswith(("ian", "ish", "ese", "ean", "ch", "qi", "eli", "eni", "audi")) or (
        token.text[-2:].isupper() and len(token.text) <= _ACRONYM
    )


_ACRONYM = 7  # letters: "UN", "Hill-TV"
