"""The contracts of scorers and encoders, kept by models that live in Ray workers; the models are the fakes."""

from __future__ import annotations

import numpy as np
import pytest

from rashomon.ray_engine.engine import RayEngine
from rashomon.ray_engine.scorer import LEAST, MOST, cut
from tests.fakes import FakeEncoder, FakeScorer
from tests.pairs.test_encoder import (  # noqa: F401 - the contract, run here on `encoder`
    test_equal_texts_have_equal_vectors_and_others_do_not,
    test_no_texts_give_no_rows,
    test_progress_adds_up_to_all_texts,
    test_rows_are_in_the_order_given,
    test_vectors_have_length_one,
)
from tests.ray_engine.loads import PAIRS
from tests.scores.conftest import Kind
from tests.scores.test_contract import (  # noqa: F401 - the contract, run here on `kind`
    test_a_shuffled_job_gives_the_same_logits,
    test_batch_size_changes_no_logit_beyond_the_tolerance,
    test_cut_tokens_are_counted_per_side,
    test_equal_pairs_get_equal_logits,
    test_it_says_what_it_is,
    test_no_pairs_give_no_rows,
    test_rows_come_back_in_the_order_given,
    test_texts_of_hardly_anything_get_finite_logits,
    test_the_sides_are_not_interchangeable_in_the_result_but_in_the_counts,
    test_there_is_one_row_of_three_logits_per_pair,
)


@pytest.fixture
def kind(engine: RayEngine) -> Kind:
    return Kind(scorer=engine.scorer, tolerance=0.0, count=lambda text: len(text.split()), specials=3)


@pytest.fixture
def encoder(engine: RayEngine) -> object:
    return engine.encoder


def test_models_in_workers_answer_as_they_do_at_home(engine: RayEngine) -> None:
    home = FakeScorer(max_tokens=32)
    done: list[int] = []

    found, expected = engine.scorer.score_logits(PAIRS, on_progress=done.append), home.score_logits(PAIRS)

    assert found.logits.tolist() == expected.logits.tolist()
    assert found.truncated_left.tolist() == expected.truncated_left.tolist()
    assert found.truncated_right.tolist() == expected.truncated_right.tolist()
    assert sum(done) == 300  # of 495 distinct combinations of lengths some come twice; the copies count too
    assert (engine.scorer.name, engine.scorer.revision, engine.scorer.temperature) == ("fake", "0", 1.0)
    texts = [left for left, _ in PAIRS]
    np.testing.assert_array_equal(engine.encoder.embed(texts), FakeEncoder().embed(texts))
    assert (engine.encoder.name, engine.encoder.revision) == ("fake-encoder", "0")


def test_a_large_job_is_cut_into_parts_of_some_seconds_and_a_small_one_finer() -> None:
    assert [len(part) for part in cut(range(10_000), 2)] == [MOST] * 39 + [16]  # 39 x 256 = 9,984
    assert [len(part) for part in cut(range(800), 2)] == [100] * 8  # four for each of two workers
    assert [len(part) for part in cut(range(40), 2)] == [LEAST, LEAST, 8]
    assert list(cut([], 2)) == []
