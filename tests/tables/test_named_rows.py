from collections.abc import Sequence
from pathlib import Path

import pandas as pd
import pytest

from rashomon.errors import InputError
from rashomon.records import Problem
from rashomon.tables.named_rows import NamedRow, read_rows


def read(path: Path, wanted: Sequence[str] | None = None) -> tuple[list[NamedRow], list[Problem]]:
    problems: list[Problem] = []
    rows = read_rows(str(path), choose=lambda columns: wanted or columns, on_problem=problems.append)
    return list(rows), problems


def test_the_same_rows_come_from_every_format(tmp_path: Path) -> None:
    frame = pd.DataFrame({"text": ["Men left.", "They came."], "source": ["A", "B"]})
    frame.to_csv(tmp_path / "a.csv", index=False)
    frame.to_csv(tmp_path / "a.tsv.gz", index=False, sep="\t")
    frame.to_json(tmp_path / "a.jsonl.gz", orient="records", lines=True)
    frame.to_parquet(tmp_path / "a.parquet")
    for path in sorted(tmp_path.iterdir()):
        rows, problems = read(path)
        assert [dict(row.values) for row in rows] == frame.to_dict("records"), path.name
        assert problems == []


def test_only_the_chosen_columns_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text,note,source\nMen left.,x,A\n")
    assert read(path, ["text", "source"])[0][0].values == {"text": "Men left.", "source": "A"}


def test_too_many_cells_are_not_what_was_meant_and_too_few_are_filled(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2,3\n4\n5,6\n")
    rows, _ = read(path)
    assert [(row.number, row.is_whole, row.error) for row in rows] == [
        (2, False, "row has 3 cells, the header 2"),
        (3, True, "row has 1 cell, the header 2"),
        (4, True, None),
    ]
    assert rows[1].values == {"a": "4", "b": None}


def test_a_line_that_is_no_object_has_an_error_and_no_values(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"a": 1}\n[1]\n')
    rows, _ = read(path)
    assert [(row.number, row.is_whole) for row in rows] == [(1, True), (2, False)]
    assert rows[1].error == "is a list, not an object {...}"


def test_a_refusal_to_choose_stops_the_reading(tmp_path: Path) -> None:
    def refuse(columns: Sequence[str]) -> Sequence[str]:
        raise InputError(f"no text among {', '.join(columns)}")

    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n")
    with pytest.raises(InputError, match="no text among a, b"):
        list(read_rows(str(path), choose=refuse, on_problem=print))


def test_a_cell_may_hold_a_book(tmp_path: Path) -> None:
    # Two million characters on twenty thousand lines: in a table of pairs that is a quote never closed.
    path = tmp_path / "a.csv"
    path.write_text('text,source\n"' + ("x" * 99 + "\n") * 20_000 + '",A\n')
    [row], _ = read(path)
    assert len(row.values["text"]) == 2_000_000
    assert row.values["source"] == "A"
