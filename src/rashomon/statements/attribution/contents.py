"""Which words of a sentence are the content a frame reports, behind the cue or before it.

In: a cue's `Site`, or a range of tokens.  Out: positions, the shape of the claim and the stance; None when nothing
there can be content, so that the caller abstains.  What is no clause is looked for in `objects`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rashomon.statements.attribution import objects, phrases
from rashomon.statements.attribution.ends import clause_end, ends_with_comma, object_end, trimmed
from rashomon.statements.attribution.objects import Content, span_of
from rashomon.statements.attribution.sites import Site
from rashomon.statements.words import clauses
from rashomon.statements.words.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    LEADING_SUBORDINATORS,
    PREPOSITIONS,
    words,
)
from rashomon.statements.words.tokens import QUOTE, Token

OPENS_CONTENT = frozenset(["that", "whether", "how", "why"])
# Verbs followed by a plain object where there is no "that".
_NEVER_BARE = words(
    "mention question dispute cite highlight underline underscore read begin answer respond reply demonstrate "
    "signal post text describe charge rule add maintain repeat recall note complain lament continue conclude "
    "affirm counter confirm boast"
)
_ENDS_ASIDE = words("but though although while whereas adding who whose according a an")
_COUNTING = words("more fewer less only nearly almost about around over roughly")
_SETS_OFF = frozenset(["—", "–", "-", ":", ";"])  # before a quotation: what precedes is not part of it
_REACH = 22  # tokens between a cue and its "that"
_ENOUGH = 4  # words of a content whose verb is not recognised
ONLY_QUOTED = words("begin post text sing read demonstrate put")  # verbs that report only words in marks or with "that"
# Prepositions that may open a reported clause: "said in the north the road was open".
_OPENING_PREPOSITIONS = words("in if with when after by at on during for under since until despite from of")


THOUGHTS = frozenset(["think", "believe", "expect"])  # reported only as somebody else's, in a clause of their own
_ASKED = frozenset(["asked", "questioned", "pressed"])  # "Asked if he would go, Brown said …": no content of Brown's
_OWN_THOUGHTS = frozenset(["i", "you", "we"])


def content_before(tokens: Sequence[Token], low: int, high: int, *, is_certain: bool = False) -> tuple[int, int] | None:
    """The words between `low` and `high` as content, when they hold a quotation or a clause.

    `is_certain`: the frame ends the sentence, so that any four words are content even if no verb is recognised.
    """
    start = low
    while start < high and (not tokens[start].is_word and tokens[start].lower != QUOTE):
        start += 1
    for place in range(high - 1, start, -1):
        is_contrast = tokens[place].lower in ("but", "while") and tokens[place - 1].text == ","
        if low > 0 and (tokens[place].text == ";" or is_contrast):
            start = place + 1
            break
    if low == 0 and start < high and tokens[start].lower in ("but", "and", "so", "yet"):
        start += 1
    if start >= high or (start <= 1 and tokens[0].lower in _ASKED):
        return None
    if tokens[high - 1].lower == QUOTE and high - 2 > start and tokens[high - 2].text in _SETS_OFF:
        return high - 1, high
    has_quote = any(token.lower == QUOTE for token in tokens[start:high])
    if has_quote or clauses.looks_like_clause(tokens, start, high):
        return start, high
    is_enough = is_certain and low == 0 and sum(token.is_word for token in tokens[start:high]) >= _ENOUGH
    return (start, high) if is_enough else None


def parenthetical(tokens: Sequence[Token], low: int, high: int, after: int) -> tuple[int, int] | None:
    """The content around a frame set between commas ("The army, Atta said, had withdrawn."); None when it only ends it.

    `high`: the comma before the frame; `after`: the comma behind it.
    """
    if (
        after >= len(tokens) - 1
        or tokens[after].text not in (",", "—", "–")
        or tokens[high].text not in (",", "—", "–")
    ):
        return None
    if tokens[high].text != tokens[after].text or any(token.lower == QUOTE for token in tokens[low:high]):
        return None
    following = tokens[after + 1]
    if following.lower in _ENDS_ASIDE or following.lower.endswith("ing"):
        return None
    start = low
    while start < high and not tokens[start].is_word:
        start += 1
    if low == 0 and start < high - 1 and tokens[start].lower in ("but", "and", "yet"):
        start += 1
    is_whole = tokens[start].lower not in PREPOSITIONS | LEADING_SUBORDINATORS | {"what"} and clauses.looks_like_clause(
        tokens, start, high
    )
    if is_whole and following.lower in PREPOSITIONS | (LEADING_SUBORDINATORS - {"because"}) and following.lower != "to":
        return None
    is_ended = (
        is_whole
        or tokens[start].lower in LEADING_SUBORDINATORS | PREPOSITIONS
        or clauses.first_finite(tokens, start, high)
    )
    if following.lower == QUOTE and is_ended:
        return None
    end = trimmed(tokens, after + 1, len(tokens))
    return (start, end) if start < high and end - after >= 3 else None


def before_comma(tokens: Sequence[Token], start: int) -> int:
    """Position of the first comma, semicolon or quotation from `start` on; the end when there is none."""
    return next(
        (
            place
            for place in range(start, len(tokens))
            if tokens[place].text in (",", ";") or tokens[place].lower == QUOTE
        ),
        len(tokens),
    )


def past_addition(site: Site) -> int:
    """Past the listener and the place and time of speaking."""
    place = phrases.skip_adverbials(site.tokens, site.after)
    if place == site.after and site.cue.takes_listener:
        place = phrases.skip_listener(site.tokens, site.after)
        if place + 2 < len(site.tokens) and site.tokens[place].text == "(" and site.tokens[place + 2].text == ")":
            place += 3  # "told the Associated Press (AP)"
        place = phrases.skip_adverbials(site.tokens, place)
    return place


def content_after(site: Site) -> Content | None:
    """What stands behind the cue as its content: positions (None when it is in the next sentence), shape and stance."""
    tokens, cue = site.tokens, site.cue
    if cue.lemma in THOUGHTS and (cue.is_participle or (site.before and site.before.lower in _OWN_THOUGHTS)):
        return None
    if cue.complement in _THINGS:
        return _THINGS[cue.complement](site)
    if cue.complement == "to" and objects.opens_infinitive(tokens, site.after):
        return span_of(tokens, site.after, objects.infinitive_end(tokens, site.after), "will", cue.stance)
    after = phrases.skip_adverbials(tokens, site.after)
    if cue.takes_listener and after == site.after and cue.lemma != "ask":
        listener = phrases.skip_listener(tokens, after)
        told = _told(site, after, listener)
        if told is not None:
            return told
        after = phrases.skip_adverbials(tokens, listener)
    opened = _opened_content(tokens, after)
    if opened is None and cue.complement in ("clause", "that", "object"):
        opened = _distant_that(tokens, site.after, is_told=cue.takes_listener)
    if opened is not None and cue.lemma == "begin" and opened < len(tokens) and tokens[opened].lower != QUOTE:
        return None
    if opened is not None and cue.complement != "clause" and _is_relative(tokens, opened):
        return None
    if opened is not None:
        is_next = opened >= len(tokens)
        return (None, "plain", cue.stance) if is_next else _opened_by(site, opened)
    if cue.complement == "object":
        return objects.denied_or_demanded(site)
    return _asked(site) if cue.lemma == "ask" else _bare(site, after) or objects.fallback(site, after)


_THINGS: dict[str, Callable[[Site], Content | None]] = {
    "accuse": objects.accused,
    "name": objects.named,
    "topic": objects.topic,
}


def _is_relative(tokens: Sequence[Token], start: int) -> bool:
    """Whether the "that" before `start` stands for a thing: "the rules that | would close the dam"."""
    if not 0 < start < len(tokens) or tokens[start - 1].lower != "that":
        return False
    return clauses.is_finite(tokens, start) and not clauses.is_subject_pronoun(tokens[start])


def _told(site: Site, after: int, listener: int) -> Content | None:
    """What somebody is told to do, or about: "told them to leave", "warned us about thieves"."""
    tokens = site.tokens
    if listener >= len(tokens):
        return None
    if tokens[listener].lower == "to":
        return span_of(tokens, after, len(tokens), "should", "demands")
    if listener < len(tokens) - 1 and tokens[listener].lower in ("about", "of"):
        return span_of(tokens, listener + 1, object_end(tokens, listener + 1), "topic", site.cue.stance)
    return None


def _opened_by(site: Site, opened: int) -> Content | None:
    return span_of(site.tokens, opened, _quoted_end(site.tokens, opened), "plain", site.cue.stance)


def _opened_content(tokens: Sequence[Token], after: int) -> int | None:
    """Start of the content behind "that", a colon or a comma with a quotation; len(tokens) when nothing follows."""
    if after >= len(tokens):
        return None
    opener = tokens[after]
    if opener.lower in OPENS_CONTENT:
        return after + (1 if opener.lower in ("that", "whether") else 0)
    if opener.lower == QUOTE:
        return after
    if opener.text in (":", ",", "-", "—", "–") and after + 1 < len(tokens):
        following = tokens[after + 1].lower
        if following == QUOTE or (opener.text == ":" and len(tokens) > after + 3):
            return after + 1
        if opener.text == "," and following in LEADING_SUBORDINATORS - {"as", "though", "although", "while", "whereas"}:
            return after + 1
        return after + 2 if following == "that" else None
    return len(tokens) if opener.text == ":" else None


def _distant_that(tokens: Sequence[Token], start: int, *, is_told: bool) -> int | None:
    """Start of the content when the place and time of speaking stand before its "that"."""
    for place in range(start, min(start + _REACH, len(tokens) - 1)):
        token = tokens[place]
        if token.lower == "that":
            is_speech = place > start and (
                is_told or tokens[start].lower in PREPOSITIONS | {"to", ","} or clauses.is_time_word(tokens[start])
            )
            return place + 1 if is_speech and clauses.first_finite(tokens, place + 1, len(tokens)) else None
        if token.text in (";", ":") or token.lower == QUOTE or (place > start and clauses.is_finite(tokens, place)):
            return None
    return None


def _quoted_end(tokens: Sequence[Token], start: int) -> int:
    """The end of content that begins at `start`: behind the marks when a whole quotation is set off by a comma."""
    is_set_off = start > 0 and tokens[start - 1].text in (",", ":")
    if tokens[start].lower != QUOTE or not (is_set_off or ends_with_comma(tokens[start])):
        return len(tokens)
    end = start + 1
    while end < len(tokens) and tokens[end].lower == QUOTE:
        end += 1
    return end


def _bare(site: Site, after: int) -> Content | None:
    """A clause without "that"; verbs that rarely take one need it to begin plainly."""
    tokens, cue = site.tokens, site.cue
    if after < len(tokens) and tokens[after].is_word and _is_gap(site, after):
        if cue.lemma in THOUGHTS:
            return None
        return span_of(tokens, after, clause_end(tokens, after, len(tokens), is_relative=True), "topic", cue.stance)
    is_auxiliary = after < len(tokens) and tokens[after].lower in AUXILIARIES and tokens[after].text != "IS"
    if after >= len(tokens) or not tokens[after].is_word or is_auxiliary:
        return (None, "plain", cue.stance) if after >= len(tokens) - 1 and cue.complement == "clause" else None
    opener = tokens[after]
    if cue.lemma in ONLY_QUOTED or (cue.is_ambiguous and cue.lemma in ("state", "rule")):
        return None
    is_counting = opener.lower == "at" and after + 1 < len(tokens) and tokens[after + 1].lower in ("least", "most")
    if opener.lower in PREPOSITIONS | {"and", "but", "to"} and opener.lower not in _OPENING_PREPOSITIONS:
        return None
    is_pronoun = clauses.is_subject_pronoun(opener)
    is_plain = is_pronoun or opener.lower in DETERMINERS | _COUNTING or opener.is_capital or opener.text[0].isdigit()
    is_sentence = opener.is_capital and opener.lower in DETERMINERS  # "He added The …": a mark was left out
    if cue.lemma in _NEVER_BARE and not (is_pronoun or is_sentence):
        return None
    if cue.complement != "clause" or cue.is_ambiguous:
        if (
            not (is_plain or is_counting)
            or after != site.after
            or not clauses.looks_like_clause(tokens, after, len(tokens))
        ):
            return None
    elif not clauses.looks_like_clause(tokens, after, len(tokens)) and (
        len(tokens) - after < 4 or cue.lemma not in ("say", "tell")
    ):
        return None
    return span_of(tokens, after, len(tokens), "plain", cue.stance)


def _is_gap(site: Site, after: int) -> bool:
    """Whether the reported clause lacks its subject: "a strike that executives said could hurt"."""
    tokens = site.tokens
    if not clauses.is_finite(tokens, after) or clauses.is_subject_pronoun(tokens[after]):
        return False
    low = max(site.start - 10, 0)
    return site.after == after and any(
        token.lower in ("which", "that", "who", "what") for token in tokens[low : site.start]
    )


def _asked(site: Site) -> Content | None:
    tokens = site.tokens
    listener = phrases.skip_listener(tokens, site.after)
    if listener < len(tokens) and tokens[listener].lower != "to":
        listener = phrases.skip_adverbials(tokens, listener)
    if listener < len(tokens) and tokens[listener].lower == "to":
        return span_of(tokens, site.after, len(tokens), "should", "demands")
    opened = _opened_content(tokens, listener)
    if opened is not None and opened < len(tokens):
        return span_of(tokens, opened, len(tokens), "plain", "asks")
    if listener < len(tokens) and tokens[listener].lower in ("if", "what", "who", "which", "where", "when", "whom"):
        start = listener + (1 if tokens[listener].lower == "if" else 0)
        return span_of(tokens, start, len(tokens), "plain", "asks")
    for place in (site.after, phrases.skip_listener(tokens, site.after)):
        if place + 1 < len(tokens) and tokens[place].lower in ("about", "for"):
            return span_of(tokens, place + 1, object_end(tokens, place + 1), "topic", "asks")
    return None
