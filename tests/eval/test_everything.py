import json
from dataclasses import replace
from pathlib import Path

import pytest

from eval import accepted_figures, everything
from eval.__main__ import main
from eval.accepted_figures import read_accepted, write_accepted
from eval.headlines import headlines_of
from tests.eval.test_headlines import CONFLICTS, PAIRING


@pytest.fixture
def records(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    for record in (PAIRING, CONFLICTS):
        (folder / f"{record['verb']}.json").write_text(json.dumps(record))
    return folder


@pytest.fixture
def accepted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An accepted.toml of the test's own, empty."""
    path = tmp_path / "accepted.toml"
    monkeypatch.setattr(everything, "read_accepted", lambda: read_accepted(path))
    monkeypatch.setattr(everything, "write_accepted", lambda figures: write_accepted(figures, path))
    return path


def test_figures_stand_beside_the_accepted_ones_and_what_is_missing_is_named(
    records: Path, accepted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_accepted(headlines_of(PAIRING), accepted)
    assert main(["all", "--from", str(records)]) == 0
    printed = capsys.readouterr().out
    assert "as before" in printed
    assert "new" in printed  # the conflicts were never accepted
    assert "no nli.json in records" in printed


def test_what_got_worse_beyond_its_interval_is_told_and_fails(
    records: Path, accepted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    better = [replace(figure, value=0.9, interval=(0.85, 0.95)) for figure in headlines_of(PAIRING)[:1]]
    write_accepted(better, accepted)
    assert main(["all", "--from", str(records), "--verbs", "pairing"]) == 1
    assert "worse: pairing, dev, average precision: .800" in capsys.readouterr().err


def test_accepting_keeps_what_was_not_measured(records: Path, accepted: Path) -> None:
    assert main(["all", "--from", str(records), "--verbs", "pairing", "--accept"]) == 0
    assert main(["all", "--from", str(records), "--verbs", "conflicts", "--accept"]) == 0
    assert {verb for verb, _, _ in read_accepted(accepted)} == {"pairing", "conflicts"}
    assert accepted != accepted_figures.FILE


def test_a_verb_without_its_data_is_left_out_with_its_own_words(
    tmp_path: Path, accepted: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    del accepted
    monkeypatch.setenv("RASHOMON_DATA", str(tmp_path / "nowhere" / "eval"))
    out = tmp_path / "out"
    assert main(["all", "--verbs", "attribution,quantities", "--out", str(out)]) == 0
    assert "pass --data DIR" in capsys.readouterr().out
    assert "Left out" in (out / "all.md").read_text()


def test_an_unknown_verb_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["all", "--verbs", "speed"]) == 2
    assert "unknown speed" in capsys.readouterr().err
