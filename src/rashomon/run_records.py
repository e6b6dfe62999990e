"""A scan's conflicts with all that a reviewer needs, as one file: records.jsonl.gz, what a review queue imports.

    line 1      {"format": "rashomon-records", "version": 1, "title": …, "run": what run.json holds, "problems": …}
    then        {"document": …}   {"statement": …}   {"dispute": …}   {"conflict": …}   in this order
    last line   {"end": {"documents": 4, …}}      how many of each; a file without it was cut off

In: records.  Out: the file, written whole or not at all; and back, a line at a time, in bounded memory.  Documents and
statements that stand in no conflict are left out.  A conflict names its two statements by id, a dispute its conflicts.
Whatever is read back can be stored: a NUL or half of a character (no database keeps them) is U+FFFD, one for one, so
that spans stay right.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from rashomon.errors import InputError, OutputError
from rashomon.records import Account, Conflict, Dispute, Document, Pair, ScoredPair, Statement
from rashomon.records_json import from_plain, read_fields, storable, to_plain

RECORDS_FILE = "records.jsonl.gz"
FORMAT, VERSION = "rashomon-records", 1
_BLOCK, _LONGEST_END = 1024 * 1024, 4096  # bytes: read at once; of a last line
_LONGEST_LINE = 64 * 1024 * 1024  # characters; a document of 64 MB is none

_NAMED = re.compile(r'\{"(document|statement|dispute|conflict)":(?=\{)')

Kind = Literal["document", "statement", "dispute", "conflict"]
KINDS: tuple[Kind, ...] = ("document", "statement", "dispute", "conflict")
_Line = tuple[int, str, Any, str]  # its number, what it is, the plain values, and the same as they were written


@dataclass(frozen=True, slots=True, kw_only=True)
class RunHeader:
    """What is known of the run as a whole."""

    title: str
    run: Mapping[str, Any]  # settings, models, counts, threshold, seconds: what run.json holds
    problems: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainConflict:
    """A conflict as it stands in a file or the store: its statements by id, everything else in `plain`."""

    left_id: str
    right_id: str
    plain: Mapping[str, Any]

    @property
    def id(self) -> str:
        return str(self.plain["id"])

    def with_statements(self, left: Statement, right: Statement) -> Conflict:
        """The record.  Raises InputError when it cannot be read."""
        return self._read(left, right)

    @classmethod
    def of(cls, plain: Mapping[str, Any]) -> PlainConflict:
        """Out of a line of a file.  Raises KeyError or TypeError when the line names no statements or no id."""
        rest = {name: value for name, value in plain.items() if name not in ("left", "right")}
        ids = (plain["left"], plain["right"], rest["id"])
        if not all(isinstance(id_, str) for id_ in ids):
            raise TypeError("an id is no text")
        return cls(left_id=ids[0], right_id=ids[1], plain=rest)

    def check(self) -> None:
        """Raise InputError when the record cannot be read; its statements are not asked for."""
        self._read(None, None)

    def _read(self, left: Statement | None, right: Statement | None) -> Conflict:
        plain = dict(self.plain)
        scored = _fields_of("ScoredPair", plain.pop("scored", {}))
        pair = _named(Pair, _fields_of("Pair", scored.pop("pair", {})), left=left, right=right)
        conflict: Conflict = _named(Conflict, plain, scored=_named(ScoredPair, scored, pair=pair))
        return conflict


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainDispute:
    """A dispute with its conflicts by id."""

    id: str
    conflict_ids: tuple[str, ...]
    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainRecord:
    """A line of the file: a record as plain values, and the same as text."""

    at: int  # line
    kind: Kind
    plain: Mapping[str, Any]
    text: str  # byte for byte as it was written, unless something in it could not be stored


def plain_conflict(conflict: Conflict) -> PlainConflict:
    """A conflict with its statements by id."""
    plain = to_plain(conflict)
    pair = plain["scored"]["pair"]
    del pair["left"], pair["right"]
    statements = conflict.scored.pair
    return PlainConflict(left_id=statements.left.id, right_id=statements.right.id, plain=plain)


def write_run_records(
    path: Path,
    *,
    header: RunHeader,
    documents: Mapping[str, Document],
    conflicts: Sequence[Conflict],
    disputes: Sequence[Dispute],
) -> None:
    """Write the file beside its place and move it there when whole.  Raises OutputError when it cannot be written."""
    partial = path.with_name(f".{path.name}.partial")
    try:
        with partial.open("wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as file:
            for line in _lines(header, documents, conflicts, disputes):
                file.write(_ENCODER.encode(line).encode("utf-8", "surrogatepass") + b"\n")
            file.flush()
        partial.replace(path)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror or error})") from error
    finally:
        partial.unlink(missing_ok=True)


def find_records_file(place: Path) -> Path:
    """The records file of a run folder, or the file itself.  Raises InputError when there is none."""
    if place.is_dir():
        file = place / RECORDS_FILE
        if file.is_file():
            return file
        is_run = (place / "run.json").is_file()
        way_out = "it was written by an older rashomon: scan again" if is_run else "name a folder that a scan wrote"
        raise InputError(f"{place}: holds no {RECORDS_FILE}; {way_out}")
    if not place.exists():
        raise InputError(f"{place}: no such folder; make it with `rashomon scan … --out {place}`")
    return place


def run_digest(path: Path) -> tuple[str, dict[str, int]]:
    """The id of a run, from all that its file says, and the counts of its last line; much quicker than reading it.

    32 hex digits, of the lines and not of their compression.  Raises InputError as `read_run_records` does.
    """
    digest, tail = hashlib.blake2b(digest_size=16), b""
    try:
        with _opened(path) as file:
            while block := file.read(_BLOCK):
                digest.update(block)
                tail = (tail + block)[-_LONGEST_END:]
        end = json.loads(tail.rstrip(b"\n").rsplit(b"\n", 1)[-1])["end"]
        return digest.hexdigest(), {kind: int(end[kind]) for kind in KINDS}
    except (OSError, EOFError, zlib.error, ValueError, KeyError, TypeError, RecursionError) as error:
        read_run_header(path)
        for _ in read_run_records(path):  # says where it is wrong
            pass
        raise InputError(f"{path}: has no last line that can be read; copy or scan it again") from error


def read_run_header(path: Path) -> RunHeader:
    """The first line.  Raises InputError when it is not such a file."""
    with _opened(path) as file:
        return _header(next(_lines_of(path, file), (0, "", None, ""))[2], path)


def read_run_records(
    path: Path,
) -> Iterator[tuple[Kind, Document | Statement | PlainDispute | PlainConflict]]:
    """The records in file order, each with its kind, after the header.

    Raises InputError, naming the file and the line, for a file that is cut off, damaged or not ours; the check for a
    cut-off file comes last, so take the records in one transaction.
    """
    for line in read_plain_records(path):
        try:
            yield line.kind, _record(line.kind, line.plain)
        except InputError as error:
            raise InputError(f"{path}, line {line.at}: {error}") from error


def read_plain_records(path: Path) -> Iterator[PlainRecord]:
    """The lines without looking into the records: quicker, for a file that was read before.  Raises InputError too."""
    seen: dict[str, int] = dict.fromkeys(KINDS, 0)
    with _opened(path) as file:
        lines = _lines_of(path, file)
        _header(next(lines, (0, "", None, ""))[2], path)
        for at, kind, plain, text in lines:
            if kind == "end":
                _check_end(plain, seen, path)
                return
            if kind not in seen:
                raise InputError(f"{path}, line {at}: none of {', '.join(KINDS)}; the file was not written by rashomon")
            seen[kind] += 1
            yield PlainRecord(at=at, kind=kind, plain=plain, text=text)  # type: ignore[arg-type]
    raise InputError(f"{path}: is cut off (it has no last line); copy or scan it again")


def dispute_plain(dispute: PlainDispute) -> dict[str, Any]:
    """What `PlainDispute` was read from."""
    return {
        "id": dispute.id,
        "conflicts": list(dispute.conflict_ids),
        "accounts": [to_plain(account) for account in dispute.accounts],
    }


def read_dispute(plain: Mapping[str, Any]) -> PlainDispute:
    """The dispute that `dispute_plain` took apart.  Raises InputError, KeyError or TypeError."""
    accounts = tuple(from_plain(Account, one) for one in plain["accounts"])
    ids = (plain["id"], *plain["conflicts"])
    if not all(isinstance(id_, str) for id_ in ids):
        raise TypeError("an id is no text")
    return PlainDispute(id=ids[0], conflict_ids=ids[1:], accounts=accounts)


def _lines(
    header: RunHeader, documents: Mapping[str, Document], conflicts: Sequence[Conflict], disputes: Sequence[Dispute]
) -> Iterator[dict[str, Any]]:
    listed = {conflict.id: conflict for conflict in conflicts}
    for dispute in disputes:
        listed |= {conflict.id: conflict for conflict in dispute.conflicts if conflict.id not in listed}
    sides = (side for one in listed.values() for side in (one.scored.pair.left, one.scored.pair.right))
    statements = {statement.id: statement for statement in sides}
    needed = dict.fromkeys(statement.document_id for statement in statements.values())
    yield {
        "format": FORMAT,
        "version": VERSION,
        "title": header.title,
        "run": header.run,
        "problems": list(header.problems),
    }
    for id_ in needed:
        yield {"document": to_plain(documents[id_])}
    for statement in statements.values():
        yield {"statement": to_plain(statement)}
    for dispute in disputes:
        ids = tuple(conflict.id for conflict in dispute.conflicts)
        yield {"dispute": dispute_plain(PlainDispute(id=dispute.id, conflict_ids=ids, accounts=dispute.accounts))}
    for conflict in listed.values():
        plain = plain_conflict(conflict)
        yield {"conflict": {"left": plain.left_id, "right": plain.right_id, **plain.plain}}
    counts = {"document": len(needed), "statement": len(statements), "dispute": len(disputes), "conflict": len(listed)}
    yield {"end": counts}


def _record(kind: str, plain: Mapping[str, Any]) -> Document | Statement | PlainDispute | PlainConflict:
    try:
        if kind == "document":
            return from_plain(Document, plain)
        if kind == "statement":
            return from_plain(Statement, plain)
        if kind == "dispute":
            return read_dispute(plain)
        return PlainConflict.of(plain)
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(f"a {kind} that is not whole ({error}); the file was not written by rashomon") from error


def _fields_of(name: str, told: Any) -> dict[str, Any]:
    if not isinstance(told, Mapping):
        raise InputError(f"{name} is no record; the file was not written by rashomon")
    return dict(told)


def _named(kind: type[Any], plain: Mapping[str, Any], **known: Any) -> Any:
    """A record of which some fields are records already."""
    if not known.keys().isdisjoint(plain):
        raise InputError(f"{kind.__name__} has a field too many; the file was written by a newer rashomon: upgrade")
    try:
        return kind(**read_fields(kind, plain), **known)
    except TypeError as error:
        raise InputError(f"{kind.__name__} is not whole: {error}") from error


def _opened(path: Path) -> gzip.GzipFile:
    try:
        return gzip.GzipFile(filename=os.fspath(path), mode="rb")
    except OSError as error:
        raise InputError(
            f"{path}: cannot be read ({error.strerror}); name a run folder or its {RECORDS_FILE}"
        ) from error


def _lines_of(path: Path, file: gzip.GzipFile) -> Iterator[_Line]:
    at = 0
    try:
        while raw := file.readline(_LONGEST_LINE):
            at += 1
            yield _line(at, raw)
    except (gzip.BadGzipFile, zlib.error) as error:
        raise InputError(f"{path}: is no {RECORDS_FILE} of a scan ({error})") from error
    except EOFError as error:
        raise InputError(f"{path}: is cut off after line {at}; copy or scan it again") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}, line {at}: is not JSON ({error}); copy or scan it again") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read after line {at} ({error.strerror}); copy or scan it again") from error


def _line(at: int, raw: bytes) -> _Line:
    try:
        text, is_clean = raw.decode(), b"\\u" not in raw  # what is written with a \\u may be a NUL, or half a character
    except UnicodeDecodeError:
        text, is_clean = raw.decode("utf-8", "surrogatepass"), False
    if is_clean and (named := _NAMED.match(text)):
        plain, end = _DECODER.raw_decode(text, named.end())
        if text[end:] == "}\n":
            return at, named[1], plain, text[named.end() : end]
    line = _DECODER.decode(text)
    if not isinstance(line, dict):
        raise ValueError("not an object")
    line = storable(line)
    kind = next((kind for kind in (*KINDS, "end") if kind in line), "")
    plain = line.get(kind, line)
    return at, kind, plain, _ENCODER.encode(plain)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number")


# Made once: json.loads and json.dumps make one a line.
_DECODER = json.JSONDecoder(parse_constant=_refuse)
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _header(line: Any, path: Path) -> RunHeader:
    if not isinstance(line, Mapping) or line.get("format") != FORMAT or not isinstance(line.get("run"), Mapping):
        raise InputError(f"{path}: is no {RECORDS_FILE} of a scan; name a folder that `rashomon scan` wrote")
    if line.get("version") != VERSION:
        raise InputError(f"{path}: has version {line.get('version')}, this rashomon reads {VERSION}; upgrade rashomon")
    problems = line.get("problems", [])
    if not isinstance(problems, list) or not all(isinstance(one, Mapping) for one in problems):
        raise InputError(f"{path}: its problems are no list of places and messages; scan again")
    return RunHeader(title=str(line.get("title", "")), run=line["run"], problems=tuple(problems))


def _check_end(told: Any, seen: Mapping[str, int], path: Path) -> None:
    if told != seen:
        raise InputError(f"{path}: holds {dict(seen)} but its last line says {told}; copy or scan it again")
