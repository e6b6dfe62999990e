from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rashomon.conflicts import explain, find_witnesses
from rashomon.records import ConflictKind, Statement
from tests.conflicts.conftest import OFFSET


def marked(left: Statement, right: Statement) -> tuple[ConflictKind, list[str], list[str], str]:
    """The kind, the words marked on each side, and the reason."""
    kind, evidence = explain(left, right, find_witnesses(left, right))

    def words(statement: Statement, side: Any) -> list[str]:
        return [statement.text[span.start - OFFSET : span.end - OFFSET] for span in side]

    return kind, words(left, evidence.left), words(right, evidence.right), evidence.reason


def test_numbers_that_cannot_both_hold(make: Any) -> None:
    left = make("Fewer than 10 trucks crossed.", counts=(("Fewer than 10 trucks", None, 10, "truck"),))
    right = make("12 trucks crossed.", "2", counts=(("12 trucks", 12, 12, "truck"),))
    assert marked(left, right) == (
        "number",
        ["Fewer than 10 trucks"],
        ["12 trucks"],
        "“Fewer than 10 trucks” allows 10 or fewer; “12 trucks” is 12: cannot both hold",
    )


def test_a_denial_comes_before_the_numbers_it_denies(make: Any) -> None:
    left = make("10 trucks crossed.", counts=(("10 trucks", 10, 10, "truck"),))
    right = make("12 trucks crossed the river", "2", stance="denies", counts=(("12 trucks", 12, 12, "truck"),))
    kind, mine, other, reason = marked(left, right)
    assert (kind, reason) == ("denial", "S2 denies what the other says")
    assert (mine, other) == (["trucks", "crossed"], ["trucks", "crossed"])  # what is denied: the words both have
    assert marked(right, left)[3] == reason  # whichever side it stands on


@pytest.mark.parametrize(
    ("left", "right", "mine", "other"),
    [
        ("Rebels seized the bridge.", "The garrison withdrew in good order.", ["seized"], ["withdrew"]),
        (
            "The hill remains under army control.",
            "Gunmen captured the hill.",
            ["remains under army control"],
            ["captured"],
        ),
    ],
)
def test_a_place_taken_and_a_place_left_or_held(
    make: Any, left: str, right: str, mine: list[str], other: list[str]
) -> None:
    kind, found_mine, found_other, reason = marked(make(left), make(right, "2"))
    assert kind in ("control", "framing")  # taken against left is how it is told, taken against held who holds it
    assert (found_mine, found_other) == (mine, other)
    assert reason == "one side has it taken by force, the other given up or held"


def test_both_sides_leaving_is_no_matter_of_control(make: Any) -> None:
    left = make("Rebels seized the bridge as the garrison retreated.")
    assert find_witnesses(left, make("The garrison withdrew.", "2")).control is None


def test_times_that_do_not_overlap(make: Any) -> None:
    left = make("The bridge was blown up on Monday.", times=(("Monday", date(2014, 6, 16)),))
    right = make("The bridge was blown up on Wednesday.", "2", times=(("Wednesday", date(2014, 6, 18)),))
    assert marked(left, right) == (
        "time",
        ["Monday"],
        ["Wednesday"],
        "“Monday” and “Wednesday” are different times",
    )


def test_one_shared_time_is_enough_to_agree(make: Any) -> None:
    left = make("From Monday to Wednesday.", times=(("Monday", date(2014, 6, 16)), ("Wednesday", date(2014, 6, 18))))
    right = make("On Wednesday.", "2", times=(("Wednesday", date(2014, 6, 18)),))
    assert find_witnesses(left, right).times == ()


def test_a_negation_on_one_side(make: Any) -> None:
    kind, mine, other, reason = marked(make("The road wasn't mined."), make("The road was mined.", "2"))
    assert (kind, mine, other) == ("denial", ["n't"], ["road", "mined"])
    assert reason == "one side negates, or says the contrary of, the other"


def test_contrary_words(make: Any) -> None:
    kind, mine, other, _ = marked(make("The gate was open at noon."), make("The gate was shut at noon.", "2"))
    assert kind in ("denial", "outcome")
    assert (mine, other) == (["open"], ["shut"])


def test_negations_on_both_sides_are_no_difference(make: Any) -> None:
    assert find_witnesses(make("The road is not open."), make("No road is open.", "2")).polarity is None


def test_both_say_who_did_it(make: Any) -> None:
    left, right = make("Smugglers bombed the depot."), make("The ministry blamed a gas leak.", "2")
    kind, mine, other, reason = marked(left, right)
    assert (kind, reason) == ("responsibility", "they tell differently who did it or is to blame")
    assert (mine, other) == (["Smugglers", "bombed", "depot"], ["ministry", "blamed", "gas", "leak"])


def test_the_words_that_differ_are_marked(make: Any) -> None:
    left, right = make("The convoy slept in Orun."), make("The convoy drove through Orun.", "2")
    assert marked(left, right)[1:3] == (["slept"], ["drove"])


def test_of_two_causes_the_phrases_are_told(make: Any) -> None:
    left = make("The roof fell because of the weight of the snow.")
    right = make("The roof fell because the beams had rotted, a builder said.", "2")
    assert marked(left, right) == (
        "cause",
        ["the weight of the snow"],
        ["the beams had rotted"],
        "they tell differently why it happened: “the weight of the snow” and “the beams had rotted”",
    )


def test_at_most_eight_words_are_marked(make: Any) -> None:
    left = make("one two three four five six seven eight nine ten")
    assert len(marked(left, make("eleven", "2"))[1]) == 8


def test_who_will_hold_a_place_is_not_who_holds_it(make: Any) -> None:
    taken, left = make("Rebels seized Orun."), make("The garrison will withdraw from Orun.", "2", stance="predicts")
    assert find_witnesses(taken, left).control is None


def test_who_denies_that_a_place_was_taken_may_have_left_it(make: Any) -> None:
    denied, left = make("Rebels seized Orun.", stance="denies"), make("The garrison withdrew from Orun.", "2")
    assert find_witnesses(denied, left).control is None
