"""What two statements disagree about, by their words."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest

from rashomon.conflicts import find_witnesses
from rashomon.conflicts.evidence import tell_kind
from rashomon.conflicts.kind_weights import HINTS, INTERCEPTS, KINDS, WORDS
from rashomon.conflicts.kinds import has_number, kind_probabilities, kind_scores, tells, text_words, word_class
from rashomon.records import KINDS as ALL_KINDS


@pytest.mark.parametrize(
    ("word", "is_first", "found"),
    [
        ("captured", False, "captur"),
        ("Captured", True, "captur"),
        ("12", False, "#"),
        ("14:30", False, "#hour"),
        ("dozens", False, "#word"),
        ("Monday", False, "@day"),
        ("May", False, "@month"),
        ("may", False, "may"),
        ("Orun", False, "@name"),
        ("I", False, "i"),
    ],
)
def test_words_are_known_by_their_class(word: str, is_first: bool, found: str) -> None:
    assert word_class(word, is_first=is_first) == found


def test_a_text_gives_its_words_and_each_two_in_a_row() -> None:
    assert text_words("The bridge at Orun") == {"the", "bridge", "at", "@name", "the bridge", "bridge at", "at @name"}


def test_numbers_in_digits_and_in_words() -> None:
    assert has_number("Nine were hurt.")
    assert has_number("It began at 14:30.")
    assert not has_number("Nobody was hurt.")


def test_the_score_is_the_sum_that_the_weights_give() -> None:
    left, right = "It fell because of the storm.", "It fell because of neglect."
    scores = dict(zip(KINDS, kind_scores(left, right, {"speakers": 2.0}), strict=True))
    both = text_words(left) & text_words(right)
    for at, kind in enumerate(KINDS):
        words = sum(tells(word, kind) * (1.5 if word in both else 1.0) for word in text_words(left) | text_words(right))
        hint = 2.0 * dict(HINTS.get("speakers", [])).get(at, 0.0)
        assert scores[kind] == pytest.approx(INTERCEPTS[at] + words + hint)


def test_the_kind_does_not_depend_on_which_side_is_left() -> None:
    left, right = "Rebels burned the depot.", "A short circuit set the depot alight."
    assert kind_scores(left, right, {}) == pytest.approx(kind_scores(right, left, {}))


def test_probabilities_sum_to_one() -> None:
    assert sum(kind_probabilities(kind_scores("The gate was open.", "", {})).values()) == pytest.approx(1)


def test_every_kind_but_other_can_be_told_by_words() -> None:
    assert set(KINDS) == set(ALL_KINDS) - {"other"}
    assert {at for weights in WORDS.values() for at, _ in weights} == set(range(len(KINDS)))


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("The roof fell because of the weight of the snow.", "The roof fell because the beams had rotted.", "cause"),
        (
            "The gunmen opened fire first, the mayor said.",
            "Police fired the first shots, according to the marchers.",
            "responsibility",
        ),
        (
            "The union endorsed the plan, its chairman said.",
            "The union opposes the plan, its members said.",
            "attribution",
        ),
        ("The council approved the budget.", "The vote on the budget ended without a majority.", "outcome"),
    ],
)
def test_kinds_of_plain_examples(make: Any, left: str, right: str, kind: str) -> None:
    one, other = make(left), make(right, "2")
    assert tell_kind(one, other, find_witnesses(one, other)) == kind


def test_where_no_number_stands_it_is_no_matter_of_numbers(make: Any) -> None:
    one, other = make("Many people died in the fire."), make("Few people died in the fire.", "2")
    assert tell_kind(one, other, find_witnesses(one, other)) != "number"


TOLD = """
from rashomon.conflicts.kinds import kind_scores
texts = (
    "Officials said the army had taken the old bridge because rebels fired on its guards and left the burning town",
    "The army lost the old bridge after its guards were killed by a drone that hit the town, a rebel officer claimed",
    "Residents saw pictures of a burning market where soldiers celebrated and the wounded were left without help",
)
print([kind_scores(one, other, {}) for one in texts for other in texts])
"""


def test_scores_are_the_same_in_every_process() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", TOLD],
            env=os.environ | {"PYTHONHASHSEED": str(seed)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(4)
    }
    assert len(told) == 1
