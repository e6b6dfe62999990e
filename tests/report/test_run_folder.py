"""The files of a scan, and places that cannot hold them."""

import json
import os
from pathlib import Path

import pandas as pd
import pytest

from rashomon.errors import OutputError
from rashomon.records import Problem
from rashomon.report import check_run_folder, write_run
from rashomon.run_records import read_run_header, read_run_records

NAMES = ["conflicts.csv", "conflicts.parquet", "statements.parquet", "run.json", "records.jsonl.gz", "report.html"]
RUN = {"rashomon": "0.1.0", "threshold": 0.7, "counts": {"documents": 2, "pairs": 1}}


def write(out, harbour=None, **given):
    conflict = harbour["conflict"] if harbour else None
    return write_run(
        out,
        **{
            "conflicts": pd.DataFrame({"rank": [1], "left_text": ["=1+1"], "conflict": [0.9]}),
            "statements": pd.DataFrame({"id": ["a", "b"], "times": [[{"text": "Monday"}], []]}),
            "run": RUN,
            "problems": [Problem(place="b.pdf", message="files ending in .pdf are not read")],
            "found": [conflict] if conflict else [],
            "documents": harbour["documents"] if harbour else {},
            "probabilities": [0.9] if conflict else [],
            "title": "The harbour",
            **given,
        },
    )


def test_six_files_are_written_into_a_folder_made_for_them(tmp_path, harbour):
    out = tmp_path / "new" / "results"

    files = write(out, harbour)

    assert files == [out / name for name in NAMES]
    assert sorted(path.name for path in out.iterdir()) == sorted(NAMES)


def test_what_a_killed_process_left_is_swept_away_and_what_another_writes_now_is_not(tmp_path, harbour):
    left, writing = tmp_path / ".rashomon-0123456789ab.part", tmp_path / ".rashomon-ba9876543210.part"
    for path in (left, writing):
        path.write_bytes(b"PAR1")
    os.utime(left, (0, 0))

    write(tmp_path, harbour)

    assert not left.exists()
    assert writing.exists()


def test_the_page_names_both_sides_and_the_title(tmp_path, harbour):
    page = write(tmp_path, harbour)[-1].read_text("utf-8")

    for words in ("The harbour", "Ada Moor", "Gazette", "Courier", "b.pdf"):
        assert words in page


def test_the_record_has_the_run_and_the_problems(tmp_path, harbour):
    write(tmp_path, harbour)

    run = json.loads((tmp_path / "run.json").read_text("utf-8"))
    assert run == {**RUN, "problems": [{"place": "b.pdf", "message": "files ending in .pdf are not read"}]}


def test_the_records_file_has_all_that_a_reviewer_needs(tmp_path, harbour):
    write(tmp_path, harbour, disputes=[harbour["dispute"]])

    header = read_run_header(tmp_path / "records.jsonl.gz")
    assert (header.title, header.run) == ("The harbour", RUN)
    assert header.problems == ({"place": "b.pdf", "message": "files ending in .pdf are not read"},)
    kinds = [kind for kind, _ in read_run_records(tmp_path / "records.jsonl.gz")]
    assert kinds == ["document", "document", "statement", "statement", "dispute", "conflict"]


def test_formulas_are_guarded_where_a_spreadsheet_opens_the_file(tmp_path, harbour):
    write(tmp_path, harbour)

    assert pd.read_csv(tmp_path / "conflicts.csv").loc[0, "left_text"] == "'=1+1"
    assert pd.read_parquet(tmp_path / "conflicts.parquet").loc[0, "left_text"] == "=1+1"


def test_an_earlier_run_is_replaced_and_other_files_stay(tmp_path, harbour):
    (tmp_path / "notes.md").write_text("mine")
    write(tmp_path, harbour)
    write(tmp_path, run={**RUN, "rashomon": "0.2.0"})

    assert json.loads((tmp_path / "run.json").read_text())["rashomon"] == "0.2.0"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*NAMES, "notes.md"])


def test_a_name_with_half_a_character_can_be_recorded(tmp_path):
    write(tmp_path, problems=[Problem(place="na\udcefve.pdf", message="is not read")])

    assert "na?ve.pdf" in (tmp_path / "run.json").read_text("utf-8")


class TestCheck:
    def test_a_folder_that_is_there_or_can_be_made_is_good_and_nothing_is_made(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)

        for good in (tmp_path, tmp_path / "a" / "b", Path("relative")):
            check_run_folder(good)
        assert list(tmp_path.iterdir()) == []

    def test_a_file_in_the_way_is_named(self, tmp_path):
        (tmp_path / "taken").touch()

        for bad in (tmp_path / "taken", tmp_path / "taken" / "below"):
            with pytest.raises(OutputError, match="taken is a file, not a folder; choose another --out"):
                check_run_folder(bad)
            with pytest.raises(OutputError, match="choose another --out"):
                write(bad)

    def test_a_folder_that_may_not_be_written_to_is_named(self, tmp_path, monkeypatch):
        monkeypatch.setattr(os, "access", lambda *_: False)

        with pytest.raises(OutputError, match="may not be written to"):
            check_run_folder(tmp_path / "new")

    def test_a_folder_where_a_result_file_should_be_is_told(self, tmp_path, harbour):
        (tmp_path / "run.json").mkdir()

        with pytest.raises(OutputError, match=r"run\.json: cannot be written"):
            write(tmp_path, harbour)
        assert not list(tmp_path.glob(".*"))
