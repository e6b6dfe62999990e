"""An HTML page → one Document: the main text by trafilatura, or the page's own paragraphs where that finds nothing.

In: a saved page.  Out: a Document; title, source, date and address come from the page's own metadata.  It fetches
nothing, runs no scripts, and takes a date from the page's wording only where it is stamped above the first sentence.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rashomon.documents.encodings import read_text
from rashomon.documents.fields import OnProblem, document_from_mapping
from rashomon.documents.normalise import clean_text
from rashomon.errors import InputError
from rashomon.records import Document, Problem

_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_JSON_LD_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')

# The names under which pages give a field, best first: attribute and value of a <meta> tag.
_META = {
    "title": ("og:title", "twitter:title", "headline"),
    "source": ("og:site_name", "application-name", "publisher", "dc.publisher"),
    "published_at": (
        "article:published_time", "datepublished", "parsely-pub-date", "pubdate", "publishdate", "date", "dc.date",
    ),
    "url": ("og:url",),
}  # fmt: skip


def read_html(path: Path, *, fallback_source: str, on_problem: OnProblem) -> Document:
    """Read one page.  Raises InputError when no report is found in it, OSError when it cannot be opened."""
    with path.open("rb") as file:
        charset = _CHARSET.search(file.read(4096))
    text, doubt = read_text(path, declared=charset[1].decode("ascii") if charset else None)
    if doubt:
        on_problem(Problem(place=str(path), message=doubt))
    tree = _parse(text)
    if tree is None:
        raise InputError(f"{path}: not an HTML page")
    values = {field: value for field, value in _metadata(tree, text).items() if value}
    body = _main_text(text) or _paragraph_text(tree)
    if not body:
        raise InputError(f"{path}: no report found in the page; save its text as .txt")
    return document_from_mapping(
        values | {"text": body}, fallback_source=fallback_source, place=str(path), on_problem=on_problem
    )


def _parse(text: str) -> Any | None:
    from lxml import etree, html

    try:
        # lxml refuses a str that declares its own encoding.
        return html.document_fromstring(_XML_DECLARATION.sub("", text))
    except (etree.ParserError, ValueError):
        return None


def _metadata(tree: Any, text: str) -> dict[str, str | None]:
    tags: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        if name and tag.get("content"):
            tags.setdefault(name.lower(), tag.get("content"))
    values = {field: next((tags[name] for name in names if name in tags), None) for field, names in _META.items()}
    values["title"] = values["title"] or _first(tree, "//h1") or _first(tree, "//title")
    values["url"] = _first(tree, "//link[@rel='canonical']/@href") or values["url"]
    values["language"] = _first(tree, "/html/@lang")
    if values["published_at"] is None:
        stated = _JSON_LD_DATE.search(text)
        values["published_at"] = stated[1] if stated else _first(tree, "//time/@datetime")
    return values


def _first(tree: Any, path: str) -> str | None:
    for found in tree.xpath(path):
        words = clean_text(str(found if isinstance(found, str) else found.text_content()))
        if words:
            return words
    return None


def _main_text(text: str) -> str | None:
    import trafilatura

    # Its warnings about pages it cannot read would appear beside ours, which name the file.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = trafilatura.extract(
        _XML_DECLARATION.sub("", text), include_comments=False, include_tables=False, with_metadata=False
    )
    return found.replace("\n", "\n\n") if found else None


def _paragraph_text(tree: Any) -> str:
    return "\n\n".join(words for words in _paragraphs(tree) if words)


def _paragraphs(tree: Any) -> Iterator[str]:
    for paragraph in tree.iter("p"):
        yield " ".join(clean_text(paragraph.text_content()).split())
