"""Which words of a sentence are the content a frame reports, behind the cue or before it.

In: a cue's `Site`, or a range of tokens.  Out: positions, the shape of the claim and the stance; None when nothing
there can be content, so that the caller abstains.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.records import Stance
from rashomon.statements import clauses, phrases
from rashomon.statements.cues import CLAIM_NOUNS
from rashomon.statements.lexicon import AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, words
from rashomon.statements.sites import Shape, Site
from rashomon.statements.tokens import QUOTE, Token

OPENS_CONTENT = frozenset(["that", "whether", "how", "why"])
# Verbs followed by a plain object where there is no "that".
_NEVER_BARE = words(
    "mention question dispute cite highlight underline underscore read begin answer respond reply demonstrate "
    "signal post text describe charge rule add maintain repeat recall note complain lament continue conclude "
    "affirm counter confirm"
)

_Content = tuple[tuple[int, int] | None, Shape, Stance]


def content_before(tokens: Sequence[Token], low: int, high: int) -> tuple[int, int] | None:
    """The words between `low` and `high` as content, when they hold a quotation or a clause."""
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
    if start >= high:
        return None
    has_quote = any(token.lower == QUOTE for token in tokens[start:high])
    return (start, high) if has_quote or clauses.looks_like_clause(tokens, start, high) else None


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


def trimmed(tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of a range without the marks that close it."""
    while end > start and tokens[end - 1].text in (".", ",", ";", ":", "—", "–"):
        end -= 1
    return end


def past_addition(site: Site) -> int:
    """Past the listener and the place and time of speaking."""
    place = phrases.skip_adverbials(site.tokens, site.after)
    if place == site.after and site.cue.takes_listener:
        place = phrases.skip_listener(site.tokens, site.after)
        place = phrases.skip_adverbials(site.tokens, place)
    return place


def content_after(site: Site) -> _Content | None:
    """What stands behind the cue as its content: positions (None when it is in the next sentence), shape and stance."""
    tokens, cue = site.tokens, site.cue
    if cue.complement == "accuse":
        return _accused(site)
    if cue.complement == "name":
        return _named(site)
    if cue.complement == "to" and site.after < len(tokens) and tokens[site.after].lower == "to":
        return _range(tokens, site.after, "will", cue.stance)
    after = phrases.skip_adverbials(tokens, site.after)
    if cue.takes_listener and after == site.after and cue.lemma != "ask":
        listener = phrases.skip_listener(tokens, after)
        if listener < len(tokens) and tokens[listener].lower == "to":
            return _range(tokens, after, "should", "demands")
        after = phrases.skip_adverbials(tokens, listener)
    opened = _opened_content(tokens, after)
    if opened is not None:
        return _range(tokens, opened, "plain", cue.stance) if opened < len(tokens) else (None, "plain", cue.stance)
    if cue.complement == "object":
        return _object(site)
    if cue.lemma == "ask":
        return _asked(site)
    return _bare(site, after)


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
        return after + 2 if following == "that" else None
    return len(tokens) if opener.text == ":" else None


def _bare(site: Site, after: int) -> _Content | None:
    """A clause without "that"; verbs that rarely take one need it to begin plainly."""
    tokens, cue = site.tokens, site.cue
    if after >= len(tokens) or not tokens[after].is_word or tokens[after].lower in AUXILIARIES:
        return (None, "plain", cue.stance) if after >= len(tokens) - 1 and cue.complement == "clause" else None
    opener = tokens[after]
    if opener.lower in PREPOSITIONS | {"and", "but", "to"} and opener.lower not in (
        "in",
        "if",
        "with",
        "when",
        "after",
    ):
        return None
    is_plain = opener.lower in SUBJECT_PRONOUNS | DETERMINERS or opener.is_capital
    if cue.lemma in _NEVER_BARE and opener.lower not in SUBJECT_PRONOUNS:
        return None
    if cue.complement != "clause" or cue.is_ambiguous:
        if not is_plain or after != site.after or not clauses.looks_like_clause(tokens, after, len(tokens)):
            return None
    elif not clauses.looks_like_clause(tokens, after, len(tokens)) and (
        len(tokens) - after < 6 or cue.lemma not in ("say", "tell")
    ):
        return None
    return _range(tokens, after, "plain", cue.stance)


def _object(site: Site) -> _Content | None:
    """What is denied or demanded."""
    tokens, cue, after = site.tokens, site.cue, site.after
    for place in range(after, min(after + 4, len(tokens) - 1)):
        if tokens[place].lower in CLAIM_NOUNS and tokens[place + 1].lower == "that":
            return _range(tokens, place + 2, "plain", cue.stance)
    if after >= len(tokens) or not tokens[after].is_word:
        return None
    if cue.stance == "denies":
        shape: Shape = "responsible" if tokens[after].lower.endswith("ing") else "plain"
        return _range(tokens, after, shape, cue.stance)
    listener = phrases.skip_listener(tokens, after)
    if cue.particle != "for" and listener < len(tokens) and tokens[listener].lower == "to":
        return _range(tokens, after, "should", cue.stance)
    if (
        cue.lemma in ("demand", "urge", "call")
        and tokens[after].lower not in PREPOSITIONS
        and cue.particle in (None, "for")
    ):
        return _range(tokens, after, "there_should_be", cue.stance)
    return None


def _accused(site: Site) -> _Content | None:
    tokens = site.tokens
    for place in range(site.after + 1, min(site.after + 12, len(tokens))):
        if tokens[place].lower in ("of", "for") and place + 1 < len(tokens):
            is_accusing = tokens[place].lower == ("for" if site.cue.lemma == "blame" else "of")
            if is_accusing:
                return _range(tokens, site.after, "responsible", site.cue.stance)
    return None


def _named(site: Site) -> _Content | None:
    """What something is called, when the words are quoted."""
    is_quoted = any(token.lower == QUOTE for token in site.tokens[site.after + 1 :])
    return _range(site.tokens, site.after, "is", site.cue.stance) if is_quoted else None


def _asked(site: Site) -> _Content | None:
    tokens = site.tokens
    listener = phrases.skip_adverbials(tokens, phrases.skip_listener(tokens, site.after))
    if listener < len(tokens) and tokens[listener].lower == "to":
        return _range(tokens, site.after, "should", "demands")
    opened = _opened_content(tokens, listener)
    if opened is not None and opened < len(tokens):
        return _range(tokens, opened, "plain", "asks")
    if listener < len(tokens) and tokens[listener].lower == "if":
        return _range(tokens, listener + 1, "plain", "asks")
    return None


def _range(tokens: Sequence[Token], start: int, shape: Shape, stance: Stance) -> _Content | None:
    end = trimmed(tokens, start, len(tokens))
    return ((start, end), shape, stance) if end > start else None
