"""What takes a pair away from being about one event."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from rashomon.conflicts.evidence import find_witnesses
from rashomon.conflicts.matter import MatterOdds, matter_odds
from rashomon.conflicts.names import places_of
from rashomon.records import ACROSS_COPIES, Speaker


@pytest.fixture
def weigh(judge: Any) -> Any:
    def odds(left: Any, right: Any) -> MatterOdds:
        return matter_odds(judge(left, right, same_matter=0.5), find_witnesses(left, right))

    return odds


def toll(make: Any, text: str, number: float, id_: str, **more: Any) -> Any:
    words = text.split(" died")[0].split(" ", 1)[0]
    return make(text, id_, counts=((words, number, number, "person"),), **more)


def test_alone_it_is_what_pairing_gave(make: Any, judge: Any) -> None:
    left, right = make("The gate was open."), make("The gate was shut.", "2")
    found = matter_odds(judge(left, right, same_matter=0.9), find_witnesses(left, right))
    assert found.total == found.start == pytest.approx(math.log(9))  # 0.9 against 0.1


def test_each_day_between_two_tolls_makes_one_event_less_likely(make: Any, weigh: Any) -> None:
    at = {day: datetime(2031, 6, day, tzinfo=UTC) for day in (4, 5, 8)}
    first = toll(make, "12 died.", 12, "1", published_at=at[4])
    assert weigh(first, toll(make, "15 died.", 15, "2", published_at=at[5])).days == 0
    assert weigh(first, toll(make, "15 died.", 15, "2", published_at=at[8])).days == pytest.approx(3 * -0.5)
    # What is no count lasts longer.
    gates = make("The gate was open.", published_at=at[4]), make("It was shut.", "2", published_at=at[8])
    assert weigh(*gates).days == pytest.approx(3 * -0.05)


def test_tolls_of_two_towns_are_two_events(make: Any, weigh: Any) -> None:
    def of(places: str, number: int, id_: str) -> Any:
        return toll(make, f"{number} died as {places.replace(' ', ' and ')} burned.", number, id_, places=places)

    assert weigh(of("Orun Kesh", 12, "1"), of("Dalm Kesh", 15, "2")).names == -2.0
    assert weigh(of("Orun Kesh", 12, "1"), of("Kesh", 15, "2")).names == -1.0  # one can be a part of the other
    assert weigh(of("Kesh", 12, "1"), of("Kesh", 15, "2")).names == 0
    # Names of people and outlets differ from one account of an event to the other.
    told = [make(f"{n} died, {who} said.", who, counts=((str(n), n, n, "person"),), names=who) for n, who in
            ((12, "Moor"), (15, "Reed"))]  # fmt: skip
    assert weigh(*told).names == -0.4


def test_a_bomb_from_the_air_and_one_in_a_car_are_two_events(make: Any, weigh: Any) -> None:
    raid = toll(make, "12 died in an air raid.", 12, "1")
    assert weigh(raid, toll(make, "15 died when a car bomb went off.", 15, "2")).means == -2.0
    assert weigh(raid, toll(make, "15 died under barrel bombs.", 15, "2")).means == 0
    assert weigh(raid, toll(make, "15 died.", 15, "2")).means == 0  # nothing is said of how


def test_the_place_that_is_taken_and_left_is_the_matter(make: Any, weigh: Any) -> None:
    taken = make("Rebels seized Orun and Kesh.", names="Orun Kesh")
    assert weigh(taken, make("The garrison withdrew from Orun and Kesh.", "2", names="Orun Kesh")).names == 1.0
    assert weigh(taken, make("Orun and Kesh slept.", "2", names="Orun Kesh")).names == 0


def test_another_blast_is_another_event(make: Any, weigh: Any) -> None:
    first = toll(make, "12 died in the blast.", 12, "1")
    assert weigh(first, toll(make, "15 died in another blast.", 15, "2")).sequence == -1.5
    assert weigh(first, toll(make, "15 died in the blast.", 15, "2")).sequence == 0


def test_what_is_seldom_counted_ties_two_counts_together(make: Any, weigh: Any) -> None:
    def of(number: int, unit: str, id_: str) -> Any:
        return make(f"{number} died.", id_, counts=((f"{number}", number, number, unit),))

    assert weigh(of(4, "medic", "1"), of(5, "medic", "2")).bond == 0.7
    assert weigh(of(4, "civilian", "1"), of(5, "civilian", "2")).bond == 0


def test_a_denial_that_the_model_holds_against_a_claim_is_of_that_claim(make: Any, judge: Any) -> None:
    said, denied = make("Rebels burned the depot."), make("it was burned", "2", stance="denies", claim="It was not.")
    for contradiction, bond in ((0.9, 0.8), (0.1, 0.0)):
        three = (0.0, 1 - contradiction, contradiction)
        pair = judge(said, denied, forward=three, backward=three, same_matter=0.5)
        assert matter_odds(pair, find_witnesses(said, denied)).bond == bond


def test_where_people_come_from_is_not_where_it_happened(make: Any) -> None:
    assert places_of(make("Men from Orun died in Kesh.", places="Orun Kesh")) == {"kesh"}


def test_an_outlet_and_the_nameless_sources_it_quotes_are_one_account(make: Any, weigh: Any, judge: Any) -> None:
    told = make("12 died.", source="Gazette")
    nameless = Speaker(name=None, mention="a source", role="source")
    named = Speaker(name="Ada Moor", mention="Moor")
    other = Speaker(name=None, mention="a police officer", role="police officer")
    assert weigh(told, make("15 died.", "2", source="Gazette", speaker=nameless)).account == -1.5
    assert weigh(told, make("15 died.", "2", source="Courier", speaker=nameless)).account == 0
    ada, officer = (make("15 died.", at, source="Gazette", speaker=by) for at, by in (("2", named), ("3", other)))
    assert weigh(ada, officer).account == 0  # two voices that can be told apart
    copies = judge(told, make("15 died.", "6", source="Courier"), same_matter=0.5)
    copies = replace(copies, pair=replace(copies.pair, rule=ACROSS_COPIES))
    assert matter_odds(copies, find_witnesses(copies.pair.left, copies.pair.right)).account == -1.5
    # A total of the outlet's and a part that a speaker gave are one account; a denial of what it tells is another.
    counted = (
        toll(make, "12 died.", 12, "4", source="Gazette"),
        toll(make, "15 died.", 15, "5", source="Gazette", speaker=named),
    )
    assert weigh(*counted).account == -1.5
    assert weigh(told, ada).account == 0


def test_the_dead_of_a_war_are_not_those_of_a_day(make: Any, weigh: Any) -> None:
    day = toll(make, "27 died.", 27, "1")
    assert weigh(day, toll(make, "80 died.", 80, "2")).size == 0  # less than three times as many
    assert weigh(day, toll(make, "220000 died.", 220_000, "2")).size == pytest.approx(
        -1.5 * math.log10(220_000 / 27 / 3)
    )
