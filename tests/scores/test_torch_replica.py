from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from rashomon.errors import ModelError, SettingsError
from rashomon.scores import torch_replica
from rashomon.scores.torch_replica import Replica, choose_devices, choose_dtype, moves_scalars, scalars_on_card


class Counting(torch.nn.Module):
    """Logits that say which rows they belong to; out of memory for more than `most` tokens at once."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most
        self.scale = torch.nn.Parameter(torch.ones(1))

    def forward(self, input_ids: Any, attention_mask: Any) -> Any:
        if input_ids.numel() > self.most:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
        sums = (input_ids * attention_mask).sum(dim=1, keepdim=True).to(self.scale.dtype)
        return SimpleNamespace(logits=torch.cat([sums, 2 * sums, 3 * sums], dim=1) * self.scale)


def inputs(rows: int, width: int) -> np.ndarray:
    ids = np.repeat(np.arange(rows, dtype=np.int32)[:, None], width, axis=1)
    return np.stack([ids, np.ones_like(ids)])


def test_columns_come_in_the_order_asked_for() -> None:
    found = Replica(Counting(100), "cpu", "float32", (2, 0, 1)).start(inputs(3, 2))()
    assert found.tolist() == [[0, 0, 0], [6, 2, 4], [12, 4, 8]]  # row 1: two ids of 1 are 2; times 3, 1 and 2


def test_a_batch_too_large_for_the_memory_is_halved_and_so_are_later_ones() -> None:
    replica = Replica(Counting(40), "cpu", "float32", (0, 1, 2))
    found = replica.start(inputs(10, 10))()  # 100 tokens, then 50, then 30 and 20
    assert found[:, 0].tolist() == [10.0 * row for row in range(10)]
    assert replica._most_tokens == 25
    assert replica.start(inputs(4, 10))()[:, 0].tolist() == [0, 10, 20, 30]


def test_a_pair_that_does_not_fit_alone_is_an_error_with_the_way_out() -> None:
    with pytest.raises(ModelError, match=r"^cpu: its memory does not hold the model and one pair of 50 tokens; free"):
        Replica(Counting(40), "cpu", "float32", (0, 1, 2)).start(inputs(2, 50))


def test_a_device_that_is_not_there_is_an_error_in_a_sentence() -> None:
    if torch.cuda.is_available():
        pytest.skip("this machine has CUDA")
    with pytest.raises(ModelError, match=r"^cuda:0: the model cannot be put there"):
        Replica(Counting(40), "cuda:0", "float32", (0, 1, 2))


def test_the_given_model_is_left_as_it_was() -> None:
    module = Counting(40)
    Replica(module, "cpu", "bfloat16", (0, 1, 2))
    assert module.scale.dtype == torch.float32


def test_devices_and_dtype_are_chosen_by_what_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    assert choose_devices(None) == ("cuda:0", "cuda:1")
    assert choose_devices(["cpu"]) == ("cpu",)
    capability = {"cuda:0": (9, 0), "cuda:1": (7, 5)}
    monkeypatch.setattr(torch.cuda, "get_device_capability", capability.__getitem__)
    assert choose_dtype("auto", ("cuda:0",)) == "bfloat16"
    assert choose_dtype("auto", ("cuda:0", "cuda:1")) == "float32"  # a T4 only emulates it
    assert choose_dtype("auto", ("cpu",)) == "float32"
    assert choose_dtype("bfloat16", ("cpu",)) == "bfloat16"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_devices(None) == ("cpu",)


def test_impossible_devices_and_dtypes_are_refused() -> None:
    with pytest.raises(SettingsError, match="dtype 'float16': choose one of auto, float32, bfloat16"):
        choose_dtype("float16", ("cpu",))
    with pytest.raises(SettingsError, match="name at least one"):
        choose_devices([])


@pytest.mark.parametrize("is_inference", [True, False])
def test_scalars_made_on_the_processor_are_made_on_the_other_device(is_inference: bool) -> None:
    there = torch.empty(2, dtype=torch.int64, device="meta")
    mode = scalars_on_card()
    with torch.inference_mode(is_inference), mode:
        assert torch.tensor(3.5).type_as(there).device.type == "meta"
        assert torch.tensor(3).to("meta").device.type == "meta"
        assert torch.tensor(3).to(torch.float64).item() == 3.0
        assert torch.ones(2).to(torch.float64).tolist() == [1.0, 1.0]
    assert mode.moved == 2


def test_deberta_moves_scalars_and_bert_does_not() -> None:
    from transformers import (
        BertConfig,
        BertForSequenceClassification,
        DebertaV2Config,
        DebertaV2ForSequenceClassification,
    )

    sizes: dict[str, Any] = {
        "vocab_size": 30,
        "hidden_size": 8,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "intermediate_size": 8,
        "num_labels": 3,
    }
    positions: dict[str, Any] = {"relative_attention": True, "position_buckets": 8, "pos_att_type": ["p2c", "c2p"]}
    assert not moves_scalars(BertForSequenceClassification(BertConfig(**sizes)))
    assert moves_scalars(DebertaV2ForSequenceClassification(DebertaV2Config(**sizes, **positions)))


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a graphics card with CUDA")
def test_a_recorded_shape_gives_what_the_first_run_gave() -> None:
    replica = Replica(Counting(10_000), "cuda:0", "float32", (0, 1, 2))
    found = [replica.start(inputs(8, 16))().tolist() for _ in range(3)]
    assert found[0] == found[1] == found[2]
    assert replica.graphs_refused is None
    assert replica._graphs[2, 8, 16] is not None


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a graphics card with CUDA")
def test_a_model_that_looks_at_values_runs_without_recordings() -> None:
    class Looking(Counting):
        def forward(self, input_ids: Any, attention_mask: Any) -> Any:
            assert input_ids.sum().item() >= 0
            return super().forward(input_ids, attention_mask)

    replica = Replica(Looking(10_000), "cuda:0", "float32", (0, 1, 2))
    found = [replica.start(inputs(8, 16))().tolist() for _ in range(3)]
    assert found[0] == found[1] == found[2]
    assert replica.graphs_refused


def test_only_named_dtypes_are_offered() -> None:
    assert torch_replica.DTYPES == ("auto", "float32", "bfloat16")
