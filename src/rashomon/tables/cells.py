"""Values of a frame as plain Python objects and as text: what the writers put into a cell.  No file is touched."""

from __future__ import annotations

import json
import math
import re
from datetime import date, time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

# What spreadsheets take for a formula, the full-width forms included (OWASP, CSV injection).
_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
_NARROW_FLOATS = {"float16", "float32", "halffloat[pyarrow]", "float[pyarrow]"}
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d+)*|\.\d+)([eE][+-]?\d+)?%?")


def plain_values(series: pd.Series[Any]) -> list[Any]:
    """One column as Python objects, with None for every kind of missing value.

    A float32 becomes the float of its shortest spelling (0.1, not 0.10000000149011612).
    """
    if str(series.dtype).lower() in _NARROW_FLOATS:
        values: list[Any] = [float(text) for text in series.to_numpy("float32", na_value=math.nan).astype(str)]
    else:
        values = series.tolist()
    missing = series.isna().to_numpy()
    if missing.any():
        values = [None if is_missing else value for value, is_missing in zip(values, missing, strict=True)]
    return values


def json_line(record: dict[str, Any]) -> str:
    """One object as one line of JSON; what JSON cannot say (NaN, infinity) is null."""
    try:
        return json.dumps(record, ensure_ascii=False, allow_nan=False, default=_json_value)
    except ValueError:
        return json.dumps(_without_nan(record), ensure_ascii=False, default=_json_value)


def cell_text(value: Any) -> str:
    """One value as the text of a cell; None is empty, nested values are JSON, dates are ISO 8601."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, (dict, list, tuple, set)) or hasattr(value, "tolist"):
        return json.dumps(_without_nan(value), ensure_ascii=False, default=_json_value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    return repr(value) if isinstance(value, float) else str(value)


def guarded(text: str) -> str:
    """The text with an apostrophe before it when a spreadsheet would run it as a formula; numbers stay as they are."""
    if text.startswith(_FORMULA_STARTS) and not _NUMBER.fullmatch(text):
        return "'" + text
    return text


def _json_value(value: Any) -> Any:
    if hasattr(value, "tolist"):  # numpy scalars and arrays
        return value.tolist()
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(value, key=str)
    return str(value)


def _without_nan(value: Any) -> Any:
    if hasattr(value, "tolist"):
        return _without_nan(value.tolist())
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _without_nan(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_nan(item) for item in value]
    return value
