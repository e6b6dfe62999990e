import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from eval import speed
from eval.__main__ import main
from eval.engines import ScorerEngine
from eval.matrix_rate import MatrixRate
from eval.news_pairs import Lengths
from eval.timing import EngineSpeed
from rashomon.scores import Scorer

WriteSet = Callable[[str, Sequence[tuple[str, str, str]]], Path]
NewScorer = Callable[[Mapping[str, tuple[float, float, float]]], Scorer]

LABELLED = [("x", "a", "entailment"), ("x", "b", "neutral"), ("x", "c", "contradiction")]


class Always(dict[str, tuple[float, float, float]]):
    """Calls every hypothesis neutral that it has no answer for."""

    def __missing__(self, _key: str) -> tuple[float, float, float]:
        return (0.1, 0.8, 0.1)


class FakeEngine:
    def __init__(self, name: str) -> None:
        self.name = name

    def label_pairs(self, pairs: object) -> list[str]:
        assert isinstance(pairs, list)
        return ["neutral"] * len(pairs)


@pytest.fixture
def five_engines(monkeypatch: pytest.MonkeyPatch, fake_scorer: NewScorer) -> None:
    def load(*_settings: object) -> list[ScorerEngine | FakeEngine]:
        scorers: list[Scorer] = [fake_scorer(Always()), fake_scorer(Always(a=(0.8, 0.1, 0.1)))]
        ours = [ScorerEngine(name, scorer) for name, scorer in zip(("int8", "float"), scorers, strict=True)]
        return [*ours, FakeEngine("cross-encoder"), FakeEngine("pipeline 1"), FakeEngine("pipeline 32")]

    monkeypatch.setattr(speed, "load_engines", load)
    monkeypatch.setattr(speed, "measure_matrix_rates", lambda *_: [MatrixRate(name="product", rounds=(200.0, 400.0))])
    monkeypatch.setattr(speed, "count_tokens", lambda *_: Lengths(mean=74.0, median=73, longest=120))


@pytest.mark.usefixtures("five_engines")
def test_a_run_prints_ratios_and_records_every_round(
    data: Path,
    write_set: WriteSet,
    write_news: Callable[[int], Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_news(4)
    write_set("mnli.dev_matched", LABELLED)
    out = data.parent / "speed.json"
    arguments = [
        "speed",
        "--data",
        str(data),
        "--pairs",
        "70",
        "--rounds",
        "2",
        "--threads",
        "1",
        "--parity",
        "--out",
        str(data / "r.json"),
    ]
    assert main([*arguments, "--weights", str(data), "--out", str(out)]) == 0
    printed = capsys.readouterr().out
    assert "70 pairs of 74.0 tokens on average, 1 threads" in printed
    assert "x cross-encoder" in printed
    record = json.loads(out.read_text())
    assert [engine["name"] for engine in record["engines"]] == [
        "int8",
        "float",
        "cross-encoder",
        "pipeline 1",
        "pipeline 32",
    ]
    assert all(len(engine["rounds"]) == 2 and len(engine["ratios"]) == 3 for engine in record["engines"])
    assert record["engines"][0]["agreement"] == 1.0
    # int8 calls all three neutral, float has a right too: agreement 2/3, one of three lost
    assert record["parity"]["int8"]["agreement"] == pytest.approx(2 / 3)
    assert record["parity"]["int8"]["lost"] == pytest.approx(1 / 3)
    assert str(data.parent.parent) not in out.read_text()


def test_without_weights_the_way_out_is_named(
    data: Path, write_news: Callable[[int], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    write_news(4)
    assert main(["speed", "--data", str(data), "--weights", str(data), "--pairs", "5"]) == 2
    assert "with --weights" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["pairs", "rounds", "threads"])
def test_none_of_something_is_refused(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["speed", f"--{option}", "0"]) == 2
    assert f"--{option} 0" in capsys.readouterr().err


def test_the_share_of_the_machines_rate_is_pairs_a_second_times_multiplications_a_pair(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"hidden_size": 2, "intermediate_size": 4, "num_hidden_layers": 1}')
    fastest = EngineSpeed(name="ours", rounds=(5e6,), median=5e6, agreement=1.0, ratios=())
    lengths = Lengths(mean=3.0, median=3, longest=3, each=(3,))
    found = speed.count_arithmetic(fastest, [MatrixRate(name="product", rounds=(1.0, 2.0, 3.0))], lengths, tmp_path)
    assert found is not None
    # One layer: 4*2*2 + 2*2*4 = 32 for the first token, 2*2*2 = 8 for keys and values of the two others; 48 in all.
    assert found["millions_a_pair"]["done"] == pytest.approx(48e-6)
    assert found["millions_a_pair"]["whole"] == pytest.approx(96e-6)
    assert found["reached"] == pytest.approx(5e6 * 48 / 1e9)
    assert found["share"] == {"product": pytest.approx(0.12)}  # 0.24 of 2.0
