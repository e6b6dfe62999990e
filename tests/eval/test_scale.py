"""Sizes are measured once each, an interrupted run goes on, and the record holds what was measured."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from eval import scale
from eval.scale_runs import Cost
from rashomon.errors import InputError, SettingsError
from tests.eval.test_scale_articles import write_collections


class FakeScan:
    """Costs a second and a megabyte an article; counts its runs; may be told to fail at a size."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.fails_at: int | None = None

    def __call__(self, words: Sequence[str], **_: Any) -> Cost:
        articles = len(Path(words[1]).read_text(encoding="utf-8").splitlines())
        case = Path(words[3])
        self.sizes.append(articles)
        if articles == self.fails_at:
            raise InputError("stopped")
        (case / "results").mkdir(parents=True)
        told = {
            "counts": {"documents": articles, "statements": 5 * articles, "pairs": 10 * articles},
            "seconds": {"pair statements": 0.1 * articles},
            "case": {"judgements_made": 4 * articles},
        }
        (case / "results" / "run.json").write_text(json.dumps(told), encoding="utf-8")
        return Cost(seconds=float(articles), processor_seconds=2.0 * articles, peak_mb=articles, attempts=1)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeScan:
    scan = FakeScan()
    monkeypatch.setattr(scale, "run_command", scan)
    return scan


def measure(tmp_path: Path, *words: str) -> dict[str, Any]:
    news, out = tmp_path / "news", tmp_path / "scale.json"
    news.mkdir(exist_ok=True)
    write_collections(news)
    parser = argparse.ArgumentParser()
    scale.add_options(parser)
    assert scale.run(parser.parse_args(["--data", str(news), "--out", str(out), *words])) == 0
    record: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return record


def test_growth_is_fitted_over_the_sizes(tmp_path: Path, fake: FakeScan, capsys: pytest.CaptureFixture[str]) -> None:
    plot = tmp_path / "growth.svg"
    record = measure(tmp_path, "--sizes", "40,10,20", "--plot", str(plot))
    assert fake.sizes == [10, 20, 40]
    assert record["growth"]["seconds"]["value"] == pytest.approx(1.0)
    assert [one["judgements_made"] for one in record["sizes"]] == [40, 80, 160]
    printed = capsys.readouterr().out
    assert "1.00 (1.00–1.00)" in printed
    assert "pair statements" in printed
    assert b"linear" in plot.read_bytes()


def test_sizes_that_are_done_are_not_done_again_after_a_stop(tmp_path: Path, fake: FakeScan) -> None:
    folder = tmp_path / "work"
    fake.fails_at = 20
    with pytest.raises(InputError, match="stopped"):
        measure(tmp_path, "--sizes", "10,20", "--folder", str(folder))
    assert json.loads((tmp_path / "scale.json").read_text())["sizes"][0]["articles"] == 10
    fake.fails_at = None
    record = measure(tmp_path, "--sizes", "10,20", "--folder", str(folder))
    assert fake.sizes == [10, 20, 20]
    assert [one["articles"] for one in record["sizes"]] == [10, 20]
    assert not (folder / "case-10").exists()


def test_a_record_keeps_its_answers_to_other_questions(tmp_path: Path, fake: FakeScan) -> None:
    rows = [{"rows": 5, "distinct": 1}]
    earlier = {"verb": "scale", "answered_at": {"rows": "2026-01-01", "sizes": "2026-01-01"}, "rows": rows, "sizes": []}
    (tmp_path / "scale.json").write_text(json.dumps(earlier), encoding="utf-8")
    record = measure(tmp_path, "--sizes", "10")
    assert record["rows"] == rows
    assert record["answered_at"]["rows"] == "2026-01-01" < record["answered_at"]["sizes"]
    assert fake.sizes == [10]


def test_a_folder_of_another_seed_is_not_gone_on_with(tmp_path: Path, fake: FakeScan) -> None:
    folder = tmp_path / "work"
    measure(tmp_path, "--sizes", "10", "--folder", str(folder))
    with pytest.raises(SettingsError, match="seed 0"):
        measure(tmp_path, "--sizes", "10", "--folder", str(folder), "--seed", "1")
    assert fake.sizes == [10]


@pytest.mark.parametrize("words", ["0", "many", "", "-3"])
def test_sizes_are_whole_numbers_of_one_and_more(words: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        scale._numbers(words)
