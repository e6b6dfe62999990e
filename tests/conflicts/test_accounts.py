"""Who holds an account, and from how many origins; tests/conflicts/test_disputes.py tells who is on which side."""

from __future__ import annotations

from typing import Any

from rashomon.conflicts.accounts import count_origins


def test_reprints_and_a_second_sentence_of_one_source_are_one_origin(make: Any) -> None:
    first, second = make("x", "a", source="Wire"), make("y", "b", source="Wire")
    assert count_origins([first, second]) == 1
    reprint = make("x", "c", source="Echo", carried_by=("Echo", "Wire"), origins=1)
    assert count_origins([first, reprint]) == 1
    both = make("x", "d", source="Courier", carried_by=("Courier", "Herald"), origins=2)
    assert count_origins([first, both]) == 3  # Courier and Herald each by themselves, and the wire


def test_copies_that_meet_only_in_a_third_are_one_origin(make: Any) -> None:
    one = make("x", "a", source="Wire", carried_by=("Echo", "Wire"))
    other = make("y", "b", source="Herald", carried_by=("Herald", "Mail"))
    both = make("z", "c", source="Echo", carried_by=("Echo", "Mail"))
    assert count_origins([one, other]) == 2
    assert count_origins([one, other, both]) == 1
