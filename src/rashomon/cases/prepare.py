"""Documents of a large case are prepared: extracted, embedded and put on the shelf, a block at a time.

In: the keys of the documents that the case holds.  Out: their spots on the shelf, in the order given.  What an earlier,
smaller state of the case remembers of them is used.  A process that dies loses the block in hand, and of that not what
it had extracted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from rashomon.cases.documents_kept import KeptDocuments
from rashomon.cases.remembering_encoder import RememberingEncoder
from rashomon.cases.segments import DamagedError
from rashomon.cases.shelf import Shelf, Shelved, Spot
from rashomon.progress import Progress
from rashomon.records import Document, Statement

# Documents at once: some ten thousand statements, and as many records as are in memory at a time.
AT_ONCE = 1024

Extract = Callable[[Document], list[Statement]]


class Preparing:
    """What turns documents into shelved ones; counts what it had to do."""

    def __init__(self, kept: KeptDocuments, shelf: Shelf, extract: Extract, encoder: RememberingEncoder) -> None:
        self._kept = kept
        self._shelf = shelf
        self._extract = extract
        self._encoder = encoder

    def prepare(self, keys: Mapping[str, bytes], progress: Progress) -> list[Spot]:
        """Put on the shelf what is not there; `keys` are those of the documents by id.  Raises OutputError,
        and DamagedError when a document's kept copy cannot be read.
        """
        spots = self._shelf.spots()
        missing = [(id_, key) for id_, key in keys.items() if key not in spots]
        counter = progress.stage("Extracting and embedding documents", len(missing))
        for start in range(0, len(missing), AT_ONCE):
            block = missing[start : start + AT_ONCE]
            self._put(block)
            counter(len(block))
        if missing:
            spots = self._shelf.spots()
        return [spots[key] for key in keys.values()]

    def _put(self, block: Sequence[tuple[str, bytes]]) -> None:
        records = self._kept.records([key for _, key in block])
        if len(records) < len(block):
            raise DamagedError(f"{len(block) - len(records)} documents")
        statements = [_distinct(self._extract(records[key])) for _, key in block]
        vectors = self._encoder.embed([one.claim for listed in statements for one in listed])
        ends = np.cumsum([0, *(len(listed) for listed in statements)])
        self._shelf.put(
            [
                Shelved(
                    key=key,
                    title=records[key].title,
                    url=records[key].url,
                    statements=tuple(listed),
                    vectors=vectors[start:end],
                    boilerplate=records[key].boilerplate,
                    published=_seconds(records[key]),
                )
                for (_, key), listed, start, end in zip(block, statements, ends[:-1], ends[1:], strict=True)
            ]
        )


def _distinct(statements: Sequence[Statement]) -> list[Statement]:
    return list({statement.id: statement for statement in statements}.values())


def _seconds(document: Document) -> float | None:
    return None if document.published_at is None else document.published_at.timestamp()
