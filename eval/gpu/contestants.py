"""Who is timed on the card: our torch scorer and sentence-transformers, with the same weights.

Loading is done here and is not timed.  Imports torch, transformers and sentence-transformers.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from eval.gpu.turns import TextPairs
from rashomon.scores.scorer import FloatArray
from rashomon.scores.torch_scorer import TorchScorer


class Ours:
    """A `TorchScorer`: the whole job from texts to logits."""

    def __init__(self, name: str, scorer: TorchScorer, share: float = 1.0) -> None:
        self.name = name
        self.share = share
        self.scorer = scorer

    def judge(self, pairs: TextPairs) -> FloatArray:
        """Logits, entailment, neutral, contradiction."""
        return self.scorer.score_logits(pairs).logits


class CrossEncoderPredict:
    """sentence-transformers `CrossEncoder.predict`; its logits stay in the model's own order."""

    def __init__(self, name: str, folder: Path, *, device: str, dtype: str, batch_size: int, share: float) -> None:
        from sentence_transformers import CrossEncoder

        self.name = name
        self.share = share
        self._batch_size = batch_size
        self._model: Any = CrossEncoder(str(folder), num_labels=3, device=device, model_kwargs={"dtype": dtype})

    def judge(self, pairs: TextPairs) -> Any:
        """What predict gives."""
        return self._model.predict(list(pairs), batch_size=self._batch_size, show_progress_bar=False)


def write_random_deberta(folder: Path, tokenizer_from: Path, *, tiny: bool, seed: int) -> Path:
    """A DeBERTa-v3-base with random weights, three named labels and the tokenizer of another model's folder.

    The shape is that of microsoft/deberta-v3-base's config.json; `tiny` makes one that a processor can run.
    """
    import torch
    from transformers import AutoTokenizer, DebertaV2Config, DebertaV2ForSequenceClassification

    labels = ("entailment", "neutral", "contradiction")
    settings: dict[str, Any] = {
        "vocab_size": 32_000 if tiny else 128_100,
        "hidden_size": 48 if tiny else 768,
        "num_hidden_layers": 2 if tiny else 12,
        "num_attention_heads": 4 if tiny else 12,
        "intermediate_size": 96 if tiny else 3072,
        "max_position_embeddings": 512,
        "type_vocab_size": 0,
        "relative_attention": True,
        "position_buckets": 256,
        "norm_rel_ebd": "layer_norm",
        "share_att_key": True,
        "pos_att_type": ["p2c", "c2p"],
        "position_biased_input": False,
        "layer_norm_eps": 1e-7,
        "pooler_hidden_size": 48 if tiny else 768,
        "pooler_dropout": 0.0,
        "pooler_hidden_act": "gelu",
        "id2label": dict(enumerate(labels)),
        "label2id": {name: at for at, name in enumerate(labels)},
    }
    config = DebertaV2Config(**settings)
    torch.manual_seed(seed)
    made: Any = DebertaV2ForSequenceClassification(config)
    made.save_pretrained(folder)
    AutoTokenizer.from_pretrained(tokenizer_from).save_pretrained(folder)
    return folder


def matrix_rate(device: str, *, size: int = 8192, repeats: int = 20) -> float:
    """Operations per second of a bfloat16 product of random square matrices: the median of `repeats` timed ones."""
    import torch

    left = torch.randn(size, size, device=device, dtype=torch.bfloat16)
    right = torch.randn(size, size, device=device, dtype=torch.bfloat16)
    took = []
    for _ in range(repeats + 3):
        wait(device)
        began = time.perf_counter()
        left @ right
        wait(device)
        took.append(time.perf_counter() - began)
    return float(2 * size**3 / sorted(took[3:])[repeats // 2])


def card_name(device: str) -> str:
    """What CUDA calls the card; the device itself where there is none."""
    import torch

    return str(torch.cuda.get_device_name(device)) if torch.device(device).type == "cuda" else device


def wait(device: str) -> None:
    """Until the card has done all it was given."""
    import torch

    if torch.device(device).type == "cuda":
        torch.cuda.synchronize(device)
