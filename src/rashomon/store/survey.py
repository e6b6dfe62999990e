"""A records file in, read to its end before anything is written: whether it is whole, and where its conflicts stand.

Checked, beyond what `read_run_records` checks of each line: the order of the kinds, ids that a database can hold and
that occur once, references that lead somewhere, probabilities between 0 and 1, spans inside their text.  Out: the
header, the texts' hashes, and the place of every conflict in its dispute, in 16 bytes a conflict.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rashomon.errors import InputError
from rashomon.progress import Counter
from rashomon.records import Document, Span, Statement
from rashomon.run_records import KINDS, PlainConflict, PlainDispute, RunHeader, read_run_header, read_run_records
from rashomon.store.id_index import IdIndex

LONGEST_ID = 64  # characters; schema.Id
_CHUNK = 2_000
_PLACE_BITS = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What the first reading of a file found out."""

    header: RunHeader
    threshold: float
    counts: Mapping[str, int]  # lines of each kind
    text_hashes: Mapping[str, str]  # SHA-256 in hex, by document id
    dispute_ids: Sequence[str]  # in reading order
    dispute_sizes: Sequence[int]
    _members: IdIndex

    def places_of(self, conflict_ids: Sequence[str]) -> list[tuple[int, int] | None]:
        """For each conflict: which dispute of `dispute_ids` holds it, and its place there from 1; None: none does."""
        mask = (1 << _PLACE_BITS) - 1
        packed = self._members.numbers_of(conflict_ids)
        return [None if one < 0 else (one >> _PLACE_BITS, one & mask) for one in packed]


def survey_run(path: Path, on_progress: Counter = lambda _: None) -> Survey:
    """Read a whole records file.  Raises InputError, naming the file and the line, when it cannot be imported."""
    header = read_run_header(path)
    threshold = header.run.get("threshold")
    if not isinstance(threshold, (int, float)) or not math.isfinite(threshold):
        raise InputError(f"{path}: tells no threshold; scan again")
    surveyor = _Surveyor(path)
    for at, (kind, record) in enumerate(read_run_records(path), 2):
        surveyor.take(at, kind, record)
        if at % _CHUNK == 0:
            on_progress(_CHUNK)
    surveyor.finish()
    return Survey(
        header=header,
        threshold=float(threshold),
        counts=surveyor.counts,
        text_hashes=surveyor.text_hashes,
        dispute_ids=surveyor.dispute_ids,
        dispute_sizes=surveyor.dispute_sizes,
        _members=surveyor.members,
    )


@dataclass(slots=True)
class _Surveyor:
    """What was read so far."""

    path: Path
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    text_hashes: dict[str, str] = field(default_factory=dict)
    lengths: dict[str, int] = field(default_factory=dict)  # of documents' texts
    statements: IdIndex = field(default_factory=IdIndex)  # to the lengths of their documents' texts
    is_settled: bool = False
    members: IdIndex = field(default_factory=IdIndex)  # conflicts of disputes
    dispute_ids: list[str] = field(default_factory=list)
    dispute_sizes: list[int] = field(default_factory=list)
    conflicts: IdIndex = field(default_factory=IdIndex)  # to their lines
    waiting: list[tuple[int, PlainConflict]] = field(default_factory=list)

    def take(self, at: int, kind: str, record: Document | Statement | PlainDispute | PlainConflict) -> None:
        """One record, of line `at`."""
        if any(self.counts[later] for later in KINDS[KINDS.index(kind) + 1 :]):
            raise self._error(
                at, f"a {kind} stands after records of a later kind; the file was not written by rashomon"
            )
        self.counts[kind] += 1
        _check_id(record.id, lambda told: self._error(at, told))
        if isinstance(record, Document):
            self._take_document(at, record)
        elif isinstance(record, Statement):
            self._take_statement(at, record)
        elif isinstance(record, PlainDispute):
            self._take_dispute(at, record)
        else:
            self.conflicts.add(record.id, at)
            self.waiting.append((at, record))
            if len(self.waiting) == _CHUNK:
                self._check_waiting()

    def finish(self) -> None:
        """What can only be told at the end."""
        self._check_waiting()
        self._settle_statements()
        twice = self.conflicts.settle()
        if twice is not None:
            raise self._error(twice, "this conflict stands in the file twice")
        twice = self.members.settle()
        if twice is not None:
            raise InputError(f"{self.path}: dispute {self._dispute(twice)} shares a conflict with another")
        lost = self.members.number_absent_from(self.conflicts)
        if lost is not None:
            raise InputError(f"{self.path}: dispute {self._dispute(lost)} names a conflict that the file lacks")

    def _take_document(self, at: int, document: Document) -> None:
        if document.id in self.lengths:
            raise self._error(at, f"document {document.id} stands in the file twice")
        self.lengths[document.id] = len(document.text)
        self.text_hashes[document.id] = hashlib.sha256(document.text.encode()).hexdigest()
        for span in (*document.paragraphs, *document.sentences):
            self._check_span(at, span, len(document.text))

    def _take_statement(self, at: int, statement: Statement) -> None:
        length = self.lengths.get(statement.document_id)
        if length is None:
            raise self._error(at, f"its document {statement.document_id} is not in the file")
        self._check_span(at, statement.span, length)
        self.statements.add(statement.id, length)

    def _take_dispute(self, at: int, dispute: PlainDispute) -> None:
        self._settle_statements()
        if not dispute.conflict_ids:
            raise self._error(at, f"dispute {dispute.id} holds no conflict")
        sides = [id_ for account in dispute.accounts for id_ in (*account.statements, account.best)]
        lost = self.statements.first_absent(sides)
        if lost is not None:
            raise self._error(at, f"statement {sides[lost]} of the dispute is not in the file")
        for place, id_ in enumerate(dispute.conflict_ids, 1):
            self.members.add(id_, (len(self.dispute_ids) << _PLACE_BITS) | place)
        self.dispute_ids.append(dispute.id)
        self.dispute_sizes.append(len(dispute.conflict_ids))

    def _check_waiting(self) -> None:
        self._settle_statements()
        for right in (False, True):
            ids = [one.right_id if right else one.left_id for _, one in self.waiting]
            for (at, one), id_, length in zip(self.waiting, ids, self.statements.numbers_of(ids), strict=True):
                if length < 0:
                    raise self._error(at, f"its statement {id_} is not in the file")
                self._check_conflict(at, one, length, "right" if right else "left")
        self.waiting.clear()

    def _check_conflict(self, at: int, plain: PlainConflict, length: int, side: str) -> None:
        evidence: Any = plain.plain.get("evidence")
        if side == "left":
            try:
                plain.check()
            except InputError as error:
                raise self._error(at, str(error)) from error
            if not 0 <= plain.plain["probability"] <= 1:
                raise self._error(at, f"its probability is {plain.plain['probability']}, not between 0 and 1")
        for span in evidence[side]:
            self._check_span(at, Span(start=span["start"], end=span["end"]), length)

    def _check_span(self, at: int, span: Span, length: int) -> None:
        if not 0 <= span.start <= span.end <= length:
            raise self._error(at, f"characters {span.start} to {span.end} of a text of {length}; scan again")

    def _settle_statements(self) -> None:
        if not self.is_settled:
            self.is_settled = True
            if self.statements.settle() is not None:
                raise InputError(f"{self.path}: a statement stands in the file twice")

    def _dispute(self, packed: int) -> str:
        return self.dispute_ids[packed >> _PLACE_BITS]

    def _error(self, at: int, told: str) -> InputError:
        return InputError(f"{self.path}, line {at}: {told}")


def _check_id(id_: str, error: Any) -> None:
    if not 0 < len(id_) <= LONGEST_ID:
        raise error(f"an id of {len(id_)} characters; use 1 to {LONGEST_ID}")
    if not id_.isprintable():
        raise error(f"an id with characters that cannot be printed ({id_!a}); use letters and digits")
