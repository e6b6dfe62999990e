import gzip
import subprocess
import sys
from pathlib import Path

import pytest

from rashomon.documents import read_documents
from rashomon.errors import InputError
from rashomon.records import Problem


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def read(*paths: Path) -> tuple[list[tuple[str, str]], list[Problem]]:
    problems: list[Problem] = []
    documents = read_documents(paths, on_problem=problems.append)
    return [(document.source, document.text) for document in documents], problems


def test_the_source_falls_back_to_the_outlet_s_folder_or_the_file_s_name(tmp_path: Path) -> None:
    write(tmp_path / "in" / "gazette" / "one.txt", "Men left.")
    write(tmp_path / "in" / "post" / "2014" / "two.txt", "They came.")
    write(tmp_path / "in" / "radio.txt", "It rained.")
    alone = write(tmp_path / "alone.txt", "It snowed.")
    assert read(tmp_path / "in", alone) == (
        [("radio", "It rained."), ("gazette", "Men left."), ("post", "They came."), ("alone", "It snowed.")],
        [],
    )


def test_every_format_is_read_by_its_suffix(tmp_path: Path) -> None:
    write(tmp_path / "a.TXT", "Text.")
    write(tmp_path / "b.md", "**Mark** down.")
    write(tmp_path / "c.htm", "<p>A page.</p>")
    write(tmp_path / "d.jsonl", '{"text": "A line.", "source": "d"}')
    write(tmp_path / "e.csv", "text\nA row.\n")
    write(tmp_path / "f.tsv", "text\tsource\nAnother row.\tf\n")
    found, problems = read(tmp_path)
    assert [text for _, text in found] == ["Text.", "Mark down.", "A page.", "A line.", "A row.", "Another row."]
    assert problems == []


def test_what_cannot_be_read_is_reported_once_each_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path / "a.pdf", "x")
    write(tmp_path / "b.txt", " ")
    write(tmp_path / "c.parquet", "no")
    write(tmp_path / "d.txt", "Men left.")
    write(tmp_path / "e.txt", "By JANE DOE")
    write(tmp_path / ".hidden" / "f.txt", "Hidden.")
    write(tmp_path / ".g.txt", "Hidden.")
    found, problems = read(tmp_path)
    assert found == [("d", "Men left.")]
    assert [Path(problem.place).name for problem in problems] == ["a.pdf", "b.txt", "c.parquet", "e.txt"]
    assert ".txt, .md, .html" in problems[0].message


def test_a_document_met_twice_is_read_once_and_reported(tmp_path: Path) -> None:
    first = write(tmp_path / "a" / "town.txt", "Men left.")
    second = write(tmp_path / "b" / "town.txt", "Men left.\n")
    found, problems = read(first, second)
    assert found == [("town", "Men left.")]
    assert [problem.place for problem in problems] == [str(second)]
    assert f"already read from {first}" in problems[0].message


def test_a_missing_path_stops_before_anything_is_read(tmp_path: Path) -> None:
    present = write(tmp_path / "a.txt", " ")
    problems: list[Problem] = []
    with pytest.raises(InputError, match="no such file or folder"):
        read_documents([present, tmp_path / "none"], on_problem=problems.append)
    assert problems == []


def test_an_empty_folder_is_reported(tmp_path: Path) -> None:
    found, problems = read(tmp_path)
    assert (found, [problem.place for problem in problems]) == ([], [str(tmp_path)])


def test_reading_text_and_rows_loads_no_html_or_frame_library(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Men left.")
    path = write(tmp_path / "b.csv", "source,text\nA,They came.\n").parent
    code = (
        "import sys, pathlib; from rashomon.documents import read_documents;"
        "list(read_documents([pathlib.Path(sys.argv[1])], on_problem=print));"
        "print({'trafilatura', 'lxml', 'pandas', 'pyarrow'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_compressed_tables_are_read_and_damage_is_reported_without_ending_the_run(tmp_path: Path) -> None:
    (tmp_path / "a.csv.gz").write_bytes(b"not gzip")
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(b'{"text": "Men left."}\n'))
    (tmp_path / "c.txt.gz").write_bytes(gzip.compress(b"It rained."))
    found, problems = read(tmp_path)
    assert found == [("b", "Men left.")]
    assert [Path(problem.place).name for problem in problems] == ["a.csv.gz", "c.txt.gz"]
    assert "the compressed file is broken" in problems[0].message
    assert problems[1].message == "files ending in .txt.gz are not read; unpack it"
