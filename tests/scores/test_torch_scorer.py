from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from rashomon.errors import ModelError
from rashomon.scores.torch_scorer import TorchScorer
from tests.scores.conftest import build_bert

PAIRS = [
    ("The army held the post.", "The army left the post."),
    ("a", "12 people killed in the border town, said the army of the town"),
    ("Militants", "town"),
    ("the army " * 30, "the post"),
]


def on_processor(model: str, **settings: Any) -> TorchScorer:
    """In float32."""
    return TorchScorer(model, devices=["cpu"], **settings)


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
    found = on_processor(str(bert_folder)).score_logits(PAIRS)
    np.testing.assert_allclose(found.logits, wanted, rtol=0, atol=1e-4)
    # 60 + 2 tokens and 3 special ones into 32: 27 of the left side stay.
    assert found.truncated_left.tolist() == [0, 0, 0, 33]


def test_an_order_named_by_the_user_wins_over_the_models_own(bert_folder: Path) -> None:
    own = on_processor(str(bert_folder)).score_logits(PAIRS).logits
    named = on_processor(str(bert_folder), labels=("neutral", "contradiction", "entailment")).score_logits(PAIRS).logits
    # Raw columns c,e,n; own reads [1, 2, 0]; named n,c,e reads entailment 2, neutral 0, contradiction 1.
    np.testing.assert_allclose(named, own[:, [1, 2, 0]], atol=1e-6)


def test_the_revision_of_a_folder_is_the_hash_of_its_weights(bert_folder: Path) -> None:
    scorer = on_processor(str(bert_folder), temperature=1.5)
    digest = hashlib.sha256((bert_folder / "model.safetensors").read_bytes()).hexdigest()
    assert (scorer.name, scorer.revision, scorer.temperature) == (bert_folder.name, digest[:12], 1.5)
    assert scorer.max_tokens == 32


def test_a_model_without_a_classification_head_is_refused(tmp_path: Path) -> None:
    folder = build_bert(tmp_path, labels=("contradiction", "entailment", "neutral"), is_headless=True)
    with pytest.raises(ModelError, match=r"no trained weights for classifier\.bias, classifier\.weight; it lacks"):
        on_processor(str(folder))


def test_a_model_of_two_classes_is_refused(tmp_path: Path) -> None:
    folder = build_bert(tmp_path, labels=("entailment", "not_entailment"))
    with pytest.raises(ModelError, match="has 2 classes"):
        on_processor(str(folder))


def test_unnamed_labels_are_refused_with_the_way_out_and_taken_with_it(tmp_path: Path) -> None:
    folder = str(build_bert(tmp_path, labels=("LABEL_0", "LABEL_1", "LABEL_2")))
    with pytest.raises(ModelError, match="pass --labels"):
        on_processor(folder)
    assert on_processor(folder, labels=("contradiction", "entailment", "neutral")).score_logits(PAIRS).logits.shape


def test_pickled_weights_are_refused(tmp_path: Path) -> None:
    import torch
    from safetensors.torch import load_file

    folder = build_bert(tmp_path, labels=("contradiction", "entailment", "neutral"))
    weights = folder / "model.safetensors"
    torch.save(load_file(weights), folder / "pytorch_model.bin")
    weights.unlink()
    with pytest.raises(ModelError, match="safetensors weights"):
        on_processor(str(folder))


def test_damaged_weights_are_an_error_in_a_sentence(tmp_path: Path) -> None:
    folder = build_bert(tmp_path, labels=("contradiction", "entailment", "neutral"))
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:100])
    with pytest.raises(ModelError, match="cannot be loaded"):
        on_processor(str(folder))


def word_pairs(count: int) -> list[tuple[str, str]]:
    words = ("the", "a", "army", "militants", "post", "town", "took", "held", "left", "not", "never", "12", "15", "in")
    made = [" ".join(words[(at * step) % 14] for step in range(1, 2 + at % 11)) for at in range(2 * count)]
    return list(zip(made[::2], made[1::2], strict=True))


def test_several_replicas_give_what_one_gives(bert_folder: Path) -> None:
    pairs = word_pairs(60)
    one = on_processor(str(bert_folder))
    three = TorchScorer(str(bert_folder), devices=["cpu", "cpu", "cpu"])
    assert three.devices == ("cpu", "cpu", "cpu")
    done: list[int] = []
    found = three.score_logits(pairs, batch_size=4, on_progress=done.append)
    np.testing.assert_allclose(found.logits, one.score_logits(pairs, batch_size=4).logits, rtol=0, atol=1e-6)
    assert sum(done) == 60


def test_the_failure_of_one_replica_is_told_and_the_next_job_runs(
    bert_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scorer = TorchScorer(str(bert_folder), devices=["cpu", "cpu"])

    def fail(_inputs: object) -> None:
        raise RuntimeError("uncorrectable memory error")

    with monkeypatch.context() as patch:
        patch.setattr(scorer._replicas[1], "start", fail)
        with pytest.raises(ModelError, match=r"cpu failed while scoring \(uncorrectable memory error\)"):
            scorer.score_logits(word_pairs(60), batch_size=1)
    assert np.isfinite(scorer.score_logits(word_pairs(5)).logits).all()


def test_bfloat16_says_so_in_its_revision_and_stays_near_float32(bert_folder: Path) -> None:
    full, short = on_processor(str(bert_folder)), on_processor(str(bert_folder), dtype="bfloat16")
    assert short.revision == f"{full.revision}-bfloat16"
    gaps = np.abs(full.score_logits(PAIRS).logits - short.score_logits(PAIRS).logits)
    assert 0 < gaps.max() < 0.1  # bfloat16 keeps 8 bits of a number


def test_in_bfloat16_a_pairs_logits_do_not_depend_on_its_company(bert_folder: Path) -> None:
    scorer = on_processor(str(bert_folder), dtype="bfloat16")
    pairs = word_pairs(60)
    whole = scorer.score_logits(pairs).logits
    assert scorer.score_logits(pairs[:7][::-1]).logits[::-1].tolist() == whole[:7].tolist()
    assert scorer.score_logits(pairs[3:4]).logits.tolist() == whole[3:4].tolist()


def test_processes_tokenise_a_job_as_a_thread_does(bert_folder: Path) -> None:
    pairs = word_pairs(30)
    with_processes = on_processor(str(bert_folder), processes=1)
    found = with_processes.score_logits(pairs)
    expected = on_processor(str(bert_folder), processes=0).score_logits(pairs)
    assert found.logits.tolist() == expected.logits.tolist()
    with_processes.close()


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a graphics card with CUDA")
def test_on_a_card_a_pairs_logits_do_not_depend_on_its_company(bert_folder: Path) -> None:
    scorer = TorchScorer(str(bert_folder), tokens_a_batch=256)
    pairs = word_pairs(400)
    whole = scorer.score_logits(pairs).logits
    assert scorer.score_logits(pairs[::-1]).logits[::-1].tolist() == whole.tolist()
    assert scorer.score_logits(pairs[5:6]).logits.tolist() == whole[5:6].tolist()
