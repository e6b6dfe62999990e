from __future__ import annotations

from typing import Any

import pytest

from rashomon.conflicts.numbers import match_quantities
from rashomon.records import Span
from rashomon.statements.quantities import find_quantities


@pytest.fixture
def verdicts(make: Any) -> Any:
    """The verdicts on two counts, each (low, high, unit[, is_approximate])."""

    def compare(left: tuple[Any, ...], right: tuple[Any, ...]) -> list[str]:
        mine, other = (
            make("this many", "1", counts=(("this", *left),)),
            make("that many", "2", counts=(("that", *right),)),
        )
        return [match.verdict for match in match_quantities(mine, other)]

    return compare


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ((12, None, "soldier"), (15, 15, "soldier"), "agree"),  # at least 12 / 15
        ((None, 10, "soldier"), (12, 12, "soldier"), "disagree"),  # fewer than 10 / 12
        ((50, 50, "truck", True), (50, 50, "truck", True), "agree"),  # about 50 / about 50
        ((50, 50, "truck", True), (55, 55, "truck"), "agree"),  # 45 to 55 / 55
        ((50, 50, "truck", True), (56, 56, "truck"), "disagree"),  # 45 to 55 / 56
        ((50, 50, "truck", True), (60, 60, "truck", True), "agree"),  # 45 to 55 / 54 to 66
        ((50, 50, "truck"), (50, 50, "vehicle", True), "agree"),  # 50 trucks / around 50 vehicles
        ((50, 50, "truck"), (80, 80, "vehicle"), "disagree"),
        ((12, 12, "soldier"), (15, 15, "soldier"), "disagree"),
        ((12, 15, "soldier"), (15, 20, "soldier"), "agree"),  # 12 to 15 / 15 to 20
        ((0, 0, "person"), (3, 3, "civilian"), "disagree"),  # nobody / three civilians
        ((40, None, "volunteer"), (None, 12, "recruit"), "disagree"),  # at least 40 / no more than a dozen
        ((5.0, 5.0, "%"), (5.5, 5.5, "%"), "disagree"),
    ],
)
def test_bounds_are_compared_as_intervals(verdicts: Any, left: Any, right: Any, verdict: str) -> None:
    assert verdicts(left, right) == [verdict]
    assert verdicts(right, left) == [verdict]  # whichever side is left


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ((50, 50, "truck"), (12, 12, "person")),
        ((12, 12, None), (15, 15, None)),  # nobody knows what is counted
        ((12, 12, "soldier"), (5, 5, "militant")),  # each side's losses
        ((12, 12, "man"), (5, 5, "woman")),
        ((12, 12, "truck"), (5, 5, "car")),
        ((12, 12, "dead"), (30, 30, "wounded")),
        ((5, 5, "USD"), (5, 5, "EUR")),
        ((2, 2, "day"), (3, 3, "night")),
    ],
)
def test_different_things_are_not_compared(verdicts: Any, left: Any, right: Any) -> None:
    assert verdicts(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("12 people were killed.", "15 people were wounded.", []),
        ("The blast killed 12 people.", "The blast wounded 30 people.", []),
        ("12 were killed and 30 wounded.", "30 people were injured.", ["agree"]),
        ("12 people were killed.", "At least 10 dead.", ["agree"]),
        ("12 people were killed.", "The raid killed 20 people and wounded 12 others.", ["disagree"]),
        ("The army arrested 40 men.", "Five men were killed.", []),
        ("12 people were killed.", "There were 15 people in the house.", ["disagree"]),  # no outcome on one side
    ],
)
def test_the_dead_are_not_compared_with_the_wounded(make: Any, left: str, right: str, verdict: list[str]) -> None:
    def counted(text: str, id_: str) -> Any:
        span = Span(start=0, end=len(text))
        return make(text, id_, span=span, quantities=tuple(find_quantities(text, span)))

    assert [match.verdict for match in match_quantities(counted(left, "1"), counted(right, "2"))] == verdict


def test_a_count_that_agrees_once_is_not_held_against_another(make: Any) -> None:
    left = make("50 trucks", counts=(("50 trucks", 50, 50, "truck"),))
    right = make("50 trucks and 8 trucks", "2", counts=(("50 trucks", 50, 50, "truck"), ("8 trucks", 8, 8, "truck")))
    assert [match.verdict for match in match_quantities(left, right)] == ["agree"]


def test_the_arithmetic_is_told_in_the_writers_words(make: Any) -> None:
    left = make("fewer than 10 trucks", counts=(("fewer than 10 trucks", None, 10, "truck"),))
    right = make("12 trucks", "2", counts=(("12 trucks", 12, 12, "truck"),))
    (match,) = match_quantities(left, right)
    assert match.arithmetic == "“fewer than 10 trucks” and “12 trucks” cannot both hold"
