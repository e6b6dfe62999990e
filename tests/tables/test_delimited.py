from pathlib import Path

import pytest

from rashomon.errors import InputError
from rashomon.records import Problem
from rashomon.tables.read import Chunk, read_chunks


def read(path: Path, text: str | bytes, chunk_rows: int = 8192) -> tuple[list[Chunk], list[Problem]]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    problems: list[Problem] = []
    return list(read_chunks(str(path), chunk_rows=chunk_rows, on_problem=problems.append)), problems


def read_csv(tmp_path: Path, text: str | bytes) -> Chunk:
    [chunk], problems = read(tmp_path / "pairs.csv", text)
    assert problems == []
    return chunk


def read_tsv(tmp_path: Path, text: str) -> Chunk:
    [chunk], problems = read(tmp_path / "pairs.tsv", text)
    assert problems == []
    return chunk


def rows(chunk: Chunk) -> list[list[str | None]]:
    return chunk.frame.to_numpy().tolist()


def test_cells_stay_the_text_they_were(tmp_path: Path) -> None:
    chunk = read_csv(tmp_path, "left,right\nNA,007\nnull,\n 1.50 ,nan\n")
    assert rows(chunk) == [["NA", "007"], ["null", ""], [" 1.50 ", "nan"]]


def test_row_numbers_are_lines_as_an_editor_shows_them(tmp_path: Path) -> None:
    text = 'left,right\n\n"two\nlines",b\n   \nc,d\r\n"x\r\ny",z\n\ne,f'
    chunk = read_csv(tmp_path, text)
    assert rows(chunk) == [["two\nlines", "b"], ["c", "d"], ["x\r\ny", "z"], ["e", "f"]]
    assert chunk.row_numbers == [3, 6, 7, 10]  # line 2, 5 and 9 are blank; 3-4 and 7-8 are one row each


def test_quotes_doubled_and_nul_bytes_survive(tmp_path: Path) -> None:
    chunk = read_csv(tmp_path, 'left,right\n"He said ""no"", twice","a\0b"\n')
    assert rows(chunk) == [['He said "no", twice', "a\0b"]]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_in_the_header(tmp_path: Path, mark: str) -> None:
    chunk = read_csv(tmp_path, f'"left, or; first"{mark}right\na{mark}b\n')
    assert list(chunk.frame.columns) == ["left, or; first", "right"]
    assert rows(chunk) == [["a", "b"]]


def test_the_first_line_of_excel_names_the_delimiter(tmp_path: Path) -> None:
    chunk = read_csv(tmp_path, "sep=;\nleft;right\na,a;b,b\n")
    assert rows(chunk) == [["a,a", "b,b"]]
    assert chunk.row_numbers == [3]


def test_rows_of_the_wrong_width_are_kept_and_say_so(tmp_path: Path) -> None:
    chunk = read_csv(tmp_path, "id,left,right\n1,a\n2,b,c,d\n3,e,f\n4,g,h,,\n")
    assert rows(chunk) == [["1", "a", None], ["2", "b", "c"], ["3", "e", "f"], ["4", "g", "h"]]
    assert chunk.errors == {0: "row has 2 cells, the header 3", 1: "row has 4 cells, the header 3"}


def test_an_unclosed_quote_costs_one_row_and_not_the_rest_of_the_file(tmp_path: Path) -> None:
    later = "".join(f"{n},left {n},right {n}\n" for n in range(3, 1003))
    chunk = read_csv(tmp_path, f'id,left,right\n1,a,b\n2,"open,c\n{later}')
    assert len(chunk.frame) == 1002
    assert list(chunk.errors) == [1]
    assert "never closed" in chunk.errors[1]
    assert chunk.row_numbers[1] == 3
    assert chunk.frame["id"].iloc[1] == "2"
    assert rows(chunk)[2] == ["3", "left 3", "right 3"]
    assert chunk.row_numbers[2] == 4


def test_an_unclosed_quote_is_given_up_after_ten_thousand_lines(tmp_path: Path) -> None:
    later = "a,b\n" * 30_000
    chunks, _ = read(tmp_path / "pairs.csv", f'left,right\n"open,b\n{later}"closed",b\n', chunk_rows=100_000)
    assert sum(len(chunk.frame) for chunk in chunks) == 30_002
    assert list(chunks[0].errors) == [0]
    assert chunks[0].row_numbers[-1] == 30_003


def test_a_stray_quote_does_not_swallow_rows_up_to_the_next_quoted_cell(tmp_path: Path) -> None:
    chunk = read_csv(tmp_path, 'left,right\n1,"open\n2,b\n3,c\n4,"yes, really"\n')
    # A lenient parser makes one row of all four: 1, and 'open 2,b 3,c 4,yes, really"'.
    assert rows(chunk)[1:] == [["2", "b"], ["3", "c"], ["4", "yes, really"]]
    assert list(chunk.errors) == [0]


def test_quotations_that_begin_an_unquoted_cell_keep_their_marks(tmp_path: Path) -> None:
    chunk = read_csv(tmp_path, 'left,right\n"We left" he said,"They ""fled"""\n')
    assert rows(chunk) == [['"We left" he said', 'They "fled"']]
    assert chunk.errors == {}


def test_backslash_escaped_quotes_are_understood(tmp_path: Path) -> None:
    chunk = read_csv(tmp_path, 'left,right\n"He said \\"no\\", twice",b\n')
    assert rows(chunk) == [['He said "no", twice', "b"]]
    assert chunk.errors == {}


def test_text_after_a_closing_quote_that_fits_no_reading_is_an_error(tmp_path: Path) -> None:
    chunk = read_csv(tmp_path, 'left,right\n"We left," he said,no\n')
    assert "text after a closing quote" in chunk.errors[0]


def test_tsv_texts_may_begin_and_end_with_quotation_marks(tmp_path: Path) -> None:
    text = 'id\tleft\tright\n1\t"We left.\tX\n2\tThey said so."\tY\n3\t"All of us," he said.\tZ\n4\t"two\nlines"\tW\n'
    chunk = read_tsv(tmp_path, text)
    assert rows(chunk) == [
        ["1", '"We left.', "X"],
        ["2", 'They said so."', "Y"],
        ["3", '"All of us," he said.', "Z"],
        ["4", "two\nlines", "W"],
    ]
    assert chunk.errors == {}


def test_header_names_are_made_unique_and_filled(tmp_path: Path) -> None:
    [chunk], problems = read(tmp_path / "pairs.csv", "text,,text,text_2\na,b,c,d\n")
    assert list(chunk.frame.columns) == ["text", "column_2", "text_3", "text_2"]
    assert [problem.message for problem in problems] == [
        "column 2 has no name; it is called column_2",
        "column 3 is a second 'text'; it is called text_3",
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff", "   \n"])
def test_an_empty_file_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError, match=r"pairs\.csv is empty"):
        read_csv(tmp_path, text)


def test_a_header_alone_is_a_table_of_no_rows(tmp_path: Path) -> None:
    chunk = read_csv(tmp_path, "left,right\n")
    assert list(chunk.frame.columns) == ["left", "right"]
    assert len(chunk.frame) == 0


def test_a_broken_byte_is_told_with_its_row_and_the_rest_is_read(tmp_path: Path) -> None:
    chunk = read_csv(tmp_path, "left,right\né,1\nè,2\n".encode() + b"caf\xe9,3\n" + "ü,4\n".encode())
    assert rows(chunk) == [["é", "1"], ["è", "2"], ["caf\ufffd", "3"], ["ü", "4"]]
    assert list(chunk.errors) == [2]
    assert "not UTF-8" in chunk.errors[2]


def test_cells_may_be_longer_than_the_csv_modules_own_limit(tmp_path: Path) -> None:
    assert rows(read_csv(tmp_path, "left,right\n" + "x" * 200_000 + ",b\n")) == [["x" * 200_000, "b"]]


def test_chunks_hold_the_rows_asked_for_each_with_its_own_index(tmp_path: Path) -> None:
    chunks, _ = read(tmp_path / "pairs.csv", "left,right\n" + "a,b\n" * 7, chunk_rows=3)
    assert [len(chunk.frame) for chunk in chunks] == [3, 3, 1]
    assert [list(chunk.frame.index) for chunk in chunks] == [[0, 1, 2], [0, 1, 2], [0]]
    assert [chunk.row_numbers for chunk in chunks] == [[2, 3, 4], [5, 6, 7], [8]]


def test_very_long_texts_make_shorter_chunks(tmp_path: Path) -> None:
    chunks, _ = read(tmp_path / "pairs.csv", "left,right\n" + ("x" * 10_000_000 + ",b\n") * 5)
    assert [len(chunk.frame) for chunk in chunks] == [4, 1]  # 4 rows are 40 million characters, over 32 million
