from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from rashomon.conflicts.numbers import compare_quantities, match_quantities
from rashomon.records import Span
from rashomon.statements import statement_from_text
from rashomon.statements.quantities.quantities import find_quantities

TABLE = Path(__file__).parents[2] / "eval" / "data" / "quantities" / "pairs.tsv"


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
        ((80, 80, "truck"), (50, 50, "vehicle"), "disagree"),  # more trucks than vehicles
        ((12, 12, "soldier"), (15, 15, "soldier"), "disagree"),
        ((12, 15, "soldier"), (15, 20, "soldier"), "agree"),  # 12 to 15 / 15 to 20
        ((0, 0, "soldier"), (3, 3, "soldier"), "disagree"),
        ((5000, 5000, "truck"), (5120, 5120, "truck"), "agree"),  # a round number: 4,750 to 5,250
        ((5000, 5000, "truck"), (5300, 5300, "truck"), "disagree"),
        ((40, None, "volunteer"), (None, 12, "recruit"), "disagree"),  # at least 40 / no more than a dozen
    ],
)
def test_bounds_are_compared_as_intervals(verdicts: Any, left: Any, right: Any, verdict: str) -> None:
    assert verdicts(left, right) == [verdict]
    assert verdicts(right, left) == [verdict]  # whichever side is left


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ((50, 50, "truck"), (12, 12, "person")),
        ((50, 50, "truck"), (80, 80, "vehicle")),  # the trucks can be some of the vehicles
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
        ("12 people were killed.", "There were 15 people in the house.", []),  # no outcome on one side
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
    assert match.arithmetic == "“fewer than 10 trucks” allows 10 or fewer; “12 trucks” is 12: cannot both hold"


def verdict(left: Any, right: Any) -> str:
    """The strongest finding of a pair: what disagrees, else what agrees, else what cannot be compared."""
    found = {match.verdict for match in compare_quantities(left, right)}
    return next((one for one in ("disagree", "agree", "not comparable") if one in found), "nothing")


def pairs() -> list[tuple[str, str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["left"], row["right"], row["verdict"]) for row in rows]


@pytest.mark.parametrize(("left", "right", "expected"), pairs())
def test_every_pair_of_the_table(left: str, right: str, expected: str) -> None:
    mine, other = statement_from_text(left), statement_from_text(right)
    assert verdict(mine, other) == expected
    assert verdict(other, mine) == expected  # whichever side is left


def test_what_is_not_compared_says_why() -> None:
    (match,) = compare_quantities(
        statement_from_text("12 people were killed."), statement_from_text("30 people were wounded.")
    )
    assert match.verdict == "not comparable"
    assert match.arithmetic.endswith("are not compared: what became of those counted differs: dead and hurt")


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("At least 12 trucks came.", "8 trucks came.", "“At least 12 trucks” allows 12 or more; “8 trucks” is 8"),
        ("More than 12 trucks came.", "8 trucks came.", "“More than 12 trucks” allows more than 12"),
        ("About 50 trucks came.", "8 trucks came.", "“About 50 trucks” allows 45 to 55"),
        ("Fewer than 10 trucks came.", "12 trucks came.", "“Fewer than 10 trucks” allows fewer than 10"),
    ],
)
def test_the_arithmetic_shows_what_each_number_allows(left: str, right: str, told: str) -> None:
    (match,) = match_quantities(statement_from_text(left), statement_from_text(right))
    assert match.arithmetic.startswith(told)
