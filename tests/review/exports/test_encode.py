import csv
import io
import json
from datetime import UTC, datetime

import pytest

from rashomon.review.exports.columns import Column
from rashomon.review.exports.encode import csv_pieces, jsonl_pieces, write_parquet, write_table

COLUMNS = (
    Column(name="words", kind="text"),
    Column(name="share", kind="number"),
    Column(name="times", kind="integer"),
    Column(name="is_in", kind="flag"),
    Column(name="at", kind="moment"),
)
NINE = datetime(2031, 5, 4, 9, 30, tzinfo=UTC)
ROW = {"words": "Twelve boats", "share": 0.5, "times": 3, "is_in": True, "at": NINE}
HOSTILE = [
    '=HYPERLINK("https://bad.example")',
    "+1+1",
    "-2-3",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "＝1",
    'a "quoted", word',
    "two\nlines",
    "a\rb",
    "قارب\u202e",
    "half \ud800 of a pair",
    "nul\0nul",
    "",
]


def read_csv(rows):
    text = b"".join(csv_pieces(COLUMNS, rows)).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_is_written_in_each_format():
    assert b"".join(csv_pieces(COLUMNS, [ROW])) == (
        b"words,share,times,is_in,at\nTwelve boats,0.5,3,True,2031-05-04T09:30:00+00:00\n"
    )
    assert json.loads(b"".join(jsonl_pieces(COLUMNS, [ROW]))) == {**ROW, "at": "2031-05-04T09:30:00+00:00"}


def test_no_rows_leave_a_table_that_can_be_read(tmp_path):
    import pyarrow.parquet as pq

    write_parquet(tmp_path / "none.parquet", COLUMNS, [])

    assert read_csv([]) == []
    assert list(jsonl_pieces(COLUMNS, [])) == []
    assert pq.read_table(tmp_path / "none.parquet").column_names == ["words", "share", "times", "is_in", "at"]


def test_what_a_spreadsheet_would_run_has_an_apostrophe_before_it_in_csv_alone():
    cells = [row["words"] for row in read_csv({"words": words} for words in HOSTILE[:7])]

    assert cells == ["'" + words for words in HOSTILE[:7]]
    lines = b"".join(jsonl_pieces(COLUMNS, ({"words": words} for words in HOSTILE[:7]))).splitlines()
    assert [json.loads(line)["words"] for line in lines] == HOSTILE[:7]


def test_a_negative_number_is_no_formula():
    assert read_csv([{"words": "-12", "share": -0.5}])[0] == {
        "words": "-12",
        "share": "-0.5",
        "times": "",
        "is_in": "",
        "at": "",
    }


@pytest.mark.parametrize("words", HOSTILE[7:])
def test_any_text_comes_back_as_it_was_but_for_half_characters(tmp_path, words):
    import pyarrow.parquet as pq

    kept = words.encode("utf-8", "replace").decode()
    write_parquet(tmp_path / "one.parquet", COLUMNS, [{"words": words}])

    assert read_csv([{"words": words}])[0]["words"] == kept
    assert json.loads(b"".join(jsonl_pieces(COLUMNS, [{"words": words}])).splitlines()[0])["words"] == kept
    assert pq.read_table(tmp_path / "one.parquet")["words"].to_pylist() == [kept]


def test_parquet_has_types(tmp_path):
    import pyarrow.parquet as pq

    write_table(tmp_path / "one.parquet", "parquet", COLUMNS, [ROW, {}])
    table = pq.read_table(tmp_path / "one.parquet")

    assert [str(field.type) for field in table.schema] == [
        "string",
        "double",
        "int64",
        "bool",
        "timestamp[us, tz=UTC]",
    ]
    assert table.to_pylist() == [ROW, dict.fromkeys(ROW)]


def test_pieces_come_before_all_rows_are_made():
    made = []

    def rows():
        for number in range(10_000):
            made.append(number)
            yield {"times": number}

    pieces = csv_pieces(COLUMNS, rows())
    next(pieces)
    next(pieces)

    assert len(made) == 250
