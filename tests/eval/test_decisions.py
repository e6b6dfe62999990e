import numpy as np
import pytest

from eval.decisions import DECISIONS, argmax_sides, find_decision, gold_sides, side_probabilities
from rashomon.errors import InputError


@pytest.mark.parametrize(
    ("labels", "name"),
    [
        ({"entailment", "neutral", "contradiction"}, "three-way"),
        ({"entailment", "not_entailment"}, "entailment"),
        ({"contradiction", "not_contradiction"}, "contradiction"),
        ({"entailment", "contradiction"}, "entailment-or-contradiction"),
        ({"entailment", "neutral"}, "entailment"),
        ({"entailment", "neutral", "contradiction", "not_entailment"}, "entailment"),
    ],
)
def test_the_labels_of_a_set_tell_what_it_asks(labels: set[str], name: str) -> None:
    assert find_decision(labels).name == name


def test_two_questions_in_one_file_are_refused() -> None:
    with pytest.raises(InputError, match="one question"):
        find_decision({"not_entailment", "not_contradiction"})


def test_a_two_way_side_has_the_summed_probability_of_the_labels_it_allows() -> None:
    decision = DECISIONS["entailment"]
    of_label = np.array([[0.40, 0.35, 0.25]])
    assert side_probabilities(decision, of_label) == pytest.approx(np.array([[0.40, 0.60]]))  # .35 + .25
    assert side_probabilities(decision, of_label).argmax(axis=1).tolist() == [1]  # not entailed by sum
    assert argmax_sides(decision, of_label).tolist() == [0]  # although entailment is the largest label


def test_where_neutral_is_not_on_offer_its_probability_is_left_out() -> None:
    decision = DECISIONS["entailment-or-contradiction"]
    of_label = np.array([[0.1, 0.6, 0.3]])
    assert side_probabilities(decision, of_label) == pytest.approx(np.array([[0.25, 0.75]]))  # .1 and .3 of .4
    assert argmax_sides(decision, of_label).tolist() == [-1]  # neutral answers neither


def test_contradiction_is_a_kind_of_not_entailed() -> None:
    labels = ["entailment", "contradiction", "neutral", "not_entailment"]
    assert gold_sides(DECISIONS["entailment"], labels).tolist() == [0, 1, 1, 1]


def test_a_label_that_fits_no_side_is_named() -> None:
    with pytest.raises(InputError, match="'not_contradiction' fits no side"):
        gold_sides(DECISIONS["entailment"], ["entailment", "not_contradiction"])
