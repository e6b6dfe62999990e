from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from rashomon.errors import InputError
from rashomon.records import Problem
from rashomon.tables.read import Chunk, read_chunks, read_columns


def read(path: Path, chunk_rows: int = 8192) -> tuple[list[Chunk], list[Problem]]:
    problems: list[Problem] = []
    return list(read_chunks(str(path), chunk_rows=chunk_rows, on_problem=problems.append)), problems


def test_values_keep_their_types_and_a_nullable_integer_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "pairs.parquet"
    pq.write_table(pa.table({"left": ["a", "b", None], "id": [1, None, 2**60 + 1], "tags": [["x"], [], None]}), path)
    [chunk], _ = read(path)
    assert chunk.frame["id"].dtype == pd.ArrowDtype(pa.int64())
    assert chunk.frame["id"].tolist() == [1, pd.NA, 2**60 + 1]
    assert chunk.row_numbers == [1, 2, 3]


def test_rows_are_numbered_across_chunks(tmp_path: Path) -> None:
    path = tmp_path / "pairs.pq"
    pq.write_table(pa.table({"left": list("abcde")}), path)
    chunks, _ = read(path, chunk_rows=2)
    assert [chunk.row_numbers for chunk in chunks] == [[1, 2], [3, 4], [5]]


def test_an_index_that_pandas_stored_leaves_the_default_one(tmp_path: Path) -> None:
    path = tmp_path / "pairs.parquet"
    pd.DataFrame({"left": ["a", "b"]}, index=["x", "y"]).to_parquet(path)
    [chunk], _ = read(path)
    assert list(chunk.frame.index) == [0, 1]
    assert list(chunk.frame.columns) == ["left", "__index_level_0__"]


def test_no_rows_give_one_chunk_with_the_columns(tmp_path: Path) -> None:
    path = tmp_path / "pairs.parquet"
    pq.write_table(pa.table({"left": pa.array([], pa.string())}), path)
    [chunk], _ = read(path)
    assert list(chunk.frame.columns) == ["left"]
    assert len(chunk.frame) == 0


def test_columns_of_one_name_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "pairs.parquet"
    pq.write_table(pa.Table.from_arrays([pa.array(["a"]), pa.array(["b"])], names=["text", "text"]), path)
    [chunk], [problem] = read(path)
    assert list(chunk.frame.columns) == ["text", "text_2"]
    assert "second 'text'" in problem.message
    assert read_columns(str(path)) == ["text", "text_2"]


def test_a_file_that_is_not_parquet_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "pairs.parquet"
    path.write_bytes(b"left,right\na,b\n")
    with pytest.raises(InputError, match=r"pairs\.parquet: cannot be read as Parquet"):
        read(path)
