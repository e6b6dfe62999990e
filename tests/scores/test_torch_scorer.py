from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rashomon.errors import ModelError
from rashomon.scores import load_scorer
from tests.scores.conftest import build_bert

PAIRS = [
    ("The army held the post.", "The army left the post."),
    ("a", "12 people killed in the border town, said the army of the town"),
    ("Militants", "town"),
    ("the army " * 30, "the post"),
]


def test_logits_are_those_of_transformers_with_columns_put_in_our_order(bert_folder: Path) -> None:
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    tokenizer: Any = AutoTokenizer.from_pretrained(bert_folder)
    model: Any = AutoModelForSequenceClassification.from_pretrained(bert_folder).eval()
    expected = []
    for left, right in PAIRS:
        with torch.inference_mode():
            coded = tokenizer(left, right, return_tensors="pt", truncation="longest_first", max_length=32)
            expected.append(model(**coded).logits[0].numpy())
    # The model's own order is contradiction, entailment, neutral.
    wanted = np.stack(expected)[:, [1, 2, 0]]
    found = load_scorer(str(bert_folder)).score_logits(PAIRS)
    np.testing.assert_allclose(found.logits, wanted, rtol=0, atol=1e-4)
    # 60 + 2 tokens and 3 special ones into 32: 27 of the left side stay.
    assert found.truncated_left.tolist() == [0, 0, 0, 33]


def test_an_order_named_by_the_user_wins_over_the_models_own(bert_folder: Path) -> None:
    own = load_scorer(str(bert_folder)).score_logits(PAIRS).logits
    named = load_scorer(str(bert_folder), labels=("neutral", "contradiction", "entailment")).score_logits(PAIRS).logits
    # Raw columns c,e,n; own reads [1, 2, 0]; named n,c,e reads entailment 2, neutral 0, contradiction 1.
    np.testing.assert_allclose(named, own[:, [1, 2, 0]], atol=1e-6)


def test_the_revision_of_a_folder_is_the_hash_of_its_weights(bert_folder: Path) -> None:
    scorer = load_scorer(str(bert_folder), temperature=1.5)
    digest = hashlib.sha256((bert_folder / "model.safetensors").read_bytes()).hexdigest()
    assert (scorer.name, scorer.revision, scorer.temperature) == (bert_folder.name, digest[:12], 1.5)
    assert scorer.max_tokens == 32


def test_a_model_without_a_classification_head_is_refused(tmp_path: Path) -> None:
    folder = build_bert(tmp_path, labels=("contradiction", "entailment", "neutral"), is_headless=True)
    with pytest.raises(ModelError, match=r"no trained weights for classifier\.bias, classifier\.weight; it lacks"):
        load_scorer(str(folder))


def test_a_model_of_two_classes_is_refused(tmp_path: Path) -> None:
    folder = build_bert(tmp_path, labels=("entailment", "not_entailment"))
    with pytest.raises(ModelError, match="has 2 classes"):
        load_scorer(str(folder))


def test_unnamed_labels_are_refused_with_the_way_out_and_taken_with_it(tmp_path: Path) -> None:
    folder = str(build_bert(tmp_path, labels=("LABEL_0", "LABEL_1", "LABEL_2")))
    with pytest.raises(ModelError, match="pass --labels"):
        load_scorer(folder)
    assert load_scorer(folder, labels=("contradiction", "entailment", "neutral")).score_logits(PAIRS).logits.shape


def test_pickled_weights_are_refused(tmp_path: Path) -> None:
    import torch
    from safetensors.torch import load_file

    folder = build_bert(tmp_path, labels=("contradiction", "entailment", "neutral"))
    weights = folder / "model.safetensors"
    torch.save(load_file(weights), folder / "pytorch_model.bin")
    weights.unlink()
    with pytest.raises(ModelError, match="safetensors weights"):
        load_scorer(str(folder))


def test_damaged_weights_are_an_error_in_a_sentence(tmp_path: Path) -> None:
    folder = build_bert(tmp_path, labels=("contradiction", "entailment", "neutral"))
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:100])
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_scorer(str(folder))
