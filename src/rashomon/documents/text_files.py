"""A .txt or .md file → one Document.

In: a file, maybe with front matter (`---`, `source: The Gazette`, …, `---`).  Out: a Document; front matter wins over
what the text itself shows.  The title is left out of `Document.text`.
"""

from __future__ import annotations

import re
from pathlib import Path

from rashomon.documents.boilerplate import is_boilerplate
from rashomon.documents.encodings import read_text
from rashomon.documents.fields import OnProblem, document_from_mapping
from rashomon.documents.markdown import plain_from_markdown
from rashomon.documents.normalise import clean_text
from rashomon.errors import InputError
from rashomon.records import Document, Problem

MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?P<fields>(?:[^\n]*\n){0,60}?)---[ \t]*(?:\n|$)")
_FIELD_LINE = re.compile(r"(?P<name>[A-Za-z][\w -]{0,40}):(?:\s+(?P<value>.*))?")
_TITLE_WORDS = 15


def read_text_file(path: Path, *, fallback_source: str, on_problem: OnProblem) -> Document:
    """Read one .txt or .md file.  Raises InputError when there is no text in it, OSError when it cannot be opened."""
    text, doubt = read_text(path)
    if doubt:
        on_problem(Problem(place=str(path), message=doubt))
    fields, body = split_front_matter(re.sub(r"\r\n?", "\n", text))
    if path.suffix.lower() in MARKDOWN_SUFFIXES:
        title, body = plain_from_markdown(body)
    else:
        title, body = split_title(body)
    if not body.strip():
        raise InputError(f"{path}: no text in the file")
    named: dict[str, object] = {name.lower(): value for name, value in fields.items()}
    own: dict[str, object] = {"title": title} if title and not (named.get("title") or named.get("headline")) else {}
    return document_from_mapping(
        named | own | {"text": body}, fallback_source=fallback_source, place=str(path), on_problem=on_problem
    )


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """The fields between two `---` lines at the very top, and the text after them.

    A block with a line that is no `name: value`, no comment and not blank is not front matter but part of the text.
    """
    text = text.lstrip("\ufeff\n ")
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}, text
    fields: dict[str, str] = {}
    for line in found["fields"].splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        field = _FIELD_LINE.fullmatch(line.strip())
        if field is None:
            return {}, text
        fields[field["name"].strip()] = (field["value"] or "").strip().strip("\"'")
    return (fields, text[found.end() :]) if fields else ({}, text)


def split_title(text: str) -> tuple[str | None, str]:
    """The title and the rest: a first line of at most 15 words, without a full stop, with a blank line after it."""
    text = clean_text(text)
    first, gap, rest = text.partition("\n\n")
    is_title = gap and "\n" not in first and len(first.split()) <= _TITLE_WORDS and not first.endswith((".", ":", ","))
    if not is_title or is_boilerplate(first):
        return None, text
    return first, rest
