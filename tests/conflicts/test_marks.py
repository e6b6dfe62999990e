"""What to look at, by kind."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rashomon.conflicts.marks import REASONS, mark, mark_denied
from rashomon.records import KINDS, ConflictKind
from tests.conflicts.conftest import OFFSET


def words(statement: Any, spans: Any) -> list[str]:
    return [statement.text[span.start - OFFSET : span.end - OFFSET] for span in spans]


def test_every_kind_has_a_reason() -> None:
    assert set(REASONS) == set(KINDS)


@pytest.mark.parametrize(
    ("kind", "mine", "other"),
    [
        ("place", "The convoy was hit at Orun.", "The convoy was hit near Dole."),
        ("time", "It began on Monday.", "It began on Friday."),
        ("number", "9 trucks burned.", "12 trucks burned."),
    ],
)
def test_what_each_side_gives_is_told_where_both_give_it(make: Any, kind: ConflictKind, mine: str, other: str) -> None:
    given = {
        "place": ({"places": "Orun"}, {"places": "Dole"}),
        "time": ({"times": (("Monday", date(2031, 6, 2)),)}, {"times": (("Friday", date(2031, 6, 6)),)}),
        "number": ({"counts": (("9 trucks", 9, 9, "truck"),)}, {"counts": (("12 trucks", 12, 12, "truck"),)}),
    }[kind]
    left, right = make(mine, **given[0]), make(other, "2", **given[1])
    shown = mark(left, right, kind)
    told = words(left, shown.left)[0], words(right, shown.right)[0]
    assert shown.reason == f"{REASONS[kind]}: “{told[0]}” and “{told[1]}”"
    assert told[0] in mine


def test_where_one_side_gives_none_the_words_that_differ_are_marked(make: Any) -> None:
    left, right = make("The convoy was hit at Orun.", places="Orun"), make("The convoy was hit on the ridge.", "2")
    shown = mark(left, right, "place")
    assert shown.reason == REASONS["place"]
    assert (words(left, shown.left), words(right, shown.right)) == (["Orun"], ["ridge"])


def test_a_long_cause_is_cut_at_eight_words(make: Any) -> None:
    left = make("It fell because of the long rain and the wind and the snow of March.")
    shown = mark(left, make("It fell because of neglect.", "2"), "cause")
    assert words(left, shown.left) == ["the long rain and the wind and the"]


def test_of_a_denial_what_both_say_is_marked(make: Any) -> None:
    said, denied = make("Rebels burned the depot at noon."), make("rebels burned the depot", "2", stance="denies")
    shown = mark_denied(said, denied, "S2 denies it")
    assert words(said, shown.left) == ["Rebels", "burned", "depot"]
    assert shown.reason == "S2 denies it"
    apart = mark_denied(said, make("It is untrue.", "3"), "S3 denies it")
    assert words(said, apart.left) == ["Rebels", "burned", "depot", "noon"]
