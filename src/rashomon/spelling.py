"""One plain form for the spellings of a name, and whether two such forms can be one name.

In: a name's words, or two keys.  Out: a key, or yes or no.  A key is the name's words casefolded and joined by single
spaces, without diacritics, apostrophes, articles (al-, el-, ash- and their kind), possessive endings and initials;
hyphens are spaces: "al-Qaim", "Al Qaim" and "Qa'im's" are all "qaim".  It knows no gazetteer, so a name translated, not
respelled, has another key.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_MARKS = re.compile(r"['’‘ʼ`´]")
_POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)
_SPLIT = re.compile(r"[\s\-–_/]+")
_DOTTED = re.compile(r"^(?:\w\.){2,}\w?\.?$")
_INITIAL = re.compile(r"^\w\.$")
_ARTICLES = frozenset({"al", "el"})
# The article takes these forms before some letters; apart from a hyphen they are English words or names of their own.
_BOUND_ARTICLES = frozenset(
    {"ad", "ar", "as", "at", "an", "az", "ash", "ath", "ul", "ed", "er", "es", "et", "ez", "esh"}
)
_PARTICLES = frozenset({"the", "of", "for", "and", "&"})
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiouy]+")


@lru_cache(maxsize=65536)
def name_key(words: str) -> str:
    """The plain form that the spellings of a name share; empty when nothing of it is a name's."""
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", words).casefold() if not unicodedata.combining(letter)
    )
    parts = [part for word in plain.split() for part in _parts(word)]
    kept = [part for part in parts if part not in _ARTICLES]
    return " ".join(kept or parts)


def _parts(word: str) -> list[str]:
    bare = _POSSESSIVE.sub("", word)
    if _DOTTED.match(bare):
        return [bare.replace(".", "")]
    if _INITIAL.match(bare) or bare in _PARTICLES:
        return []
    pieces = [piece for piece in _SPLIT.split(_MARKS.sub("", bare).replace(".", "")) if piece]
    return [piece for at, piece in enumerate(pieces) if at + 1 == len(pieces) or piece not in _BOUND_ARTICLES]


def same_name(left: str, right: str) -> bool:
    """Whether two keys can be one name: equal, or the shorter opens or ends the longer ("atta", "qassim atta").

    Words are compared by spelling with room for transcription ("qassim", "qasim"; "mohammed", "muhammad").  It leans to
    yes: two people with one surname are the same name.
    """
    if left == right:
        return bool(left)
    short, long = sorted((left.split(), right.split()), key=len)
    if not short:
        return False
    return _match(short, long[: len(short)]) or _match(short, long[-len(short) :])


def _match(left: list[str], right: list[str]) -> bool:
    return all(map(_is_spelling, left, right))


def _is_spelling(left: str, right: str) -> bool:
    return left == right or (left[0] == right[0] and min(len(left), len(right)) >= 5 and _heard(left) == _heard(right))


@lru_cache(maxsize=65536)
def _heard(word: str) -> str:
    """What transcription keeps: doubles are one, and with four consonants or more the vowels do not count."""
    plain = _DOUBLED.sub(r"\1", word.replace("ph", "f"))
    consonants = _VOWELS.sub("", plain)
    if len(consonants) >= 4:
        return consonants
    return plain.replace("ou", "u").replace("oo", "u").replace("o", "u").replace("e", "i").replace("y", "i")
