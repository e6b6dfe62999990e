import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from rashomon.errors import OutputError
from rashomon.tables.read import read_chunks
from rashomon.tables.write import TableWriter

FRAME = pd.DataFrame({"left": ["a"], "right": ["b"]})


@pytest.mark.parametrize("name", ["out.csv", "out.tsv", "out.jsonl", "out.parquet", "out.csv.gz", "out.jsonl.gz"])
def test_every_format_is_read_back_as_written(tmp_path: Path, name: str) -> None:
    path = str(tmp_path / name)
    with TableWriter(path) as writer:
        writer.write(FRAME)
        writer.write(pd.DataFrame({"left": ["c,\td"], "right": ['"e"\n']}))
    [chunk] = read_chunks(path, on_problem=lambda _: None)
    assert chunk.frame.to_numpy().tolist() == [["a", "b"], ["c,\td", '"e"\n']]
    assert [found.name for found in tmp_path.iterdir()] == [name]


def write_until_interrupted(path: str) -> None:
    with TableWriter(path) as writer:
        writer.write(FRAME)
        raise KeyboardInterrupt


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl", "out.parquet"])
def test_nothing_half_written_is_left_and_the_old_file_stays(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        write_until_interrupted(str(path))
    assert path.read_text() == "old"
    assert [found.name for found in tmp_path.iterdir()] == [name]


def test_the_target_appears_only_when_all_is_written(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    with TableWriter(str(path)) as writer:
        writer.write(FRAME)
        assert not path.exists()
    assert path.read_text() == "left,right\na,b\n"


@pytest.mark.parametrize("name", ["out.csv", "out.parquet"])
def test_it_can_grow_at_a_place_that_is_named_over_what_an_earlier_run_left_there(tmp_path: Path, name: str) -> None:
    part = tmp_path / "work" / "part"
    part.parent.mkdir()
    part.write_text("half of a run that was killed")
    with TableWriter(str(tmp_path / name), part=part) as writer:
        writer.write(FRAME)
        assert [found.name for found in tmp_path.iterdir()] == ["work"]
    [chunk] = read_chunks(str(tmp_path / name), on_problem=lambda _: None)
    assert chunk.frame.to_numpy().tolist() == [["a", "b"]]
    assert list(part.parent.iterdir()) == []


def test_a_table_may_be_written_over_the_one_it_is_read_from(tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text("left,right\n" + "a,b\n" * 5)
    with TableWriter(str(path)) as writer:
        for chunk in read_chunks(str(path), chunk_rows=2, on_problem=lambda _: None):
            writer.write(chunk.frame.assign(conflict=0.25))
    assert path.read_text() == "left,right,conflict\n" + "a,b,0.25\n" * 5


def test_columns_known_beforehand_come_first_and_make_a_header_without_rows(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    with TableWriter(str(path), columns=["id", "right"]):
        pass
    assert path.read_text() == "id,right\n"
    with TableWriter(str(path), columns=["id", "right"]) as writer:
        writer.write(FRAME)
    assert path.read_text() == "id,right,left\n,b,a\n"


def test_a_link_still_points_to_what_is_written_and_permissions_stay(tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    with TableWriter(str(link)) as writer:
        writer.write(FRAME)
    assert link.is_symlink()
    assert real.read_text() == "left,right\na,b\n"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_missing_folder_a_folder_and_an_unknown_suffix_are_errors(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match="nowhere does not exist; create it"),
        TableWriter(str(tmp_path / "nowhere" / "out.csv")),
    ):
        pass
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(OutputError, match="is a folder"), TableWriter(str(tmp_path / "folder.csv")):
        pass
    with pytest.raises(OutputError, match=r"out\.xlsx: .*save the sheet as CSV"):
        TableWriter("out.xlsx")


def test_a_device_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    with pytest.raises(OutputError, match="not a regular file"), TableWriter(str(pipe)):
        pass
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_standard_output_is_jsonl_and_flushed_after_each_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BufferedWriter(raw)))
    with TableWriter("-") as writer:
        writer.write(FRAME)
        assert json.loads(raw.getvalue()) == {"left": "a", "right": "b"}


def test_a_reader_that_goes_away_ends_the_program_quietly() -> None:
    program = (
        "import pandas as pd\n"
        "from rashomon.tables import TableWriter\n"
        "with TableWriter('-') as writer:\n"
        "    for _ in range(2000):\n"
        "        writer.write(pd.DataFrame({'left': ['x' * 1000]}))\n"
    )
    child = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.read(10)
    child.stdout.close()
    errors = child.stderr.read()
    child.stderr.close()
    assert (child.wait(), errors) == (0, b"")
