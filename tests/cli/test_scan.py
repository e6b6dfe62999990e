"""`rashomon scan` over folders: the files it leaves, what it prints, its exit codes."""

import json

import pandas as pd
import pytest

ASKED_COLUMNS = {
    "left_text", "right_text", "left_speaker", "right_speaker", "left_source", "right_source", "conflict", "kind"
}  # fmt: skip
RESULTS = ["conflicts.csv", "conflicts.parquet", "records.jsonl.gz", "report.html", "run.json", "statements.parquet"]


@pytest.fixture
def results(tmp_path):
    return tmp_path / "new" / "results"


@pytest.fixture
def scanned(rashomon, reports, results):
    return rashomon("scan", reports, "--out", results, "--threshold", "0.5")


def test_it_leaves_five_files_and_names_them(scanned, results):
    assert scanned.exit_code == 0
    assert sorted(path.name for path in results.iterdir()) == RESULTS
    for name in RESULTS:
        assert str(results / name) in scanned.stdout


def test_the_conflict_is_printed_with_both_speakers(scanned):
    assert "Ada Stone (asserts, in gazette)" in scanned.stdout
    assert "Bo Reed (asserts, in herald)" in scanned.stdout
    assert "2 documents of 2 sources" in scanned.stdout


def test_the_tables_hold_what_was_printed(scanned, results):
    found = pd.read_csv(results / "conflicts.csv")

    assert scanned.exit_code == 0
    assert set(found.columns) >= ASKED_COLUMNS
    assert {found.loc[0, "left_speaker"], found.loc[0, "right_speaker"]} == {"Ada Stone", "Bo Reed"}
    assert found["conflict"].is_monotonic_decreasing
    assert found["flag"].tolist() == (found["conflict"] >= 0.5).tolist()
    assert pd.read_parquet(results / "conflicts.parquet").columns.tolist() == found.columns.tolist()
    assert set(pd.read_parquet(results / "statements.parquet")["speaker"].dropna()) >= {"Ada Stone", "Bo Reed"}


def test_the_record_of_the_run_and_the_report_agree_with_them(scanned, results):
    run = json.loads((results / "run.json").read_text())
    page = (results / "report.html").read_text()

    assert scanned.exit_code == 0
    assert run["settings"]["threshold"] == run["threshold"] == 0.5
    assert run["models"]["nli"] == {"name": "fake", "revision": "0", "temperature": 1.0}
    assert run["counts"]["documents"] == 2
    assert run["counts"]["conflicts_flagged"] == int(pd.read_csv(results / "conflicts.csv")["flag"].sum())
    assert "Ada Stone" in page
    assert "Bo Reed" in page


def test_quiet_prints_nothing(rashomon, reports, results):
    ran = rashomon("scan", reports, "--out", results, "--quiet")

    assert (ran.exit_code, ran.output) == (0, "")


def test_a_broken_file_is_named_and_the_others_are_compared(rashomon, reports, results):
    (reports / "broken.parquet").write_bytes(b"this is no parquet")

    ran = rashomon("scan", reports, "--out", results)

    assert ran.exit_code == 1
    assert f"{reports}/broken.parquet: not a readable Parquet file" in ran.stderr
    problems = json.loads((results / "run.json").read_text())["problems"]
    assert [problem["place"] for problem in problems] == [f"{reports}/broken.parquet"]


def test_who_is_compared_with_whom_is_for_the_user_to_say(rashomon, reports, results):
    ran = rashomon("scan", reports, "--out", results, "--across", "documents", "--min-same-matter", "0.2")

    settings = json.loads((results / "run.json").read_text())["settings"]
    assert ran.exit_code == 0
    assert (settings["across"], settings["min_same_matter"]) == ("documents", 0.2)


def test_an_unknown_kind_of_difference_is_wrong_use(rashomon, reports, results):
    ran = rashomon("scan", reports, "--out", results, "--across", "voices")

    assert ran.exit_code == 2
    assert "across = 'voices' is not possible; it is speakers, sources or documents" in ran.stderr


def test_nothing_readable_is_wrong_use_and_says_why(rashomon, tmp_path, results):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "broken.parquet").write_bytes(b"this is no parquet")

    ran = rashomon("scan", tmp_path / "in", "--out", results)

    assert ran.exit_code == 2
    assert "no document could be read: " in ran.stderr
    assert "broken.parquet: not a readable Parquet file" in ran.stderr
    assert not results.exists()


def test_a_path_that_is_not_there_is_wrong_use(rashomon, reports, results):
    ran = rashomon("scan", reports, "nowhere/at/all", "--out", results)

    assert (ran.exit_code, ran.stdout) == (2, "")
    assert ran.stderr == "rashomon: nowhere/at/all: no such file or folder\n"


def test_a_place_that_cannot_hold_results_is_told_before_the_work(rashomon, reports, tmp_path, monkeypatch):
    monkeypatch.setattr("rashomon.pipeline.scan", lambda *_, **__: pytest.fail("worked first"))
    (tmp_path / "taken").touch()

    ran = rashomon("scan", reports, "--out", tmp_path / "taken")

    assert ran.exit_code == 2
    assert "is a file, not a folder; choose another --out" in ran.stderr


def test_documents_without_a_conflict_are_no_error(rashomon, tmp_path, results):
    (tmp_path / "gazette.txt").write_text("Rain fell on the harbour all day.\n")

    ran = rashomon("scan", tmp_path / "gazette.txt", "--out", results)

    assert ran.exit_code == 0
    assert "0 conflicts flagged" in ran.stdout
    assert list(pd.read_csv(results / "conflicts.csv").columns)[:2] == ["rank", "dispute"]
    assert sorted(path.name for path in results.iterdir()) == RESULTS


def test_a_file_name_that_is_no_text_stops_nothing(rashomon, reports, results):
    (reports / "na\udcefve.pdf").touch()

    ran = rashomon("scan", reports, "--out", results)

    assert ran.exit_code == 1
    assert "ve.pdf" in (results / "run.json").read_text()
