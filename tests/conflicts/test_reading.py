"""What a person reads first: dispute by dispute, each finding once before any finding again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from rashomon.conflicts import collect_disputes, find_conflicts, rank_for_reading
from tests.hand_decision import HAND

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
        judge(twelve, toll(make, 20, "4"), forward=CONTRADICTS, backward=CONTRADICTS, same_matter=0.5),
    ]
    ranked = rank_for_reading(find_conflicts(pairs, 0.3, HAND), below=0)
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
    ranked = rank_for_reading(find_conflicts([*pairs, fresh], 0.2, HAND), below=0)
    assert [conflict.scored.pair.same_matter for conflict in ranked] == [0.9, 0.8, 0.6, 0.7]


def test_a_dispute_is_read_to_its_end_before_the_next_begins(make: Any, judge: Any) -> None:
    gate = make("The gate was open.", "1")
    pairs = [
        judge(gate, make("The gate was shut.", "2"), forward=CONTRADICTS, backward=CONTRADICTS, same_matter=0.9),
        judge(make("The mill was shut.", "3"), make("The mill was open.", "4"), forward=CONTRADICTS, same_matter=0.8),
        judge(gate, make("The gate was closed.", "5"), forward=CONTRADICTS, same_matter=0.6),
    ]
    found = find_conflicts(pairs, 0.2, HAND)
    disputes = collect_disputes(found)
    assert [len(dispute.conflicts) for dispute in disputes] == [2, 1]
    ranked = rank_for_reading(found, below=0, disputes=disputes)
    assert [conflict.scored.pair.same_matter for conflict in ranked] == [0.9, 0.6, 0.8]
    assert [one.scored.pair.same_matter for one in rank_for_reading(found, below=0)] == [0.9, 0.8, 0.6]
