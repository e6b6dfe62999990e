from pathlib import Path

import pytest

from rashomon.documents.encodings import read_text

WORDS = "Café owners left “now”.\nThey said no."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_files_are_read_without_doubt(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(WORDS.encode(encoding))
    assert read_text(path) == (WORDS, None)


def test_another_encoding_is_read_as_windows_1252_and_said_so(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(WORDS.encode("cp1252"))
    text, doubt = read_text(path)
    assert text == WORDS
    assert doubt is not None
    assert "Windows-1252" in doubt


def test_what_a_page_declares_is_believed_where_utf_8_does_not_fit(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes("Мост закрыт".encode("cp1251"))
    assert read_text(path, declared="windows-1251") == ("Мост закрыт", None)
    assert read_text(path, declared="no-such-codec")[0] == "Ìîñò çàêðûò"  # the same bytes as Windows-1252


def test_one_broken_byte_does_not_spoil_a_utf_8_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("éüöñé ".encode() + b"\xff")
    text, doubt = read_text(path)
    assert text == "éüöñé \ufffd"
    assert doubt is not None
    assert "1 bytes are not UTF-8" in doubt
