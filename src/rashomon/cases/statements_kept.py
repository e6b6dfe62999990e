"""Statements as they were extracted from each document, remembered by the document's content and the extracting code.

In: documents.  Out: their statements, speakers not yet linked across documents (that depends on all of them).  What is
extracted anew is kept in chunks; a process that dies loses the chunk in hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rashomon.cases.case import Case
from rashomon.cases.code_revision import extraction_revision
from rashomon.cases.keys import as_keys
from rashomon.cases.memory import Memory
from rashomon.records import Document, Statement
from rashomon.records_json import from_plain, to_plain
from rashomon.statements import extract_statements

_AT_ONCE = 256  # documents: two to three seconds of extraction


class KeptStatements:
    """How a case's documents become statements: `pipeline.scan` takes `extract_each`."""

    def __init__(self, case: Case, keys: Mapping[str, bytes], *, is_large: bool = False) -> None:
        """`keys` are those of the documents that will be asked for, by their ids.

        Of a case that is known to be large nothing is read and nothing kept: its statements stand on the shelf.
        """
        self._keys = keys
        self._is_keeping = not is_large
        self._memory = Memory(case, "statements", extraction_revision())
        self._known: dict[bytes, bytes] = {}
        self._counts: dict[bytes, int] = {}
        self._fresh: dict[bytes, bytes] = {}
        self._read([] if is_large else list(keys.values()))
        self.extracted = 0  # documents

    def extract_each(self, documents: Sequence[Document]) -> Iterator[list[Statement]]:
        """The statements of each document, in order."""
        return map(self.extract, documents)

    def extract(self, document: Document) -> list[Statement]:
        """The statements of one document, in order.  `keep` makes what is new last."""
        key = self._keys[document.id]
        content = self._known.get(key)
        if content is not None:
            return [from_plain(Statement, plain) for plain in json.loads(content)]
        statements = extract_statements(document)
        self.extracted += 1
        if not self._is_keeping:
            return statements
        content = json.dumps([to_plain(one) for one in statements], separators=(",", ":")).encode()
        self._fresh[key] = self._known[key] = content
        self._counts[key] = len(statements)
        if len(self._fresh) >= _AT_ONCE:
            self.keep()
        return statements

    def keep(self) -> None:
        """Make what was extracted durable.  Raises OutputError."""
        if self._fresh:
            keys = list(self._fresh)
            columns = {"statements": list(self._fresh.values()), "count": [self._counts[key] for key in keys]}
            self._memory.keep(as_keys(keys), columns)
            self._fresh = {}

    def are_more_than(self, most: int, documents: Iterable[Document]) -> bool:
        """Whether the case has more statements than that; the documents are those still to extract, until it knows."""
        count = sum(self._counts.values())
        for document in documents:
            if count > most:
                break
            count += len(self.extract(document))
        self.keep()
        self._is_keeping = count <= most
        return count > most

    def unknown(self) -> list[bytes]:
        """Keys of the documents that have not been extracted."""
        return [key for key in self._keys.values() if key not in self._known]

    def _read(self, keys: list[bytes]) -> None:
        if not keys:
            return
        found, table = self._memory.read(as_keys(keys), ["statements", "count"])
        if table is None:
            return
        known = [key for key, is_found in zip(keys, found.tolist(), strict=True) if is_found]
        self._known = dict(zip(known, table.column("statements").to_pylist(), strict=True))
        self._counts = dict(zip(known, table.column("count").to_pylist(), strict=True))
