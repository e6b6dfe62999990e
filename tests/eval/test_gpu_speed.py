from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from eval import gpu_speed
from eval.gpu_speed import company_gap, compare
from rashomon.errors import ModelError, SettingsError
from rashomon.scores.scorer import ScoredLogits
from tests.scores.conftest import build_bert


class Fixed:
    """Gives each pair the logits it was told, moved by the pair's place in the job times `drift`."""

    def __init__(self, logits: dict[str, tuple[float, float, float]], drift: float = 0.0) -> None:
        self._logits = logits
        self._drift = drift

    def score_logits(self, pairs: list[tuple[str, str]]) -> ScoredLogits:
        rows = [np.array(self._logits[left]) + self._drift * at for at, (left, _) in enumerate(pairs)]
        nothing = np.zeros(len(pairs), dtype=np.int32)
        return ScoredLogits(logits=np.array(rows, dtype=np.float32), truncated_left=nothing, truncated_right=nothing)


def asked(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    gpu_speed.add_options(parser)
    return parser.parse_args(arguments)


def test_closeness_is_of_probabilities_and_labels() -> None:
    full = Fixed({"a": (0.0, 0.0, 0.0), "b": (5.0, 0.0, 0.0)})
    short = Fixed({"a": (float(np.log(2)), 0.0, 0.0), "b": (5.0, 0.0, 0.0)})
    found = compare(short, full, [("a", ""), ("b", "")])
    assert found.largest_gap == pytest.approx(2 / 4 - 1 / 3, abs=1e-6)  # 2 : 1 : 1 against 1 : 1 : 1
    assert found.agreement == 1.0


def test_company_is_told_by_a_part_of_the_job_backwards() -> None:
    pairs = [("a", str(at)) for at in range(100)]
    assert company_gap(Fixed({"a": (1.0, 0.0, 0.0)}), pairs) == 0.0
    assert company_gap(Fixed({"a": (1.0, 0.0, 0.0)}, drift=0.5), pairs) == pytest.approx(3.5)  # 0 .. 7 against 7 .. 0


def test_without_weights_the_way_out_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no model\.safetensors in .*; name the folder"):
        gpu_speed.run(asked("--weights", str(tmp_path)))
    with pytest.raises(SettingsError, match="--rounds"):
        gpu_speed.run(asked("--rounds", "0"))


@pytest.mark.filterwarnings("default")  # what sentence-transformers warns of is not ours
def test_a_tiny_run_without_a_card_prints_and_records_everything(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = build_bert(tmp_path / "weights", labels=("entailment", "neutral", "contradiction"))
    small: dict[str, Any] = {"pairs": 80, "share_of_float32": 0.2, "share_of_bfloat16": 0.2, "batch": 8}
    monkeypatch.setattr(
        gpu_speed,
        "SUBJECTS",
        (
            gpu_speed.Subject(name="one", uses=(1, 4), has_thread_row=True, **small),
            gpu_speed.Subject(name="other", uses=(1,), has_thread_row=False, **small),
        ),
    )
    out = tmp_path / "gpu-speed.json"
    arguments = ("--weights", str(weights), "--device", "cpu", "--tiny", "--rounds", "1", "--out", str(out))
    assert gpu_speed.run(asked(*arguments)) == 0
    printed = capsys.readouterr().out
    assert "one: 80 pairs of 32.0 tokens, each sentence in 4 pairs" in printed  # cut to what the model takes
    assert "x CrossEncoder.predict" in printed
    record = json.loads(out.read_text())
    assert [(subject["name"], subject["uses"]) for subject in record["subjects"]] == [
        ("one", 1),
        ("one", 4),
        ("other", 1),
    ]
    for subject in record["subjects"]:
        assert subject["company_gap"] == 0.0
        assert subject["largest_logit_gap_to_cross_encoder"] < 5  # every pair is cut here, ours and theirs otherwise
        assert all(len(engine["rounds"]) == 1 for engine in subject["engines"])
    assert str(tmp_path) not in out.read_text()
