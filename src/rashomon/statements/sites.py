"""Where a cue verb stands with somebody speaking by it, and the record of the frame it makes.

In: tokens of a sentence and a position.  Out: a `Site`, or None for what only looks like a cue: denied speaking ("did
not say"), passives ("is said to"), conditionals ("would say"), nouns ("the report").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rashomon.records import Stance
from rashomon.statements.cues import Cue, find_cue
from rashomon.statements.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WEEKDAYS,
)
from rashomon.statements.tokens import QUOTE, Token

# How the claim is made from the content: as it stands, with the frame cut out of its middle, "X should …", "there
# should
# be …", "S will …", "X bore responsibility for …", "X is …".
Shape = Literal["plain", "joined", "should", "there_should_be", "will", "responsible", "is"]

_ADJECTIVE_ENDINGS = ("ing", "ous", "ive", "al", "ary", "ic", "ful", "ed", "less", "'s", "s'")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Token positions; `content` is None for "he said." beside a quotation in another sentence."""

    boundary: int  # first token of the frame's own clause: an earlier frame's content ends before it
    cue: tuple[int, int]
    subject: tuple[int, int] | None  # None: the subject of the frame before, or of the sentence
    content: tuple[int, int] | None
    stance: Stance
    is_before: bool  # the frame comes before its content
    cut: tuple[int, int] | None = None  # frame inside the content, left out of the claim
    shape: Shape = "plain"


@dataclass(frozen=True, slots=True)
class Site:
    """A cue where it stands: `start` is where its verb phrase begins, `after` the token behind cue and particle."""

    tokens: Sequence[Token]
    cue: Cue
    place: int
    start: int
    after: int
    low: int

    @property
    def before(self) -> Token | None:
        return self.tokens[self.start - 1] if self.start > 0 else None


def find_site(tokens: Sequence[Token], place: int, low: int) -> Site | None:
    """The cue verb at `place` when somebody speaks by it; its clause does not begin before `low`."""
    token = tokens[place]
    following = tokens[place + 1].lower if place + 1 < len(tokens) else None
    cue = find_cue(token.lower, following)
    if cue is None or (token.is_capital and place > 0 and token.lower != "says"):
        return None
    start = verb_phrase_start(tokens, place, low)
    site = Site(tokens, cue, place, start, place + (2 if cue.particle else 1), low)
    return site if _is_speaking(site) else None


def verb_phrase_start(tokens: Sequence[Token], place: int, low: int) -> int:
    """Where the verb phrase with the cue at `place` begins: at its first auxiliary or adverb."""
    start = place
    while start > low and (
        tokens[start - 1].lower in AUXILIARIES
        or tokens[start - 1].lower in ADVERBS
        or tokens[start - 1].lower in WEEKDAYS
        or (tokens[start - 1].lower in ("week", "month", "year") and tokens[start - 2].lower in ("this", "last"))
        or (tokens[start - 1].lower in ("this", "last") and tokens[start].lower in ("week", "month", "year"))
        or (tokens[start - 1].lower.endswith("ly") and not tokens[start - 1].is_capital)
    ):
        start -= 1
    return start


def _is_speaking(site: Site) -> bool:
    """Whether somebody says it here: not negated, not passive, not wished or supposed, not a noun."""
    verb_phrase = {token.lower for token in site.tokens[site.start : site.place]}
    if verb_phrase & NEGATIONS or verb_phrase & (MODALS - {"'s"}):
        return False
    if verb_phrase & BE and not site.cue.is_participle:
        return False
    before = site.before
    if before is None:
        return False
    if before.lower in ("to", "without", "not") or before.lower in DETERMINERS - {
        "all",
        "both",
        "others",
        "some",
        "many",
        "those",
    }:
        return False
    if site.cue.is_ambiguous and not _is_verb_here(site, before):
        return False
    following = site.tokens[site.after].lower if site.after < len(site.tokens) else ""
    return not (site.cue.lemma in ("say", "claim", "believe", "think", "know", "show") and following == "to")


def _is_verb_here(site: Site, before: Token) -> bool:
    """Whether "claims" or "report" is a verb: its subject stands before it and agrees with it."""
    word = before.lower
    if word in SUBJECT_PRONOUNS | {"who", "and", "but"} or before.text == "," or word == QUOTE:
        return True
    if word in PREPOSITIONS or before.text.isdigit() or word.endswith(_ADJECTIVE_ENDINGS) or not before.is_word:
        return False
    is_plural = word.endswith("s") or word in ("police", "people", "men", "women", "some", "many", "others", "both")
    return is_plural if site.tokens[site.place].lower == site.cue.lemma else not is_plural or before.is_capital
