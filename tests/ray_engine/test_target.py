"""Where a judged table goes appears whole or not at all."""

from __future__ import annotations

import pandas as pd
import pytest

from rashomon.errors import OutputError
from rashomon.ray_engine.target import is_folder, open_target


def test_a_folder_appears_when_all_its_parts_are_written(tmp_path):
    with open_target(str(tmp_path / "out"), guard_formulas=False) as target:
        for number in (1, 0):
            pd.DataFrame({"n": [number]}).to_parquet(target.part(number))
        assert not (tmp_path / "out").exists()

    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert pd.read_parquet(tmp_path / "out")["n"].tolist() == [0, 1]


def test_what_a_killed_worker_left_half_written_does_not_come_along(tmp_path):
    with open_target(str(tmp_path / "out"), guard_formulas=False) as target:
        pd.DataFrame({"n": [0]}).to_parquet(target.part(0))
        (target.parts / ".rashomon-0f0f.part").write_text("half")

    assert [path.name for path in (tmp_path / "out").iterdir()] == ["part-000000.parquet"]


def test_on_an_error_nothing_is_left_behind(tmp_path):
    def write_half() -> None:
        with open_target(str(tmp_path / "out"), guard_formulas=False) as target:
            pd.DataFrame({"n": [0]}).to_parquet(target.part(0))
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        write_half()

    assert list(tmp_path.iterdir()) == []


def test_an_empty_folder_is_filled_and_one_with_files_refused(tmp_path):
    (tmp_path / "out").mkdir()
    with open_target(str(tmp_path / "out"), guard_formulas=False) as target:
        pd.DataFrame({"n": [0]}).to_parquet(target.part(0))

    with (
        pytest.raises(OutputError, match="is a folder with files in it; name a new or an empty one"),
        open_target(str(tmp_path / "out"), guard_formulas=False),
    ):
        pass


def test_a_folder_in_a_folder_that_is_not_there_is_refused(tmp_path):
    with (
        pytest.raises(OutputError, match=r"nowhere does not exist; create it first"),
        open_target(str(tmp_path / "nowhere" / "out"), guard_formulas=False),
    ):
        pass


def test_a_file_has_no_parts(tmp_path):
    with open_target(str(tmp_path / "out.csv"), guard_formulas=False) as target:
        assert target.part(0) is None
        assert target.writer is not None
        target.writer.write(pd.DataFrame({"n": [1]}))

    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "n\n1\n"


def test_a_folder_is_meant_by_a_slash_by_being_there_or_by_no_suffix(tmp_path):
    (tmp_path / "there.csv").mkdir()

    assert [is_folder(name) for name in ("out/", "out", str(tmp_path / "there.csv"))] == [True, True, True]
    assert [is_folder(name) for name in ("-", "out.parquet", "out.csv.gz", "out.xyz")] == [False] * 4
