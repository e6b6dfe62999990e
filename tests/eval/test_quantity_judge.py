import numpy as np
import pytest

from eval.quantity_judge import correct, find

MARBLES = "Dana has 5 marbles. She finds 6 more marbles in the yard."


@pytest.mark.parametrize(
    ("premise", "hypothesis", "finding"),
    [
        (MARBLES, "Dana has 11 marbles in the yard.", "reckoned"),
        ("The town of Sarn has a school.", "The town of Sarn has 3 schools.", "unaccounted"),
        ("The raid killed 12 people.", "The raid killed 15 people.", "disagree"),
        ("The raid killed 12 people.", "The raid killed 12 people.", "no finding"),
        ("The raid killed people.", "The raid was at night.", "no finding"),
    ],
)
def test_what_the_numbers_say(premise, hypothesis, finding):
    assert find(premise, hypothesis) == finding


def test_reckoned_numbers_take_the_contradiction_away():
    found, findings = correct([(MARBLES, "Dana has 11 marbles in the yard.")], np.array([[0.1, 0.2, 0.7]]))
    assert found[0].tolist() == pytest.approx([0.8, 0.2, 0.0])
    assert findings == {"reckoned": 1}


def test_numbers_that_are_nowhere_are_not_entailed_and_the_rest_keeps_its_shares():
    pair = ("The town of Sarn has a school.", "The town of Sarn has 3 schools.")
    found, _ = correct([pair], np.array([[0.5, 0.2, 0.3]]))
    assert found[0].tolist() == pytest.approx([0.0, 0.4, 0.6])


def test_counts_that_cannot_both_hold_make_entailment_contradiction():
    pair = ("The raid killed 12 people.", "The raid killed 15 people.")
    found, _ = correct([pair], np.array([[0.6, 0.3, 0.1]]))
    assert found[0].tolist() == pytest.approx([0.0, 0.3, 0.7])


def test_without_numbers_the_model_is_heard_alone():
    found, _ = correct([("A ferry left.", "A ship left.")], np.array([[0.6, 0.3, 0.1]]))
    assert found[0].tolist() == [0.6, 0.3, 0.1]
