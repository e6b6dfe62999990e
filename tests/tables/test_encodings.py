import gzip
from pathlib import Path

import pytest

from rashomon.errors import InputError
from rashomon.records import Problem
from rashomon.tables.encodings import open_lines

TEXT = "left,right\ncafé,naïve\n"


def read(path: Path) -> tuple[list[str], set[int], list[Problem]]:
    problems: list[Problem] = []
    with open_lines(str(path), on_problem=problems.append) as text:
        return list(text), text.damaged, problems


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_encodings_are_told_apart_without_a_warning(tmp_path: Path, codec: str) -> None:
    path = tmp_path / "pairs.csv"
    path.write_bytes(TEXT.encode(codec))
    assert read(path) == (["left,right\n", "café,naïve\n"], set(), [])


def test_windows_1252_is_read_with_a_warning_that_names_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_bytes("left,right\nplain,plain\n“café”,naïve\n".encode("cp1252"))
    lines, damaged, [problem] = read(path)
    assert lines[2] == "“café”,naïve\n"
    assert damaged == set()
    assert problem.place == str(path)
    assert "line 3" in problem.message
    assert "Windows-1252" in problem.message


def test_one_broken_line_does_not_turn_a_utf8_file_into_windows_1252(tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_bytes("é\nè\n".encode() + b"caf\xe9\n" + "ü\n".encode())
    lines, damaged, problems = read(path)
    assert lines == ["é\n", "è\n", "caf\ufffd\n", "ü\n"]
    assert damaged == {3}
    assert problems == []


def test_a_late_broken_byte_is_seen_beyond_the_first_megabyte(tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_bytes(b"left,right\n" + b"x,y\n" * 400_000 + b"caf\xe9,y\n")  # 1.6 MB of ASCII first
    lines, _, [problem] = read(path)
    assert lines[-1] == "café,y\n"
    assert "line 400002" in problem.message


def test_only_line_ends_that_editors_count_split_lines(tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_bytes("a\x0bb\x0cc\u2028d\u0085e\r\nf\rg\n".encode())
    assert read(path)[0] == ["a\x0bb\x0cc\u2028d\u0085e\r\n", "f\r", "g\n"]


def test_gzip_is_unpacked_and_a_cut_one_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv.gz"
    whole = gzip.compress(TEXT.encode() * 100)
    path.write_bytes(whole)
    assert len(read(path)[0]) == 200
    path.write_bytes(whole[:-12])
    with pytest.raises(InputError, match="compressed file is broken"):
        read(path)
