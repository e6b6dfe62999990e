"""What a reviewer would mend, as typed into the card → a Suggestion, each wording found in its document.

In: the fields of the form and the pair with its documents.  Out: a Suggestion, None where nothing is to be mended.
Words come with their place when they were selected on the page; typed or pasted ones are looked for, line breaks and
spaces counting alike, and the occurrence nearest to the statement is meant.  It changes no statement.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from rashomon.cards.card import Place
from rashomon.cards.hidden import cut_hidden
from rashomon.errors import InputError
from rashomon.records import Conflict, Document, Span, Statement, Suggestion

MOST_NAME = 200  # characters of a speaker
MOST_WORDS = 4_000  # characters of a statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """The fields of one side as they were sent; empty: leave as it is."""

    speaker: str = ""
    words: str = ""
    start: str = ""  # offsets of the words in the document's text, when they were selected there
    end: str = ""


def read_suggestion(
    mended: Mapping[Place, Mended], conflict: Conflict, documents: Mapping[str, Document]
) -> Suggestion | None:
    """What the fields ask for.  Raises InputError, which says what to do, for words that are not in the document."""
    pair = conflict.scored.pair
    left = mended.get("left", Mended())
    right = mended.get("right", Mended())
    suggestion = Suggestion(
        left_speaker=_speaker(left, pair.left),
        right_speaker=_speaker(right, pair.right),
        left_span=_span(left, pair.left, documents[pair.left.document_id]),
        right_span=_span(right, pair.right, documents[pair.right.document_id]),
    )
    return None if suggestion == Suggestion() else suggestion


def _speaker(mended: Mended, statement: Statement) -> str | None:
    name = " ".join(mended.speaker.split())
    if len(name) > MOST_NAME:
        raise InputError(f"a speaker's name has at most {MOST_NAME} characters; shorten it")
    return name if name and not (statement.speaker and statement.speaker.name == name) else None


def _span(mended: Mended, statement: Statement, document: Document) -> Span | None:
    words = mended.words.replace("\r\n", "\n").strip()
    if not words:
        return None
    if len(words) > MOST_WORDS:
        raise InputError(f"a statement has at most {MOST_WORDS:,} characters; choose fewer words")
    span = _selected(mended, words, document.text) or find_words(document.text, words, near=statement.span)
    if span is None:
        raise InputError(
            f"the words “{_short(words)}” are not in the document of {statement.source}; "
            "copy them from its text exactly, or leave the field empty"
        )
    return None if span == statement.span else span


def find_words(text: str, words: str, *, near: Span) -> Span | None:
    """Where the words stand, nearest to a place; runs of white space count as one.  None when they do not occur."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    found = [Span(start=match.start(), end=match.end()) for match in re.finditer(pattern, text)]
    return min(found, key=lambda span: abs(span.start - near.start), default=None)


def _selected(mended: Mended, words: str, text: str) -> Span | None:
    """The place sent with the words, where these very words stand there."""
    if not (re.fullmatch(r"\d{1,9}", mended.start) and re.fullmatch(r"\d{1,9}", mended.end)):
        return None
    span = Span(start=int(mended.start), end=int(mended.end))
    if not 0 <= span.start < span.end <= len(text):
        return None
    said = span.of(text)
    if _seen(said).split() != words.split():
        return None
    begin = span.start + len(said) - len(said.lstrip())
    return Span(start=begin, end=begin + len(said.strip()))


def _seen(text: str) -> str:
    """The text as it can be selected: without the hidden characters that the page names."""
    return "".join(run.text for run in cut_hidden(text) if not run.is_hidden)


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:57]}…"
