"""A dispute in the store → its audit pack: a zip whose bytes depend on what is in it alone.

Members are stored, not compressed, in a fixed order with a fixed date: two exports of one state are the same bytes on
any machine, whatever its zlib.  Nothing in the pack tells when it was made.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import version
from typing import IO, Any

from sqlalchemy import Connection

from rashomon.errors import ForbiddenError
from rashomon.review.exports.audit.readme import README
from rashomon.store.material import MATERIAL, count_hidden, dispute_material
from rashomon.store.people import Person
from rashomon.store.sight import WHOLE

FORMAT, VERSION = "rashomon-audit", 1
MANIFEST = "manifest.json"
LISTS = tuple(f"{name}.jsonl" for name in MATERIAL)
MEMBERS = ("README.txt", "dispute.json", *LISTS)  # the manifest comes last: it has the hashes of these
_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say
_MODE = 0o100644 << 16
_UNIX = 3


def write_pack(
    connection: Connection, dispute_id: str, file: IO[bytes], *, viewer: Person = WHOLE, rashomon: str | None = None
) -> None:
    """Write the pack of a dispute into a seekable file; `rashomon` is the version it says it is from, ours by default.

    Raises AbsentError when there is no such dispute, and ForbiddenError while it holds verdicts that `viewer` may not
    see yet: a pack with gaps would prove nothing.
    """
    dispute = dispute_material(connection, dispute_id)
    if hidden := count_hidden(connection, dispute_id, viewer):
        told = "a conflict of this dispute is" if hidden == 1 else f"{hidden:,} conflicts of this dispute are"
        raise ForbiddenError(f"{told} still being judged blind; ask again when the verdicts are in, or ask a lead")
    manifest = _Manifest(dispute_id, rashomon or _our_version())
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as pack:
        manifest.add(pack, "README.txt", [README.encode()])
        manifest.add(pack, "dispute.json", [pretty(dispute)])
        for name, material in MATERIAL.items():
            manifest.add(pack, f"{name}.jsonl", (line(one) for one in material(connection, dispute_id)))
        with pack.open(member(MANIFEST), "w") as out:
            out.write(pretty(manifest.plain))


def pack_name(dispute_id: str) -> str:
    """What the file is called when it is downloaded."""
    plain = "".join(character for character in dispute_id if character.isascii() and character.isalnum())
    return f"dispute-{plain[:32] or 'of-no-name'}-audit.zip"


def member(name: str) -> zipfile.ZipInfo:
    """The entry of a member: nothing in it varies."""
    info = zipfile.ZipInfo(name, date_time=_DATE)
    info.create_system, info.external_attr = _UNIX, _MODE
    return info


def line(plain: Any) -> bytes:
    """One line of a .jsonl member."""
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "surrogatepass") + b"\n"


def pretty(plain: Any) -> bytes:
    """A .json member, to be read by people too."""
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, indent=2, allow_nan=False)
    return text.encode("utf-8", "surrogatepass") + b"\n"


class _Manifest:
    """What was written, with its hashes."""

    def __init__(self, dispute_id: str, rashomon: str) -> None:
        self.plain: dict[str, Any] = {
            "format": FORMAT,
            "version": VERSION,
            "rashomon": rashomon,
            "dispute": dispute_id,
            "members": [],
        }

    def add(self, pack: zipfile.ZipFile, name: str, pieces: Iterable[bytes]) -> None:
        """Write a member piece by piece."""
        digest, length = hashlib.sha256(), 0
        with pack.open(member(name), "w") as out:
            for piece in _without_empty(pieces):
                digest.update(piece)
                length += len(piece)
                out.write(piece)
        self.plain["members"].append({"name": name, "bytes": length, "sha256": digest.hexdigest()})


def _without_empty(pieces: Iterable[bytes]) -> Iterator[bytes]:
    return (piece for piece in pieces if piece)


@cache
def _our_version() -> str:
    return version("rashomon")
