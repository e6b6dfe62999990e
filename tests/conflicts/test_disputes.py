from __future__ import annotations

from typing import Any

import pytest

from rashomon.conflicts import collect_disputes
from rashomon.records import Conflict, Evidence


@pytest.fixture
def conflict(make: Any, judge: Any) -> Any:
    def between(left: str, right: str, probability: float = 0.9) -> Conflict:
        return Conflict(
            id=left + right,
            scored=judge(make("x", left), make("y", right)),
            probability=probability,
            threshold=0.5,
            kind="other",
            evidence=Evidence(left=(), right=(), reason=""),
        )

    return between


def test_conflicts_that_share_a_statement_are_one_dispute(conflict: Any) -> None:
    ab, cd, bc, xy = conflict("a", "b"), conflict("c", "d"), conflict("b", "c"), conflict("x", "y")
    disputes = collect_disputes([ab, cd, bc, xy])
    assert [dispute.conflicts for dispute in disputes] == [(ab, cd, bc), (xy,)]
    # a against b, b against c, c against d: a and c on one side, b and d on the other.
    assert disputes[0].sides == (("a", "c"), ("b", "d"))
    assert disputes[1].sides == (("x",), ("y",))


def test_every_account_against_one_denial(conflict: Any) -> None:
    (dispute,) = collect_disputes([conflict("a", "z"), conflict("b", "z"), conflict("c", "z")])
    assert dispute.sides == (("a", "b", "c"), ("z",))


def test_three_that_all_conflict_are_parted_by_the_strongest(conflict: Any) -> None:
    (dispute,) = collect_disputes([conflict("a", "b", 0.9), conflict("b", "c", 0.8), conflict("a", "c", 0.6)])
    assert dispute.sides == (("a", "c"), ("b",))


def test_the_id_depends_on_the_conflicts_and_not_on_their_order(conflict: Any) -> None:
    one, other = [conflict("a", "b"), conflict("b", "c")], [conflict("b", "c"), conflict("a", "b")]
    assert collect_disputes(one)[0].id == collect_disputes(other)[0].id
    assert collect_disputes([]) == []
