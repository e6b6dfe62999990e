import csv
import json

import pyarrow.parquet as pq
import pytest

from rashomon.errors import InputError, OutputError
from rashomon.review.exports import export as export_module
from rashomon.review.exports.export import EXPORTS, Asked, export_pieces, find_export, write_export
from rashomon.store.filters import parse_filter

pytestmark = pytest.mark.usefixtures("judged")


def written(store, path, asked):
    with store.read() as connection:
        write_export(connection, asked, str(path))


@pytest.mark.parametrize("what", sorted(EXPORTS))
def test_the_three_formats_hold_the_same_rows(store, tmp_path, what):
    asked = Asked(what=what)
    for suffix in ("csv", "jsonl", "parquet"):
        written(store, tmp_path / f"x.{suffix}", asked)

    with (tmp_path / "x.csv").open(encoding="utf-8", newline="") as file:
        cells = list(csv.DictReader(file))
    lines = [json.loads(line) for line in (tmp_path / "x.jsonl").read_text("utf-8").splitlines()]
    table = pq.read_table(tmp_path / "x.parquet")

    names = [column.name for column in asked.columns]
    assert list(cells[0]) == list(lines[0]) == table.column_names == names
    assert len(cells) == len(lines) == len(table) > 0
    for name, kind in ((column.name, column.kind) for column in asked.columns):
        if kind in ("number", "integer"):
            numbers = [float(cell[name]) if cell[name] else None for cell in cells]
            assert numbers == table[name].to_pylist() == [line[name] for line in lines]


def test_over_http_and_to_a_file_are_the_same_bytes(store, tmp_path):
    asked = Asked(what="conflicts")
    written(store, tmp_path / "x.csv", asked)
    with store.read() as connection:
        streamed = b"".join(export_pieces(connection, asked, "csv"))

    assert (tmp_path / "x.csv").read_bytes() == streamed


def test_a_filter_narrows_conflicts_and_reviews(store):
    closed = parse_filter({"status": "closed"})
    with store.read() as connection:
        conflicts = Asked(what="conflicts", where=closed)
        reviews = Asked(what="reviews", where=closed)

        assert [row["conflict_id"] for row in conflicts.rows(connection)] == ["c0", "c1"]
        assert conflicts.count(connection) == 2
        assert reviews.count(connection) == len(list(reviews.rows(connection))) == 5


def test_a_filter_on_what_is_of_the_whole_queue_is_refused(store):
    with store.read() as connection, pytest.raises(InputError, match="agreement: is of the whole queue"):
        Asked(what="agreement", where=parse_filter({"status": "open"})).rows(connection)


def test_another_table_is_refused_by_name():
    with pytest.raises(
        InputError, match="secrets: is no export; choose one of conflicts, reviews, agreement, disputes"
    ):
        find_export("secrets")


def test_a_file_that_fails_leaves_the_one_before_as_it_was(store, tmp_path, monkeypatch):
    path = tmp_path / "x.csv"
    path.write_text("before")

    def breaks(*_, **__):
        yield {"rank": 1}
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(export_module.Asked, "rows", breaks)

    with pytest.raises(OutputError, match=r"x\.csv: cannot be written \(No space left on device\)"):
        written(store, path, Asked(what="conflicts"))
    assert path.read_text() == "before"
    assert [file.name for file in tmp_path.glob(".*")] == []


@pytest.mark.parametrize(
    ("name", "words"),
    [("x.xlsx", "the suffix says no format"), ("no/x.csv", "does not exist"), (".", "is a folder")],
)
def test_a_place_that_cannot_be_is_told_before_the_work(store, tmp_path, name, words):
    with pytest.raises(OutputError, match=words):
        written(store, tmp_path / name, Asked(what="conflicts"))


def test_an_export_shows_one_moment_while_reviewers_work_on(store, judged):
    with store.read() as connection:
        rows = Asked(what="conflicts").rows(connection)
        first = next(rows)
        judged.judge("Bo", "c2", "unsure")
        rest = {row["conflict_id"]: row for row in rows}

    assert first["conflict_id"] == "c0"
    assert rest["c2"]["judgements"] == 1
