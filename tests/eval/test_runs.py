from pathlib import Path

import pytest

from eval.runs import check_out, read_record, write_record
from rashomon.errors import InputError, OutputError


def test_a_record_is_read_back_as_written(tmp_path: Path) -> None:
    write_record(tmp_path / "run.json", {"verb": "nli", "sets": {}})
    assert read_record(tmp_path / "run.json", "nli") == {"verb": "nli", "sets": {}}


def test_a_record_of_another_verb_and_a_broken_file_are_refused(tmp_path: Path) -> None:
    write_record(tmp_path / "run.json", {"verb": "speed"})
    with pytest.raises(InputError, match="no record of `python -m eval nli --out`"):
        read_record(tmp_path / "run.json", "nli")
    (tmp_path / "broken.json").write_text("{")
    with pytest.raises(InputError, match="is not JSON"):
        read_record(tmp_path / "broken.json", "nli")


def test_a_place_that_cannot_be_written_is_known_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="choose another --out"):
        check_out(tmp_path / "file" / "run.json")
    with pytest.raises(OutputError, match="is a folder"):
        check_out(tmp_path)
