"""The replay of an audit pack, alone, with the documents' texts, or with the database it came from.

In: the path of a pack.  Out: an `Audit`: what was looked at, and each thing that does not hold.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from rashomon.errors import AbsentError
from rashomon.records import Document
from rashomon.review.exports.audit.faults import Audit, Fault
from rashomon.review.exports.audit.open_pack import Pack, open_pack
from rashomon.review.exports.audit.pack import write_pack
from rashomon.review.exports.audit.replay import DAMAGED, replay

_IN_ITSELF = (
    "every file against its SHA-256",
    "quoted words against their places",
    "witnesses against probability, probability against threshold and flag",
    "reviews, retractions and decisions against the verdicts",
)
_MOST_SHOWN = 20  # lines of one list that differ


def audit_pack(
    path: Path, *, documents: Iterable[Document] | None = None, connection: Connection | None = None
) -> Audit:
    """Replay a pack.  Raises InputError when it is no audit pack at all.

    `documents` are those the scan read, read again; their texts must hash alike and hold the quoted words.  With a
    connection the dispute is exported again and must be the same bytes.
    """
    pack = open_pack(path)
    faults = [*pack.faults, *_as_far_as_it_goes(path, replay(pack))]
    checked = list(_IN_ITSELF)
    if documents is not None:
        faults += _as_far_as_it_goes(path, _text_faults(pack, documents))
        checked.append("texts of the documents against their SHA-256 and the quoted words")
    if connection is not None:
        faults += _database_faults(pack, path.name, connection)
        checked.append("the pack against the database, byte for byte")
    return Audit(
        dispute_id=str(pack.manifest.get("dispute")),
        rashomon=str(pack.manifest.get("rashomon")),
        sha256=pack.sha256,
        counts={name: len(lines) for name, lines in pack.lists.items()},
        checked=tuple(checked),
        faults=tuple(faults),
    )


def _as_far_as_it_goes(path: Path, faults: Iterator[Fault]) -> Iterator[Fault]:
    """The faults; where a pack holds, say, a list for a name, which nothing is looked up by, one that says so."""
    try:
        yield from faults
    except DAMAGED as error:
        told = f"holds something of another shape than rashomon writes ({error}); the rest was not replayed"
        yield Fault(place=path.name, message=told)


def _text_faults(pack: Pack, documents: Iterable[Document]) -> Iterator[Fault]:
    """Documents are found by the hash of their text first: the id depends on how the source was called."""
    wanted = {one.get("text_sha256"): (number, one) for number, one in pack.lists["documents"]}
    by_id = {one.get("id"): (number, one) for number, one in pack.lists["documents"]}
    changed: dict[Any, str] = {}
    for document in documents:
        digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
        if digest in wanted:
            number, told = wanted.pop(digest)
            by_id.pop(told.get("id"), None)
            yield from _word_faults(f"documents.jsonl, line {number}", told, document.text)
        elif document.id in by_id:
            changed[document.id] = digest
    for id_, (number, told) in by_id.items():
        place = f"documents.jsonl, line {number}"
        named = f"document {id_} ({told.get('source')}, {told.get('title') or 'no title'})"
        if id_ in changed:
            yield Fault(place=place, message=f"{named}: its text has another SHA-256, {changed[id_]}")
        else:
            yield Fault(place=place, message=f"{named}: no text with its SHA-256 is among those given")


def _word_faults(place: str, told: Mapping[str, Any], text: str) -> Iterator[Fault]:
    for span in told.get("quoted") or ():
        if text[span["start"] : span["end"]] != span["words"]:
            where = f"characters {span['start']}–{span['end']}"
            yield Fault(place=place, message=f"the text does not hold the quoted words at {where}")


def _database_faults(pack: Pack, name: str, connection: Connection) -> Iterator[Fault]:
    """The pack as the database gives it now, under the version of rashomon that made this one."""
    file = io.BytesIO()
    try:
        write_pack(connection, str(pack.manifest.get("dispute")), file, rashomon=str(pack.manifest.get("rashomon")))
    except AbsentError:
        yield Fault(place=name, message=f"the database has no dispute {pack.manifest.get('dispute')}")
        return
    again = file.getvalue()
    if again == pack.raw:
        return
    found = list(_member_faults(pack.members, _unpacked(again)))
    yield from found
    if not found:
        yield Fault(place=name, message="holds what the database gives, but is not the same bytes")


def _unpacked(raw: bytes) -> dict[str, bytes]:
    import zipfile

    with zipfile.ZipFile(io.BytesIO(raw)) as pack:
        return {one: pack.read(one) for one in pack.namelist()}


def _member_faults(ours: Mapping[str, bytes], theirs: Mapping[str, bytes]) -> Iterator[Fault]:
    for name in theirs:
        before, after = ours.get(name, b""), theirs[name]
        if before == after or name == "manifest.json":
            continue
        if not name.endswith(".jsonl"):
            yield Fault(place=name, message="is not what the database gives")
            continue
        yield from _line_faults(name, before.splitlines(), after.splitlines())


def _line_faults(name: str, ours: Sequence[bytes], theirs: Sequence[bytes]) -> Iterator[Fault]:
    """Lines that the database does not give, each; those it has beyond the pack are counted: time went on."""
    known, held = set(theirs), set(ours)
    strange = [number for number, one in enumerate(ours, 1) if one not in known]
    for number in strange[:_MOST_SHOWN]:
        yield Fault(place=f"{name}, line {number}", message="is not what the database gives")
    if len(strange) > _MOST_SHOWN:
        yield Fault(
            place=name, message=f"and {len(strange) - _MOST_SHOWN:,} more lines are not what the database gives"
        )
    if more := sum(one not in held for one in theirs):
        lines = "a line" if more == 1 else f"{more:,} lines"
        yield Fault(place=name, message=f"the database has {lines} that the pack has not")
    if not strange and not more:
        yield Fault(place=name, message="has its lines in another order, or twice")
