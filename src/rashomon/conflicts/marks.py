"""The words of two statements that show a conflict of a kind, and a sentence that says what to look at.

In: two statements and the kind.  Out: Evidence.  Marked are the words that one side alone has, those first that told
the kind; for a cause, a place, a time or a number, the phrase that gives it, where both sides give one; for what one
side denies, the words that both have.  It chooses no kind.
"""

from __future__ import annotations

import re

from rashomon.conflicts.kinds import tells, word_class
from rashomon.conflicts.wordspans import MOST_WORDS, Spans, differing_words, placed, shared_spans
from rashomon.records import ConflictKind, Evidence, Span, Statement

REASONS: dict[ConflictKind, str] = {
    "number": "they give different amounts",
    "time": "they tell differently when it was, how long or in what order",
    "place": "they tell differently where it was",
    "identity": "they tell differently who or what it was",
    "responsibility": "they tell differently who did it or is to blame",
    "control": "they tell differently who holds or runs it",
    "cause": "they tell differently why it happened",
    "outcome": "they tell differently what came of it",
    "denial": "one side says that it was so, the other that it was not",
    "framing": "they tell one happening in pictures that cannot both be right",
    "attribution": "they tell differently who said, decided or ordered it",
    "other": "the model reads the two as incompatible; the words that differ are marked",
}
# Words that give a cause, and the phrase behind them up to the end of the clause, eight words at most.
_CAUSE = re.compile(
    r"\b(?:because(?: of)?|due to|caused by|owing to|blam(?:ed|es|ing)(?: it)? on|triggered by|brought (?:on|down) by|"
    r"result(?:ed|ing)? (?:of|from)|stem(?:med|ming|s) from|after)\s(?P<said>[^,.;:!?”\"]{3,80})",
    re.IGNORECASE,
)
_MOST_PHRASE = 8


def mark(left: Statement, right: Statement, kind: ConflictKind, *, reason: str | None = None) -> Evidence:
    """What to look at; with a reason of its own where the caller knows better."""
    if reason is None and (phrases := _phrases(left, right, kind)) is not None:
        mine, other = phrases
        told = f"{REASONS[kind]}: “{_text(left, mine)}” and “{_text(right, other)}”"
        return Evidence(left=(mine,), right=(other,), reason=told)
    return Evidence(left=_telling(left, right, kind), right=_telling(right, left, kind), reason=reason or REASONS[kind])


def mark_denied(left: Statement, right: Statement, reason: str) -> Evidence:
    """Of a denial and what it denies, the words that both have; where they have none, those that differ."""
    mine, other = shared_spans(left, right.text), shared_spans(right, left.text)
    if not mine:
        return mark(left, right, "denial", reason=reason)
    return Evidence(left=mine, right=other, reason=reason)


def _telling(statement: Statement, other: Statement, kind: ConflictKind) -> Spans:
    """Words that the other side has not, the eight that tell most of the kind, in the order of the text."""
    words = differing_words(statement.text, other.text)
    text = statement.text
    weigh = {
        (begin, end): tells(word_class(text[begin:end], is_first=begin == 0), kind) if kind != "other" else 0.0
        for begin, end, _ in words
    }
    best = sorted(weigh, key=lambda place: (-weigh[place], place))[:MOST_WORDS]
    return placed(statement, sorted(best))


def _phrases(left: Statement, right: Statement, kind: ConflictKind) -> tuple[Span, Span] | None:
    """One phrase a side that gives what the kind asks for, if both give one and they differ."""
    mine, other = _phrase(left, right, kind), _phrase(right, left, kind)
    if mine is None or other is None or _text(left, mine).casefold() == _text(right, other).casefold():
        return None
    return mine, other


def _phrase(statement: Statement, other: Statement, kind: ConflictKind) -> Span | None:
    if kind == "number":
        return next((one.span for one in statement.quantities if one.unit is not None), None)
    if kind == "time":
        theirs = {time.text.casefold() for time in other.times}
        return next((time.span for time in statement.times if time.text.casefold() not in theirs), None)
    if kind == "place":
        theirs = {name.key for name in other.names}
        return next((name.span for name in statement.names if name.kind == "place" and name.key not in theirs), None)
    if kind == "cause":
        found = _CAUSE.search(statement.text)
        return _cut(statement, found.start("said"), found.end("said")) if found else None
    return None


def _cut(statement: Statement, begin: int, end: int) -> Span:
    words = [match.span() for match in re.finditer(r"\S+", statement.text[begin:end])][:_MOST_PHRASE]
    start = statement.span.start + begin
    return Span(start=start, end=start + words[-1][1])


def _text(statement: Statement, span: Span) -> str:
    return statement.text[span.start - statement.span.start : span.end - statement.span.start]
