from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from rashomon.records import NameKind, NameMention, NliScores, Pair, Quantity, ScoredPair, Span, Statement, TimeMention

MakeStatement = Callable[..., Statement]
MakeScored = Callable[..., ScoredPair]
OFFSET = 1000  # where every statement begins in its document, so that a span of the statement's text shows as wrong


def statement(
    text: str,
    id_: str = "1",
    *,
    counts: tuple[tuple[Any, ...], ...] = (),
    names: str = "",
    places: str = "",
    times: tuple[tuple[str, date], ...] = (),
    **more: Any,
) -> Statement:
    """A statement with its counts (words, low, high, unit[, is_approximate]), times (words, day), names and places."""
    values: dict[str, Any] = {
        "id": id_,
        "document_id": "d" + id_,
        "source": "S" + id_,
        "published_at": None,
        "span": Span(start=OFFSET, end=OFFSET + len(text)),
        "text": text,
        "claim": text,
        "attribution": "narration",
        "speaker": None,
        "cue": None,
        "stance": "asserts",
        "quantities": tuple(_quantity(text, *count) for count in counts),
        "names": (*_names(text, names, None), *_names(text, places, "place")),
        "times": tuple(TimeMention(span=_span(text, words), text=words, start=day, end=day) for words, day in times),
    }
    return Statement(**(values | more))


def _names(text: str, words: str, kind: NameKind | None) -> tuple[NameMention, ...]:
    return tuple(
        NameMention(span=_span(text, name), text=name, key=name.casefold(), kind=kind) for name in words.split()
    )


def _span(text: str, words: str) -> Span:
    start = OFFSET + text.index(words)
    return Span(start=start, end=start + len(words))


def _quantity(
    text: str, words: str, low: float | None, high: float | None, unit: str | None, is_approximate: bool = False
) -> Quantity:
    return Quantity(span=_span(text, words), text=words, low=low, high=high, unit=unit, is_approximate=is_approximate)


def scored(
    left: Statement,
    right: Statement,
    *,
    forward: tuple[float, float, float] = (0.1, 0.8, 0.1),
    backward: tuple[float, float, float] = (0.1, 0.8, 0.1),
    similarity: float = 0.5,
    same_matter: float | None = None,
) -> ScoredPair:
    """A judged pair; probabilities are entailment, neutral, contradiction.  Similarity 0.5 moves no odds."""

    def nli(three: tuple[float, float, float]) -> NliScores:
        return NliScores(entailment=three[0], neutral=three[1], contradiction=three[2])

    return ScoredPair(
        pair=Pair(left=left, right=right, similarity=similarity, rule="across documents", same_matter=same_matter),
        forward=nli(forward),
        backward=nli(backward),
        model="m@0",
        temperature=1.0,
        truncated_left=0,
        truncated_right=0,
    )


@pytest.fixture
def make() -> MakeStatement:
    return statement


@pytest.fixture
def judge() -> MakeScored:
    return scored
