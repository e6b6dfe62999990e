"""Which statements may be compared at all: rules about voices, sources, documents, days and places.

In: statements.  Out: for pairs of positions, whether a rule forbids them.  It ranks nothing.

    across      speakers    two voices, also of one document
                sources     two outlets, and two voices
                documents   two documents, even of one outlet or with one speaker: does somebody contradict himself?
    overlap     a quotation is not compared with the narration around it
    days        publication dates, and dates that the claims themselves give, are at most `max_days` apart
    places      claims that name places, and none in common, are about two places; asked only where the matter is unsure
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from rashomon.pairs.lexical import counts, row_products
from rashomon.records import Statement

Positions = NDArray[np.intp]
Marks = NDArray[np.bool_]


class Rules:
    """The rules for one scan, ready to be asked about positions of its statements."""

    def __init__(self, statements: Sequence[Statement], *, across: str, max_days: float) -> None:
        self._max_days = max_days
        documents = [statement.document_id for statement in statements]
        sources = [statement.source for statement in statements]
        voices = [statement.voice for statement in statements]
        by = {"speakers": (voices,), "sources": (sources, voices), "documents": (documents,)}
        self._must_differ = [_codes(names) for names in by[across]]
        self._documents = _codes(documents)
        self._spans = np.array([(one.span.start, one.span.end) for one in statements], dtype=np.int64).reshape(-1, 2)
        self._published = np.array([_days(statement.published_at) for statement in statements], dtype=np.float32)
        self._named_days = np.array([_named_days(statement) for statement in statements]).reshape(-1, 2)
        self._places = counts([sorted(_places(statement)) for statement in statements])

    def forbid(self, left: Positions, right: Positions) -> Marks:
        """Whether who says it or the days of publication keep two apart; shapes are broadcast."""
        forbidden = np.zeros(np.broadcast_shapes(left.shape, right.shape), dtype=np.bool_)
        for codes in self._must_differ:
            forbidden |= codes[left] == codes[right]
        if self._max_days:
            apart = np.abs(self._published[left] - self._published[right])
            forbidden |= apart > self._max_days  # NaN, an unknown date, compares False
        return forbidden

    def forbid_closely(self, left: Positions, right: Positions) -> Marks:
        """Whether overlap, or the days that the claims themselves name, keep two apart; shape (pairs,)."""
        one, other = self._spans[left], self._spans[right]
        overlap = (one[:, 0] < other[:, 1]) & (other[:, 0] < one[:, 1])
        forbidden = overlap & (self._documents[left] == self._documents[right])
        if self._max_days:
            mine, theirs = self._named_days[left], self._named_days[right]
            between = np.maximum(mine[:, 0], theirs[:, 0]) - np.minimum(mine[:, 1], theirs[:, 1])
            forbidden |= between > self._max_days
        return np.asarray(forbidden)

    def other_places(self, left: Positions, right: Positions) -> Marks:
        """Whether both name places and share none; a place in more words may be the same, so one word is enough."""
        named = np.diff(self._places.indptr) > 0
        return np.asarray(named[left] & named[right] & (row_products(self._places, left, right) == 0))


def _places(statement: Statement) -> set[str]:
    return {word for name in statement.names if name.kind == "place" for word in name.key.split()}


def _named_days(statement: Statement) -> tuple[float, float]:
    """The first and last day that the claim names, as ordinals; NaN when one of its times is not fully known."""
    times = [(time.start, time.end) for time in statement.times]
    known = [(start.toordinal(), end.toordinal()) for start, end in times if start is not None and end is not None]
    if not known or len(known) < len(times):
        return float("nan"), float("nan")
    return float(min(start for start, _ in known)), float(max(end for _, end in known))


def _codes(names: Sequence[str]) -> NDArray[np.int32]:
    known: dict[str, int] = {}
    return np.array([known.setdefault(name, len(known)) for name in names], dtype=np.int32)


def _days(at: datetime | None) -> float:
    return float("nan") if at is None else at.timestamp() / 86_400
