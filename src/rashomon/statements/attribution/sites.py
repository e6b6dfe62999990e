"""Where a cue verb stands with somebody speaking by it, and the record of the frame it makes.

In: tokens of a sentence and a position.  Out: a `Site`, or None for what only looks like a cue: denied speaking ("did
not say"), passives ("is said to"), conditionals ("would say"), nouns ("the report").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rashomon.records import Stance
from rashomon.statements.attribution.cues import Cue, find_cue
from rashomon.statements.words.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    SPEAKING_NOUNS,
    SUBJECT_DETERMINERS,
    SUBJECT_PRONOUNS,
    WEEKDAYS,
)
from rashomon.statements.words.tokens import QUOTE, Token

# How the claim is made from the content: as it stands, with the frame cut out of its middle, "X should …", "there
# should be …", "S will …", "X bore responsibility for …", "X is …"; a "topic" is talked about and claims nothing.
Shape = Literal["plain", "joined", "should", "there_should_be", "will", "responsible", "is", "topic"]

# Words before "to say" that tell it was said: "went on to say", "continued to insist", "was quick to point out".
_BEFORE_INFINITIVE = frozenset(
    ["on", "continued", "continues", "proceeded", "began", "quick", "rushed", "continue", "hastened", "eager"]
)
QUOTING = frozenset(["quoted", "quotes", "quoting", "cited", "cites", "citing"])
_LIVES_REACH = 5  # tokens: "claimed at least a dozen lives"
_QUOTED_REACH = 20  # tokens between "quoted" and "as saying"
_REACH = 9  # words of a subject between its noun and the verb
# Verbs of an occasion that is used to speak: "took to the radio to say", "held a briefing to announce".
_OCCASIONS = frozenset(
    [
        "took",
        "used",
        "went",
        "held",
        "issued",
        "wrote",
        "spoke",
        "appeared",
        "turned",
        "rose",
        "sent",
        "released",
        "uses",
    ]
)
_ADJECTIVE_ENDINGS = ("ing", "ous", "ive", "al", "ary", "ic", "ful", "ed", "less", "'s", "s'")


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """Who passed it on, in token positions: "the agency reported that | the minister said …"."""

    subject: tuple[int, int] | None
    cue: tuple[int, int]
    content: tuple[int, int]  # what the relay reports, the inner frame included


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
    via: tuple[Relay, ...] = ()  # outermost first
    is_within: bool = (
        False  # a relative clause of another's sentence, which stays whole: "a strike that Brown called rash"
    )
    is_anonymous: bool = False  # nobody is said to speak: no other subject stands in


@dataclass(frozen=True, slots=True)
class Site:
    """A cue where it stands: `start` is where its verb phrase begins, `after` the token behind cue and particle."""

    tokens: Sequence[Token]
    cue: Cue
    place: int
    start: int
    after: int
    low: int
    quoted: tuple[int, int] | None = None  # "quoted | the minister | as saying": who is passed on
    relayed_by: tuple[int, int] | None = None  # "was quoted by | the agency | as saying"

    @property
    def before(self) -> Token | None:
        return self.tokens[self.start - 1] if self.start > 0 else None


def find_site(tokens: Sequence[Token], place: int, low: int) -> Site | None:
    """The cue verb at `place` when somebody speaks by it; its clause does not begin before `low`."""
    token = tokens[place]
    following = tokens[place + 1].lower if place + 1 < len(tokens) else None
    if token.lower in QUOTING:
        quoting = _find_quoting(tokens, place, low)
        if quoting is not None:
            return quoting
    cue = find_cue(token.lower, following)
    if cue is None or (token.is_capital and place > low and token.lower != "says" and tokens[place - 1].is_word):
        return None
    start = verb_phrase_start(tokens, place, low)
    site = Site(tokens, cue, place, start, place + (2 if cue.particle else 1), low)
    return site if _is_speaking(site) else None


def _find_quoting(tokens: Sequence[Token], place: int, low: int) -> Site | None:
    """ "quoted the minister as saying" and "was quoted by the agency as saying", as one cue."""
    for at in range(place + 1, min(place + _QUOTED_REACH, len(tokens) - 1)):
        if tokens[at].text in (";", ":", ".") or tokens[at].lower == QUOTE:
            return None
        cue = find_cue(tokens[at + 1].lower, None) if tokens[at].lower == "as" else None
        if cue is None or not cue.is_participle:
            continue
        start = verb_phrase_start(tokens, place, low)
        is_passive = any(token.lower in BE for token in tokens[start:place])
        between = (place + 1, at) if at > place + 1 else None
        relayed_by, after = None, at + 2
        if is_passive and between is not None and tokens[place + 1].lower == "by":
            relayed_by = (place + 2, at)
        elif is_passive and after < len(tokens) - 1 and tokens[after].lower == "by":
            end = next((n for n in range(after + 1, len(tokens)) if not tokens[n].is_word), len(tokens))
            relayed_by, after = (after + 1, end), end
        return Site(
            tokens,
            replace(cue, is_participle=False, is_past=True),
            place,
            start,
            after,
            low,
            quoted=None if is_passive else between,
            relayed_by=relayed_by,
        )
    return None


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
        or (tokens[start - 1].lower == "on" and tokens[start].lower in WEEKDAYS)
    ):
        start -= 1
    return start


def _is_speaking(site: Site) -> bool:
    """Whether somebody says it here: not negated, not passive, not wished or supposed, not a noun."""
    if site.cue.lemma == "claim" and _takes_lives(site):
        return False
    verb_phrase = {token.lower for token in site.tokens[site.start : site.place]}
    if verb_phrase & NEGATIONS or verb_phrase & (MODALS - {"'s"}):
        return False
    if verb_phrase & BE and not site.cue.is_participle:
        return False
    before = site.before
    if before is None:
        return _opens_sentence(site)
    if before.lower == "to":
        return _carried_out(site) is not None
    if before.lower == "that" and site.start - 2 >= site.low:
        is_quoting = any(token.lower == QUOTE for token in site.tokens[site.after : site.after + 2])
        return (is_quoting or site.tokens[site.start - 2].lower in SPEAKING_NOUNS) and not site.cue.is_participle
    if before.lower in ("without", "not") or before.lower in DETERMINERS - SUBJECT_DETERMINERS:
        return False
    if site.cue.is_ambiguous and not _is_verb_here(site, before):
        return False
    return not (site.cue.lemma in ("say", "claim", "believe", "think", "know", "show") and _has_infinitive(site))


def _takes_lives(site: Site) -> bool:
    """ "claimed the lives of 12", "claiming 12 martyrs": nobody says anything."""
    near = site.tokens[site.after : site.after + _LIVES_REACH]
    return any(token.lower in ("life", "lives", "victims", "martyrs", "casualties") for token in near)


def _carried_out(site: Site) -> int | None:
    """Where the verb phrase begins that an infinitive cue completes ("went on to say", "was quick to point out")."""
    tokens, place = site.tokens, site.start - 2
    for at in range(place, max(site.low, place - _REACH), -1):
        if tokens[at].text == "," or tokens[at].lower == QUOTE:
            break
        if tokens[at].lower in _OCCASIONS:
            return verb_phrase_start(tokens, at, site.low)
    if place <= site.low or tokens[place].lower not in _BEFORE_INFINITIVE:
        return None
    if tokens[place].lower == "on":
        place -= 1
    return verb_phrase_start(tokens, place, site.low)


def speaking_start(site: Site) -> int:
    """Where the verb phrase begins whose subject speaks."""
    before = site.before
    found = _carried_out(site) if before is not None and before.lower == "to" else None
    return site.start if found is None else found


def _head_before(site: Site, before: Token) -> Token:
    """The noun the verb agrees with: "polls" in "polls in the north show"."""
    for place in range(site.start - 2, max(site.low, site.start - _REACH), -1):
        token = site.tokens[place]
        if not token.is_word:
            break
        if token.lower in ("in", "of", "from", "for", "by", "at", "with", "on") and place > site.low:
            before = site.tokens[place - 1]
    return before


def _opens_sentence(site: Site) -> bool:
    """ "Said Ellis: …" and "Noting that …, Ellis said …" """
    if site.cue.is_participle:
        return True
    return site.place == 0 and site.cue.lemma in ("say", "ask", "add", "write") and not site.cue.is_ambiguous


def _has_infinitive(site: Site) -> bool:
    """Whether "to" and a verb follow ("said to have left"), rather than a listener ("said to the reporters")."""
    tokens, after = site.tokens, site.after
    if after >= len(tokens) or tokens[after].lower != "to":
        return False
    if after + 1 >= len(tokens):
        return True
    following = tokens[after + 1]
    return not (following.is_capital or following.lower in DETERMINERS | {"me", "him", "us", "them", "reporters"})


def _is_verb_here(site: Site, before: Token) -> bool:
    """Whether "claims" or "report" is a verb: its subject stands before it and agrees with it."""
    following = site.tokens[site.after].lower if site.after < len(site.tokens) else ""
    if before.text in ("—", "–", "-", ")"):
        return following in ("that", QUOTE)
    word = _head_before(site, before).lower
    if site.cue.lemma == "state" and following not in ("that", QUOTE, ":") and word not in SPEAKING_NOUNS:
        return False  # "four battleground states"
    if word in SUBJECT_PRONOUNS | {"who", "and", "but"} or before.text == "," or word == QUOTE:
        return True
    if site.cue.lemma == "show" and following == "that" and before.lower.endswith("ing"):
        return True  # "recent polling shows that"
    if word in PREPOSITIONS or before.text.isdigit() or word.endswith(_ADJECTIVE_ENDINGS) or not before.is_word:
        return False
    if site.cue.is_past and site.tokens[site.place].lower == site.cue.lemma:  # "read" is both
        return True
    is_plural = word.endswith("s") and not word.endswith(("ss", "us", "sis"))
    is_plural = is_plural or word in (
        "police",
        "data",
        "media",
        "people",
        "men",
        "women",
        "some",
        "many",
        "others",
        "both",
    )
    return is_plural if site.tokens[site.place].lower == site.cue.lemma else not is_plural or before.is_capital
