from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from rashomon.artefacts import embedded
from rashomon.onnx import OnnxModel
from rashomon.scores.pair_tokens import batch_arrays, kept_lengths, read_template, usable_positions

PAIRS = [("left the town", "the army"), ("army", "army left"), ("", "town"), ("town", ""), ("", "")]


def roberta_like() -> Tokenizer:
    unknown = "<unk>"
    vocabulary = {"<s>": 0, "<pad>": 1, "</s>": 2, unknown: 3, "left": 4, "right": 5, "the": 6, "town": 7, "army": 8}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token=unknown))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0), trim_offsets=False)
    return tokenizer


def embedded_tokenizer() -> Tokenizer:
    artefact = embedded("nli")
    return OnnxModel(artefact.model, artefact.folder / "tokenizer.json", threads=1).tokenizer


def alone(tokenizer: Tokenizer, text: str) -> list[int]:
    return list(tokenizer.encode(text, add_special_tokens=False).ids)


@pytest.mark.parametrize(("build", "pad_id"), [(roberta_like, 1), (embedded_tokenizer, 0)])
def test_arrays_equal_the_tokenizers_own_encoding_of_each_pair(build: Any, pad_id: int) -> None:
    tokenizer = build()
    seen = tokenizer.encode("left", "right")
    template = read_template(seen.ids, seen.type_ids, seen.sequence_ids, pad_id=pad_id)
    for left, right in PAIRS:
        own = tokenizer.encode(left, right)
        ids, mask, types = batch_arrays([(alone(tokenizer, left), alone(tokenizer, right))] * 2, template)
        assert ids.tolist() == [own.ids] * 2
        assert types.tolist() == [own.type_ids] * 2
        assert mask.tolist() == [[1] * len(own.ids)] * 2


def test_sides_of_different_lengths_share_a_batch_when_their_sum_is_equal() -> None:
    tokenizer = embedded_tokenizer()
    seen = tokenizer.encode("left", "right")
    template = read_template(seen.ids, seen.type_ids, seen.sequence_ids, pad_id=0)
    ids, _, types = batch_arrays([([7, 8], [9]), ([7], [8, 9])], template)
    assert ids.tolist() == [[101, 7, 8, 102, 9, 102], [101, 7, 102, 8, 9, 102]]
    assert types.tolist() == [[0, 0, 0, 0, 1, 1], [0, 0, 0, 1, 1, 1]]


def test_a_roberta_pair_is_s_a_s_s_b_s() -> None:
    tokenizer = roberta_like()
    seen = tokenizer.encode("left", "right")
    template = read_template(seen.ids, seen.type_ids, seen.sequence_ids, pad_id=1)
    assert (template.prefix, template.middle, template.suffix) == ((0,), (2, 2), (2,))
    assert template.specials == 4
    ids, _, types = batch_arrays([([4], [5])], template)
    assert ids.tolist() == [[0, 4, 2, 2, 5, 2]]
    assert not np.any(types)


@pytest.mark.parametrize(
    ("left", "right", "room", "kept"),
    [
        (10, 20, 30, (10, 20)),  # fits
        (100, 10, 60, (50, 10)),  # the longer side gives
        (10, 100, 60, (10, 50)),
        (100, 90, 60, (30, 30)),  # both give
        (100, 90, 61, (30, 30)),  # an odd token is dropped rather than given to one side
        (31, 30, 60, (30, 30)),
    ],
)
def test_the_longer_side_is_cut_first(left: int, right: int, room: int, kept: tuple[int, int]) -> None:
    assert kept_lengths(left, right, room) == kept


@pytest.mark.parametrize(
    ("model_type", "positions", "pad_id", "usable"),
    [
        ("bert", 512, 0, 512),
        ("roberta", 514, 1, 512),  # positions begin at 2
        ("roberta", 130, 1, 128),
        ("modernbert", 8192, 5, 512),
        ("t5", None, 0, 512),
        ("xlnet", -1, None, 512),
        ("bert", 64, None, 64),
    ],
)
def test_usable_positions(model_type: str, positions: int | None, pad_id: int | None, usable: int) -> None:
    assert usable_positions(model_type, positions, pad_id) == usable
