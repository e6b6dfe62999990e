import io
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from rashomon.errors import InputError
from rashomon.tables.read import read_chunks, read_columns
from rashomon.tables.write import TableWriter

# No deadline: a busy machine is no failure.
FREELY = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
TEXTS = st.text(alphabet=st.one_of(st.sampled_from("\"',;\t\n\r\\ \0\ufeffé=|"), st.characters(codec="utf-8")))
JSON_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=5,
)


def round_trip(name: str, rows: list[list[Any]], columns: list[str]) -> list[list[Any]]:
    series = {name: pd.Series([row[at] for row in rows], dtype=object) for at, name in enumerate(columns)}
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / name)
        with TableWriter(path) as writer:
            writer.write(pd.DataFrame(series))
        chunks = list(read_chunks(path, chunk_rows=2, on_problem=lambda problem: pytest.fail(str(problem))))
    assert [list(chunk.frame.columns) for chunk in chunks] == [columns] * len(chunks)
    assert not any(chunk.errors for chunk in chunks)
    return [row for chunk in chunks for row in chunk.frame.to_numpy().tolist()]


@FREELY
@given(st.lists(st.lists(TEXTS, min_size=3, max_size=3), max_size=5))
@example([['"', '""', '","'], ["\r", "\n", "\r\n"], ["", "", ""], ["\\", '\\"', "a\\"]])
def test_any_text_survives_csv(rows: list[list[str]]) -> None:
    assert round_trip("t.csv", rows, ["left; first", "right", "\ufeffnote"]) == rows


@FREELY
@given(st.lists(TEXTS, max_size=5))
@example(["", " ", "\n"])
def test_any_text_survives_a_csv_of_one_column(texts: list[str]) -> None:
    assert round_trip("t.csv", [[text] for text in texts], ["left|;text"]) == [[text] for text in texts]


# A cell with tabs on each of its lines looks like rows of a TSV file that does not quote; see delimited.py.
@FREELY
@given(st.lists(st.lists(TEXTS.map(lambda text: text.replace("\t", " ")), min_size=2, max_size=2), max_size=5))
def test_any_text_without_tabs_survives_tsv(rows: list[list[str]]) -> None:
    assert round_trip("t.tsv", rows, ["left", "right"]) == rows


@FREELY
@given(st.lists(st.lists(JSON_VALUES, min_size=2, max_size=2), min_size=1, max_size=5))
def test_any_json_value_survives_jsonl(rows: list[list[Any]]) -> None:
    assert json.dumps(round_trip("t.jsonl", rows, ["left", "right"])) == json.dumps(rows)


@FREELY
@given(st.lists(st.lists(TEXTS, min_size=2, max_size=2), max_size=5))
def test_any_text_survives_parquet(rows: list[list[str]]) -> None:
    assert round_trip("t.parquet", rows, ["left", "right"]) == rows


class CountedLines(io.RawIOBase):
    """Standard input of many JSON lines, made as they are read."""

    def __init__(self, count: int) -> None:
        self.made = 0
        self._lines: Iterator[bytes] = (b'{"left": "account %d", "right": "other"}\n' % n for n in range(count))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        line = next(self._lines, b"")
        self.made += bool(line)
        buffer[: len(line)] = line
        return len(line)


def test_the_first_chunk_comes_before_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    source = CountedLines(200_000)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(source)))
    chunks = read_chunks("-", chunk_rows=1000, on_problem=lambda _: None)
    assert len(next(chunks).frame) == 1000
    assert 1000 <= source.made < 2000
    assert 1000 + sum(len(chunk.frame) for chunk in chunks) == 200_000


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    with path.open("w") as stream:
        stream.write("left,right\n")
        stream.writelines(f'"account, number {n}",the other one\n' for n in range(200_000))  # 8 MB of text
    program = (
        "import sys, tracemalloc\n"
        "from rashomon.tables import read_chunks\n"
        "rows, chunks = 0, read_chunks(sys.argv[1], chunk_rows=1000, on_problem=print)\n"
        "rows += len(next(chunks).frame)\n"
        "tracemalloc.start()\n"
        "for at, chunk in enumerate(chunks):\n"
        "    rows += len(chunk.frame)\n"
        "    if at == 20: tracemalloc.stop(); tracemalloc.start()\n"
        "    if at == 25: early = tracemalloc.get_traced_memory()[1]; tracemalloc.stop()\n"
        "    if at == 190: tracemalloc.start()\n"
        "late = tracemalloc.get_traced_memory()[1]\n"
        "print(rows, late < 2 * early)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout == "200000 True\n"


@pytest.mark.parametrize("name", ["pairs.csv", "pairs.tsv", "pairs.jsonl", "pairs.parquet"])
def test_columns_can_be_looked_at_without_reading_the_table(tmp_path: Path, name: str) -> None:
    path = str(tmp_path / name)
    with TableWriter(path) as writer:
        writer.write(pd.DataFrame({"id": ["1"], "left": ["a"], "right": ["b"]}))
    assert read_columns(path) == ["id", "left", "right"]


def test_standard_input_cannot_be_looked_at_first() -> None:
    with pytest.raises(InputError, match="read only once"):
        read_columns("-")


def test_a_file_that_is_not_there_and_a_folder_are_errors_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nothing\.csv: no such file"):
        read_chunks(str(tmp_path / "nothing.csv"), on_problem=lambda _: None)
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(InputError, match="is a folder"):
        read_chunks(str(tmp_path / "folder.csv"), on_problem=lambda _: None)


def test_importing_the_tables_does_not_load_pandas() -> None:
    program = "import sys, rashomon.tables; print({'pandas', 'pyarrow', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


@FREELY
@given(st.sampled_from(["t.csv", "t.tsv", "t.jsonl"]), st.lists(st.sampled_from([*'",;\t\n\r{}[]:\\', "a", "é", "\0"])))
def test_no_jumble_of_marks_stops_the_reader(name: str, marks: list[str]) -> None:
    columns = '{"a": 1, "b": 2}\n' if name == "t.jsonl" else "a\tb\n" if name == "t.tsv" else "a,b\n"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(columns + "".join(marks), "utf-8", newline="")
        for chunk in read_chunks(str(path), on_problem=lambda _: None):
            assert list(chunk.frame.columns) == ["a", "b"]
            assert len(chunk.frame) == len(chunk.row_numbers)
            assert chunk.row_numbers == sorted(set(chunk.row_numbers))


@FREELY
@given(st.sampled_from(["t.csv", "t.tsv", "t.jsonl", "t.csv.gz", "t.parquet"]), st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_a_sentence(name: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        with suppress(InputError):  # any other exception is a bug
            chunks = list(read_chunks(str(path), on_problem=lambda _: None))
            assert sum(len(chunk.frame) for chunk in chunks) <= len(data)
