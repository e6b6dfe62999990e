import gzip
import json
from pathlib import Path

import pytest

from eval import headline_fit
from eval.headline_model import read_model
from tests.eval.stories import write_corpus
from tests.eval.test_headline_features import BagEncoder, FlatScorer

PAIRS = [
    ("Whale in the canal", "Whale swims in canal", "entailment"),
    ("The whale is a hoax", "Whale in canal", "contradiction"),
    ("Was it a whale?", "Whale in canal", "neutral"),
    ("Mayor raises tax", "Tax raised by mayor", "entailment"),
]


@pytest.fixture
def fitted(tmp_path, monkeypatch):
    folder = tmp_path / "train"
    folder.mkdir()
    rows = [{"premise": left, "hypothesis": right, "label": label} for left, right, label in PAIRS]
    packed = gzip.compress("\n".join(map(json.dumps, rows)).encode())
    (folder / headline_fit.PAIRS).write_bytes(packed)
    corpus = write_corpus(tmp_path / "corpus", stories=3)
    monkeypatch.setattr(headline_fit, "load_scorer", FlatScorer)
    monkeypatch.setattr(headline_fit, "load_encoder", BagEncoder)
    monkeypatch.setattr(headline_fit, "FOLDS", 2)
    return ["--corpus", str(corpus), "--train", str(folder), "--out", str(tmp_path / "weights.json")]


@pytest.mark.parametrize("split", ["train", "dev"])
def test_weights_are_fitted_written_and_say_where_they_come_from(fitted, split, capsys):
    assert headline_fit.main([*fitted, "--fit-on", split]) == 0
    found = read_model(Path(fitted[-1]))
    assert found.fitted_with == "r1"
    assert f"corpus' {split}" in found.origin
    assert "related on dev: F1" in capsys.readouterr().out


def test_the_same_data_give_the_same_weights(fitted):
    headline_fit.main(fitted)
    first = Path(fitted[-1]).read_bytes()
    headline_fit.main(fitted)
    assert Path(fitted[-1]).read_bytes() == first


def test_missing_headline_pairs_are_wrong_use(fitted, tmp_path):
    assert headline_fit.main([*fitted[:2], "--train", str(tmp_path / "nowhere"), *fitted[4:]]) == 2
