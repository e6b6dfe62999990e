import numpy as np
import pytest

from rashomon.bench.answers import Answers
from tests.fakes import FakeScorer

PAIRS = [("the bridge is open", "the bridge is not open"), ("a ferry left", "a ferry"), ("b", "c")]


def test_answers_are_the_scorers_own_in_any_order_and_it_is_asked_once():
    scorer = FakeScorer(temperature=1.5)
    answers = Answers(scorer, PAIRS)
    steps = []

    found = answers.score_logits([PAIRS[2], PAIRS[0], PAIRS[2]], batch_size=1, on_progress=steps.append)

    expected = FakeScorer().score_logits([PAIRS[2], PAIRS[0], PAIRS[2]])
    assert np.array_equal(found.logits, expected.logits)
    assert (answers.name, answers.revision, answers.temperature) == (scorer.name, scorer.revision, 1.5)
    assert scorer.judged == PAIRS
    assert steps == [3]


def test_a_pair_that_was_not_given_is_an_error():
    with pytest.raises(KeyError):
        Answers(FakeScorer(), PAIRS).score_logits([("d", "e")])
