import gzip
import json

import pytest

from eval.__main__ import main
from eval.number_pairs import FILE, NumberPair
from eval.quantities import judge, measure_extraction, measure_pairs, measure_part

ROWS = [
    ("12 people were killed.", "15 people were killed.", "conflict", "1", "train"),
    ("At least 12 people were killed.", "15 people were killed.", "update_or_bound", "1", "train"),
    ("12 people were killed.", "30 people were hurt.", "compatible", "2", "dev"),
    ("12 people were killed.", "12 people died.", "conflict", "3", "test"),  # a label that the words do not bear out
]


def pair(row):
    left, right, label, topic, split = row
    return NumberPair(left=left, right=right, label=label, topic=topic, split=split)


@pytest.mark.parametrize("row", ROWS[:3])
def test_the_words_alone_decide(row):
    assert judge(row[0], row[1]) == row[2]


def test_one_number_told_as_a_bound_and_as_itself_is_compatible():
    assert judge("At least 12 people were killed.", "12 people were killed.") == "compatible"


def test_a_part_is_pooled_and_by_topic():
    scores = measure_part([pair(row) for row in ROWS], draws=10)
    assert (scores["n"], scores["accuracy"]) == (4, 0.75)  # three of four
    assert {topic: one["macro_f1"] for topic, one in scores["topics"].items()} == {"1": 1.0, "2": 1.0, "3": 0.0}
    assert scores["topic_mean"] == pytest.approx(2 / 3)


def test_our_own_tables_are_read_without_a_mistake():
    extraction, pairs = measure_extraction(), measure_pairs()
    assert (extraction["right"], extraction["texts_right"]) == (extraction["n"], extraction["texts"])
    assert pairs["right"] == pairs["n"]


def test_the_verb_prints_tables_and_writes_a_record(tmp_path, capsys):
    rows = [
        {"text_a": left, "text_b": right, "label": label, "topic_id": topic, "split": split}
        for left, right, label, topic, split in ROWS
    ]
    (tmp_path / FILE).write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    out = tmp_path / "run.json"
    assert main(["quantities", "--data", str(tmp_path), "--out", str(out)]) == 0
    assert main(["quantities", "--data", str(tmp_path), "--compare", str(out)]) == 0
    printed = capsys.readouterr().out
    assert "developed on" in printed
    assert "+0.000" in printed  # nothing changed since the record
    record = json.loads(out.read_text())
    assert record["parts"]["held out"]["topics"]["3"]["accuracy"] == 0.0


def test_a_missing_file_is_wrong_use(tmp_path, capsys):
    assert main(["quantities", "--data", str(tmp_path)]) == 2
    assert FILE in capsys.readouterr().err
