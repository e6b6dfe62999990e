import gzip
import json

import pytest

from eval.number_pairs import FILE, read_number_pairs, read_table
from rashomon.errors import InputError

ROW = {"text_a": "12 died.", "text_b": "15 died.", "label": "conflict", "topic_id": "1", "split": "test"}


def write(folder, *rows):
    (folder / FILE).write_bytes(gzip.compress("\n".join(json.dumps(row) for row in rows).encode()))


def test_a_row_is_two_sentences_with_a_label_and_a_topic(tmp_path):
    write(tmp_path, ROW)
    (pair,) = read_number_pairs(tmp_path)
    assert (pair.left, pair.right, pair.label, pair.topic, pair.split) == (
        "12 died.",
        "15 died.",
        "conflict",
        "1",
        "test",
    )


@pytest.mark.parametrize(
    ("row", "told"),
    [({**ROW, "label": "maybe"}, "row 2: unknown label 'maybe'"), ({"text_a": "x"}, "row 2: needs text_a")],
)
def test_a_bad_row_is_named(tmp_path, row, told):
    write(tmp_path, ROW, row)
    with pytest.raises(InputError, match=told):
        read_number_pairs(tmp_path)


def test_a_missing_file_says_where_to_look(tmp_path):
    with pytest.raises(InputError, match="pass --data DIR"):
        read_number_pairs(tmp_path)


def test_a_file_that_is_no_gzip_says_so(tmp_path):
    (tmp_path / FILE).write_bytes(b"plain")
    with pytest.raises(InputError, match="not UTF-8 text in gzip"):
        read_number_pairs(tmp_path)


def test_the_hand_worked_tables_are_large_enough_and_complete():
    extraction, pairs = list(read_table("extraction")), list(read_table("pairs"))
    assert len(extraction) >= 200
    assert len(pairs) >= 150
    assert {row["verdict"] for row in pairs} == {"agree", "disagree", "not comparable", "nothing"}
    assert {row["extent"] for row in extraction} == {"whole", "part", "change", "none"}
