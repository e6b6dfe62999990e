import json
from pathlib import Path

import pytest

from eval import end_to_end
from eval.__main__ import main
from tests.eval.stories import write_corpus
from tests.fakes import FakeEncoder, FakeScorer


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "corpus")


@pytest.fixture(autouse=True)
def load_fakes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(end_to_end, "load_scorer", lambda *_, **__: FakeScorer())
    monkeypatch.setattr(end_to_end, "load_encoder", lambda *_, **__: FakeEncoder())


def test_a_run_scans_every_story_and_tells_where_conflicts_are_lost(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run.json"
    assert main(["end-to-end", "--corpus", str(corpus), "--draws", "10", "--out", str(out)]) == 0
    printed, record = capsys.readouterr().out, json.loads(out.read_text())
    assert "dev: 4 gold conflicts in 2 stories" in printed
    assert list(record["methods"]) == ["rashomon scan", "all sentence pairs, NLI"]
    for found in record["methods"].values():
        counts = found["counts"]
        assert counts["gold"] == 4
        assert counts["right"] + counts["extraction"] + counts["pairing"] + counts["decision"] == 4
    assert record["methods"]["all sentence pairs, NLI"]["counts"]["compared"] == 4  # no pair is left out there
    assert "Where gold conflicts are lost" in out.with_suffix(".md").read_text()


def test_an_earlier_run_is_compared_with(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "run.json"
    asked = ["end-to-end", "--corpus", str(corpus), "--draws", "5", "--no-peers", "--stories", "1"]
    assert main([*asked, "--out", str(out)]) == 0
    assert main([*asked, "--compare", str(out)]) == 0
    assert "+0.000" in capsys.readouterr().out
    assert json.loads(out.read_text())["corpus"]["stories"] == 1


def test_what_cannot_be_is_wrong_use(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["end-to-end", "--corpus", str(tmp_path / "none")]) == 2
    assert "no stories in" in capsys.readouterr().err
    assert main(["end-to-end", "--corpus", str(corpus), "--stories", "0"]) == 2
    assert main(["end-to-end", "--corpus", str(corpus), "--threshold", "7"]) == 2
