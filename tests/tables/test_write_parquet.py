from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from rashomon.tables import write_parquet
from rashomon.tables.read import read_chunks
from rashomon.tables.write import TableWriter


def objects(**columns: list[Any]) -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in columns.items()})


def written(path: Path, *frames: pd.DataFrame) -> pa.Table:
    with TableWriter(str(path)) as writer:
        for frame in frames:
            writer.write(frame)
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    return pq.read_table(path)


@pytest.fixture(params=[1, 65_536], ids=["each frame a row group", "all in one row group"])
def group_rows(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Widening must come out the same for rows already on disk and rows still held."""
    monkeypatch.setattr(write_parquet, "GROUP_ROWS", request.param)


@pytest.mark.usefixtures("group_rows")
@pytest.mark.parametrize(
    ("first", "second", "kind", "expected"),
    [
        ([1, 2], [None], pa.int64(), [1, 2, None]),
        ([None], ["a"], pa.string(), [None, "a"]),
        ([None], [3], pa.int64(), [None, 3]),
        ([1], [2.5], pa.float64(), [1.0, 2.5]),
        ([2**60 + 1], [2.5], pa.string(), ["1152921504606846977", "2.5"]),  # a float would lose the last digit
        ([2.5], [2**60 + 1], pa.string(), ["2.5", "1152921504606846977"]),
        ([1], ["a"], pa.string(), ["1", "a"]),
        ([True], [1], pa.string(), ["True", "1"]),
        ([1, "a"], [None], pa.string(), ["1", "a", None]),
        ([2**70], [1], pa.string(), ["1180591620717411303424", "1"]),
        ([["a"], {"b": 1}], [None], pa.string(), ['["a"]', '{"b": 1}', None]),
    ],
)
def test_types_widen_without_losing_a_value(
    tmp_path: Path, first: list[Any], second: list[Any], kind: pa.DataType, expected: list[Any]
) -> None:
    table = written(tmp_path / "out.parquet", objects(x=first), objects(x=second))
    assert table.schema.field("x").type == kind
    assert table["x"].to_pylist() == expected


@pytest.mark.usefixtures("group_rows")
def test_late_columns_are_null_in_the_rows_before(tmp_path: Path) -> None:
    table = written(tmp_path / "out.parquet", objects(x=["a"]), objects(y=[1]), objects(x=["b"], y=[2]))
    assert table.to_pylist() == [{"x": "a", "y": None}, {"x": None, "y": 1}, {"x": "b", "y": 2}]


def test_a_column_without_any_value_is_text(tmp_path: Path) -> None:
    assert written(tmp_path / "out.parquet", objects(x=[None])).schema.field("x").type == pa.string()


def test_types_read_from_parquet_are_written_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    table = pa.table(
        {
            "id": pa.array([1, None, 3], pa.int32()),
            "tags": pa.array([["x"], None, []], pa.list_(pa.string())),
            "at": pa.array([0, 1, None], pa.timestamp("us", tz="UTC")),
            "kind": pa.array(["a", "b", "a"]).dictionary_encode(),
            "who": pa.array([{"name": "x"}, None, {"name": None}]),
        }
    )
    pq.write_table(table, tmp_path / "in" / "in.parquet", row_group_size=2)
    chunks = read_chunks(str(tmp_path / "in" / "in.parquet"), chunk_rows=1, on_problem=lambda _: None)
    result = written(tmp_path / "out" / "out.parquet", *(chunk.frame for chunk in chunks))
    assert result.schema.types == table.schema.types
    assert result.to_pylist() == table.to_pylist()


def test_small_frames_share_a_row_group(tmp_path: Path) -> None:
    written(tmp_path / "out.parquet", *(objects(x=["a"]) for _ in range(10)))
    assert pq.ParquetFile(tmp_path / "out.parquet").num_row_groups == 1


def test_columns_known_beforehand_make_a_file_without_rows(tmp_path: Path) -> None:
    with TableWriter(str(tmp_path / "out.parquet"), columns=["x", "y"]):
        pass
    table = pq.read_table(tmp_path / "out.parquet")
    assert (table.column_names, len(table)) == (["x", "y"], 0)


def test_text_and_categories_of_pandas_are_plain_text(tmp_path: Path) -> None:
    frame = pd.DataFrame({"x": ["a"], "y": pd.Categorical(["b"])})
    assert written(tmp_path / "out.parquet", frame).schema.types == [pa.string(), pa.string()]
