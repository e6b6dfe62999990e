from __future__ import annotations

import math

import numpy as np
import pytest

from rashomon.records import Pair, Span, Statement
from rashomon.scores import probabilities, score_pairs, score_texts
from tests.fakes import FakeScorer


def statement(id_: str, claim: str) -> Statement:
    return Statement(
        id=id_,
        document_id="d" + id_,
        source=id_,
        published_at=None,
        span=Span(start=0, end=len(claim)),
        text=claim,
        claim=claim,
        attribution="narration",
        speaker=None,
        cue=None,
        stance="asserts",
    )


def test_probabilities_are_a_softmax_of_logits_over_temperature() -> None:
    logits = np.array([[math.log(2), 0.0, 0.0], [math.log(16), 0.0, 0.0]], dtype=np.float32)
    assert probabilities(logits, 1.0)[0] == pytest.approx([0.5, 0.25, 0.25])  # 2 : 1 : 1
    assert probabilities(logits, 2.0)[1] == pytest.approx([4 / 6, 1 / 6, 1 / 6])  # 16 ** (1 / 2) = 4
    assert probabilities(np.zeros((0, 3), dtype=np.float32), 1.0).shape == (0, 3)


def test_huge_logits_do_not_overflow() -> None:
    assert probabilities(np.array([[1e5, 0.0, -1e5]], dtype=np.float32), 1.0).tolist() == [[1.0, 0.0, 0.0]]


def test_both_directions_are_judged_left_as_premise_first() -> None:
    scorer = FakeScorer()
    found = score_texts([("a b", "a"), ("c", "c")], scorer)
    assert scorer.judged == [("a b", "a"), ("c", "c"), ("a", "a b"), ("c", "c")]
    # Forward all of "a" is in "a b"; backward one of two words is: logits (8, 4, 0) and (4, 4, 0).
    assert found.forward[0, 0] > found.backward[0, 0]
    assert found.backward[0, 0] == pytest.approx(found.backward[0, 1])
    assert found.forward.shape == found.backward.shape == (2, 3)


def test_swapping_the_sides_swaps_the_directions() -> None:
    one, other = score_texts([("a b c", "a not d")], FakeScorer()), score_texts([("a not d", "a b c")], FakeScorer())
    assert one.forward.tolist() == other.backward.tolist()
    assert one.backward.tolist() == other.forward.tolist()


def test_progress_counts_two_judgements_a_pair() -> None:
    done: list[int] = []
    score_texts([("a", "b"), ("c", "d")], FakeScorer(), on_progress=done.append)
    assert sum(done) == 4


def test_a_scored_pair_carries_model_temperature_and_cut_tokens() -> None:
    pair = Pair(left=statement("1", "a " * 20), right=statement("2", "a"), similarity=0.9, rule="across documents")
    (scored,) = score_pairs([pair], FakeScorer(name="n", revision="r", temperature=2.0, max_tokens=10))
    assert scored.pair is pair
    assert (scored.model, scored.temperature) == ("n@r", 2.0)
    assert (scored.truncated_left, scored.truncated_right) == (14, 0)  # 10 - 3 special tokens - 1 leaves 6 of 20
    assert scored.forward.entailment + scored.forward.neutral + scored.forward.contradiction == pytest.approx(1.0)
