"""Which conflicts are about one matter; tests/conflicts/test_disputes.py tells what becomes of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rashomon.conflicts.matters import group_by_matter, link_of
from rashomon.records import Conflict, ConflictKind, Evidence, Span


@pytest.fixture
def conflict(judge: Any) -> Callable[..., Conflict]:
    def between(left: Any, right: Any, kind: ConflictKind = "other", marks: tuple[int, int] = (0, 0)) -> Conflict:
        spans = [(Span(start=at, end=at + 3),) if at else () for at in marks]
        return Conflict(
            id=left.id + right.id,
            scored=judge(left, right),
            probability=0.9,
            threshold=0.5,
            kind=kind,
            evidence=Evidence(left=spans[0], right=spans[1], reason=""),
        )

    return between


def ids(groups: Any) -> list[list[str]]:
    return [[conflict.id for conflict in group] for group in groups]


def test_conflicts_without_a_statement_or_an_agreement_in_common_stay_apart(make: Any, conflict: Any) -> None:
    pairs = [conflict(make("x", "a"), make("y", "b")), conflict(make("x", "c"), make("y", "d"))]
    assert ids(group_by_matter(pairs, frozenset())) == [["ab"], ["cd"]]
    assert ids(group_by_matter(pairs, frozenset({link_of("c", "a"), link_of("b", "d")}))) == [["ab", "cd"]]


def test_of_a_statement_with_two_matters_each_conflict_has_its_own(make: Any, conflict: Any) -> None:
    long = make("The bridge fell and flour ran out.", "l")
    bridge, flour = make("Troops hold the crossing.", "b"), make("Bread is on sale everywhere.", "f")
    apart = [conflict(long, bridge, "control", (1004, 0)), conflict(long, flour, "outcome", (1020, 0))]
    assert ids(group_by_matter(apart, frozenset())) == [["lb"], ["lf"]]
    one = [conflict(long, bridge, "control", (1004, 0)), conflict(long, flour, "outcome", (1004, 0))]
    assert ids(group_by_matter(one, frozenset())) == [["lb", "lf"]]  # of the same words


def test_many_conflicts_of_one_statement_are_grouped_too(make: Any, conflict: Any) -> None:
    hub = make("The gate was open.", "hub")
    pairs = [conflict(hub, make("The gate was shut.", f"s{at:03}")) for at in range(420)]
    (group,) = group_by_matter(pairs, frozenset())
    assert len(group) == 420


def test_a_link_does_not_depend_on_the_order() -> None:
    assert link_of("b", "a") == link_of("a", "b") == ("a", "b")
