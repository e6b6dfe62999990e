"""Loose ends of claims, and claims that hang on a sentence before."""

from __future__ import annotations

import pytest

from rashomon.statements.claims.tails import hangs, says_nothing, without_tail


@pytest.mark.parametrize(
    ("claim", "whole"),
    [
        ("At least 25 men were killed in the raid on Harl as.", "At least 25 men were killed in the raid on Harl."),
        ("Raids killed 31 men on Friday including 10 when.", "Raids killed 31 men on Friday."),
        ("The raid hit Harl at noon an activist with the opposition.", "The raid hit Harl at noon."),
        ("The raid hit Harl on Friday the rescue group known as.", "The raid hit Harl on Friday."),
        ("Fighting shook Harl on Saturday at a time when.", "Fighting shook Harl on Saturday."),
    ],
)
def test_a_loose_end_is_cut_off_a_whole_clause(claim: str, whole: str) -> None:
    assert without_tail(claim) == (whole, True)


@pytest.mark.parametrize(
    "claim",
    ["The attack came as.", "The group did not specify whether.", "The port was hit by the.", "The men of Harl who."],
)
def test_what_stops_before_it_says_anything_is_not_whole(claim: str) -> None:
    assert without_tail(claim)[1] is False


@pytest.mark.parametrize(
    "claim",
    [
        "The town has been shut since.",
        "They took back the town from the group.",
        "The group did not say when.",
        "The port will be shut for a while.",
        "The mill was quiet, though.",
        "They sell milk powder as the new mix is called.",
        "The group was led by the mayor.",
        "The port was held by IS.",
    ],
)
def test_what_ends_well_is_left_alone(claim: str) -> None:
    assert without_tail(claim) == (claim, True)


@pytest.mark.parametrize(
    ("claim", "is_part"),
    [
        ("As well as the 10 men killed in the bus.", True),
        ("As well as Harl the rebels have taken the port.", False),
        ("Which explains the raid.", True),
        ("Responsibility for the raid which the army blamed on the rebels.", True),
        ("Responsibility for the raid lies with the army.", False),
        ("Caused the deaths of two men.", True),
        ("The rebels caused the deaths.", False),
    ],
)
def test_a_claim_that_hangs_on_a_sentence_before_is_a_part(claim: str, is_part: bool) -> None:
    assert hangs(claim) is is_part


def test_that_somebody_went_on_says_nothing() -> None:
    assert says_nothing("The spokesman went on.")
    assert not says_nothing("The fighting between the army and the rebels in the port of Harl went on.")
