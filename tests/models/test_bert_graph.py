"""The hand-drawn graph: what it computes in float32 is BERT, and int8 differs by rounding alone."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

MODELS = Path(__file__).parents[2] / "models"
CONFIG = {"num_hidden_layers": 2, "num_attention_heads": 2, "hidden_size": 16, "layer_norm_eps": 1e-12}
IDS = np.array([[2, 7, 9, 3, 11, 3], [2, 5, 5, 8, 8, 3]])
TYPES = np.array([[0, 0, 0, 0, 1, 1], [0, 0, 0, 1, 1, 1]])


@pytest.fixture(scope="module")
def graph() -> Any:
    pytest.importorskip("onnx", reason="onnx is not installed (extra `models`)")
    sys.path.insert(0, str(MODELS))
    try:
        yield importlib.import_module("bert_graph")
    finally:
        sys.path.remove(str(MODELS))


@pytest.fixture(scope="module")
def bert() -> Any:
    import torch
    from transformers import BertConfig, BertForSequenceClassification

    torch.manual_seed(5)
    config = BertConfig(
        vocab_size=20, intermediate_size=32, max_position_embeddings=16, num_labels=3, initializer_range=0.5, **CONFIG
    )
    return BertForSequenceClassification(config).eval()


def run(model: Any, **given: np.ndarray) -> list[np.ndarray]:
    import onnxruntime

    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return list(session.run(None, given))


def weights_of(bert: Any) -> dict[str, np.ndarray]:
    return {name: tensor.detach().numpy() for name, tensor in bert.named_parameters()}


def logits_of(bert: Any) -> np.ndarray:
    import torch

    with torch.inference_mode():
        found = bert(input_ids=torch.from_numpy(IDS), token_type_ids=torch.from_numpy(TYPES))
    return np.asarray(found.logits.numpy())


def test_in_float32_it_is_bert_although_only_one_token_leaves_the_last_layer(graph: Any, bert: Any) -> None:
    drawn, taps = graph.draw_classifier(weights_of(bert), CONFIG)
    assert len(taps) == 8  # four inputs of products a layer
    np.testing.assert_allclose(run(drawn, input_ids=IDS, token_type_ids=TYPES)[0], logits_of(bert), atol=2e-5)


def test_int8_differs_by_rounding_and_a_divided_channel_changes_nothing_else(graph: Any, bert: Any) -> None:
    weights = weights_of(bert)
    drawn, taps = graph.draw_classifier(weights, CONFIG)
    seen = dict(zip(taps, run(drawn, input_ids=IDS, token_type_ids=TYPES)[1:], strict=True))
    for factor in (1.0, 3.0):
        ranges = {}
        for name, values in seen.items():
            divide = np.ones(values.shape[-1], np.float32)
            divide[0] = factor
            ranges[name] = graph.Range(
                low=float((values / divide).min()), high=float((values / divide).max()), divide=divide
            )
        found = run(graph.draw_classifier(weights, CONFIG, ranges)[0], input_ids=IDS, token_type_ids=TYPES)[0]
        assert np.abs(found - logits_of(bert)).max() < 0.4  # of logits that reach 2, width 16 and wide weights


def test_the_encoder_gives_the_mean_of_tokens_at_length_one(graph: Any, bert: Any) -> None:
    import torch

    weights = {name.removeprefix("bert."): values for name, values in weights_of(bert).items()}
    weights = {name: values for name, values in weights.items() if not name.startswith(("pooler", "classifier"))}
    drawn, _ = graph.draw_encoder(weights, CONFIG)
    with torch.inference_mode():
        mean = bert.bert(input_ids=torch.from_numpy(IDS)).last_hidden_state.mean(dim=1).numpy()
    expected = mean / np.linalg.norm(mean, axis=1, keepdims=True)
    np.testing.assert_allclose(run(drawn, input_ids=IDS)[0], expected, atol=2e-5)


def test_a_range_covers_zero_with_255_steps(graph: Any) -> None:
    divide = np.ones(1, np.float32)
    found = graph.Range(low=-1.0, high=4.1, divide=divide)
    assert (round(found.step, 6), found.zero) == (0.02, 50)  # 5.1 / 255, 1.0 / 0.02
    assert graph.Range(low=0.5, high=2.55, divide=divide).zero == 0


def test_columns_are_rounded_to_seven_bits_each_on_its_own_scale(graph: Any) -> None:
    rounded, scale = graph.round_columns(np.array([[0.63, 63.0], [-0.01, 1.0], [0.0, 0.4]]))
    assert rounded.tolist() == [[63, 63], [-1, 1], [0, 0]]
    assert scale.tolist() == pytest.approx([0.01, 1.0])
