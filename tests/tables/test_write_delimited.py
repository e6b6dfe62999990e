import datetime as dt
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from rashomon.tables.write import TableWriter


def written(path: Path, *frames: pd.DataFrame, guard_formulas: bool = False) -> str:
    with TableWriter(str(path), guard_formulas=guard_formulas) as writer:
        for frame in frames:
            writer.write(frame)
    return path.read_bytes().decode("utf-8")


def column(path: Path, *values: Any, dtype: Any = object) -> list[str]:
    text = written(path, pd.DataFrame({"x": pd.Series(list(values), dtype=dtype), "y": "."}))
    return [line.removesuffix(",.") for line in text.splitlines()[1:]]


def test_missing_values_of_every_kind_are_empty_cells(tmp_path: Path) -> None:
    assert column(tmp_path / "out.csv", None, float("nan"), pd.NA, pd.NaT, "NA") == ["", "", "", "", "NA"]
    assert column(tmp_path / "out.csv", 1, None, dtype="Int64") == ["1", ""]
    assert column(tmp_path / "out.csv", 0.5, None, dtype="double[pyarrow]") == ["0.5", ""]


def test_floats_are_as_short_as_they_can_be_read_back(tmp_path: Path) -> None:
    assert column(tmp_path / "out.csv", 0.1, 1 / 3, 1e-7, dtype=float) == ["0.1", "0.3333333333333333", "1e-07"]
    assert column(tmp_path / "out.csv", 0.1, None, dtype=np.float32) == ["0.1", ""]


def test_nested_values_are_json_and_dates_iso(tmp_path: Path) -> None:
    values = column(tmp_path / "out.tsv", ["é", 1, None], dt.date(2026, 11, 2), pd.Timestamp("2026-11-02T10:00Z"), True)
    assert [value.removesuffix("\t.") for value in values] == [
        '"[""é"", 1, null]"',
        "2026-11-02",
        "2026-11-02T10:00:00+00:00",
        "True",
    ]


def test_quotes_are_used_only_where_needed_and_carriage_returns_need_them(tmp_path: Path) -> None:
    frame = pd.DataFrame({"x": ['say "no"', "a\rb", "a\nb", "plain; text"], "y": ["1,5", "", "", ""]})
    assert written(tmp_path / "out.csv", frame) == ('x,y\n"say ""no""","1,5"\n"a\rb",\n"a\nb",\nplain; text,\n')


def test_formulas_are_guarded_on_request_and_numbers_never(tmp_path: Path) -> None:
    texts = ["=1+1", "+cmd", "-12", "-1.5e3", "@x", "\tx", "- said he", "fine", "+3%"]
    frame = pd.DataFrame({"x": texts})
    assert written(tmp_path / "out.csv", frame).splitlines()[1:] == texts
    assert written(tmp_path / "out.csv", frame, guard_formulas=True).splitlines()[1:] == [
        "'=1+1",
        "'+cmd",
        "-12",
        "-1.5e3",
        "'@x",
        "'\tx",
        "'- said he",
        "fine",
        "+3%",
    ]


def test_a_late_column_is_empty_in_the_rows_before(tmp_path: Path) -> None:
    first, second = pd.DataFrame({"x": ["a\nb", "c"]}), pd.DataFrame({"note": ["d"], "x": ["e"]})
    assert written(tmp_path / "out.csv", first, second) == 'x,note\n"a\nb",\nc,\ne,d\n'
    with TableWriter(str(tmp_path / "out.csv.gz")) as writer:
        writer.write(first)
        writer.write(second)
    assert pd.read_csv(tmp_path / "out.csv.gz")["note"].tolist()[2] == "d"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.csv", "out.csv.gz"]
