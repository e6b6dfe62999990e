from __future__ import annotations

from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.errors import InputError
from rashomon.ray_engine.slices import MOST_ROWS, Slice, cut_slices, find_parts, read_slice
from rashomon.tables import read_chunks


def write_rows(path: Path, first: int, rows: int, *, group: int = 100) -> str:
    numbers = range(first, first + rows)
    texts = [f"text {n}" for n in numbers]
    pq.write_table(pa.table({"left": texts, "right": texts, "n": pa.array(numbers)}), path, row_group_size=group)
    return str(path)


def test_slices_cover_every_row_of_every_part_once_and_in_order(tmp_path):
    parts = [
        write_rows(tmp_path / f"{name}.parquet", first, rows) for name, first, rows in (("b", 0, 700), ("a", 7, 9))
    ]

    slices = cut_slices(parts, 2)

    # 709 rows for two workers with 16 slices each would be 22 a slice: fewer than are worth a slice, so 256
    assert [(Path(one.path).name, one.first, one.rows) for one in slices] == [
        ("b.parquet", 0, 256),
        ("b.parquet", 256, 256),
        ("b.parquet", 512, 188),
        ("a.parquet", 0, 9),
    ]
    assert [one.number for one in slices] == [0, 1, 2, 3]
    assert slices[3].places[0] == f"{tmp_path}/a.parquet, row 1"
    assert [n for one in slices for n in read_slice(one)["n"]] == [*range(700), *range(7, 16)]


def test_no_slice_is_longer_than_some_minutes_of_judging(tmp_path):
    part = write_rows(tmp_path / "large.parquet", 0, 20_000, group=20_000)

    assert {one.rows for one in cut_slices([part], 1)} == {1250}  # 20,000 / 16
    assert max(one.rows for one in cut_slices([part] * 20, 1)) == MOST_ROWS


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 300), st.integers(0, 300), st.integers(5, 120))
def test_a_slice_is_its_rows_wherever_the_row_groups_end(tmp_path_factory, first, rows, group):
    part = write_rows(tmp_path_factory.mktemp("part") / "p.parquet", 0, 601, group=group)

    assert read_slice(Slice(number=0, path=part, first=first, rows=rows))["n"].tolist() == [*range(first, first + rows)]


def test_a_slice_has_the_types_that_the_local_engine_reads(tmp_path):
    path = tmp_path / "typed.parquet"
    table = pa.table(
        {
            "left": pa.array(["a", None], pa.large_string()),
            "n": pa.array([None, 1], pa.int8()),
            "tags": pa.array([["x"], None], pa.list_(pa.string())),
            "kind": pa.array(["u", "v"]).dictionary_encode(),
        }
    )
    pq.write_table(table, path)

    [chunk] = read_chunks(str(path), on_problem=lambda _: None)

    pd.testing.assert_frame_equal(read_slice(Slice(number=0, path=str(path), first=0, rows=2)), chunk.frame)


def test_a_table_without_rows_is_one_slice_that_keeps_the_columns(tmp_path):
    [one] = cut_slices([write_rows(tmp_path / "none.parquet", 0, 0)], 4)

    assert list(read_slice(one).columns) == ["left", "right", "n"]
    assert one.places == []


class TestParts:
    def test_a_folder_is_its_files_by_name_without_marks_of_other_programs(self, tmp_path):
        for name in ("part-1.parquet", "part-0.parquet"):
            write_rows(tmp_path / name, 0, 1)
        for name in ("_SUCCESS", ".part-0.parquet.crc", "read.me"):
            (tmp_path / name).touch()

        assert [Path(part).name for part in find_parts(str(tmp_path))] == ["part-0.parquet", "part-1.parquet"]

    def test_a_folder_of_folders_is_refused(self, tmp_path):
        (tmp_path / "day=1").mkdir()

        with pytest.raises(InputError, match=r"holds the folder day=1; name one folder of Parquet files"):
            find_parts(str(tmp_path))

    def test_a_folder_without_parquet_is_refused(self, tmp_path):
        with pytest.raises(InputError, match="holds no Parquet files"):
            find_parts(str(tmp_path))

    def test_parts_of_two_tables_are_refused_by_name(self, tmp_path):
        write_rows(tmp_path / "a.parquet", 0, 1)
        pq.write_table(pa.table({"left": ["x"], "right": ["y"]}), tmp_path / "b.parquet")

        with pytest.raises(InputError, match=r"b\.parquet: has other columns than a\.parquet; score it by itself"):
            find_parts(str(tmp_path))

    def test_a_file_that_is_no_parquet_is_refused(self, tmp_path):
        (tmp_path / "a.parquet").write_text("not parquet")

        with pytest.raises(InputError, match=r"a\.parquet: cannot be read as Parquet"):
            find_parts(str(tmp_path / "a.parquet"))
