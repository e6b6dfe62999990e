from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from rashomon.scores import Scorer, load_scorer
from rashomon.scores.openvino_scorer import OpenVinoScorer, is_openvino_installed
from tests.fakes import FakeScorer

_WORDS = "the a army militants post town crossing took held left not never people killed 12 15 border said of in"
_SPECIALS = {"pad_token": "[PAD]", "unk_token": "[UNK]", "cls_token": "[CLS]", "sep_token": "[SEP]"}


def build_bert(folder: Path, *, labels: tuple[str, ...], is_headless: bool = False) -> Path:
    """A BERT of one layer with random weights and a WordPiece tokenizer of two dozen words, saved as safetensors."""
    import torch
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
    from transformers import BertConfig, BertForSequenceClassification, BertModel, PreTrainedTokenizerFast
    from transformers.utils import logging

    log: Any = logging
    log.disable_progress_bar()
    wrap: Any = PreTrainedTokenizerFast
    vocabulary = {word: at for at, word in enumerate([*_SPECIALS.values(), *_WORDS.split(), "##s", "##ed"])}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token=_SPECIALS["unk_token"]))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    wrap(
        tokenizer_object=tokenizer,
        **_SPECIALS,
        model_max_length=32,
        model_input_names=["input_ids", "token_type_ids", "attention_mask"],
    ).save_pretrained(folder)
    torch.manual_seed(11)
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=32,
        initializer_range=0.5,  # wide, so that different pairs get visibly different logits
        id2label=dict(enumerate(labels)),
        label2id={name: at for at, name in enumerate(labels)},
    )
    (BertModel if is_headless else BertForSequenceClassification)(config).save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def bert_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny NLI model that names its labels in the order contradiction, entailment, neutral."""
    return build_bert(tmp_path_factory.mktemp("bert"), labels=("contradiction", "entailment", "neutral"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A scorer under the contract: how far a logit may move with batch size and order, and how it counts tokens."""

    scorer: Scorer
    tolerance: float
    count: Callable[[str], int]
    specials: int


@pytest.fixture(scope="session")
def kinds(bert_folder: Path) -> dict[str, Kind]:
    onnx, torch_ = load_scorer(threads=2), load_scorer(str(bert_folder), backend="torch")
    watched: Any = onnx
    counted: Any = torch_

    def count(text: str) -> int:
        return len(counted._tokenizer(text, add_special_tokens=False)["input_ids"])

    openvino = {}
    if is_openvino_installed():
        exact = OpenVinoScorer(str(bert_folder), dtype="float32", threads=2)
        openvino = {"openvino": Kind(scorer=exact, tolerance=1e-4, count=count, specials=3)}
    return openvino | {
        "fake": Kind(scorer=FakeScorer(max_tokens=32), tolerance=0.0, count=lambda text: len(text.split()), specials=3),
        # Activations are quantised on fixed ranges and rows of one length share a batch: not a bit may move.
        "onnx": Kind(
            scorer=onnx,
            tolerance=0.0,
            count=lambda text: len(watched._model.tokenizer.encode(text, add_special_tokens=False).ids),
            specials=3,
        ),
        "torch": Kind(
            scorer=torch_,
            tolerance=1e-4,
            count=count,
            specials=3,
        ),
    }


@pytest.fixture
def write_config() -> Callable[..., None]:
    def write(folder: Path, **values: object) -> None:
        (folder / "config.json").write_text(json.dumps(values), encoding="utf-8")

    return write
