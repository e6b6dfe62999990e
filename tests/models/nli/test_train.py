"""The training recipe: what one pass draws, how the rate moves, and that an interrupted run ends as an unbroken one."""

from __future__ import annotations

import gzip
import importlib.util
import json
import random
import sys
from collections import Counter
from pathlib import Path

import pytest

pytestmark = pytest.mark.begun_first

RECIPE = Path(__file__).parents[3] / "models" / "nli" / "train.py"


@pytest.fixture(scope="module")
def train():
    spec = importlib.util.spec_from_file_location("train_recipe", RECIPE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_share_of_one_and_a_half_draws_every_row_once_and_half_of_them_again(train):
    drawn = train.draw_pass({"a": 10, "b": 4}, {"a": 1.5, "b": 0.5}, random.Random(1))
    counts = Counter(drawn)
    assert sum(count for (name, _), count in counts.items() if name == "a") == 15  # 10 + 5
    assert sum(count for (name, _), count in counts.items() if name == "b") == 2  # half of 4
    assert all(counts["a", row] in (1, 2) for row in range(10))


def test_batches_hold_pairs_of_similar_length_and_every_pair_once(train):
    lengths = [random.Random(3).randint(5, 90) for _ in range(300)]
    batches = train.bucket(lengths, lengths, 10, random.Random(2))
    assert sorted(at for batch in batches for at in batch) == list(range(300))
    spread = max(max(lengths[at] for at in batch) - min(lengths[at] for at in batch) for batch in batches)
    assert spread <= 15  # 300 lengths in 30 sorted batches over 86 values: about 3 each, far below 85


def test_the_rate_warms_up_holds_and_cools_to_nothing(train):
    rates = [train.rate_at(step, 100, 0.1, 0.4) for step in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert rates[10:60] == [1.0] * 50
    assert rates[70] == pytest.approx(0.5)  # a quarter into the cooldown: 1 - sqrt(0.25)
    assert rates[99] < 0.02


def test_a_two_way_label_allows_both_labels_it_stands_for(train):
    assert train.ALLOWED["not_entailment"] == (0.0, 1.0, 1.0)


def test_only_a_contradiction_stays_one_in_the_other_order(train):
    allowed = {label: train.ALLOWED[swapped] for label, swapped in train.SWAPPED.items()}
    assert allowed["contradiction"] == (0.0, 0.0, 1.0)
    assert allowed["entailment"] == allowed["neutral"] == (1.0, 1.0, 0.0)
    assert "not_entailment" not in allowed  # it may or may not contradict: the other order says nothing


@pytest.fixture
def run(train, monkeypatch, capsys):
    """The recipe with these arguments; what it said.  Each run finds the random state of another program's work."""
    import torch

    threads = torch.get_num_threads()

    def run(*arguments):
        torch.manual_seed(len(arguments))
        monkeypatch.setattr(sys, "argv", [str(RECIPE), *map(str, arguments)])
        train.main()
        return capsys.readouterr().err

    yield run
    torch.set_num_threads(threads)


def test_an_interrupted_run_ends_with_the_same_weights_as_an_unbroken_one(run, tmp_path):
    _write_tiny_base(tmp_path / "base")
    _write_data(tmp_path / "data")
    common = ["--data", tmp_path / "data", "--dev", tmp_path / "data", "--base", tmp_path / "base"]
    common += ["--mix", tmp_path / "data" / "mix.toml", "--batch", "4", "--passes", "1", "--threads", "1"]
    run(*common, "--out", tmp_path / "whole")
    run(*common, "--out", tmp_path / "broken", "--stop-after", "3")
    assert not (tmp_path / "broken" / "model").exists()
    told = run(*common, "--out", tmp_path / "broken")
    assert "resuming at step 3" in told
    weights = [(tmp_path / name / "model" / "model.safetensors").read_bytes() for name in ("whole", "broken")]
    assert weights[0] == weights[1]
    record = json.loads((tmp_path / "broken" / "training.json").read_text())
    assert record["pairs"] == 24
    assert set(record["sha256"]) == {"tiny"}
    with pytest.raises(SystemExit, match=r"belongs to other settings \(rate\)"):
        run(*common, "--out", tmp_path / "broken", "--rate", "0.1")


def _write_data(folder: Path) -> None:
    folder.mkdir()
    labels = ["entailment", "neutral", "contradiction", "not_entailment"]
    rows = [
        {"premise": f"the town fell {at}", "hypothesis": f"it held {at % 5}", "label": labels[at % 4]}
        for at in range(24)
    ]
    for name in ("tiny", "mnli.dev_matched", "vitaminc.dev", "snli.dev"):
        with gzip.open(folder / f"{name}.jsonl.gz", "wt") as lines:
            lines.writelines(json.dumps(row) + "\n" for row in rows)
    (folder / "mix.toml").write_text('[sets]\ntiny = { share = 1.0, licence = "ours" }\n')


def _write_tiny_base(folder: Path) -> None:
    import torch
    from transformers import BertConfig, BertModel, BertTokenizerFast

    torch.manual_seed(5)
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "town", "fell", "it", "held", *map(str, range(24))]
    folder.mkdir()
    (folder / "vocab.txt").write_text("\n".join(words))
    BertTokenizerFast(str(folder / "vocab.txt")).save_pretrained(folder)
    config = BertConfig(
        vocab_size=len(words), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=32
    )
    BertModel(config).save_pretrained(folder)
