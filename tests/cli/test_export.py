import csv
import json
import zipfile

import pyarrow.parquet as pq
import pytest

from rashomon.store import open_store
from tests.databases import fresh_place
from tests.judged import judged_queue


@pytest.fixture
def database(tmp_path):
    with fresh_place("sqlite", tmp_path) as place:
        with open_store(place) as store:
            judged_queue(store)
        yield place


def test_conflicts_are_written_by_the_suffix(rashomon, database, tmp_path):
    for suffix in ("csv", "jsonl", "parquet"):
        ran = rashomon("export", "conflicts", "--db", database, "--out", tmp_path / f"x.{suffix}")
        assert ran.exit_code == 0, ran.output

    with (tmp_path / "x.csv").open(newline="") as file:
        assert [row["verdict"] for row in csv.DictReader(file)] == ["conflict", "compatible", "", "", ""]
    assert len((tmp_path / "x.jsonl").read_text().splitlines()) == 5
    assert pq.read_table(tmp_path / "x.parquet").num_rows == 5
    assert "5 rows; wrote" in ran.stderr


def test_reviews_go_to_standard_output_with_formulas_guarded(rashomon, database):
    ran = rashomon("export", "reviews", "--db", database, "--out", "-", "--where", "status=closed")

    assert "'=SUM(A1:A9)" in ran.stdout
    assert len(ran.stdout.splitlines()) == 1 + 5
    assert "5 rows" in ran.stderr


def test_the_database_may_come_from_the_environment(rashomon, database, tmp_path, monkeypatch):
    monkeypatch.setenv("RASHOMON_DB", database)

    assert rashomon("export", "disputes", "--out", tmp_path / "d.csv", "--quiet").exit_code == 0


def test_a_disputes_pack_and_draft_are_files(rashomon, database, tmp_path):
    ran = rashomon("export", "audit", "--dispute", "d-fleet", "--db", database, "--out", tmp_path / "p.zip")
    assert ran.exit_code == 0, ran.output
    assert "manifest.json" in zipfile.ZipFile(tmp_path / "p.zip").namelist()

    rashomon("export", "claimreview", "--dispute", "d-fleet", "--db", database, "--out", tmp_path / "c.json")
    assert json.loads((tmp_path / "c.json").read_text())["@context"] == "https://schema.org"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["secrets"], "secrets: is no export; choose one of conflicts, reviews"),
        (["conflicts", "--where", "colour=red"], "write FIELD=VALUE with a field of status, source"),
        (["conflicts", "--where", "status"], "write FIELD=VALUE"),
        (["conflicts", "--where", "status=done"], "status: 'done' is none of open"),
        (["conflicts", "-w", "status=open", "-w", "status=agreed"], "--where status: was given twice"),
        (["conflicts", "--where", "mine=judged"], "nobody is signed in on the command line"),
        (["agreement", "--where", "status=open"], "agreement: is of the whole queue"),
        (["audit"], "audit: is of one dispute; name one with --dispute"),
        (["conflicts", "--dispute", "d"], "conflicts: is not of one dispute; use --where dispute=ID"),
        (["audit", "--dispute", "none"], "there is no dispute none"),
    ],
)
def test_what_cannot_be_is_one_sentence(rashomon, database, tmp_path, words, told):
    ran = rashomon("export", *words, "--db", database, "--out", tmp_path / "x.csv")

    assert ran.exit_code == 2
    assert told in " ".join(ran.stderr.split())
    assert not (tmp_path / "x.csv").exists()


def test_examples_are_written_of_closed_conflicts(rashomon, database, tmp_path):
    ran = rashomon("export", "examples", "--db", database, "--out", tmp_path / "x.jsonl")

    assert ran.exit_code == 0, ran.output
    rows = [json.loads(line) for line in (tmp_path / "x.jsonl").read_text().splitlines()]
    assert [(row["premise"], row["hypothesis"], row["label"]) for row in rows] == [
        ("0 boats sank.", "1 boats sank", "contradiction"),
        ("1 boats sank", "0 boats sank.", "contradiction"),
        ("1 boats sank.", "2 boats sank", "not_contradiction"),
        ("2 boats sank", "1 boats sank.", "not_contradiction"),
    ]
    assert len({row["story_id"] for row in rows}) == 2
    assert "4 examples; wrote" in ran.stderr

    ran = rashomon("export", "examples", "-w", "status=open", "--db", database, "--out", tmp_path / "x.jsonl")
    assert (ran.exit_code, "are of closed conflicts" in ran.stderr) == (2, True)


def test_a_database_that_is_not_there_is_not_made(rashomon, tmp_path):
    ran = rashomon("export", "conflicts", "--db", tmp_path / "none.db", "--out", tmp_path / "x.csv")

    assert ran.exit_code == 2
    assert "no such database; name it with --db" in " ".join(ran.stderr.split())
    assert list(tmp_path.iterdir()) == []
