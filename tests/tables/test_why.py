"""Why a pair was found to conflict, in words that add up."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.conflicts.decision import START as START_OF_DECISION
from rashomon.conflicts.features import SCAN_FEATURES, TEXT_FEATURES
from rashomon.records import Witness
from rashomon.tables.why import START, gather, why_words

# No deadline: a busy machine is no failure.
FREELY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
NAMES = st.sampled_from([START, *TEXT_FEATURES, *SCAN_FEATURES, "something_new"])
WITNESSES = st.lists(st.builds(Witness, name=NAMES, odds=st.floats(-6, 6)), min_size=1, max_size=20)


def told(*parts):
    return [Witness(name=name, odds=odds) for name, odds in parts]


def test_features_of_one_sort_are_one_part_strongest_first():
    parts = gather(told((START, -0.5), ("days", -0.4), ("contradiction", 1.5), ("alike_contradiction", 0.6)))

    assert [(part.words, pytest.approx(part.odds)) for part in parts] == [
        ("an average pair", -0.5),
        ("the model reads a contradiction", 2.1),
        ("days apart", -0.4),
    ]


def test_the_words_tell_which_way_it_speaks():
    for odds, words in ((0.8, "about one matter"), (-0.8, "perhaps two matters")):
        assert gather(told(("same_matter", odds)))[1].words == words


def test_every_feature_of_the_decision_has_words_of_its_own():
    assert START == START_OF_DECISION
    for name in {*TEXT_FEATURES, *SCAN_FEATURES} - {"texts"}:
        assert gather(told((name, 1.0)))[1].words != name.replace("_", " ")


def test_one_that_is_not_known_is_told_by_its_name():
    assert gather(told(("something_new", 1.0)))[1].words == "something new"


@FREELY
@given(witnesses=WITNESSES)
def test_the_parts_add_up_to_the_log_odds(witnesses):
    whole = sum(one.odds for one in witnesses)

    assert sum(part.odds for part in gather(witnesses)) == pytest.approx(whole, abs=1e-9)


@FREELY
@given(witnesses=WITNESSES)
def test_the_words_of_the_column_add_up_to_what_stands_behind_the_equals_sign(witnesses):
    shown, _, total = why_words(witnesses).partition(" = ")

    numbers = [float(number) for number in re.findall(r"[+-]\d+\.\d(?=;|$)", shown)]
    assert sum(numbers) == pytest.approx(float(total), abs=1e-6)


def test_the_four_strongest_are_told_and_the_rest_together():
    given = told((START, -1.0), ("contradiction", 2.1), ("same_matter", 0.8), ("days", -0.4), ("denied", 0.3),
                 ("quoted", 0.2))  # fmt: skip

    assert why_words(given) == (
        "the model reads a contradiction +2.1; about one matter +0.8; days apart -0.4; "
        "whether one side denies it +0.3; everything else -0.8 = +2.0"
    )


def test_without_witnesses_there_is_nothing_to_tell():
    assert why_words(()) is None
    assert gather(()) == ()
