import gzip
from pathlib import Path

import pandas as pd
import pytest

from rashomon.documents.records_files import read_records
from rashomon.errors import InputError
from rashomon.records import Problem


def read(path: Path) -> tuple[list[tuple[str, str]], list[Problem]]:
    problems: list[Problem] = []
    documents = read_records(path, fallback_source=path.stem, on_problem=problems.append)
    return [(document.source, document.text) for document in documents], problems


def write(path: Path, content: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(content.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_quoted_line_breaks_and_marks_stay_in_the_text(tmp_path: Path, mark: str, encoding: str) -> None:
    content = f'source{mark}text\r\nThe Café{mark}"Men left{mark}he said.\r\nThey came ""back""."\r\n'
    path = write(tmp_path / "a.csv", content, encoding)
    mark = mark.replace("\t", " ")  # a tab inside a text is a space
    assert read(path) == ([("The Café", f'Men left{mark}he said.\nThey came "back".')], [])


def test_words_that_look_like_missing_values_stay_words(tmp_path: Path) -> None:
    assert read(write(tmp_path / "a.csv", "source,text\nNA,None\n007,1.50\n"))[0] == [
        ("NA", "None"),
        ("007", "1.50"),
    ]


def test_a_bad_row_is_reported_by_its_row_and_the_others_are_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "source,text\nA,Men left.\nB,\n\nC,They came, and left.\nD,It rained.\n")
    found, problems = read(path)
    assert found == [("A", "Men left."), ("D", "It rained.")]
    # The header is row 1 and the blank line row 4, as in a spreadsheet.
    assert [problem.place for problem in problems] == [f"{path}, row 3", f"{path}, row 5"]
    assert problems[1].message == "row has 3 cells, the header 2; put the text in quotation marks"


def test_a_quotation_mark_that_is_never_closed_costs_its_own_row_alone(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", 'source,text\nA,"Men left.\nB,They came.\n')
    found, problems = read(path)
    assert found == [("B", "They came.")]
    assert [problem.place for problem in problems] == [f"{path}, row 2"]
    assert "never closed" in problems[0].message


def test_rows_are_counted_as_a_spreadsheet_counts_them(tmp_path: Path) -> None:
    # The first text fills lines 2 to 4 of the file, and row 2 of the sheet.
    path = write(tmp_path / "a.csv", 'source,text\nA,"Men\n\nleft."\nB,\n')
    assert [problem.place for problem in read(path)[1]] == [f"{path}, row 3"]


def test_a_row_with_a_cell_too_few_is_read_and_reported(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "text,source,url\nMen left.,A\n")
    found, [problem] = read(path)
    assert found == [("A", "Men left.")]
    assert problem.message == "row has 2 cells, the header 3"


def test_one_broken_byte_costs_a_letter_and_not_the_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("source,text\nA,Café owners left at dusk with crème.\n".encode() + b"B,Caf\xe9 owners came.\n")
    found, [problem] = read(path)
    assert found[1] == ("B", "Caf\ufffd owners came.")
    assert problem.place == f"{path}, row 3"


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.NDJSON.gz"])
def test_compressed_json_lines_are_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(b'{"text": "Men left.", "source": "A"}\n'))
    assert read(path) == ([("A", "Men left.")], [])


def test_compressed_rows_are_read_up_to_the_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.csv.gz"
    lines = "".join(f"A,Report {number} of {hash(str(number))}.\n" for number in range(20_000))
    path.write_bytes(gzip.compress(f"source,text\n{lines}".encode())[:-200])
    with pytest.raises(InputError, match=r"a\.csv\.gz: the compressed file is broken .*; copy or download it again"):
        read(path)


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl"])
def test_an_empty_file_is_said_to_be_empty(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="is empty"):
        read(write(tmp_path / name, "\n"))


def test_an_article_longer_than_the_csv_default_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "source,text\nA," + "It rained. " * 20_000)
    found, _ = read(path)
    assert len(found[0][1]) == 219_999  # 20,000 times eleven characters, less the last space


@pytest.mark.parametrize("content", ["source,title\n", "source,title\nA,Bridge\n"])
def test_a_table_without_a_text_column_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(InputError, match=r"no column holds the text .*; name it text"):
        read(write(tmp_path / "a.csv", content))


def test_rows_without_a_source_share_the_file_s_name_and_the_user_is_told(tmp_path: Path) -> None:
    found, problems = read(write(tmp_path / "town.csv", "text\nMen left.\nThey came.\n"))
    assert found == [("town", "Men left."), ("town", "They came.")]
    assert "2 rows name no source" in problems[0].message


def test_json_lines_that_are_no_object_are_reported_by_line(tmp_path: Path) -> None:
    lines = [
        '{"text": "Men left.", "source": "A"}',
        "{",
        "[1]",
        "",
        '{"title": "x"}',
        '{"text": "It rained.", "source": "B"}',
    ]
    path = write(tmp_path / "a.jsonl", "\n".join(lines))
    found, problems = read(path)
    assert found == [("A", "Men left."), ("B", "It rained.")]
    assert [problem.place for problem in problems] == [f"{path}, line {number}" for number in (2, 3, 5)]


def test_parquet_rows_are_read_and_other_columns_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    frame = pd.DataFrame({"outlet": ["A", None], "body": ["Men left.", None], "extra": [{"a": 1}, {"a": 2}]})
    frame.to_parquet(path)
    found, problems = read(path)
    assert found == [("A", "Men left.")]
    assert [problem.place for problem in problems] == [f"{path}, row 2"]


def test_a_file_that_is_not_parquet_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"a\.parquet: not a readable Parquet file"):
        read(write(tmp_path / "a.parquet", "no"))
