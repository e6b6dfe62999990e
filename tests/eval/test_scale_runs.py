from __future__ import annotations

import json
from pathlib import Path

import pytest

from eval import scale_runs
from eval.scale_runs import Cost, run_command
from rashomon.errors import InputError


@pytest.fixture
def python(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs Python with the words as its program, in place of rashomon."""
    monkeypatch.setattr(scale_runs, "_COMMAND", (scale_runs.sys.executable, "-c"))
    monkeypatch.setattr(scale_runs, "_LOOK", 0.01)


@pytest.mark.usefixtures("python")
def test_a_command_has_its_own_seconds_and_memory(tmp_path: Path) -> None:
    cost = run_command(["x = bytearray(64 << 20)"], state=tmp_path / "part.json", on_look=lambda _: None)
    assert cost.peak_mb >= 64
    assert cost.attempts == 1
    assert not (tmp_path / "part.json").exists()


@pytest.mark.usefixtures("python")
def test_what_earlier_attempts_cost_is_added(tmp_path: Path) -> None:
    state = tmp_path / "part.json"
    state.write_text(json.dumps({"seconds": 100.0, "processor_seconds": 150.0, "peak_mb": 9_000, "attempts": 2}))
    cost = run_command(["pass"], state=state, on_look=lambda _: None)
    assert cost.seconds >= 100.0
    assert cost.processor_seconds >= 150.0
    assert (cost.peak_mb, cost.attempts) == (9_000, 3)


@pytest.mark.usefixtures("python")
def test_a_command_that_fails_leaves_what_it_cost(tmp_path: Path) -> None:
    state = tmp_path / "part.json"
    with pytest.raises(InputError, match="ended with 3"):
        run_command(["import sys; sys.exit(3)"], state=state, on_look=lambda _: None)
    assert Cost(**json.loads(state.read_text())).attempts == 1


@pytest.mark.usefixtures("python")
def test_a_long_command_is_looked_at_while_it_runs(tmp_path: Path) -> None:
    seen: list[Cost] = []
    run_command(["import time; time.sleep(0.5)"], state=tmp_path / "part.json", on_look=seen.append)
    assert seen
