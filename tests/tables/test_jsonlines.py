import io
import json
import sys
from pathlib import Path

import pytest

from rashomon.errors import InputError
from rashomon.records import Problem
from rashomon.tables.read import Chunk, read_chunks


def read(path: Path, text: str | bytes, chunk_rows: int = 8192) -> tuple[list[Chunk], list[Problem]]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    problems: list[Problem] = []
    return list(read_chunks(str(path), chunk_rows=chunk_rows, on_problem=problems.append)), problems


def test_values_keep_their_json_types(tmp_path: Path) -> None:
    row = {"left": "a", "right": None, "id": 2**70, "ok": True, "score": 1.0, "tags": ["x", {"y": 1}]}
    [chunk], _ = read(tmp_path / "pairs.jsonl", "\ufeff" + json.dumps(row) + "\n")
    assert list(chunk.frame.columns) == list(row)
    assert chunk.frame.iloc[0].to_dict() == row
    assert isinstance(chunk.frame["score"].iloc[0], float)


def test_bad_lines_are_rows_with_errors_and_their_line_numbers(tmp_path: Path) -> None:
    text = '{"left": "a", "right": "b"}\n\n{"left": "c", "right"\n[1, 2]\nnull\n{"left": "d", "right": "e"}\n'
    [chunk], _ = read(tmp_path / "pairs.jsonl", text)
    assert chunk.row_numbers == [1, 3, 4, 5, 6]  # line 2 is blank
    assert chunk.errors == {
        1: "is not JSON: Expecting ':' delimiter at character 23",
        2: "is a list, not an object {...}",
        3: "is null, not an object {...}",
    }
    assert chunk.frame["left"].tolist() == ["a", None, None, None, "d"]


def test_keys_that_appear_late_become_columns_from_there_on(tmp_path: Path) -> None:
    text = '{"left": "a"}\n{"right": "b", "left": "c"}\n{"note": "d"}\n'
    first, second = read(tmp_path / "pairs.jsonl", text, chunk_rows=2)[0]
    assert list(first.frame.columns) == ["left", "right"]
    assert list(second.frame.columns) == ["left", "right", "note"]
    assert second.frame.to_numpy().tolist() == [[None, None, "d"]]


def test_half_a_character_is_replaced_and_told(tmp_path: Path) -> None:
    # An emoji cut in half, as JavaScript does when it shortens a text.
    [chunk], [problem] = read(tmp_path / "pairs.jsonl", '{"left": "ok \\ud83d", "right": "\\ud83d\\ude00"}\n')
    assert chunk.frame.iloc[0].tolist() == ["ok \ufffd", "😀"]
    assert problem.place.endswith("pairs.jsonl, row 1")


def test_a_json_array_is_told_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"row 1: is a list, not an object.*jq"):
        read(tmp_path / "pairs.jsonl", '[{"left": "a"}]\n')


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_an_empty_file_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError, match=r"pairs\.jsonl is empty"):
        read(tmp_path / "pairs.jsonl", text)


def test_keys_that_are_data_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="more than 2000 different keys"):
        read(tmp_path / "pairs.jsonl", "".join(f'{{"key {n}": 1}}\n' for n in range(2001)))


def test_brackets_thousands_deep_cost_one_row(tmp_path: Path) -> None:
    deep = "[" * 100_000 + "]" * 100_000
    [chunk], _ = read(tmp_path / "pairs.jsonl", f'{{"left": "a"}}\n{{"left": {deep}}}\n')
    assert chunk.errors == {1: "is JSON too large to read"}


def test_standard_input_is_read_once_and_its_broken_bytes_told(monkeypatch: pytest.MonkeyPatch) -> None:
    data = '{"left": "é", "right": "b"}\n'.encode() + b'{"left": "caf\xe9", "right": "d"}\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    [chunk] = read_chunks("-", on_problem=lambda _: None)
    assert chunk.frame["left"].tolist() == ["é", "caf\ufffd"]
    assert list(chunk.errors) == [1]


def test_empty_standard_input_is_named_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    with pytest.raises(InputError, match="standard input is empty"):
        list(read_chunks("-", on_problem=lambda _: None))
