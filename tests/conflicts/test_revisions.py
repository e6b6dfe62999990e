"""A toll that grows is a revision; one that shrinks, or is disputed, or is given twice at once, is a conflict."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from rashomon.conflicts.numbers import compare_quantities
from rashomon.conflicts.revisions import collect_timelines, find_revision, is_revision
from rashomon.statements import statement_from_text


def told(text: str, day: int | None, hour: int = 0, **more: Any) -> Any:
    at = None if day is None else datetime(2031, 5, day, hour, tzinfo=UTC)
    return replace(statement_from_text(text, source=f"S{day}{hour}"), published_at=at, **more)


def is_revised(left: Any, right: Any) -> bool:
    found = find_revision(left, right)
    assert (find_revision(right, left) is None) == (found is None)  # whichever side is left
    return found is not None


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("5 people were killed.", "12 people were killed."),
        ("At least 5 people were killed.", "At least 12 people were killed."),
        ("The death toll rose to 12.", "The death toll climbed to 70."),
        ("The blast wounded 30.", "45 people were injured."),
        ("Police arrested 40 men.", "60 men were arrested."),
        ("5,000 people fled.", "9,000 people fled."),
        ("Seven houses were destroyed.", "Twenty houses were destroyed."),
        ("20 people are missing.", "12 people are missing."),  # the missing are found
        ("20 people are missing.", "30 people are missing."),
        ("5 people were killed and 30 wounded.", "12 people were killed and 45 wounded."),
    ],
)
def test_what_grows_from_one_day_to_the_next_is_a_revision(earlier: str, later: str) -> None:
    assert is_revised(told(earlier, 12), told(later, 13))
    assert is_revised(told(earlier, 12, 8), told(later, 12, 20))  # hours of one day are enough


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("12 people were killed.", "5 people were killed."),  # a toll does not shrink
        ("5 people were killed and 30 wounded.", "12 people were killed and 20 wounded."),  # one of two shrinks
        ("50 trucks came.", "80 trucks came."),  # trucks that came are no toll
        ("5 percent of voters came.", "9 percent of voters came."),
        ("5 people were killed.", "7 more people were killed."),
        ("5 people were killed.", "The minister denied that 12 people were killed."),
        ("5 people were killed.", "12 people were killed, and the earlier toll was wrong."),
        ("5 people were killed.", "12 people were wounded."),
        ("12 people were killed.", "12 people were killed."),  # nothing moved
    ],
)
def test_what_does_not_move_like_a_toll_is_no_revision(earlier: str, later: str) -> None:
    assert not is_revised(told(earlier, 12), told(later, 13))


def test_two_tolls_of_one_time_are_no_revision() -> None:
    assert not is_revised(told("5 people were killed.", 12), told("12 people were killed.", 12))
    assert not is_revised(told("5 people were killed.", None), told("12 people were killed.", None))


def test_a_denial_is_no_revision() -> None:
    assert not is_revised(told("5 people were killed.", 12), told("12 people were killed.", 13, stance="denies"))


def test_a_toll_of_another_season_is_no_revision() -> None:
    left = told("5 people were killed.", 1)
    right = replace(told("12 people were killed.", 1), published_at=datetime(2031, 6, 15, tzinfo=UTC))
    assert not is_revised(left, right)  # 45 days


def test_totals_of_different_days_are_one_toll_and_counts_of_different_days_are_two() -> None:
    assert is_revised(
        told("The toll stood at 5 dead on May 11, 2031.", 12), told("The toll rose to 12 dead on May 12, 2031.", 13)
    )
    assert not is_revised(
        told("On May 11, 2031, 5 people were killed.", 12), told("On May 12, 2031, 12 people were killed.", 13)
    )


def test_the_statements_own_times_order_them_when_publication_does_not() -> None:
    assert is_revised(
        told("The toll stood at 5 dead on May 11, 2031.", None), told("The toll rose to 12 dead on May 12, 2031.", None)
    )


def test_the_quantities_come_left_and_right() -> None:
    left, right = told("At least 12 people were killed.", 13), told("5 people were killed.", 12)
    found = find_revision(left, right)
    assert found is not None
    assert (found[0].text, found[1].text) == ("At least 12 people", "5 people")


def test_matches_can_be_handed_in() -> None:
    left, right = told("5 people were killed.", 12), told("12 people were killed.", 13)
    matches = compare_quantities(left, right)
    assert find_revision(left, right, matches) == find_revision(left, right)
    assert is_revision(left, right, matches[0])


def test_pairs_that_share_a_statement_have_one_timeline_in_order_of_time() -> None:
    texts = ["The toll rose to 12 dead.", "5 people were killed.", "At least 70 people were killed."]
    second, first, third = (told(text, day) for text, day in zip(texts, (13, 12, 14), strict=True))
    other = told("30 people were injured.", 12), told("45 people were injured.", 13)
    links = [
        (one, find_revision(one, two)[0], two, find_revision(one, two)[1])  # type: ignore[index]
        for one, two in ((second, first), (second, third), other)
    ]
    one, same, another = collect_timelines(links)
    assert one is same
    assert [point.text for point in one.timeline] == ["5 people", "12 dead", "At least 70 people"]
    assert [point.text for point in another.timeline] == ["30 people", "45 people"]
    assert [point.at.day for point in one.timeline] == [12, 13, 14]


def test_no_revisions_have_no_timelines() -> None:
    assert collect_timelines([]) == []
