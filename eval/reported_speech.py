"""Articles with gold attributions: a file of annotated paragraphs in, documents with gold places out.

The file is PolNeAR's as packed by paragraphs: `doc_id`, `char_offset`, `text` and `quotes`, each with places of its
source, cue and content.  Articles are put together again and go through `rashomon.documents` as any text does; gold
places are carried over to the text that comes out, character by character.  It does not score.

What counts as reported speech: a quotation (direct or mixed) or a cue of speaking.  The other attributions (thoughts,
wishes, plans: "wants", "is expected") are kept, marked, and neither asked for nor held against a prediction.
"""

from __future__ import annotations

import gzip
import json
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eval.metrics.overlap import Place
from eval.sets import default_data
from rashomon.documents import document_from_text
from rashomon.errors import InputError
from rashomon.records import Document

KINDS = ("direct", "mixed", "indirect")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldQuote:
    """One annotated attribution; places hold letters and digits only, so marks at the edges do not matter."""

    content: Place
    source: Place  # empty: nobody is named
    cue: Place
    kind: str  # one of KINDS
    is_reported: bool  # reported speech; else a thought, wish or plan
    is_pronoun: bool  # the source is a pronoun


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldDocument:
    """A document as rashomon reads it, with its gold attributions."""

    document: Document
    quotes: tuple[GoldQuote, ...]


def news_folder(asked: Path | None) -> Path:
    """Where the news collections lie: `asked`, else the folder `news` beside the folder of the NLI sets."""
    return asked or default_data().parent / "news"


def read_articles(path: Path) -> list[GoldDocument]:
    """The annotated articles of a file, in its order.

    Raises InputError when the file is not there, is damaged, or holds an article whose places cannot be carried over.
    """
    if not path.is_file():
        raise InputError(
            f"no {path.name} in {path.parent}; pass --data DIR with the annotated paragraphs (see eval/README.md)"
        )
    articles: dict[str, list[dict[str, Any]]] = {}
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                articles.setdefault(row["doc_id"], []).append(row)
        return [_article(name, rows) for name, rows in articles.items()]
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path.name}: not annotated paragraphs in gzip ({error!r}); fetch the file again") from error


def letters(text: str, spans: Iterable[tuple[int, int]]) -> Place:
    """The places of the letters and digits within spans of a text."""
    return frozenset(at for start, end in spans for at in range(start, end) if text[at].isalnum())


def _article(name: str, rows: Sequence[dict[str, Any]]) -> GoldDocument:
    raw = ""
    for row in sorted(rows, key=lambda row: int(row["char_offset"])):
        raw = raw.ljust(row["char_offset"], "\n") + row["text"]
    document = document_from_text(raw, source=rows[0]["source"])
    carried = _carried(name, raw, document.text)
    return GoldDocument(
        document=document,
        quotes=tuple(_quote(quote, row["char_offset"], raw, carried) for row in rows for quote in row["quotes"]),
    )


def _carried(name: str, raw: str, text: str) -> dict[int, int]:
    """Where each letter and digit of the raw text is in the normalised one."""
    before = [at for at, character in enumerate(raw) if character.isalnum()]
    after = [at for at, character in enumerate(text) if character.isalnum()]
    if [_plain(raw[at]) for at in before] != [_plain(text[at]) for at in after]:
        raise InputError(f"{name}: normalising changes its letters, so gold places cannot be carried over")
    return dict(zip(before, after, strict=True))


def _plain(character: str) -> str:
    """The letter without its accent: an accent may be a character of its own in the raw text."""
    return unicodedata.normalize("NFD", character)[0]


def _quote(quote: dict[str, Any], offset: int, raw: str, carried: dict[int, int]) -> GoldQuote:
    def place(name: str) -> Place:
        spans = [(offset + start, offset + end) for start, end in quote[name] or ()]
        return frozenset(carried[at] for at in letters(raw, spans))

    return GoldQuote(
        content=place("quote_spans"),
        source=place("speaker_spans"),
        cue=place("cue_spans"),
        kind=quote["type"],
        is_reported=quote["type"] != "indirect" or bool(quote["speech_cue"]),
        is_pronoun=bool(quote["speaker_pronoun"]),
    )
