"""Proper names by spelling and neighbours alone: "al-Qaim", "Al Qaim" and "Qaim" share one key.

In: a document's text and the range of a statement.  Out: NameMention records with absolute spans, several words as one
mention.  A capital that opens a sentence, or stands in a headline, proves nothing: such a word is a name when the text
writes it with a capital elsewhere, or when it is spelled as names are.  Titles, weekdays, months and nationalities are
no names.  It knows no gazetteer.

Known weaknesses: a headline without a body gives almost nothing; a person and a place of one name are not told apart
beyond the words beside them; "General Motors" loses its first word to the title.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rashomon.records import NameKind, NameMention, Span
from rashomon.spelling import name_key
from rashomon.statements.names.capitals import Seen, Token, look_over, proven
from rashomon.statements.names.name_words import (
    COUNTRIES_IN_LETTERS,
    DATED,
    DIRECTIONS,
    FIRST_NAMES,
    FUNCTION,
    GEOGRAPHIC,
    MORE_TITLES,
    NOT_ACRONYMS,
    OF_HEADS,
    ORGANISATION,
    PEOPLES,
    SHORT_TITLES,
    SPOKE,
    TOO_COMMON,
)
from rashomon.statements.words.lexicon import SPEAKING_NOUNS, TITLE_PARTS, TITLES, WEEKDAYS, words

_PEOPLE_ENDING = re.compile(r"(?:ian|ese|ish|ean|istani|ians|istanis)$")
_BEFORE_PLACE = re.compile(
    r"\b(?:in|near|outside|inside|into|across|around|throughout|toward|towards|at|from|to|"
    r"(?:north|south|east|west)\w*(?: of)?|"
    r"(?:city|town|village|province|district|port|capital|region|state|suburb|outskirts|governorate|area|camp|"
    r"neighbou?rhood|streets?|border|island|part|parts|fall|siege) of|(?:border|port|coastal|oil|capital|mountain|"
    r"northern|southern|eastern|western|central) (?:city|town|village|province|district|region|capital))\s(?:the\s)?$",
    re.IGNORECASE,
)
# The last words of all that `_BEFORE_PLACE` matches.
_PLACE_LEADS = words(
    "in near outside inside into across around throughout toward towards at from to of the north south east west "
    "northern southern eastern western city town village province district region capital northeast northwest "
    "southeast southwest"
)
_NEXT_WORD = re.compile(r"[’']?s?\s([a-z]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """The words of one name, and whether a person's title stands before them."""

    tokens: tuple[Token, ...]
    has_title: bool


def find_names(text: str, span: Span) -> list[NameMention]:
    """The names in `text[span.start:span.end]`, in order; the rest of the text tells names from sentence openings."""
    found, starts = _names_of(text)
    at = bisect_left(starts, span.start)
    inside: list[NameMention] = []
    for name in found[at:]:
        if name.span.start >= span.end:
            break
        if name.span.end <= span.end:
            inside.append(name)
    return inside


@lru_cache(maxsize=4)  # a document's statements ask one after the other
def _names_of(text: str) -> tuple[tuple[NameMention, ...], tuple[int, ...]]:
    chains, seen = look_over(text)
    found = [
        name
        for chain in chains
        for run in _runs(seen, proven(chain, seen))
        if (name := _mention(seen, run)) is not None
    ]
    found = _with_kinds_of_fellows(found)
    return tuple(found), tuple(name.span.start for name in found)


def _runs(seen: Seen, proven_tokens: Iterator[Token]) -> Iterator[_Run]:
    """A chain cut at titles, weekdays, months, peoples and function words; organisations keep their adjectives."""
    tokens = list(proven_tokens)
    run: list[Token] = []
    has_title = False
    for at, token in enumerate(tokens):
        plain = token.plain
        if _breaks(tokens, at):
            yield from _trimmed(run, has_title)
            run, has_title = [], plain in TITLES or plain in MORE_TITLES or token.word.lower() in TITLES
            continue
        run.append(token)
        if token.is_last or token.word.endswith(("’s", "'s", "’", "'")):
            yield from _trimmed(run, has_title)
            run, has_title = [], False
    if run and not has_title and not run[0].is_particle:
        has_title = _has_title_before(seen.text, run[0].start)
    yield from _trimmed(run, has_title)


def _breaks(tokens: Sequence[Token], at: int) -> bool:
    plain, word = tokens[at].plain, tokens[at].word
    if tokens[at].is_barred or (plain in NOT_ACRONYMS and word.isupper()):
        return True
    if tokens[at].is_particle:
        previous = tokens[at - 1].plain if at else ""
        return plain.split()[0] in ("of", "for", "the") and (previous not in OF_HEADS or previous == "secretary")
    if plain in FUNCTION and not (at and tokens[at - 1].is_particle):
        return not (plain in ("new", "north", "south", "east", "west") and at + 1 < len(tokens))
    if plain in TITLES or plain in MORE_TITLES or word.lower() in SHORT_TITLES:
        return True
    if plain in TITLE_PARTS and plain not in ("white", "house", "us", "u.s.", "district", "supreme", "court", "state"):
        return at + 1 < len(tokens) and tokens[at + 1].plain in TITLES
    if plain == "state" and at > 1 and tokens[at - 2].plain == "secretary":
        return True
    return plain in DATED


def _has_title_before(text: str, start: int) -> bool:
    """ "the general Qassim Atta", "spokesman Ali Haddad": a title in small letters."""
    before = text[max(0, start - 16) : start].split()
    return bool(before) and text[start - 1 : start] == " " and before[-1].lower() in TITLES and before[-1].islower()


def _trimmed(run: list[Token], has_title: bool) -> Iterator[_Run]:
    """A run without particles at its ends; peoples alone are no names, and stay only within an organisation's name."""
    tokens = list(run)
    if len(tokens) == 1:
        if tokens[0].plain not in PEOPLES and not tokens[0].is_particle:
            yield _Run(tokens=tuple(tokens), has_title=has_title)
        return
    while tokens and tokens[0].is_particle and tokens[0].plain not in ("al", "el", "abu", "ibn", "bin"):
        tokens.pop(0)
    while tokens and tokens[-1].is_particle:
        tokens.pop()
    if tokens and tokens[-1].plain in PEOPLES:  # "North Korean", not "Agatha Christian"
        while tokens and tokens[-1].plain in PEOPLES | DIRECTIONS:
            tokens.pop()
    if not any(token.plain in ORGANISATION or token.plain in GEOGRAPHIC for token in tokens):
        while tokens and tokens[0].plain in PEOPLES:
            tokens.pop(0)
    if tokens and any(token.plain not in PEOPLES and not token.is_particle for token in tokens):
        yield _Run(tokens=tuple(tokens), has_title=has_title)


def _mention(seen: Seen, run: _Run) -> NameMention | None:
    text = seen.text
    start, end = run.tokens[0].start, run.tokens[-1].end
    written = text[start:end]
    for possessive in ("’s", "'s", "’", "'"):
        if written.endswith(possessive):
            written, end = written.removesuffix(possessive), end - len(possessive)
            break
    key = name_key(written)
    if len(run.tokens) == 1 and not run.has_title and _is_no_name(seen, run.tokens[0], end):
        return None
    if len(key) < 2 or key.isdigit():
        return None
    kind: NameKind | None = "place" if start in seen.datelines else _kind(seen, run, start, end)
    return NameMention(span=Span(start=start, end=end), text=written, key=key, kind=kind)


def _is_no_name(seen: Seen, token: Token, end: int) -> bool:
    plain = token.plain
    if plain in seen.lowered and token.word[1:].islower():
        return True
    if plain.endswith("days") and plain[:-1] in WEEKDAYS:
        return True
    if plain in NOT_ACRONYMS or plain in FUNCTION or len(plain) < 2 or plain in TOO_COMMON:
        return True
    if _PEOPLE_ENDING.search(plain) and plain not in FIRST_NAMES:
        follower = _NEXT_WORD.match(seen.text, end)
        return plain.endswith("ians") or (
            follower is not None
            and (follower[1] in SPEAKING_NOUNS or follower[1] in TITLES or follower[1].endswith("s"))
            and follower[1] not in ("is", "was", "has", "says")
        )
    return False


def _kind(seen: Seen, run: _Run, start: int, end: int) -> NameKind | None:
    """What the name's own words tell, else the words beside it."""
    plains = [token.plain for token in run.tokens]
    if run.has_title or plains[0] in FIRST_NAMES:
        return "person"
    if plains[-1] in GEOGRAPHIC or plains[0] in ("gulf", "strait", "mount", "lake", "republic", "kingdom"):
        return "place"
    if any(plain in ORGANISATION or plain == "&" for plain in plains):
        return "organisation"
    if plains[0] in COUNTRIES_IN_LETTERS and len(plains) == 1:
        return "place"
    if len(plains) == 1 and run.tokens[0].word.isupper() and len(plains[0]) <= 6:
        return "organisation"
    return _kind_beside(seen.text, len(plains), start, end)


def _kind_beside(text: str, length: int, start: int, end: int) -> NameKind | None:
    follower = _NEXT_WORD.match(text, end)
    after = follower[1] if follower else ""
    if after in GEOGRAPHIC:
        return "place"
    if after in SPOKE:
        return "person" if length in (2, 3) else None
    led = text[max(0, start - 14) : start].lower().split()[-1:]
    if not led or led[0] not in _PLACE_LEADS:
        return None
    return "place" if _BEFORE_PLACE.search(text, max(0, start - 40), start) else None


def _with_kinds_of_fellows(found: list[NameMention]) -> list[NameMention]:
    """One text's mentions of a key have one kind, unless their own words tell: a full name speaks for its surname."""
    votes: dict[str, Counter[NameKind]] = {}
    for name in found:
        if name.kind is not None:
            votes.setdefault(name.key, Counter())[name.kind] += 1
            if name.kind == "person" and " " in name.key:
                votes.setdefault(name.key.rsplit(" ", 1)[1], Counter())["person"] += 1
    settled = {key: _settled(counted) for key, counted in votes.items()}
    return [
        name
        if (kind := settled.get(name.key)) == name.kind
        else NameMention(span=name.span, text=name.text, key=name.key, kind=kind)
        for name in found
    ]


def _settled(counted: Counter[NameKind]) -> NameKind:
    """Most votes; a person with a third of them: "from Atta" can look like a place, "Gen. Atta" like nothing else."""
    return "person" if counted["person"] * 3 >= counted.total() else counted.most_common(1)[0][0]
