from datetime import UTC, datetime
from pathlib import Path

import pytest

from rashomon.documents.html import read_html
from rashomon.errors import InputError
from rashomon.records import Document, Problem

PAGE = """<?xml version="1.0" encoding="utf-8"?>
<!doctype html><html lang="en"><head><title>Bridge closed | The Gazette</title>
<meta property="og:title" content="Bridge closed after flood"><meta property="og:site_name" content="The Gazette">
<meta property="article:published_time" content="2014-06-22T12:00:00+03:00">
<link rel="canonical" href="https://gazette.example/bridge"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Bridge closed after flood</h1><p>By JANE DOE</p>
<p>RIVERTON — The old bridge was closed on Sunday
after the river rose by two metres, the mayor said.</p>
<p>&ldquo;Nobody was hurt,&rdquo; said Mayor John Roe. The police said that three people were taken to hospital, and
that the road would stay closed until Tuesday.</p>
<p>Engineers found cracks in two of the pillars. They had warned of them in spring, according to a report.</p>
<p>Read more: <a href="/floods">Floods</a></p></article><footer>All rights reserved</footer></body></html>"""


def read(path: Path, content: str | bytes) -> tuple[Document, list[Problem]]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    problems: list[Problem] = []
    return read_html(path, fallback_source="fallback", on_problem=problems.append), problems


def test_a_page_gives_its_report_and_its_own_metadata(tmp_path: Path) -> None:
    document, problems = read(tmp_path / "a.html", PAGE)
    assert [span.of(document.text) for span in document.sentences] == [
        "The old bridge was closed on Sunday after the river rose by two metres, the mayor said.",
        "“Nobody was hurt,” said Mayor John Roe.",
        "The police said that three people were taken to hospital, and that the road would stay closed until Tuesday.",
        "Engineers found cracks in two of the pillars.",
        "They had warned of them in spring, according to a report.",
    ]
    assert (document.source, document.title) == ("The Gazette", "Bridge closed after flood")
    assert (document.url, document.language) == ("https://gazette.example/bridge", "en")
    assert document.published_at == datetime(2014, 6, 22, 9, tzinfo=UTC)
    assert "Home" not in document.text
    assert problems == []


def test_a_page_too_short_to_have_a_main_text_gives_its_paragraphs(tmp_path: Path) -> None:
    document, _ = read(tmp_path / "a.html", "<h1>Bridge</h1><p>The bridge fell.</p><p>It was\nold.</p>")
    assert document.text == "The bridge fell.\n\nIt was old."
    assert (document.source, document.title) == ("fallback", "Bridge")


def test_a_declared_charset_is_believed(tmp_path: Path) -> None:
    page = '<meta charset="windows-1251"><p>Мост закрыт. Никто не пострадал.</p>'
    document, problems = read(tmp_path / "a.html", page.encode("cp1251"))
    assert document.text == "Мост закрыт. Никто не пострадал."
    assert problems == []


@pytest.mark.parametrize("page", ["", "<html><body><img src='a.png'></body></html>"])
def test_a_page_without_words_is_refused_by_name(tmp_path: Path, page: str) -> None:
    with pytest.raises(InputError, match=r"a\.html: "):
        read(tmp_path / "a.html", page)
