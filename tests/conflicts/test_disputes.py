"""Conflicts about one matter as one dispute, and its accounts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from rashomon.conflicts import collect_disputes, find_witnesses
from rashomon.conflicts.evidence import explain
from rashomon.records import Conflict, Evidence, Speaker

MakeConflict = Callable[..., Conflict]
ENTAILS = (0.9, 0.08, 0.02)


@pytest.fixture
def conflict(make: Any, judge: Any) -> MakeConflict:
    """A conflict between two statements, given by id or as records."""

    def between(left: Any, right: Any, probability: float = 0.9) -> Conflict:
        sides = [make("x" if side is left else "y", side) if isinstance(side, str) else side for side in (left, right)]
        kind, evidence = (
            explain(*sides, find_witnesses(*sides))
            if not isinstance(left, str)
            else ("other", Evidence(left=(), right=(), reason=""))
        )
        return Conflict(
            id=sides[0].id + sides[1].id,
            scored=judge(*sides),
            probability=probability,
            threshold=0.5,
            kind=kind,
            evidence=evidence,
        )

    return between


def test_conflicts_that_share_a_statement_are_one_dispute(conflict: MakeConflict) -> None:
    ab, cd, bc, xy = conflict("a", "b"), conflict("c", "d"), conflict("b", "c"), conflict("x", "y")
    disputes = collect_disputes([ab, cd, bc, xy])
    assert [dispute.conflicts for dispute in disputes] == [(ab, cd, bc), (xy,)]
    # a against b, b against c, c against d: a and c on one side, b and d on the other.
    assert disputes[0].sides == (("a", "c"), ("b", "d"))
    assert disputes[1].sides == (("x",), ("y",))


def test_every_account_against_one_denial(conflict: MakeConflict) -> None:
    (dispute,) = collect_disputes([conflict("a", "z"), conflict("b", "z"), conflict("c", "z")])
    assert dispute.sides == (("a", "b", "c"), ("z",))


def test_three_that_all_conflict_are_three_accounts(conflict: MakeConflict) -> None:
    (dispute,) = collect_disputes([conflict("a", "b", 0.9), conflict("b", "c", 0.8), conflict("a", "c", 0.7)])
    assert dispute.sides == (("a",), ("b",), ("c",))


def test_a_person_is_on_one_side_only(make: Any, conflict: MakeConflict) -> None:
    moor = Speaker(name="Ada Moor", mention="Moor")
    said, again = make("The gate was open.", "a"), make("The gate was shut.", "b", speaker=moor)
    other = make("The gate was shut at noon.", "c", speaker=moor)
    (dispute,) = collect_disputes([conflict(said, other, 0.9), conflict(again, said, 0.6)])
    # Ada Moor against the first, twice: her two statements are one account.
    assert dispute.sides == (("a",), ("b", "c"))


def test_two_disputes_of_which_statements_agree_are_one(make: Any, judge: Any, conflict: MakeConflict) -> None:
    texts = ("Rebels seized the bridge at Orun.", "The garrison withdrew from the bridge at Orun.")
    a, c = make(texts[0], "a"), make("Rebels captured the bridge at Orun.", "c")
    b, d = make(texts[1], "b"), make("The garrison left the bridge at Orun and withdrew.", "d")
    pairs = [conflict(a, b), conflict(c, d)]
    assert len(collect_disputes(pairs)) == 2
    agreeing = [judge(a, c, forward=ENTAILS, backward=ENTAILS), judge(b, d, forward=ENTAILS, backward=ENTAILS)]
    (dispute,) = collect_disputes(pairs, agreeing)
    assert dispute.sides == (("a", "c"), ("b", "d"))


def test_one_long_statement_does_not_chain_two_matters(make: Any, conflict: MakeConflict) -> None:
    long = make(
        "Rebels seized the bridge at Orun, and 12 trucks with flour reached the market.",
        "l",
        counts=(("12 trucks", 12, 12, "truck"),),
    )
    bridge = make("The garrison withdrew from its positions in good order.", "b")
    trucks = make("20 trucks came.", "t", counts=(("20 trucks", 20, 20, "truck"),))
    pairs = [conflict(bridge, long, 0.9), conflict(long, trucks, 0.8)]
    assert [pair.kind == "number" for pair in pairs] == [False, True]
    assert [len(dispute.conflicts) for dispute in collect_disputes(pairs)] == [1, 1]


def test_numbers_that_differ_are_never_one_account(make: Any, conflict: MakeConflict) -> None:
    tolls = [make(f"{n} trucks crossed.", str(n), counts=((f"{n} trucks", n, n, "truck"),)) for n in (12, 15, 20)]
    (dispute,) = collect_disputes([conflict(tolls[0], tolls[1]), conflict(tolls[1], tolls[2])])
    assert dispute.sides == (("12",), ("15",), ("20",))  # 12 and 20 were not compared, but are not one


def test_an_account_tells_who_when_and_how_many_origins(make: Any, conflict: MakeConflict) -> None:
    moor = Speaker(name="Ada Moor", mention="Moor")
    days = [datetime(2031, 6, day, tzinfo=UTC) for day in (4, 6, 5)]
    wire = make("x", "a", source="Wire", published_at=days[0], carried_by=("Echo", "Wire"), origins=1)
    said = make("x", "b", source="Courier", published_at=days[1], speaker=moor)
    police = Speaker(name=None, mention="police", role="police")
    against = make("y", "c", source="Gazette", published_at=days[2], speaker=police)
    (dispute,) = collect_disputes([conflict(said, against, 0.9), conflict(against, wire, 0.8)])
    mine, other = dispute.accounts
    assert mine.voices == ("Ada Moor", "Wire")  # those of the best conflict first
    assert (mine.sources, mine.origins, mine.best) == (("Courier", "Echo", "Wire"), 2, "b")
    assert (mine.first, mine.last) == (days[0], days[1])
    assert (other.voices, other.origins) == (("police (Gazette)",), 1)
    assert (dispute.first, dispute.last) == (days[0], days[1])


def test_a_dispute_has_two_sides_even_when_one_person_contradicts_himself(make: Any, conflict: MakeConflict) -> None:
    moor = Speaker(name="Ada Moor", mention="Moor")
    (dispute,) = collect_disputes([conflict(make("x", "a", speaker=moor), make("y", "b", speaker=moor))])
    assert dispute.sides == (("a",), ("b",))


def test_the_id_depends_on_the_conflicts_and_not_on_their_order(conflict: MakeConflict) -> None:
    one, other = [conflict("a", "b"), conflict("b", "c")], [conflict("b", "c"), conflict("a", "b")]
    assert collect_disputes(one)[0].id == collect_disputes(other)[0].id
    assert collect_disputes([]) == []
