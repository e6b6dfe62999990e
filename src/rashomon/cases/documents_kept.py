"""Files → documents, remembered by the bytes of the file and the documents' whole content.

In: files.  Out: what each of them holds: the documents' keys, and the problems of reading them, as a plain reading
tells them.  A file whose bytes, place and fallback source were met before is not parsed again; a document that stands
in the case already is not written again.  Documents come back as records, by key.

    key of a reading     the bytes of the file, its path, the source it falls back to, and the code that reads
    key of a document    all that is known of it: another date makes another document, though its `id` stays
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rashomon.cases.case import Case
from rashomon.cases.code_revision import reading_revision
from rashomon.cases.keys import as_keys, digest_of, text_key
from rashomon.cases.memory import Memory
from rashomon.documents import File, read_file
from rashomon.records import Document, Problem
from rashomon.records_json import from_plain, to_plain
from rashomon.tables.formats import TABLE_SUFFIXES

_FORMAT = "1"  # of a kept document; raise it when `records_json` no longer reads what it wrote
_AT_ONCE = 500  # documents kept together: about a second of reading
_BLOCK = 1 << 20
_TITLE_WORDS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDocument:
    """A document of a file, by key.  `within` tells it from the others of the file, run after run."""

    within: str  # "" of a file that is one document; else its URL, else its source and title, else its content
    key: bytes
    id: str
    title: str  # as a person is told which one it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one file holds."""

    file: File
    documents: tuple[KeptDocument, ...]
    problems: tuple[Problem, ...]

    @property
    def has_failed(self) -> bool:
        """Whether nothing came of it but problems: a file that could not be read, rather than one that is empty."""
        return not self.documents and bool(self.problems)


class KeptDocuments:
    """The documents of a case."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._memory = Memory(case, "documents", _FORMAT)
        self._fresh: dict[bytes, str] = {}  # read, and not yet kept
        self._readings: list[tuple[bytes, str]] = []
        self.parsed = 0  # files

    def read(self, file: File) -> Reading:
        """What the file holds, out of the case where its bytes are known.  `keep` makes it last."""
        try:
            key = digest_of(_blocks(file.path), str(file.path), file.fallback_source, reading_revision())
        except OSError:
            return self._parsed(file)  # says what is wrong with it
        told = self._case.index.reading(key)
        known = _untold(file, told) if told is not None else None
        if known is not None and self._has_all(known):
            return known
        reading = self._parsed(file)
        self._readings.append((key, _told(reading)))
        if len(self._fresh) >= _AT_ONCE or len(self._readings) >= _AT_ONCE:
            self.keep()
        return reading

    def keep(self) -> None:
        """Make what was read durable.  Raises OutputError."""
        if self._fresh:
            keys = as_keys(list(self._fresh))
            self._memory.keep(keys, {"document": [content.encode() for content in self._fresh.values()]})
            self._fresh = {}
        if self._readings:
            with self._case.index.writing():
                self._case.index.put_readings(self._readings)
            self._readings = []

    def has(self, keys: Sequence[bytes]) -> list[bool]:
        """Of each key, whether the document can be had."""
        known = self._memory.known(as_keys(keys)).tolist() if keys else []
        return [is_known or key in self._fresh for key, is_known in zip(keys, known, strict=True)]

    def records(self, keys: Sequence[bytes]) -> dict[bytes, Document]:
        """The documents of those keys that can be had."""
        if not keys:
            return {}
        found, table = self._memory.read(as_keys(keys), ["document"])
        kept = [key for key, is_found in zip(keys, found.tolist(), strict=True) if is_found]
        contents = table.column("document").to_pylist() if table is not None else []
        return {key: from_plain(Document, json.loads(content)) for key, content in zip(kept, contents, strict=True)}

    def _has_all(self, reading: Reading) -> bool:
        return all(self.has([document.key for document in reading.documents]))

    def _parsed(self, file: File) -> Reading:
        problems: list[Problem] = []
        documents: list[KeptDocument] = []
        seen: Counter[str] = Counter()
        is_table = file.path.name.lower().endswith(tuple(TABLE_SUFFIXES))
        fresh: dict[bytes, str] = {}
        for document in read_file(file, problems.append):
            if not document.sentences:
                message = f"“{short_title(document)}” has no sentence that is not boilerplate; it is left out"
                problems.append(Problem(place=str(file.path), message=message))
                continue
            content = json.dumps(to_plain(document), separators=(",", ":"))
            key = text_key(content)
            fresh[key] = content
            within = _within(document, seen) if is_table else ""
            title = f"“{short_title(document)}” in {file.path}" if is_table else str(file.path)
            documents.append(KeptDocument(within=within, key=key, id=document.id, title=title))
            if len(fresh) >= _AT_ONCE:
                self._take(fresh)
                self.keep()
                fresh = {}
        self._take(fresh)
        self.parsed += 1
        return Reading(file=file, documents=tuple(documents), problems=tuple(problems))

    def _take(self, fresh: dict[bytes, str]) -> None:
        """Note the documents that the case does not have."""
        keys = list(fresh)
        self._fresh |= {key: fresh[key] for key, is_there in zip(keys, self.has(keys), strict=True) if not is_there}


def short_title(document: Document) -> str:
    """The title, or the first words, cut short."""
    words = (document.title or document.text).split()
    return " ".join(words[:_TITLE_WORDS]) + (" …" if len(words) > _TITLE_WORDS else "")


def _within(document: Document, seen: Counter[str]) -> str:
    """What tells a row's document from the others of its table when rows come and go; the second of a name is "… 2"."""
    if document.url:
        name = f"url {document.url}"
    elif document.title:
        name = f"title {document.source} · {document.title}"
    else:
        name = f"text {document.id}"
    seen[name] += 1
    return name if seen[name] == 1 else f"{name} {seen[name]}"


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            yield block


def _told(reading: Reading) -> str:
    documents = [[one.within, one.key.hex(), one.id, one.title] for one in reading.documents]
    problems = [[problem.place, problem.message] for problem in reading.problems]
    return json.dumps({"documents": documents, "problems": problems})


def _untold(file: File, told: str) -> Reading:
    plain: Any = json.loads(told)
    return Reading(
        file=file,
        documents=tuple(
            KeptDocument(within=within, key=bytes.fromhex(key), id=id_, title=title)
            for within, key, id_, title in plain["documents"]
        ),
        problems=tuple(Problem(place=place, message=message) for place, message in plain["problems"]),
    )
