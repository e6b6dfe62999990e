"""Words of a statement as spans of its document: what a pattern finds, and what one side says that the other does not.

In: statements.  Out: spans, half-open, of `Document.text`.  It judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rashomon.conflicts.lexicon import STOPWORDS
from rashomon.records import Span, Statement

Spans = tuple[Span, ...]
Place = tuple[int, int, str]  # start and end in the statement's text, and the word in lower case

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_STEM = 5
MOST_WORDS = 8  # marked per side when nothing more specific disagrees


def pattern_spans(statement: Statement, pattern: re.Pattern[str]) -> Spans:
    """What a pattern finds in the statement's words."""
    return placed(statement, _places(statement.text, pattern))


def content_spans(statement: Statement) -> Spans:
    """The first of the statement's content words."""
    return placed(statement, [(begin, end) for begin, end, _ in content_words(statement.text)[:MOST_WORDS]])


def differing_words(text: str, other: str) -> list[Place]:
    """Content words of a text whose first five letters do not occur in the other."""
    theirs = _stems(other)
    return [word for word in content_words(text) if word[2][:_STEM] not in theirs]


def is_minimal_edit(one: str, other: str) -> bool:
    """Whether the shorter of two texts shares at least half of its content words with the longer."""
    shorter, longer = sorted((one, other), key=lambda text: len(content_words(text)))
    return 2 * len(differing_words(shorter, longer)) <= len(content_words(shorter))


def shared_spans(statement: Statement, other: str) -> Spans:
    """The first content words of a statement whose first five letters occur in the other text."""
    theirs = _stems(other)
    words = [(begin, end) for begin, end, word in content_words(statement.text) if word[:_STEM] in theirs]
    return placed(statement, words[:MOST_WORDS])


def placed(statement: Statement, places: Iterable[tuple[int, int]]) -> Spans:
    """Places in the statement's text as spans of its document."""
    start = statement.span.start
    return tuple(Span(start=start + begin, end=start + end) for begin, end in places)


# A statement stands in many pairs, and its words are searched once.
@lru_cache(maxsize=1 << 18)
def _places(text: str, pattern: re.Pattern[str]) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in pattern.finditer(text))


@lru_cache(maxsize=1 << 16)
def content_words(text: str) -> tuple[Place, ...]:
    """The words of a text that are no function words, in order."""
    found = ((match.span(), match.group().lower()) for match in _WORD.finditer(text))
    return tuple((begin, end, word) for (begin, end), word in found if word not in STOPWORDS)


@lru_cache(maxsize=1 << 16)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:_STEM] for word in _WORD.findall(text))
