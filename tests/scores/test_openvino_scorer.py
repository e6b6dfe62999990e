from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rashomon.errors import ModelError
from rashomon.scores import load_scorer
from rashomon.scores.openvino_scorer import OpenVinoScorer, is_openvino_installed

PAIRS = [
    ("The army held the town.", "The army left the town."),
    ("militants took the crossing", "12 people killed"),
    ("held", "never"),
]
needs_openvino = pytest.mark.skipif(not is_openvino_installed(), reason="openvino is not installed (extra `openvino`)")


@needs_openvino
def test_in_float32_it_gives_what_torch_gives(bert_folder: Path) -> None:
    ours = OpenVinoScorer(str(bert_folder), dtype="float32", threads=1)
    theirs = load_scorer(str(bert_folder), backend="torch")
    np.testing.assert_allclose(ours.score_logits(PAIRS).logits, theirs.score_logits(PAIRS).logits, atol=1e-4)
    assert (ours.max_tokens, ours.name) == (theirs.max_tokens, theirs.name)


@needs_openvino
def test_labels_are_put_in_our_order(bert_folder: Path) -> None:
    own = OpenVinoScorer(str(bert_folder), dtype="float32").score_logits(PAIRS).logits
    named = OpenVinoScorer(str(bert_folder), labels=("neutral", "contradiction", "entailment"), dtype="float32")
    # The folder's own order is contradiction, entailment, neutral: what it calls entailment is named contradiction
    # here.
    np.testing.assert_allclose(named.score_logits(PAIRS).logits[:, 2], own[:, 0], atol=1e-5)


@needs_openvino
def test_the_revision_says_that_numbers_are_rounded(bert_folder: Path) -> None:
    plain = OpenVinoScorer(str(bert_folder), dtype="float32").revision
    rounded = OpenVinoScorer(str(bert_folder), dtype="bfloat16").revision
    assert plain.endswith("-openvino")
    assert rounded == f"{plain}-bfloat16"


@needs_openvino
def test_an_export_that_it_cannot_read_is_an_error_in_a_sentence(bert_folder: Path, tmp_path: Path) -> None:
    for name in ("config.json", "tokenizer.json"):
        (tmp_path / name).symlink_to(bert_folder / name)
    (tmp_path / "model.onnx").write_bytes(b"no model at all")
    with pytest.raises(ModelError, match=r"model\.onnx: OpenVINO cannot read it"):
        load_scorer(str(tmp_path), backend="openvino")


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, bert_folder: Path) -> None:
    monkeypatch.setattr("rashomon.scores.openvino_scorer.is_openvino_installed", lambda: False)
    with pytest.raises(ModelError, match=r"pip install 'rashomon\[openvino\]'"):
        load_scorer(str(bert_folder), backend="openvino")
