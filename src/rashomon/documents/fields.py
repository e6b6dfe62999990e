"""One record of named values, or one text → Document: the last step of every reader.

In: a text and what is known about it, or a mapping with the usual column names.  Out: a Document with its id, its
paragraphs and its sentences.  It opens no files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from functools import lru_cache

from rashomon.documents.dates import read_date
from rashomon.documents.normalise import clean_text, normalise_text
from rashomon.documents.reports import find_report
from rashomon.errors import InputError
from rashomon.records import Document, Problem, content_id

OnProblem = Callable[[Problem], None]

# Columns that often hold the day of the event or of the download: the day an outlet stamps on its own text outweighs
# them when the two are more than a day apart.
_LOOSE_DATES = frozenset({"date", "timestamp"})
_NEAR = timedelta(days=1)  # of midnight UTC and local time

# The first name present and not empty wins; names are compared in lower case, spaces and hyphens as underscores.
FIELD_NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "article_text", "full_text", "fulltext", "body_text", "maintext"),
    "title": ("title", "headline", "heading", "header"),
    "source": ("source", "outlet", "publisher", "publication", "site", "domain", "site_name", "newspaper"),
    "url": ("url", "link", "href", "article_url", "permalink"),
    "published_at": (
        "published_at", "date", "published", "publish_date", "pubdate", "pub_date", "published_date",
        "publication_date", "date_published", "date_publish", "publishedat", "datepublished", "timestamp",
    ),
    "language": ("language", "lang"),
}  # fmt: skip


def document_from_text(
    text: str,
    *,
    source: str,
    title: str | None = None,
    url: str | None = None,
    published_at: datetime | None = None,
    language: str | None = None,
    is_loose_date: bool = False,
) -> Document:
    """A Document with its text normalised, split into paragraphs and sentences, and its id taken from its content.

    A `published_at` without a zone gives midnight UTC of its day (see `dates`); without a `published_at` it is the day
    stamped at the top of the text, and so it is where a loose date lies more than a day from that stamp.  Raises
    InputError when nothing but white space is left of the text.
    """
    body = normalise_text(text)
    name = _one_line(source)
    heading = _one_line(title or "") or None
    if not body:
        raise InputError(f"{name or 'document'}: the text is empty")
    report = find_report(body, heading)
    return Document(
        id=content_id(name, heading, body),
        source=name,
        text=body,
        title=heading,
        url=url or None,
        published_at=_published_at(published_at, report.stamped_at, is_loose=is_loose_date),
        language=language or None,
        paragraphs=report.paragraphs,
        sentences=report.sentences,
        boilerplate=report.boilerplate,
    )


def document_from_mapping(
    values: Mapping[str, object], *, fallback_source: str, place: str, on_problem: OnProblem | None = None
) -> Document:
    """A Document from a row: a dict, a DataFrame row, a JSON object.

    Columns are known by their usual names (`FIELD_NAMES`); others are passed over.  A missing source is the fallback;
    a date that cannot be read, with none stamped on the text either, is left unknown and told to `on_problem`.  Raises
    InputError, naming the place, when the row has no text.
    """
    row = _by_plain_name(values)
    text = _found(row, "text")
    if text is None:
        raise InputError(f"{place}: no text; a document needs a column such as {', '.join(FIELD_NAMES['text'][:4])}")
    date = _found(row, "published_at")
    given = read_date(date) if date is not None else None
    words = _as_text(text, place)
    if not clean_text(words):
        raise InputError(f"{place}: the text is empty")
    document = document_from_text(
        words,
        source=_as_name(_found(row, "source")) or fallback_source,
        title=_as_name(_found(row, "title")),
        url=_as_name(_found(row, "url")),
        published_at=given,
        language=_as_name(_found(row, "language")),
        is_loose_date=_found_name(row, "published_at") in _LOOSE_DATES,
    )
    if date is not None and document.published_at is None and on_problem is not None:
        on_problem(unread_date(date, place))
    if given is not None and document.published_at != given and on_problem is not None:
        on_problem(_other_date(given, document, place))
    return document


def _published_at(given: datetime | None, stamped: datetime | None, *, is_loose: bool) -> datetime | None:
    told = read_date(given) if given is not None else None
    if told is None or stamped is None:
        return told or stamped
    return stamped if is_loose and abs(told - stamped) > _NEAR else told


def _other_date(given: datetime, document: Document, place: str) -> Problem:
    stamped = f"{document.published_at:%Y-%m-%d}"
    message = f"the text is stamped {stamped} and the row says {given:%Y-%m-%d}; the stamp is used"
    return Problem(place=place, message=f"{message} (call the column published_at to use the row's)")


def unread_date(date: object, place: str) -> Problem:
    """The Problem of a date that is not known for sure."""
    return Problem(
        place=place, message=f"the date {str(date)[:40]!r} is left unknown; write it as 2014-06-22T09:00:00Z"
    )


def known_field(column: object) -> str | None:
    """The field a column name stands for, or None."""
    name = _plain_name(str(column))
    return next((field for field, names in FIELD_NAMES.items() if name in names), None)


def has_field(columns: Iterable[object], field: str) -> bool:
    """Whether one of the columns stands for the field."""
    return any(known_field(column) == field for column in columns)


def _by_plain_name(values: Mapping[str, object]) -> dict[str, object]:
    return {_plain_name(str(name)): value for name, value in values.items()}


@lru_cache(maxsize=4096)
def _plain_name(column: str) -> str:
    return clean_text(column).lower().replace(" ", "_").replace("-", "_")


def _found(row: Mapping[str, object], field: str) -> object | None:
    name = _found_name(row, field)
    return None if name is None else row[name]


def _found_name(row: Mapping[str, object], field: str) -> str | None:
    return next((name for name in FIELD_NAMES[field] if name in row and not _is_missing(row[name])), None)


def _is_missing(value: object) -> bool:
    if isinstance(value, str):
        return not value or value.isspace()
    # NaN and NaT are how frames write a missing cell; they are the values that differ from themselves.
    return value is None or (isinstance(value, float | datetime) and value != value)


def _as_text(value: object, place: str) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple) and all(isinstance(part, str) for part in value):
        return "\n\n".join(value)
    raise InputError(f"{place}: the text is a {type(value).__name__}; it must be words, or a list of paragraphs")


def _as_name(value: object | None) -> str | None:
    if isinstance(value, Mapping):  # news APIs write the source as an object: id, name
        value = value.get("name")
    return _one_line(str(value)) if value is not None else None


def _one_line(text: str) -> str:
    return " ".join(clean_text(text).split())
