"""The shelf of a large case: each document's statements and vectors, to be taken down one document at a time.

In: documents that were extracted and embedded, in blocks.  Out: those asked for, whichever they are, without reading
the others: a document is a row group of its own, and the index says where it stands and what its bytes were.  A row
that is not as it was put is forgotten, and its document is prepared again.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from rashomon.cases.case import Case
from rashomon.cases.segments import DamagedError, Segment, open_segment
from rashomon.pairs.encoder import Vectors
from rashomon.records import Statement
from rashomon.records_json import from_plain, to_plain

KIND = "shelf"
_MANY, _SMALL = 40, 8 << 20  # segments under so many bytes are put together when they are so many
_AT_ONCE = 500  # keys a query; SQLite allows 32,766 values


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """A document as it stands on the shelf; speakers are not linked across documents."""

    key: bytes
    title: str | None
    url: str | None
    statements: tuple[Statement, ...]
    vectors: Vectors  # one row a statement
    boilerplate: int  # pieces of the document that were left out
    published: float | None  # seconds since 1970, UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """What the index knows of a document on the shelf."""

    key: bytes
    segment: int
    row: int
    digest: bytes
    statements: int
    boilerplate: int
    published: float | None


class Shelf:
    """The documents on the shelf that were prepared by one revision of extraction and encoder."""

    def __init__(self, case: Case, revision: str) -> None:
        self._case = case
        self._revision = revision
        self._open: dict[int, Any] = {}

    def spots(self) -> dict[bytes, Spot]:
        """Every document on the shelf, by key."""
        query = (
            "SELECT document, segment, row, digest, statements, boilerplate, published FROM shelved WHERE revision = ?"
        )
        names = ("key", "segment", "row", "digest", "statements", "boilerplate", "published")
        rows = self._case.index.ask(query, (self._revision,))
        return {row[0]: Spot(**dict(zip(names, row, strict=True))) for row in rows}

    def put(self, documents: Sequence[Shelved]) -> None:
        """Put documents on the shelf; durable on return.  Raises OutputError when the disk refuses."""
        rows = [(one, *_packed(one)) for one in documents]
        segment = self._written([(statements, vectors) for _, statements, vectors in rows])
        with self._case.index.writing():
            self._case.index.add_segment(segment)
            self._case.index.change(
                "INSERT OR REPLACE INTO shelved VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        one.key,
                        self._revision,
                        segment.id,
                        row,
                        _digest(statements, vectors),
                        len(one.statements),
                        one.boilerplate,
                        one.published,
                    )
                    for row, (one, statements, vectors) in enumerate(rows)
                ],
            )
        self._gather()

    def take(self, spots: Collection[Spot]) -> dict[bytes, Shelved]:
        """Those of the documents that are as they were put."""
        found: dict[bytes, Shelved] = {}
        by_segment: dict[int, list[Spot]] = defaultdict(list)
        for spot in spots:
            by_segment[spot.segment].append(spot)
        segments = {segment.id: segment for segment in self._case.index.segments(KIND)}
        for number in sorted(by_segment):
            for spot in sorted(by_segment[number], key=lambda spot: spot.row):
                try:
                    statements, vectors = self._row(segments.get(number), spot)
                except DamagedError as error:
                    self._forget([spot])
                    self._case.damaged.append(str(error))
                else:
                    found[spot.key] = _unpacked(spot, statements, vectors)
        return found

    def close(self) -> None:
        """Close the files."""
        for file in self._open.values():
            file.close()
        self._open = {}

    def _row(self, segment: Segment | None, spot: Spot) -> tuple[bytes, bytes]:
        """The checked bytes of one row."""
        if segment is None:
            raise DamagedError(f"segment {spot.segment}: is gone")
        if segment.id not in self._open:
            self._open[segment.id] = open_segment(self._case.segments_folder, segment)
        import pyarrow as pa

        try:
            table = self._open[segment.id].read_row_group(spot.row, use_threads=False)
            statements, vectors = (table.column(name)[0].as_py() for name in ("statements", "vectors"))
        except (OSError, pa.ArrowException, IndexError, KeyError) as error:
            raise DamagedError(f"{segment.file}: {error}") from error
        if _digest(statements, vectors) != spot.digest:
            raise DamagedError(f"{segment.file}: row {spot.row} is not as it was written")
        return statements, vectors

    def _written(self, rows: Sequence[tuple[bytes, bytes]]) -> Segment:
        import pyarrow as pa

        table = pa.table(
            {
                "statements": pa.array([statements for statements, _ in rows], type=pa.binary()),
                "vectors": pa.array([vectors for _, vectors in rows], type=pa.binary()),
            }
        )
        return self._case.add(KIND, self._revision, table, group_rows=1)

    def _forget(self, spots: Sequence[Spot]) -> None:
        with self._case.index.writing():
            self._case.index.change(
                "DELETE FROM shelved WHERE document = ? AND revision = ?",
                [(spot.key, self._revision) for spot in spots],
            )

    def _gather(self) -> None:
        """Put many small segments together; a row keeps its bytes and its digest."""
        small = [segment for segment in self._case.index.segments(KIND) if segment.size < _SMALL]
        small = [segment for segment in small if segment.revision == self._revision]
        if len(small) < _MANY:
            return
        gone = {segment.id: segment for segment in small}
        spots = sorted(
            (spot for spot in self.spots().values() if spot.segment in gone), key=lambda spot: (spot.segment, spot.row)
        )
        rows: list[tuple[bytes, bytes]] = []
        kept: list[Spot] = []
        for spot in spots:
            try:
                rows.append(self._row(gone[spot.segment], spot))
                kept.append(spot)
            except DamagedError:
                self._forget([spot])
        segment = self._written(rows)
        with self._case.index.writing():
            self._case.index.add_segment(segment)
            self._case.index.change(
                "UPDATE shelved SET segment = ?, row = ? WHERE document = ? AND revision = ?",
                [(segment.id, row, spot.key, self._revision) for row, spot in enumerate(kept)],
            )
            self._case.index.drop_segments(gone)
        for number, old in gone.items():
            if (file := self._open.pop(number, None)) is not None:
                file.close()
            (self._case.segments_folder / old.file).unlink(missing_ok=True)


def in_blocks(spots: Sequence[Spot], statements: int) -> Iterator[list[Spot]]:
    """Blocks of documents in the order given, of about so many statements each."""
    block: list[Spot] = []
    count = 0
    for spot in spots:
        block.append(spot)
        count += spot.statements
        if count >= statements or len(block) >= _AT_ONCE:
            yield block
            block, count = [], 0
    if block:
        yield block


def _packed(one: Shelved) -> tuple[bytes, bytes]:
    told = [one.title, one.url, [to_plain(statement) for statement in one.statements]]
    return json.dumps(told, separators=(",", ":")).encode(), np.ascontiguousarray(one.vectors, dtype="<f4").tobytes()


def _unpacked(spot: Spot, statements: bytes, vectors: bytes) -> Shelved:
    title, url, told = json.loads(statements)
    read = tuple(from_plain(Statement, plain) for plain in told)
    width = len(vectors) // 4 // max(1, len(read))
    return Shelved(
        key=spot.key,
        title=title,
        url=url,
        statements=read,
        vectors=np.frombuffer(vectors, dtype="<f4").reshape(len(read), width).astype(np.float32),
        boilerplate=spot.boilerplate,
        published=spot.published,
    )


def _digest(statements: bytes, vectors: bytes) -> bytes:
    digest = hashlib.blake2b(statements, digest_size=16)
    digest.update(vectors)
    return digest.digest()
