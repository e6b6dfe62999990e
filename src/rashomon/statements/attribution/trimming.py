"""A speaker phrase without what ran into it: "Meanwhile", "Early Sunday", a heading, the end of another clause.

In: tokens of a sentence, a phrase in them, and whether it stands behind its cue.  Out: the phrase cut to the words that
name the speaker; None when none are left.  A sentence with a comma is left alone: its phrases end where they should.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements.attribution.stripped import speaker_before
from rashomon.statements.words import clauses
from rashomon.statements.words.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    RELATIVES,
    SPEAKING_NOUNS,
    WEEKDAYS,
    words,
)
from rashomon.statements.words.tokens import Token

# Words that tie a sentence to the one before or say when; none of them speaks.
_DISCOURSE = words(
    "however but and so yet then still also moreover furthermore additionally meanwhile nevertheless nonetheless "
    "therefore thus hence instead afterwards afterward later earlier early late separately similarly likewise indeed "
    "today yesterday tonight because although though commenting"
)
_TIMES = WEEKDAYS | MONTHS
_NEW_SENTENCE = frozenset(["Meanwhile", "However", "Moreover", "But", "Earlier", "Later", "Also", "Afterwards"])
_NO_NOUNS = PREPOSITIONS | CONJUNCTIONS | DETERMINERS | AUXILIARIES | ADVERBS | RELATIVES
_ARTICLES = frozenset(["The", "A", "An"])
# Behind a participle in "-ed" they show that it describes: "a report released | by the council".
_AFTER_PARTICIPLE = words("by on in at online from with for as during against near")


def own_words(tokens: Sequence[Token], start: int, end: int, *, is_behind: bool = False) -> tuple[int, int] | None:
    """The phrase from `start` to `end` without other clauses and leading words of time and order."""
    if any(token.text == "," for token in tokens):
        return start, end
    start = _past_discourse(tokens, _past_heading(tokens, start, end), end)
    if start >= end:
        return None
    if not is_behind:
        start = _past_other_phrase(tokens, start, end)
    verb = _own_verb(tokens, start, end)
    if verb is None:
        return start, end
    if is_behind:
        return (start, end) if clauses.is_subject_pronoun(tokens[verb - 1]) else (start, verb)
    begin = speaker_before(tokens, end, start)
    begin = _past_discourse(tokens, begin, end)
    is_own = verb < begin < end and tokens[begin - 1].lower not in PREPOSITIONS | DETERMINERS
    return (begin, end) if is_own else None


def _past_heading(tokens: Sequence[Token], start: int, end: int) -> int:
    """Past a heading or a dateline that no mark closes: "Norfell | The ministry", "Fog | Meanwhile officials"."""
    for at in range(end - 1, start, -1):
        before = tokens[at - 1]
        is_article = tokens[at].text in _ARTICLES and at < end - 1
        if (is_article or tokens[at].text in _NEW_SENTENCE) and before.is_word and before.lower not in PREPOSITIONS:
            return at
    return start


def _past_discourse(tokens: Sequence[Token], start: int, end: int) -> int:
    while start < end:
        token = tokens[start]
        is_leading = (token.lower in _DISCOURSE and not _is_describing(tokens, start, end)) or (
            token.lower in _TIMES and not _is_in_name(tokens, start, end)
        )
        if not is_leading:
            break
        start += 1
    return start


def _is_describing(tokens: Sequence[Token], place: int, end: int) -> bool:
    """Whether "early" or "later" belongs to the noun behind it: "early results"."""
    following = tokens[place + 1] if place + 1 < end else None
    is_noun = following is not None and following.text.islower() and following.lower not in _NO_NOUNS
    return tokens[place].lower in ("early", "late", "earlier", "later", "still", "even") and is_noun


def _past_other_phrase(tokens: Sequence[Token], start: int, end: int) -> int:
    """Past words that end before an article, where a comma was left out: "shells on Friday | a monitoring group"."""
    if any(token.lower in RELATIVES or not token.is_word for token in tokens[start:end]):
        return start
    for at in range(end - 2, start + 2, -1):
        token, before = tokens[at], tokens[at - 1]
        is_noun = before.text.islower() and before.lower not in _NO_NOUNS and before.lower not in SPEAKING_NOUNS
        if token.lower in ("the", "a", "an") and before.is_word and (is_noun or clauses.is_time_word(before)):
            is_speaker = tokens[end - 1].lower in SPEAKING_NOUNS or clauses.is_name_word(tokens[end - 1])
            return at if is_speaker and not before.lower.endswith(("ing", "ed")) else start
    return start


def _is_in_name(tokens: Sequence[Token], place: int, end: int) -> bool:
    """Whether a month or weekday can be a name: "May", "April Brown"."""
    if tokens[place].lower in WEEKDAYS:
        return False
    return place + 1 >= end or clauses.is_name_word(tokens[place + 1])


def _own_verb(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """The first verb that shows another clause in the phrase; those of relative clauses and participles do not."""
    for at in range(start + 1, end - 1):  # a verb at the end would have no object: "the political left"
        token = tokens[at]
        if token.lower in RELATIVES or token.text in (",", "(", "—", "–"):
            return None
        if token.text.islower() and clauses.is_finite(tokens, at) and not _describes(tokens, at):
            return at
    return None


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word in "-ed" is a participle that describes a noun: "Doctors held by the army", "allied forces"."""
    token = tokens[at]
    following = tokens[at + 1]
    if not token.lower.endswith("ed"):
        return following.lower == "by"
    return following.lower in _AFTER_PARTICIPLE or (following.text.islower() and following.lower not in _NO_NOUNS)
