"""What a large case knows of the documents it has compared: blocks, scales and speakers, and the logs beside them.

    pairs        every pair admitted, and what was found about it        (`pair_rows`)
    claims       links between statements of one claim, and between copied documents
    profiles     documents as the index of documents knows them
    rows         the rows of statements.parquet                          (`statement_rows`)
    reference    the corpus statistics that pairs were admitted by: one row, the latest counts

In: the results of a block, committed in one transaction.  Out: the same, as long as what they depend on is unchanged:
models, settings, code and the reference.  If any of these changes, all of it is dropped and made again.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any

from rashomon.cases.case import Case
from rashomon.cases.log import Log
from rashomon.cases.segments import Segment
from rashomon.pairs.reference import Reference

_LOGS = ("pairs", "claims", "profiles", "rows")
_STATE = "paired"  # name in `meta`: the revision and the rows of each log


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A document that was compared with those before it."""

    key: bytes
    block: int
    meaning: float  # its scales, as first measured
    words: float
    speakers: str  # see `neighbourhood.speakers_told`


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """When a document is to be compared, and its scales."""

    block: int  # of the plan
    meaning: float
    words: float


class Paired:
    """The compared documents of a case and their logs, for one revision."""

    def __init__(self, case: Case, revision: str, threshold: float) -> None:
        """`threshold` is that in use: what could not be flagged at a higher one may be at this, and was not judged."""
        self._case = case
        self._revision = revision
        self._threshold = threshold
        self.logs = {name: Log(case, name, revision) for name in _LOGS}
        self._references = Log(case, "reference", revision)

    def reference(self) -> Reference | None:
        """The reference in use; None when there is none, or what was made by it is of another revision or not whole.

        Raises DamagedError when it cannot be read as it was written.
        """
        index = self._case.index
        if index.get(_STATE) != self._revision or self._threshold < float(index.get(f"{_STATE} threshold") or inf):
            return None
        if not all(log.is_whole(int(index.get(f"{_STATE} {name}") or 0)) for name, log in self.logs.items()):
            return None
        table = self._references.whole(["reference"])
        return None if table is None else Reference.from_bytes(table.column("reference")[-1].as_py())

    def begin(self, reference: Reference) -> None:
        """Drop all that was compared by another reference, and begin with this one."""
        import pyarrow as pa

        segment = self._references.written(pa.table({"reference": pa.array([reference.to_bytes()], pa.binary())}))
        index = self._case.index
        old = [one for kind in (*_LOGS, "reference") for one in index.segments(kind)]
        with index.writing():
            index.drop_segments(one.id for one in old)
            index.change("DELETE FROM paired", [()])
            index.change("DELETE FROM planned", [()])
            index.add_segment(segment)
            index.put(_STATE, self._revision)
            index.put(f"{_STATE} threshold", repr(self._threshold))
            for name in _LOGS:
                index.put(f"{_STATE} {name}", "0")
        for one in old:
            (self._case.segments_folder / one.file).unlink(missing_ok=True)

    def documents(self) -> dict[bytes, Compared]:
        """The compared documents, by key."""
        rows = self._case.index.ask("SELECT document, block, meaning, words, speakers FROM paired ORDER BY block")
        names = ("key", "block", "meaning", "words", "speakers")
        return {row[0]: Compared(**dict(zip(names, row, strict=True))) for row in rows}

    def plan(self) -> dict[bytes, Planned]:
        """The documents of the plan under way, compared or not, by key."""
        rows = self._case.index.ask("SELECT document, block, meaning, words FROM planned")
        return {key: Planned(block=block, meaning=meaning, words=words) for key, block, meaning, words in rows}

    def put_plan(self, planned: Mapping[bytes, Planned]) -> None:
        """Keep which documents will be compared together, that a run which goes on compares them so, too."""
        index = self._case.index
        rows = [(key, one.block, one.meaning, one.words) for key, one in planned.items()]
        with index.writing():
            index.change("DELETE FROM planned", [()])
            index.change("INSERT INTO planned VALUES (?, ?, ?, ?)", rows)

    def end_plan(self) -> None:
        """All of the plan is done."""
        if self._case.index.ask("SELECT 1 FROM planned LIMIT 1"):
            with self._case.index.writing():
                self._case.index.change("DELETE FROM planned", [()])

    def forget(self, keys: Collection[bytes]) -> None:
        """Documents left: what was found about them counts no more, and if they return they are compared again."""
        if keys:
            with self._case.index.writing():
                self._case.index.change("DELETE FROM paired WHERE document = ?", [(key,) for key in sorted(keys)])

    def next_block(self) -> int:
        """A number above that of every block before."""
        return int(self._case.index.get(f"{_STATE} block") or 0) + 1

    def add(self, block: int, documents: Sequence[Compared], tables: Mapping[str, Any]) -> None:
        """Keep a block: its documents, and a table for each log.  All of it or nothing; durable on return."""
        index = self._case.index
        segments: dict[str, Segment] = {
            name: self.logs[name].written(table) for name, table in tables.items() if len(table)
        }
        with index.writing():
            for name, segment in segments.items():
                index.add_segment(segment)
                index.put(f"{_STATE} {name}", str(int(index.get(f"{_STATE} {name}") or 0) + segment.rows))
            index.put(f"{_STATE} block", str(block))
            index.change(
                "INSERT OR REPLACE INTO paired VALUES (?, ?, ?, ?, ?)",
                [(one.key, one.block, one.meaning, one.words, one.speakers) for one in documents],
            )
        for log in self.logs.values():
            log.gather()
