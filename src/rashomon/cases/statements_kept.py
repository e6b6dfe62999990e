"""Statements as they were extracted from each document, remembered by the document's content and the extracting code.

In: documents.  Out: their statements, speakers not yet linked across documents (that depends on all of them).  What is
extracted anew is kept in chunks; a process that dies loses the chunk in hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from rashomon.cases.case import Case
from rashomon.cases.code_revision import extraction_revision
from rashomon.cases.keys import as_keys
from rashomon.cases.memory import Memory
from rashomon.records import Document, Statement
from rashomon.records_json import from_plain, to_plain
from rashomon.statements import extract_statements

_AT_ONCE = 256  # documents: two to three seconds of extraction


class KeptStatements:
    """How a case's documents become statements: `pipeline.scan` takes `extract`."""

    def __init__(self, case: Case, keys: Mapping[str, bytes]) -> None:
        """`keys` are those of the documents that will be asked for, by their ids."""
        self._keys = keys
        self._memory = Memory(case, "statements", extraction_revision())
        self._known = self._read(list(keys.values()))
        self._fresh: dict[bytes, bytes] = {}
        self.extracted = 0  # documents

    def extract_each(self, documents: Sequence[Document]) -> Iterator[list[Statement]]:
        """The statements of each document, in order."""
        return map(self.extract, documents)

    def extract(self, document: Document) -> list[Statement]:
        """The statements of one document, in order.  `keep` makes what is new last."""
        key = self._keys[document.id]
        content = self._known.pop(key, None)
        if content is not None:
            return [from_plain(Statement, plain) for plain in json.loads(content)]
        statements = extract_statements(document)
        self._fresh[key] = json.dumps([to_plain(one) for one in statements], separators=(",", ":")).encode()
        self.extracted += 1
        if len(self._fresh) >= _AT_ONCE:
            self.keep()
        return statements

    def keep(self) -> None:
        """Make what was extracted durable.  Raises OutputError."""
        if self._fresh:
            self._memory.keep(as_keys(list(self._fresh)), {"statements": list(self._fresh.values())})
            self._fresh = {}

    def _read(self, keys: list[bytes]) -> dict[bytes, bytes]:
        if not keys:
            return {}
        found, table = self._memory.read(as_keys(keys), ["statements"])
        if table is None:
            return {}
        known = [key for key, is_found in zip(keys, found.tolist(), strict=True) if is_found]
        return dict(zip(known, table.column("statements").to_pylist(), strict=True))
