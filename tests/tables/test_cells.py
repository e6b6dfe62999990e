import datetime as dt

import numpy as np
import pandas as pd
import pytest

from rashomon.tables.cells import cell_text, guarded, json_line, plain_values


def test_missing_values_of_every_kind_are_none() -> None:
    assert plain_values(pd.Series([None, float("nan"), pd.NA, pd.NaT, ""], dtype=object)) == [None] * 4 + [""]
    assert plain_values(pd.Series([1, None], dtype="int64[pyarrow]")) == [1, None]
    assert plain_values(pd.Series([0.1, None], dtype="float[pyarrow]")) == [0.1, None]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("NA", "NA"),
        (True, "True"),
        (0.1 + 0.2, "0.30000000000000004"),
        (2**70, "1180591620717411303424"),
        (["é", None], '["é", null]'),
        (np.array([1, 2]), "[1, 2]"),
        (dt.date(2026, 11, 2), "2026-11-02"),
    ],
)
def test_values_as_cells(value: object, text: str) -> None:
    assert cell_text(value) == text


def test_json_lines_hold_no_nan() -> None:
    assert json_line({"x": float("nan"), "y": [float("-inf")], "z": {3, 1}}) == '{"x": null, "y": [null], "z": [1, 3]}'


def test_a_number_is_no_formula() -> None:
    assert [guarded(text) for text in ("-1", "+1,000.5", "-1-1", "=1", "")] == ["-1", "+1,000.5", "'-1-1", "'=1", ""]
