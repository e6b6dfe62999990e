"""Frames that open their sentence: "Said Ellis: “…”", "Noting that …, Ellis left", "ELLIS: “…”".

In: tokens of a sentence, or a cue's `Site` at its beginning.  Out: a Frame, or None.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.statements.attribution import phrases
from rashomon.statements.attribution.contents import content_after
from rashomon.statements.attribution.ends import ends_with_comma, opens_clause, trimmed
from rashomon.statements.attribution.sites import Frame, Site, verb_phrase_start
from rashomon.statements.attribution.speakers import read_phrase
from rashomon.statements.words import clauses
from rashomon.statements.words.lexicon import BE
from rashomon.statements.words.tokens import QUOTE, Token

_LONGEST_SUBJECT = 10  # words between a quotation and its verb
_LONGEST_NAME = 5  # words before the colon of "ELLIS: …"


def announced(tokens: Sequence[Token]) -> list[Frame]:
    """ "Ellis had another answer: “…”" and "ELLIS: “…”": a quotation behind a colon is the subject's."""
    colon = next(
        (at for at in range(1, len(tokens) - 1) if tokens[at].text == ":" and tokens[at + 1].lower == QUOTE), None
    )
    if colon is None:
        return _spoken(tokens)
    verb = clauses.first_finite(tokens, 1, colon)
    if verb is None:
        is_name = colon <= _LONGEST_NAME and all(clauses.is_name_word(token) for token in tokens[:colon])
        subject, cue = (0, colon), (colon, colon + 1)
        if not is_name:
            return []
    else:
        start = verb_phrase_start(tokens, verb, 0)
        begin = clauses.subject_before(tokens, start, 0)
        if begin is None:
            return []
        subject, cue = (begin, start), (verb, verb + 1)
    phrase = " ".join(token.text for token in tokens[slice(*subject)])
    if read_phrase(phrase) is None:
        return []
    frame = Frame(
        boundary=0, cue=cue, subject=subject, content=(colon + 1, colon + 2), stance="asserts", is_before=True
    )
    return [frame]


def opening_inversion(site: Site) -> Frame | None:
    """ "Said Ellis: “…”" """
    tokens = site.tokens
    end = phrases.phrase_after(tokens, site.after)
    is_marked = site.after < end < len(tokens) - 1 and tokens[end].text in (",", ":")
    if not is_marked or tokens[end + 1].lower != QUOTE:
        return None
    return Frame(
        boundary=0,
        cue=(site.place, site.after),
        subject=(site.after, end),
        content=(end + 1, end + 2),
        stance=site.cue.stance,
        is_before=True,
    )


def opening_participle(site: Site) -> Frame | None:
    """ "Noting that the road was closed, Ellis left": the speaker is the subject of the clause behind the comma."""
    tokens = site.tokens
    content, shape, stance = content_after(site) or (None, "plain", "asserts")
    if content is None:
        return None
    start = content[0]
    comma = next(
        (
            at
            for at in range(start + 1, len(tokens) - 1)
            if tokens[at].text == "," and opens_clause(tokens, at + 1, len(tokens))
        ),
        None,
    )
    if comma is None:
        return None
    verb = clauses.first_finite(tokens, comma + 2, len(tokens))
    if verb is None:
        return None
    return Frame(
        boundary=0,
        cue=(site.place, site.after),
        subject=(comma + 1, verb_phrase_start(tokens, verb, comma + 1)),
        content=(start, trimmed(tokens, start, min(content[1], comma))),
        stance=stance,
        is_before=True,
        shape=shape,
    )


def _spoken(tokens: Sequence[Token]) -> list[Frame]:
    """ "“Go home,” Ellis fumed on Sunday.": whatever the verb, a quotation that ends with a comma is the subject's."""
    quote = next((at for at, token in enumerate(tokens) if token.lower == QUOTE and ends_with_comma(token)), None)
    if quote is None or quote + 2 >= len(tokens) or not tokens[quote + 1].is_word:
        return []
    verb = clauses.first_finite(tokens, quote + 2, min(quote + _LONGEST_SUBJECT, len(tokens)))
    if verb is None or tokens[verb].lower in BE:
        return []
    start = verb_phrase_start(tokens, verb, quote + 1)
    if clauses.subject_before(tokens, start, quote + 1) != quote + 1:
        return []
    if read_phrase(" ".join(token.text for token in tokens[quote + 1 : start])) is None:
        return []
    return [
        Frame(
            boundary=quote,
            cue=(verb, verb + 1),
            subject=(quote + 1, start),
            content=(quote, quote + 1),
            stance="asserts",
            is_before=False,
        )
    ]
