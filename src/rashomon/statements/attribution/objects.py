"""What a frame reports when that is no clause of its own: a thing denied, demanded, blamed, named or talked about.

In: a cue's `Site`.  Out: positions, the shape of the claim and the stance; None when nothing there can be content.
A "topic" is content that claims nothing by itself ("criticised the plan"): it can be shown, not compared.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.records import Stance
from rashomon.statements.attribution import phrases
from rashomon.statements.attribution.cues import CLAIM_NOUNS, find_cue
from rashomon.statements.attribution.ends import in_subordinate, object_end, trimmed
from rashomon.statements.attribution.sites import Shape, Site
from rashomon.statements.words import clauses
from rashomon.statements.words.lexicon import AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, words
from rashomon.statements.words.tokens import QUOTE, Token

Content = tuple[tuple[int, int] | None, Shape, Stance]

_OBJECT_PRONOUNS = words("him her them it us me you himself herself themselves itself this that these those")
_FALSE = words("false untrue baseless unfounded fabricated lies nonsense rumors rumours propaganda groundless fake")
_ADJECTIVE_ENDINGS = ("ful", "less", "ous", "ive", "able", "ible", "ic", "ate", "ing", "ed")
_OF_PEOPLE = frozenset(["advise", "request"])  # "advised the firm" and "requested a visa" report nothing
_INQUIRIES = words("poll survey study report inquiry analysis paper investigation review audit polls surveys studies")
_REACH = 14  # tokens in which the second half of "called X a Y" or "accused X of Y" must begin


def denied_or_demanded(site: Site) -> Content | None:
    """ "denied reports that …", "rejected the plan", "urged them to …", "called for a truce"."""
    tokens, cue, after = site.tokens, site.cue, site.after
    for place in range(after, min(after + 6, len(tokens) - 1)):
        if tokens[place].lower in CLAIM_NOUNS and tokens[place + 1].lower == "that":
            return span_of(tokens, place + 2, _before_false(tokens, place + 2), "plain", cue.stance)
        if tokens[place].text in (",", ";") or clauses.is_finite(tokens, place):
            break
    if after >= len(tokens) or not (tokens[after].is_word or tokens[after].lower == QUOTE):
        return None
    if cue.stance == "denies":
        shape: Shape = "responsible" if tokens[after].lower.endswith("ing") else "topic"
        if tokens[after].lower in ("to", "by") or tokens[after].lower in PREPOSITIONS:
            return None
        return span_of(tokens, after, object_end(tokens, after), shape, cue.stance)
    listener = phrases.skip_listener(tokens, after)
    if cue.particle != "for" and listener < len(tokens) and tokens[listener].lower == "to":
        return span_of(tokens, after, len(tokens), "should", cue.stance)
    if tokens[after].lower not in PREPOSITIONS and cue.particle in (None, "for") and cue.lemma not in _OF_PEOPLE:
        return span_of(tokens, after, object_end(tokens, after), "there_should_be", cue.stance)
    return None


def _before_false(tokens: Sequence[Token], start: int) -> int:
    """The end of what is dismissed "as false": before that verdict, when it stands."""
    return next(
        (
            place
            for place in range(start + 1, len(tokens) - 1)
            if tokens[place].lower == "as" and tokens[place + 1].lower in _FALSE
        ),
        len(tokens),
    )


def accused(site: Site) -> Content | None:
    """ "accused the army of …", "blamed the fire on …" is left out."""
    tokens = site.tokens
    word = "for" if site.cue.lemma in ("blame", "fault") else "of"
    for place in range(site.after + 1, min(site.after + _REACH, len(tokens) - 1)):
        if tokens[place].lower == word:
            return span_of(tokens, site.after, len(tokens), "responsible", site.cue.stance)
    return None


def named(site: Site) -> Content | None:
    """What something is called: "called the plan “a gift”", "described it as a gift", "called him a liar"."""
    tokens, after = site.tokens, site.after
    if _has_relative(site):
        return _named_before(site)
    if after >= len(tokens) or tokens[after].lower in PREPOSITIONS | {"to"}:
        return None
    second = _second_half(site) or _last_adjective(site)
    if second is None:
        return topic(site) if site.cue.lemma == "describe" else None
    return span_of(tokens, after, max(object_end(tokens, after), object_end(tokens, second)), "is", site.cue.stance)


def _named_before(site: Site) -> Content | None:
    """The name of a thing that stands before: "what officials called | a crime", "which he described as | rash"."""
    tokens, after = site.tokens, site.after
    while after < len(tokens) - 1 and clauses.is_time_word(tokens[after]):
        after += 1
    after = phrases.skip_adverbials(tokens, after)
    if after < len(tokens) - 1 and tokens[after].lower == "as":
        after += 1
    return span_of(tokens, after, object_end(tokens, after), "topic", site.cue.stance) if after < len(tokens) else None


def _has_relative(site: Site) -> bool:
    """Whether the thing named stands before: "what officials called a crime"."""
    places = range(max(site.start - 6, site.low), site.start - 1)
    return any(opens_relative(site.tokens, place) for place in places)


def opens_relative(tokens: Sequence[Token], place: int) -> bool:
    """Whether "which", "what" or "that" at `place` stands for a thing; "said that" does not."""
    if tokens[place].lower == "that":
        before = tokens[place - 1] if place else None
        return before is not None and before.is_word and find_cue(before.lower, None) is None
    return tokens[place].lower in ("what", "which", "whom", "who")


def _second_half(site: Site) -> int | None:
    """Where the name begins that something is given; None when there is none."""
    tokens, after = site.tokens, site.after
    for place in range(after + 1, min(after + _REACH, len(tokens))):
        token = tokens[place]
        if token.lower == QUOTE or is_marked(tokens, place):
            return place
        if token.lower == "as" and place + 1 < len(tokens):
            return place + 1
        if token.text in (",", ";", ":", "—"):
            return None
        if site.cue.lemma in ("describe", "portray", "cast", "characterize", "characterise", "depict"):
            continue
        if token.lower in ("a", "an") and tokens[place - 1].lower not in PREPOSITIONS:
            return place
        if place == after + 1 and tokens[after].lower in _OBJECT_PRONOUNS and token.is_word:
            return place if token.lower not in PREPOSITIONS | AUXILIARIES else None
    return None


def _last_adjective(site: Site) -> int | None:
    """Where the adjective stands that something is called: "called the arrests | lawful"."""
    tokens, after = site.tokens, site.after
    if site.cue.lemma != "call" or tokens[after].lower not in DETERMINERS:
        return None
    last = object_end(tokens, after) - 1
    is_adjective = tokens[last].lower.endswith(_ADJECTIVE_ENDINGS) and tokens[last - 1].lower not in PREPOSITIONS
    return last if last >= after + 2 and is_adjective else None


def is_marked(tokens: Sequence[Token], place: int) -> bool:
    """Whether a quotation mark, which is no token, opens before the word at `place`."""
    before, token = tokens[place - 1], tokens[place]
    return place > 0 and (token.start - before.end >= 2 or before.text in ("'", "‘", "`"))


def opens_infinitive(tokens: Sequence[Token], place: int) -> bool:
    """Whether "to" and a verb follow ("agreed to leave"), not a thing ("agreed to a match")."""
    if place + 1 >= len(tokens) or tokens[place].lower != "to":
        return False
    following = tokens[place + 1]
    is_verb = following.is_word and not following.is_capital and following.lower not in DETERMINERS | _OBJECT_PRONOUNS
    return is_verb or following.lower == QUOTE


def infinitive_end(tokens: Sequence[Token], start: int) -> int:
    """The end of "to return | after the vote": where a clause tells when, or the main clause goes on."""
    for place in range(start + 2, len(tokens)):
        is_aside = tokens[place].text == "," and place + 1 < len(tokens)
        if is_aside and (in_subordinate(tokens, start) or tokens[place + 1].lower.endswith("ing")):
            return place
        is_next = tokens[place].lower in ("and", "but") and place + 1 < len(tokens)
        if is_next and clauses.is_finite(tokens, place + 1):
            return place
    return len(tokens)


def topic(site: Site) -> Content | None:
    """ "criticised the plan", "talked about the war", "proposed lifting the ban"."""
    tokens, after = site.tokens, site.after
    if after >= len(tokens):
        return None
    first = tokens[after]
    if not (first.is_word or first.lower == QUOTE) or first.lower in AUXILIARIES | {"to", "that", "by"}:
        return None
    if clauses.is_finite(tokens, after):
        return None  # "two blasts targeted the gate"
    if site.cue.particle is None and first.lower in PREPOSITIONS | {"and", "but", "or"}:
        return None
    return span_of(tokens, after, object_end(tokens, after), "topic", site.cue.stance)


def fallback(site: Site, after: int) -> Content | None:
    """The thing a verb of saying is about when no clause follows: "noted the difference", "announced an agreement".

    `after`: behind the place and time of speaking.  A clause that was not seen as one ("noted efforts had failed") is
    taken as such.
    """
    tokens = site.tokens
    if after >= len(tokens) or site.cue.lemma not in _WITH_THINGS:
        return None
    first = tokens[after]
    if site.cue.lemma == "find" and (site.before is None or site.before.lower not in _INQUIRIES):
        return None  # "he found the area welcoming"
    if first.lower in SUBJECT_PRONOUNS - {"you", "it"} | PREPOSITIONS:
        return None
    is_thing = first.lower in DETERMINERS or first.is_capital or first.lower.endswith(("s", "ing", "ive", "al", "ous"))
    is_thing = is_thing or first.lower in _OBJECT_PRONOUNS or first.lower in ("only", "more", "little", "fewer")
    is_thing = is_thing or (after + 1 < len(tokens) and tokens[after + 1].lower.endswith("s"))
    if not is_thing:
        return None
    finite = clauses.first_finite(tokens, after + 1, object_end(tokens, after))
    if finite is not None and not any(token.lower in RELATIVES for token in tokens[after:finite]):
        return span_of(tokens, after, len(tokens), "plain", site.cue.stance)
    return topic(site)


_WITH_THINGS = words(
    "note report announce confirm acknowledge admit explain recall stress emphasize emphasise declare state reveal "
    "disclose suggest indicate mention cite highlight underline underscore promise predict question doubt dispute "
    "reiterate repeat estimate tweet write show find recount claim allege describe lament forecast expect"
)


def span_of(tokens: Sequence[Token], start: int, end: int, shape: Shape, stance: Stance) -> Content | None:
    """A content without the marks at its end; None when nothing is left."""
    end = trimmed(tokens, start, end)
    return ((start, end), shape, stance) if end > start else None
