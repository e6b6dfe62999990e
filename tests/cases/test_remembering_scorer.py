"""A remembering scorer answers as the one behind it, and asks that one for each pair once."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from rashomon.cases.memory import Memory
from rashomon.cases.remembering_scorer import RememberingScorer, scorer_revision
from tests.fakes import FakeScorer

PAIRS = [
    ("The mill burnt.", "The mill did not burn."),
    ("a", "a"),
    ("The mill burnt.", "The mill did not burn."),
    ("b", "a"),
]
TEXTS = some.sampled_from(["", "The mill burnt.", "The mill did not burn.", "not", "word " * 90])


def remembering(case, scorer=None, **options):
    return RememberingScorer(scorer or FakeScorer(), Memory(case, "logits", "1"), **options)


def same(one, other):
    np.testing.assert_array_equal(one.logits, other.logits)
    np.testing.assert_array_equal(one.truncated_left, other.truncated_left)
    np.testing.assert_array_equal(one.truncated_right, other.truncated_right)
    assert (one.logits.dtype, one.truncated_left.dtype) == (np.float32, np.int32)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(first=some.lists(some.tuples(TEXTS, TEXTS)), second=some.lists(some.tuples(TEXTS, TEXTS)))
def test_it_answers_as_the_scorer_behind_it(case, first, second):
    scorer = remembering(case, chunk=2)

    same(scorer.score_logits(first), FakeScorer().score_logits(first))
    same(scorer.score_logits(second), FakeScorer().score_logits(second))


def test_it_asks_for_each_pair_once(case):
    asked = FakeScorer()

    remembering(case, asked).score_logits(PAIRS)
    later = remembering(case, asked)
    later.score_logits(PAIRS)

    assert sorted(asked.judged) == sorted(set(PAIRS))
    assert later.judged == 0


def test_what_was_judged_before_an_interrupt_is_kept(case):
    class Interrupted(FakeScorer):
        def score_logits(self, pairs, **options):
            if len(self.judged) >= 2:
                raise KeyboardInterrupt
            return super().score_logits(pairs, **options)

    asked = FakeScorer()
    with pytest.raises(KeyboardInterrupt):
        remembering(case, Interrupted(), chunk=1).score_logits(PAIRS)
    remembering(case, asked).score_logits(PAIRS)

    assert len(asked.judged) == 1  # of three


def test_progress_counts_every_pair_once(case):
    counted = []
    scorer = remembering(case, chunk=1)

    scorer.score_logits(PAIRS, on_progress=counted.append)
    assert sum(counted) == 4
    counted.clear()
    scorer.score_logits(PAIRS, on_progress=counted.append)
    assert sum(counted) == 4


def test_it_has_the_name_and_numbers_of_the_scorer_behind_it(case):
    scorer = remembering(case, FakeScorer(name="n", revision="r", temperature=2.0, max_tokens=9))

    assert (scorer.name, scorer.revision, scorer.temperature, scorer.max_tokens) == ("n", "r", 2.0, 9)


def test_model_cut_and_label_order_make_another_revision_and_temperature_does_not():
    plain = scorer_revision(FakeScorer())

    assert scorer_revision(FakeScorer(temperature=2.0)) == plain
    others = [
        scorer_revision(FakeScorer(revision="1")),
        scorer_revision(FakeScorer(max_tokens=9)),
        scorer_revision(FakeScorer(), ("entailment", "neutral", "contradiction")),
    ]
    assert len({plain, *others}) == 4
