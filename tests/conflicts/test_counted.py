"""Two quantities are compared only when the words say that they count one thing; otherwise the reason is told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rashomon.conflicts.counted import DIFFERENT_TIMES, compare_counted
from rashomon.records import TimeMention
from rashomon.statements import statement_from_text


def compared(left: str, right: str) -> Any:
    mine, other = statement_from_text(left), statement_from_text(right)
    return compare_counted(mine, mine.quantities[0], other, other.quantities[0])


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("50 trucks came.", "80 lorries came.", "same"),
        ("50 trucks came.", "80 vehicles came.", "left is narrower"),
        ("15 people were killed.", "12 civilians were killed.", "right is narrower"),
        ("12 men were killed.", "5 women were killed.", None),
        ("12 people came.", "12 trucks came.", None),
    ],
)
def test_nouns_are_the_same_narrower_or_unrelated(left: str, right: str, relation: str | None) -> None:
    assert compared(left, right).relation == relation


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("12 people were killed.", "30 people were wounded.", "what became of those counted differs: dead and hurt"),
        ("12 more people were killed.", "30 people were killed.", "one of them is what was added, not the total"),
        ("20 of the vehicles burned.", "50 vehicles burned.", "one of them is a part, the other the whole"),
        (
            "12 people were killed in Harl.",
            "30 people died in Morvath.",
            "counted in different places: harl and morvath",
        ),
        ("12 Harlian guards fell.", "30 Morvathian guards fell.", "they are of different groups"),
        ("Seven houses were destroyed.", "Nine houses were damaged.", "what became of the things counted differs"),
        ("It cost $5 million.", "He owns $7 million.", "nothing beside the counts shows that they are of one thing"),
    ],
)
def test_what_cannot_be_compared_says_why(left: str, right: str, reason: str) -> None:
    assert reason in compared(left, right).reason


def test_counts_of_different_days_are_not_compared(make: Any) -> None:
    left = make("12 cars came on Monday", counts=(("12 cars", 12, 12, "car"),), times=(("Monday", date(2031, 5, 12)),))
    right = make(
        "9 cars came on Friday", "2", counts=(("9 cars", 9, 9, "car"),), times=(("Friday", date(2031, 5, 16)),)
    )
    assert isinstance(left.times[0], TimeMention)
    assert compare_counted(left, left.quantities[0], right, right.quantities[0]).reason == DIFFERENT_TIMES
