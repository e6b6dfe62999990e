"""A main clause as the rules of coordination see it: its subject, its verb group, and what that verb needs.

In: tokens of a sentence and where a clause may begin.  Out: a `Clause`, or None where its subject is not plain (a
relative clause, a comma, too many words).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.statements.attribution.cues import VERBS
from rashomon.statements.words.clauses import is_finite, is_name_word
from rashomon.statements.words.lexicon import ADVERBS, BE, DETERMINERS, MODALS, PREPOSITIONS, words
from rashomon.statements.words.tokens import QUOTE, Token
from rashomon.statements.words.verbs import PARTICIPLES

Range = tuple[int, int]

SUBORDINATORS = words(
    "if unless whether because although though while whereas when since until once as after before lest so that who "
    "which whom whose where why how what than whenever wherever"
)
AUXILIARIES = (BE | MODALS | words("has have had did does do")) - words("be been being 's 're")
HAVE = words("has have had")
# Verbs and adjectives that hold a clause: what follows an "and" behind them may be theirs.
HOLDERS = frozenset(VERBS) | words(
    "possible likely clear unclear sure certain afraid confident hopeful convinced worried concerned aware glad "
    "sorry true unlikely know knows knew fear fears feared hope hopes hoped believe believes believed think thinks "
    "thought mean means meant ensure ensured ensures see sees saw hear heard hears feel felt feels make makes made "
    "let lets help helped helps realize realized decide decided determine determined suspect suspected assume "
    "assumed wish wished seems seemed appears appeared suppose"
)
SINGULAR = words("was is has does")
PLURAL = words("were are have do")
SEGMENT_WORDS = 4  # fewer do not make a claim
_LONGEST_SUBJECT = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A range of tokens that claims one thing, and the ranges it borrows."""

    tokens: Range
    subject: Range | None = None
    auxiliary: Range | None = None
    adjunct: Range | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause under way: where its subject and verb group are."""

    subject: Range
    verb: int
    after: int  # behind the verb group


def clause_at(tokens: Sequence[Token], start: int, end: int) -> Clause | None:
    """The clause that begins at `start`, when its subject is plain."""
    verb = next((at for at in range(start + 1, end) if _is_main(tokens, at, end)), None)
    if (
        verb is None
        or is_finite(tokens, start)
        or _disagrees(tokens, start, verb)
        or "'" in tokens[verb].lower.replace("n't", "")
    ):
        return None
    later = next((at for at in range(verb + 1, end) if is_finite(tokens, at)), None)
    if later is not None and _is_reduced(tokens, verb, later):
        verb = later
    subject_end = verb
    while subject_end > start + 1 and (
        tokens[subject_end - 1].lower in ADVERBS - {"ago"} or tokens[subject_end - 1].lower.endswith("ly")
    ):
        subject_end -= 1
    if subject_end > start + 2 and [token.lower for token in tokens[subject_end - 2 : subject_end]] == ["no", "longer"]:
        subject_end -= 2
    while subject_end > start + 1 and not tokens[subject_end - 1].is_word and tokens[subject_end - 1].lower != QUOTE:
        subject_end -= 1
    subject = tokens[start:subject_end]
    if len(subject) > _LONGEST_SUBJECT or any(
        token.text in (",", ";", ":", "—", "–", "-", "(") or token.lower in SUBORDINATORS or token.lower == QUOTE
        for token in subject
    ):
        return None
    return Clause((start, subject_end), verb, after_group(tokens, verb, end))


def _disagrees(tokens: Sequence[Token], start: int, verb: int) -> bool:
    """ "groups boycott talks": a form in "-s" behind a plural is a noun."""
    word = tokens[verb].lower
    if word in AUXILIARIES or not word.endswith("s"):
        return False
    return any(
        token.text.islower() and token.lower.endswith("s") and not token.lower.endswith(("'s", "ss", "us"))
        for token in tokens[start:verb]
        if token.lower not in PREPOSITIONS | DETERMINERS
    )


def _is_main(tokens: Sequence[Token], at: int, end: int) -> bool:
    """A finite verb that is not the participle of "troops backed by …"."""
    is_by = at + 1 < end and tokens[at + 1].lower == "by" and is_done(tokens[at].lower)
    return is_finite(tokens, at) and not tokens[at].is_capital and not is_by


def _is_reduced(tokens: Sequence[Token], verb: int, later: int) -> bool:
    return (
        tokens[verb].lower.endswith("ed")
        and tokens[verb + 1].lower in PREPOSITIONS - {"to"}  # "appeared to be"
        and not any(
            token.text in (",", ";") or token.lower in ("and", "but", "or") or token.lower in SUBORDINATORS
            for token in tokens[verb:later]
        )
    )


def after_group(tokens: Sequence[Token], verb: int, end: int) -> int:
    """Behind "had been | shelled |": auxiliaries, adverbs, and the participle."""
    place = verb + 1
    if tokens[verb].lower not in BE | MODALS | HAVE | {"did", "does", "do"}:
        return place
    while place < end and (
        tokens[place].lower in BE | HAVE | {"not", "never"}
        or tokens[place].lower in ADVERBS
        or tokens[place].lower.endswith("ly")
    ):
        place += 1
    return min(place + 1, end) if place < end and is_participle(tokens[place].lower) else place


def is_participle(word: str) -> bool:
    """ "burned", "taken", "burning"."""
    return word in PARTICIPLES or (word.endswith(("ed", "ing")) and len(word) > 4)


def is_done(word: str) -> bool:
    """ "burned", "taken": what can stand behind "was" or "has"."""
    return word in PARTICIPLES or (word.endswith("ed") and len(word) > 4)


def has_object(tokens: Sequence[Token], verb: int, end: int, *, with_place: bool = True) -> bool:
    """Whether what a verb needs stands behind it: a determiner, a number, a name; a preposition too, `with_place`."""
    if verb + 1 >= end:
        return False
    following = tokens[verb + 1]
    is_thing = following.lower in DETERMINERS or following.text[0].isdigit() or is_name_word(following)
    return is_thing or (with_place and following.lower in PREPOSITIONS)


def count_words(tokens: Sequence[Token], start: int, end: int) -> int:
    """Words of a range; a folded quotation is one."""
    return sum(token.is_word or token.lower == QUOTE for token in tokens[start:end])
