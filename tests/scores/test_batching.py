from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from rashomon.batches import BatchSize
from rashomon.onnx import IntArray
from rashomon.scores import batching
from rashomon.scores.batching import score_job
from rashomon.scores.pair_tokens import PairTemplate
from rashomon.scores.scorer import FloatArray, ScoredLogits

TEMPLATE = PairTemplate(
    prefix=(101,),
    middle=(102,),
    suffix=(102,),
    prefix_types=(0,),
    middle_types=(0,),
    suffix_types=(1,),
    left_type=0,
    right_type=1,
    pad_id=0,
)


class Model:
    """Gives the sum of a row's tokens as every logit, and remembers the shapes it was asked for."""

    def __init__(self) -> None:
        self.widths: list[tuple[int, int]] = []
        self.encoded: list[str] = []

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        self.encoded.extend(texts)
        return [[ord(letter) for letter in text] for text in texts]

    def forward(self, ids: IntArray, mask: IntArray, types: IntArray) -> FloatArray:
        assert ids.shape == mask.shape == types.shape
        self.widths.append((ids.shape[0], ids.shape[1]))
        return np.repeat((ids * mask).sum(axis=1, keepdims=True), 3, axis=1).astype(np.float32)


def score(model: Model, pairs: list[tuple[str, str]], *, batch_size: int = 2, workers: int = 1) -> ScoredLogits:
    return score_job(
        pairs,
        encode=model.encode,
        forward=model.forward,
        template=TEMPLATE,
        max_tokens=11,
        batch_size=BatchSize(rows=batch_size, tokens=1000),
        workers=workers,
        on_progress=None,
    )


def test_each_text_is_tokenised_once_and_each_pair_judged_once() -> None:
    model = Model()
    found = score(model, [("a", "b"), ("b", "a"), ("a", "b"), ("a", "a")])
    assert sorted(model.encoded) == ["a", "b"]
    assert sum(rows for rows, _ in model.widths) == 3  # a-b twice is one
    assert found.logits[0].tolist() == found.logits[2].tolist()
    # 101 + 97 + 102 + 98 + 102
    assert found.logits[0].tolist() == [500.0] * 3


def test_pairs_of_one_length_go_together_the_longest_first_and_nothing_is_padded() -> None:
    model = Model()
    score(model, [("a", "b"), ("aaaa", "bbbb"), ("aa", "b"), ("aaa", "bb"), ("b", "bb")])
    assert model.widths == [(1, 11), (1, 8), (2, 6), (1, 5)]  # 4+4+3, 3+2+3, twice 2+1+3, 1+1+3


def test_a_long_job_is_tokenised_part_by_part_with_both_directions_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batching, "PAIRS_AT_ONCE", 2)
    model, whole = Model(), Model()
    pairs = [("a", "b"), ("c", "d"), ("e", "f"), ("b", "a"), ("d", "c"), ("f", "e"), ("a", "b")]
    found, expected = score(model, pairs), score(whole, pairs)
    assert model.encoded == ["a", "b", "c", "d", "e", "f"]  # no text twice: a pair and its reverse share a part
    assert found.logits.tolist() == expected.logits.tolist()


def test_what_is_cut_is_counted_for_every_copy_of_a_pair() -> None:
    found = score(Model(), [("a" * 10, "b"), ("c", "d"), ("a" * 10, "b")])
    assert found.truncated_left.tolist() == [3, 0, 3]  # room for 8 of 11
    assert found.truncated_right.tolist() == [0, 0, 0]


def test_threads_keep_the_order() -> None:
    pairs = [("a" * (at % 5), chr(97 + at % 20)) for at in range(60)]
    assert score(Model(), pairs, workers=4).logits.tolist() == score(Model(), pairs).logits.tolist()


def test_an_error_in_one_batch_ends_the_job() -> None:
    class Broken(Model):
        def forward(self, *_: IntArray) -> FloatArray:
            raise RuntimeError("out of memory")

    with pytest.raises(RuntimeError, match="out of memory"):
        score(Broken(), [("a", "b"), ("c", "d"), ("e", "f")], workers=2)
