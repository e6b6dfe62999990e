from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
import pytest

from rashomon.pairs.blocking import Rules
from rashomon.records import NameMention, Span, Statement, TimeMention

SPAN = Span(start=0, end=1)


def apart(statements: Sequence[Statement], across: str, max_days: float = 30.0) -> bool:
    return bool(Rules(statements, across=across, max_days=max_days).forbid(np.array([0]), np.array([1]))[0])


def closely_apart(statements: Sequence[Statement], max_days: float = 30.0) -> bool:
    rules = Rules(statements, across="speakers", max_days=max_days)
    return bool(rules.forbid_closely(np.array([0]), np.array([1]))[0])


def other_places(statements: Sequence[Statement]) -> bool:
    rules = Rules(statements, across="speakers", max_days=30.0)
    return bool(rules.other_places(np.array([0]), np.array([1]))[0])


def on(first: date | None, last: date | None) -> tuple[TimeMention, ...]:
    return (TimeMention(span=SPAN, text="then", start=first, end=last),)


def at(*places: str) -> tuple[NameMention, ...]:
    return tuple(NameMention(span=SPAN, text=place, key=place.casefold(), kind="place") for place in places)


@pytest.mark.parametrize(
    ("one", "other", "kept_apart"),
    [
        # two documents of one outlet, its own words: only a search for self-contradiction compares them
        ({"document": "d1"}, {"document": "d2"}, {"speakers": True, "sources": True, "documents": False}),
        # two outlets quote one speaker
        (
            {"source": "A", "speaker": "Dana Orr"},
            {"source": "B", "speaker": "Dana Orr"},
            {"speakers": True, "sources": True, "documents": False},
        ),
        # one outlet quotes two speakers, in two documents
        (
            {"document": "d1", "speaker": "Dana Orr"},
            {"document": "d2", "speaker": "Lev Marsh"},
            {"speakers": False, "sources": True, "documents": False},
        ),
        # two speakers in one document
        (
            {"document": "d1", "speaker": "Dana Orr"},
            {"document": "d1", "speaker": "Lev Marsh"},
            {"speakers": False, "sources": True, "documents": True},
        ),
        # two outlets, each in its own words
        ({"source": "A"}, {"source": "B"}, {"speakers": False, "sources": False, "documents": False}),
    ],
)
def test_what_must_differ_is_for_the_user_to_say(
    make: Any, one: dict[str, str], other: dict[str, str], kept_apart: dict[str, bool]
) -> None:
    statements = [make("the post fell", **one), make("the post held", **other)]
    assert {across: apart(statements, across) for across in kept_apart} == kept_apart


def test_documents_far_apart_in_time_are_kept_apart_and_undated_ones_are_not(make: Any) -> None:
    early, late, undated = (make(f"the post {day}", f"S{day}", day=day) for day in (1, 12, None))
    assert apart([early, late], "speakers", max_days=10.0)
    assert not apart([early, late], "speakers", max_days=11.0)
    assert not apart([early, late], "speakers", max_days=0.0)  # 0 compares all
    assert not apart([early, undated], "speakers", max_days=1.0)


def test_claims_about_days_far_apart_are_kept_apart(make: Any) -> None:
    june = make("the post fell in June", "A", times=on(date(2014, 6, 1), date(2014, 6, 30)))
    august = make("the post fell in August", "B", times=on(date(2014, 8, 10), date(2014, 8, 10)))
    unknown = make("the post fell then", "C", times=on(None, None))
    assert closely_apart([june, august])  # 41 days lie between
    assert not closely_apart([june, august], max_days=41.0)
    assert not closely_apart([june, august], max_days=0.0)
    assert not closely_apart([june, unknown])


def test_a_quotation_is_kept_apart_from_the_narration_around_it(make: Any) -> None:
    around, inside = make("she said it fell", at=0, document="d"), make("it fell", at=9, document="d")
    assert closely_apart([around, inside])
    assert not closely_apart([around, make("it fell", at=9, document="other")])


def test_places_differ_when_both_are_named_and_share_no_word(make: Any) -> None:
    velm, port, orrin = (
        make(f"it fell in {place}", place, names=at(place)) for place in ("Velm", "Port Velm", "Orrin")
    )
    nowhere = make("it fell", "D")
    assert other_places([velm, orrin])
    assert not other_places([velm, port])
    assert not other_places([velm, nowhere])
    assert not other_places([nowhere, nowhere])
