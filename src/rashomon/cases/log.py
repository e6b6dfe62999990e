"""A log of a large case: tables that are only ever added to, read from the first to the last, and dropped whole.

In: one table for each block of documents.  Out: all of them, in order.  A log keeps no order of its own beyond that of
its segments: rows that must be told apart by age carry the number of their block.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rashomon.cases.case import Case
from rashomon.cases.segments import DamagedError, Segment

_MANY, _SMALL = 24, 8 << 20  # segments under so many bytes are put together when they are so many


class Log:
    """The tables of one kind and revision."""

    def __init__(self, case: Case, kind: str, revision: str) -> None:
        self._case = case
        self._kind = kind
        self._revision = revision

    def written(self, table: Any) -> Segment:
        """Write a table; it counts when the segment is added to the index.  Raises OutputError."""
        return self._case.add(self._kind, self._revision, table)

    def tables(self, columns: Sequence[str] | None = None) -> Iterator[Any]:
        """The tables, oldest first.  Raises DamagedError: a log with a hole is none."""
        for segment in self._segments():
            yield self._case.read(segment, columns)

    def whole(self, columns: Sequence[str]) -> Any:
        """All rows as one table; None when there is none."""
        import pyarrow as pa

        tables = list(self.tables(columns))
        return pa.concat_tables(tables).combine_chunks() if tables else None

    def is_whole(self, rows: int) -> bool:
        """Whether the log has as many rows as it should."""
        return sum(segment.rows for segment in self._segments()) == rows

    def gather(self) -> None:
        """Put many small segments together, all of them from the first small one on, so that the order stays."""
        segments = self._segments()
        first = next((at for at, segment in enumerate(segments) if segment.size < _SMALL), len(segments))
        small = segments[first:]
        if len(small) < _MANY:
            return
        import pyarrow as pa

        try:
            table = pa.concat_tables([self._case.read(segment) for segment in small]).combine_chunks()
        except DamagedError:
            return  # said by whoever reads the log
        merged = self.written(table)
        with self._case.index.writing():
            self._case.index.drop_segments(segment.id for segment in small)
            self._case.index.add_segment(merged)
        for segment in small:
            (self._case.segments_folder / segment.file).unlink(missing_ok=True)

    def _segments(self) -> list[Segment]:
        return [segment for segment in self._case.index.segments(self._kind) if segment.revision == self._revision]
