from datetime import UTC, datetime
from pathlib import Path

import pytest

from rashomon.documents.text_files import read_text_file, split_front_matter, split_title
from rashomon.errors import InputError
from rashomon.records import Document, Problem


def read(path: Path, content: str | bytes) -> tuple[Document, list[Problem]]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    problems: list[Problem] = []
    return read_text_file(path, fallback_source="fallback", on_problem=problems.append), problems


def test_a_short_first_line_is_the_title_and_not_in_the_text(tmp_path: Path) -> None:
    document, problems = read(tmp_path / "a.txt", "Bridge falls in Riverton\r\n\r\nThe bridge fell. It was old.")
    assert document.title == "Bridge falls in Riverton"
    assert document.text == "The bridge fell. It was old."
    assert (document.source, problems) == ("fallback", [])


@pytest.mark.parametrize(
    "text",
    [
        "The bridge fell.\n\nIt was old.",  # a full stop
        "Bridge falls\nIt was old.",  # no blank line
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen\n\nIt fell.",
        "By JANE DOE\n\nIt fell.",
    ],
)
def test_other_first_lines_stay_in_the_text(text: str) -> None:
    assert split_title(text) == (None, text)


def test_front_matter_wins_over_what_the_text_shows(tmp_path: Path) -> None:
    top = '---\nsource: The Gazette\ntitle: "Bridge: what we know"\npublished_at: 2014-06-22T09:00:00Z\n---\n'
    document, _ = read(tmp_path / "a.md", top + "# Another heading\n\nThe **bridge** fell.")
    assert (document.source, document.title) == ("The Gazette", "Bridge: what we know")
    assert document.published_at == datetime(2014, 6, 22, 9, tzinfo=UTC)
    assert document.text == "The bridge fell."


def test_rules_between_paragraphs_are_not_front_matter() -> None:
    text = "---\nThe bridge fell.\n---\nIt was old."
    assert split_front_matter(text) == ({}, text)


def test_a_guessed_encoding_is_reported_with_the_file(tmp_path: Path) -> None:
    document, problems = read(tmp_path / "a.txt", "Café owners left.".encode("cp1252"))
    assert document.text == "Café owners left."
    assert [problem.place for problem in problems] == [str(tmp_path / "a.txt")]


def test_a_file_without_text_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"a\.txt: no text"):
        read(tmp_path / "a.txt", "---\ntitle: Nothing\n---\n")
