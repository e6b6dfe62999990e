import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from eval import nli
from eval.__main__ import main
from rashomon.scores import Scorer

WriteSet = Callable[[str, Sequence[tuple[str, str, str]]], Path]
NewScorer = Callable[[Mapping[str, tuple[float, float, float]]], Scorer]

ANSWERS = {"a": (0.8, 0.1, 0.1), "b": (0.1, 0.8, 0.1), "c": (0.1, 0.1, 0.8)}
ROWS = [("x", "a", "entailment"), ("x", "b", "neutral"), ("x", "c", "contradiction"), ("x", "a", "contradiction")]


@pytest.fixture(autouse=True)
def load_a_fake(monkeypatch: pytest.MonkeyPatch, fake_scorer: NewScorer) -> None:
    monkeypatch.setattr(nli, "load_scorer", lambda *_args, **_settings: fake_scorer(ANSWERS))


def test_a_run_prints_the_numbers_and_writes_them(
    data: Path, write_set: WriteSet, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_set("made.test", ROWS)
    out = tmp_path / "new" / "run.json"
    assert main(["nli", "--data", str(data), "--out", str(out), "--per-class"]) == 0
    printed = capsys.readouterr()
    assert ".750" in printed.out  # three of four
    assert "contradiction" in printed.out
    assert "warning: made.test: not in eval/sets.toml" in printed.err
    record = json.loads(out.read_text())
    assert record["verb"] == "nli"
    assert record["model"] == {"name": "fake", "revision": "r1", "temperature": 1.0, "max_tokens": 512}
    assert record["sets"]["made.test"]["accuracy"] == 0.75
    assert [side["recall"] for side in record["sets"]["made.test"]["sides"]] == [1.0, 1.0, 0.5]
    assert {"python", "numpy"} <= set(record["versions"])


def test_the_record_names_no_folder_of_the_machine(data: Path, write_set: WriteSet, tmp_path: Path) -> None:
    write_set("made.test", ROWS)
    model = tmp_path / "my-model"
    model.mkdir()
    out = tmp_path / "run.json"
    main(["nli", "--data", str(data), "--model", str(model), "--out", str(out)])
    assert str(tmp_path) not in out.read_text()
    assert json.loads(out.read_text())["settings"]["model"] == "my-model"


def test_the_change_since_an_earlier_run_is_shown_where_the_pairs_are_the_same(
    data: Path,
    write_set: WriteSet,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    fake_scorer: NewScorer,
) -> None:
    write_set("made.test", ROWS)
    before = tmp_path / "before.json"
    main(["nli", "--data", str(data), "--out", str(before)])
    monkeypatch.setattr(nli, "load_scorer", lambda *_args, **_settings: fake_scorer({**ANSWERS, "c": (0.8, 0.1, 0.1)}))
    write_set("new.test", ROWS)
    capsys.readouterr()
    main(["nli", "--data", str(data), "--compare", str(before)])
    made, new = (line for line in capsys.readouterr().out.splitlines() if ".test" in line)
    assert made.endswith("-0.250")  # three of four before, two now
    assert new.endswith("new")
    main(["nli", "--data", str(data), "--compare", str(before), "--limit", "3", "--sets", "made.test"])
    assert "other data" in capsys.readouterr().out


def test_a_sample_of_another_seed_is_other_data(
    data: Path, write_set: WriteSet, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_set("made.test", ROWS)
    before = tmp_path / "before.json"
    main(["nli", "--data", str(data), "--limit", "2", "--seed", "1", "--out", str(before)])
    capsys.readouterr()
    main(["nli", "--data", str(data), "--limit", "2", "--seed", "2", "--compare", str(before)])
    assert "other data" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--data", "nowhere"], "--data DIR or set RASHOMON_DATA"),
        (["--limit", "0"], "at least one pair"),
        (["--sets", "absent"], "no set 'absent'"),
        (["--compare", "absent.json"], "name a file that --out wrote"),
    ],
)
def test_wrong_use_ends_with_2_and_the_way_out(
    arguments: list[str], message: str, data: Path, write_set: WriteSet, capsys: pytest.CaptureFixture[str]
) -> None:
    write_set("made.test", ROWS)
    given = arguments if "--data" in arguments else ["--data", str(data), *arguments]
    assert main(["nli", *given]) == 2
    printed = capsys.readouterr()
    assert message in printed.err
    assert printed.out == ""


def test_nothing_is_written_to_stderr_but_messages_when_it_is_no_terminal(
    data: Path, write_set: WriteSet, capsys: pytest.CaptureFixture[str]
) -> None:
    write_set("made.test", ROWS)
    main(["nli", "--data", str(data)])
    assert capsys.readouterr().err.splitlines() == ["warning: made.test: not in eval/sets.toml; measured as found"]
