import json
from pathlib import Path

import numpy as np
import pandas as pd

from rashomon.tables.write import TableWriter


def written(path: Path, *frames: pd.DataFrame) -> list[str]:
    with TableWriter(str(path)) as writer:
        for frame in frames:
            writer.write(frame)
    return path.read_text("utf-8").split("\n")[:-1]


def test_types_and_column_order_survive(tmp_path: Path) -> None:
    values = {"z": "é", "n": 1, "f": 1.0, "ok": True, "none": None, "tags": ["x", {"y": 2}]}
    frame = pd.DataFrame({name: pd.Series([value], dtype=object) for name, value in values.items()})
    assert written(tmp_path / "out.jsonl", frame) == [
        '{"z": "é", "n": 1, "f": 1.0, "ok": true, "none": null, "tags": ["x", {"y": 2}]}'
    ]


def test_what_json_cannot_say_is_null_however_deep(tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {"x": [float("nan")], "y": [float("inf")], "z": pd.Series([[1.0, {"a": np.nan}]], dtype=object)}
    )
    assert written(tmp_path / "out.jsonl", frame) == ['{"x": null, "y": null, "z": [1.0, {"a": null}]}']


def test_numpy_values_and_dates_are_written(tmp_path: Path) -> None:
    frame = pd.DataFrame({"x": np.array([0.1], dtype=np.float32), "y": pd.to_datetime(["2026-11-02"])})
    frame["z"] = pd.Series([np.array([1, 2])], dtype=object)
    assert written(tmp_path / "out.jsonl", frame) == ['{"x": 0.1, "y": "2026-11-02T00:00:00", "z": [1, 2]}']


def test_a_column_once_seen_stays_in_later_rows(tmp_path: Path) -> None:
    rows = written(tmp_path / "out.jsonl", pd.DataFrame({"x": [1]}), pd.DataFrame({"y": [2]}))
    assert [json.loads(row) for row in rows] == [{"x": 1}, {"x": None, "y": 2}]


def test_half_a_character_is_written_as_its_escape(tmp_path: Path) -> None:
    frame = pd.DataFrame({"x": pd.Series(["\ud83d"], dtype=object)})
    assert written(tmp_path / "out.jsonl", frame) == ['{"x": "\\ud83d"}']
