"""Who could be meant near a place: the persons a stretch of text names, and its nouns for one person.

In: a stretch of a document.  Out: persons and nouns, in order.  They are candidates and competitors for "he" and "she";
which of them is meant is not decided here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.records import NameMention, Span, Speaker
from rashomon.statements.attribution.speakers import Sex
from rashomon.statements.claims.background import Background, name_tail
from rashomon.statements.claims.human_nouns import HUMANS
from rashomon.statements.names.names import find_names
from rashomon.statements.words.lexicon import FEMALE_ROLES, MALE_ROLES

_SENTENCES_BACK = 2
_OF_PLACE = re.compile(r"(?i)\b(?:in|at|near|to|from|into|around|of|across|outside|inside|for)\s(?:the )?$")
WORD = re.compile(r"[A-Za-z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A name that can be a person's, with what is known of the bearer."""

    key: str
    sex: Sex | None
    is_sure: bool  # known to be a person, not merely a name of an unknown kind
    mention: NameMention


def persons_in(sex: Sex, window: Span, background: Background, own: set[str]) -> list[Person]:
    """Names in the window that can be persons of a sex, but for those with `own` keys."""
    found: list[Person] = []
    for name in find_names(background.document.text, window):
        key = name_tail(name.text)
        if key in own or not _may_be_person(name, background):
            continue
        known = background.sex_of(key, name.text)
        if known in (None, sex):
            found.append(Person(key=key, sex=known, is_sure=name.kind == "person" or known == sex, mention=name))
    return found


def is_setting(text: str, name: NameMention) -> bool:
    """ "In Tarn", "to the ministry": a name that no "he" can mean."""
    if name.kind == "organisation":
        return True
    before = text[max(0, name.span.start - 16) : name.span.start]
    return name.kind == "place" and _OF_PLACE.search(before) is not None


def _may_be_person(name: NameMention, background: Background) -> bool:
    """Not a place or an organisation, unless the text gives the name to a person elsewhere."""
    if name.kind in ("person", None):
        return True
    return any(other.kind == "person" for other in background.called(name_tail(name.text)))


def is_sure_speaker(speaker: Speaker, span: Span, background: Background) -> bool:
    """Whether the words for a speaker can only mean the one they were resolved to, seen from the words at `span`.

    A pronoun means the only person named near; a role ("the chief") means a name only where that stands near.
    """
    mention, text = speaker.mention.lower(), background.document.text
    if mention in ("he", "she", "it", "they"):
        window = background.window(span.start, _SENTENCES_BACK)
        if speaker.name is None:
            return speaker.role is not None and speaker.role.split()[-1].lower() in window.of(text).lower()
        if mention in ("it", "they"):
            return speaker.name.split()[-1] in window.of(text)
        tails = {name_tail(name.text) for name in find_names(text, window) if _may_be_person(name, background)}
        return tails == {name_tail(speaker.name)}
    if speaker.name is None:
        return True
    tail = name_tail(speaker.name)
    if tail not in mention:
        return speaker.name.split()[-1] in background.window(span.start, 1).of(text)
    return True


def human_nouns_in(
    window: Span, background: Background, own: set[str], sex: Sex, skip: Span | None = None
) -> list[str]:
    """Nouns for one person in the window that are not beside a name of `own`: "President Said", "Said, a baker"."""
    text = background.document.text
    names = [name for name in find_names(text, window) if name_tail(name.text) in own]
    other = FEMALE_ROLES if sex == "male" else MALE_ROLES
    found: list[str] = []
    for match in WORD.finditer(text, window.start, window.end):
        word = match.group().lower()
        if word not in HUMANS or word in other or (skip and skip.start <= match.start() < skip.end):
            continue
        if not any(_is_beside(text, match, name) for name in names):
            found.append(word)
    return found


def _is_beside(text: str, noun: re.Match[str], name: NameMention) -> bool:
    if noun.start() >= name.span.start and noun.end() <= name.span.end:
        return True
    if noun.end() <= name.span.start:
        return re.fullmatch(r"\.?,? (?:[A-Z][\w.]*\.? )*", text[noun.end() : name.span.start]) is not None
    between = text[name.span.end : noun.start()]
    return re.fullmatch(r", (?:an?|the|who (?:is|was) (?:an?|the)|former|then)\b[^,.;:]{0,60}", between) is not None
