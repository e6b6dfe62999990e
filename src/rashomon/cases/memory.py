"""What is remembered of one kind, by the key of its content: any number of rows, found again by searching sorted keys.

In: keys, and one row of values for each.  Out: which keys are known, and their rows.  Each `keep` is a segment of its
own, sorted by key, and durable when it returns; many small segments are merged into few.  A segment that is damaged is
forgotten, and with it its rows: whoever asked makes them anew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.cases.case import Case
from rashomon.cases.keys import Keys, positions
from rashomon.cases.segments import DamagedError, Segment

# Merging rewrites what it merges: with 12 small ones at once a row is rewritten two or three times in its life.
_MANY = 12  # segments under _SMALL
_SMALL = 24 << 20  # bytes; a merged segment is read whole, so it should not be much larger

Marks = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Run:
    segment: Segment
    keys: Keys


class Memory:
    """The rows of one kind and revision in a case."""

    def __init__(self, case: Case, kind: str, revision: str) -> None:
        self.kind = kind
        self.revision = revision
        self._case = case
        self._runs: list[_Run] | None = None  # None: not yet read

    def known(self, keys: Keys) -> Marks:
        """Which keys have a row."""
        found = np.zeros(len(keys), dtype=np.bool_)
        for run in self._all():
            found |= positions(keys, run.keys) >= 0
        return found

    def read(self, keys: Keys, columns: Sequence[str]) -> tuple[Marks, Any]:
        """Which keys have a row that can be read, and the rows of those, in the order of the keys."""
        import pyarrow as pa

        found = np.zeros(len(keys), dtype=np.bool_)
        parts, owners = [], []
        for run in list(self._all()):
            at = positions(keys, run.keys)
            at[found] = -1  # a row may stand in two segments; the first is enough
            mine = np.flatnonzero(at >= 0)
            if len(mine) and (table := self._table(run, columns)) is not None:
                parts.append(table.take(pa.array(at[mine])))
                owners.append(mine)
                found[mine] = True
        if not parts:
            return found, None
        order = np.argsort(np.concatenate(owners), kind="stable")
        return found, pa.concat_tables(parts).take(pa.array(order)).combine_chunks()

    def keep(self, keys: Keys, columns: Mapping[str, Any]) -> None:
        """Remember one row for each key, which must differ from each other and from those known.  Durable on return.

        Raises OutputError when the disk refuses; nothing of it is remembered then.
        """
        if not len(keys):
            return
        import pyarrow as pa

        runs = self._all()
        order = np.argsort(keys[:, 0], kind="stable")
        table = pa.table({"key": keys[order, 0], "check": keys[order, 1]})
        rest = pa.table(dict(columns)).take(pa.array(order))
        for name in rest.column_names:
            table = table.append_column(name, rest.column(name))
        runs.append(self._add(table, keys[order]))
        self._merge()

    def _add(self, table: Any, keys: Keys, instead_of: Sequence[_Run] = ()) -> _Run:
        segment = self._case.add(self.kind, self.revision, table)
        with self._case.index.writing():
            self._case.index.drop_segments(run.segment.id for run in instead_of)
            self._case.index.add_segment(segment)
        for run in instead_of:
            (self._case.segments_folder / run.segment.file).unlink(missing_ok=True)
        return _Run(segment, keys)

    def _merge(self) -> None:
        """Merge the small segments when they have become many."""
        small = [run for run in self._all() if run.segment.size < _SMALL]
        if len(small) < _MANY:
            return
        import pyarrow as pa

        tables = [(run, self._table(run, None)) for run in small]
        whole = [(run, table) for run, table in tables if table is not None]
        if len(whole) < 2:
            return
        table = pa.concat_tables([table for _, table in whole])
        order = np.argsort(table.column("key").to_numpy(), kind="stable")
        keys = np.concatenate([run.keys for run, _ in whole])[order]
        merged = self._add(table.take(pa.array(order)).combine_chunks(), keys, [run for run, _ in whole])
        gone = {run.segment.id for run, _ in whole}
        self._runs = [run for run in self._all() if run.segment.id not in gone] + [merged]

    def _all(self) -> list[_Run]:
        if self._runs is None:
            self._runs = []
            for segment in self._case.index.segments(self.kind):
                if segment.revision == self.revision:
                    run = _Run(segment, np.zeros((0, 2), dtype=np.uint64))
                    if (table := self._table(run, ["key", "check"])) is not None:
                        halves = [table.column(name).to_numpy() for name in ("key", "check")]
                        self._runs.append(_Run(segment, np.stack(halves, axis=1)))
        return self._runs

    def _table(self, run: _Run, columns: Sequence[str] | None) -> Any:
        """The segment's table; None when it is damaged, and then it is forgotten."""
        try:
            return self._case.read(run.segment, columns)
        except DamagedError:
            self._runs = [other for other in self._runs or [] if other.segment.id != run.segment.id]
            return None
