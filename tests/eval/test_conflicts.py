import json
from pathlib import Path

import pytest

from eval import conflicts
from eval.__main__ import main
from tests.eval.stories import write_corpus
from tests.fakes import FakeScorer

MEAN = ("conflicts", "--judge", "mean", "--corpus")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "corpus")


@pytest.fixture(autouse=True)
def load_a_fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conflicts, "load_scorer", lambda *_, **__: FakeScorer())


def test_a_run_prints_tables_writes_the_numbers_and_draws(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, plots = tmp_path / "run.json", tmp_path / "plots"
    assert main([*MEAN, str(corpus), "--draws", "20", "--out", str(out), "--plots", str(plots)]) == 0
    printed, record = capsys.readouterr().out, json.loads(out.read_text())
    assert "dev: 4 of 22 pairs in 2 stories" in printed
    assert record["corpus"]["labels"] == {"unrelated": 16, "conflict": 4, "revision": 2}
    assert list(record["methods"]) == [
        "NLI alone, mean",
        "NLI alone, max",
        "TF-IDF cosine",
        "cue words",
        "flag everything",
        "bag of words",
        "left side only",
        "right side only",
    ]
    assert record["methods"]["flag everything"]["ap"] == pytest.approx(4 / 22)
    assert record["methods"]["flag everything"]["f1"] == pytest.approx(2 * 4 / (4 + 22))
    assert set(record["methods"]["NLI alone, mean"]["by_kind"]) == {"control", "outcome", "no number, no negation"}
    assert record["triples"]["NLI alone, mean"]["n"] == 2
    assert "| NLI alone, mean |" in out.with_suffix(".md").read_text()
    assert len(list(plots.glob("*.svg"))) == 3


def test_an_earlier_run_is_compared_with(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "run.json"
    asked = ["conflicts", "--judge", "mean", "--corpus", str(corpus), "--draws", "5", "--no-peers", "--no-triples"]
    assert main([*asked, "--out", str(out)]) == 0
    assert main([*asked, "--compare", str(out)]) == 0
    assert "+0.000" in capsys.readouterr().out
    assert list(json.loads(out.read_text())["methods"]) == ["NLI alone, mean"]


def test_thresholds_of_rivals_come_from_dev_when_test_is_reported(corpus: Path, tmp_path: Path) -> None:
    found = {}
    for split in ("dev", "test"):
        out = tmp_path / f"{split}.json"
        assert main([*MEAN, str(corpus), "--split", split, "--draws", "5", "--out", str(out)]) == 0
        found[split] = json.loads(out.read_text())["methods"]["NLI alone, max"]
    assert found["test"]["threshold"] == found["dev"]["threshold"]
    assert found["test"]["threshold_from"] == "(best F1 on dev)"


def test_a_corpus_without_stories_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conflicts", "--corpus", str(tmp_path)]) == 2
    assert "no stories in" in capsys.readouterr().err
