"""What a person reads first: each finding once before any finding again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from rashomon.conflicts import find_conflicts, rank_for_reading

CONTRADICTS = (0.02, 0.08, 0.9)
JUNE = datetime(2031, 6, 4, tzinfo=UTC)


def toll(make: Any, number: int, id_: str, how: str = "") -> Any:
    return make(
        f"{number} people died{how}.", id_, counts=((f"{number}", number, number, "person"),), published_at=JUNE
    )


def test_the_same_two_numbers_of_one_week_are_one_finding(make: Any, judge: Any) -> None:
    twelve, fifteen = toll(make, 12, "1"), toll(make, 15, "2")
    pairs = [
        judge(twelve, fifteen, forward=CONTRADICTS, backward=CONTRADICTS, same_matter=0.95),
        judge(toll(make, 12, "3", " there"), fifteen, forward=CONTRADICTS, backward=CONTRADICTS, same_matter=0.9),
        judge(twelve, toll(make, 20, "4"), forward=CONTRADICTS, backward=CONTRADICTS, same_matter=0.8),
    ]
    ranked = rank_for_reading(find_conflicts(pairs, 0.3), below=0)
    told = [
        {quantity.low for s in (c.scored.pair.left, c.scored.pair.right) for quantity in s.quantities} for c in ranked
    ]
    assert told == [{12, 15}, {12, 20}, {12, 15}]  # the repeat is kept, behind what is new


def test_a_statement_shown_twice_makes_room_for_others(make: Any, judge: Any) -> None:
    denial = make("no gate was open", "0", stance="denies", claim="No gate was open.")
    others = [make(f"Gate {n} was open.", str(n)) for n in (1, 2, 3)]
    matters = (0.9, 0.8, 0.7)
    pairs = [
        judge(denial, other, forward=CONTRADICTS, backward=CONTRADICTS, same_matter=matter)
        for other, matter in zip(others, matters, strict=True)
    ]
    fresh = judge(
        make("The mill was shut.", "8"), make("The mill was open.", "9"), forward=CONTRADICTS, same_matter=0.6
    )
    ranked = rank_for_reading(find_conflicts([*pairs, fresh], 0.2), below=0)
    assert [conflict.scored.pair.same_matter for conflict in ranked] == [0.9, 0.8, 0.6, 0.7]
