"""An audit pack as a file → its members as plain values, and what is wrong with the container.

In: a path.  Out: `Pack`, its hashes checked; nothing of it is trusted.  It does not replay what the members say.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rashomon.errors import InputError
from rashomon.review.exports.audit.faults import Fault
from rashomon.review.exports.audit.pack import FORMAT, LISTS, MANIFEST, MEMBERS, VERSION, member

_MOST_BYTES = 2 << 30  # of a pack; it is read into memory

Plain = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What a pack holds.  Lines that could not be read are missing from `lists`, and told in `faults`."""

    raw: bytes
    members: Mapping[str, bytes]
    manifest: Plain
    dispute: Plain
    lists: Mapping[str, Sequence[tuple[int, Plain]]]  # by name without suffix: line number and object
    faults: tuple[Fault, ...]

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.raw).hexdigest()


def open_pack(path: Path) -> Pack:
    """Read a pack and check its container.  Raises InputError when it is no audit pack at all."""
    raw = _read(path)
    members, damaged = _members(path, raw)
    if MANIFEST not in members:
        raise InputError(f"{path}: is no audit pack (it holds no {MANIFEST}); name what an export of a dispute wrote")
    manifest = _object(members[MANIFEST])
    if manifest is None or manifest.get("format") != FORMAT:
        raise InputError(f"{path}: is no audit pack of rashomon; name what an export of a dispute wrote")
    if manifest.get("version") != VERSION:
        raise InputError(
            f"{path}: has version {manifest.get('version')}, this rashomon reads {VERSION}; upgrade rashomon"
        )
    faults = [*damaged, *_hash_faults(members, {one.place for one in damaged}, manifest)]
    dispute = _object(members.get("dispute.json", b"")) or {}
    lists = {name.removesuffix(".jsonl"): _lines(name, members.get(name, b""), faults) for name in LISTS}
    if not faults and raw != _packed(members):
        faults.append(Fault(place=path.name, message="was packed again; its files are whole"))
    return Pack(raw=raw, members=members, manifest=manifest, dispute=dispute, lists=lists, faults=tuple(faults))


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise InputError(f"{path}: is larger than {_MOST_BYTES >> 30} GiB, which no audit pack is")
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); name an audit pack") from error


def _members(path: Path, raw: bytes) -> tuple[dict[str, bytes], list[Fault]]:
    """The files in the zip, and those whose bytes are not what the zip itself says."""
    members: dict[str, bytes] = {}
    damaged: list[Fault] = []
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as pack:
            names = pack.namelist()
            if len(set(names)) < len(names):
                raise InputError(f"{path}: holds two files of one name; it was tampered with")
            if sum(info.file_size for info in pack.infolist()) > _MOST_BYTES:
                raise InputError(f"{path}: would unpack to more than {_MOST_BYTES >> 30} GiB, which no audit pack does")
            for name in names:
                try:
                    members[name] = pack.read(name)
                except (zipfile.BadZipFile, zlib.error):
                    damaged.append(Fault(place=name, message="was changed: its bytes are not those the zip says"))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise InputError(f"{path}: is not a whole zip ({error}); export the dispute again") from error
    return members, damaged


def _hash_faults(members: Mapping[str, bytes], damaged: set[str], manifest: Plain) -> list[Fault]:
    listed = manifest.get("members")
    named = (one for one in (listed if isinstance(listed, list) else ()) if isinstance(one, dict))
    told = {one["name"]: one for one in named if isinstance(one.get("name"), str)}
    faults = [
        Fault(place=name, message="is not in the pack")
        for name in dict.fromkeys((*MEMBERS, *told))
        if name not in members and name not in damaged
    ]
    for name, content in members.items():
        if name == MANIFEST:
            continue
        if name not in told or name not in MEMBERS:
            faults.append(Fault(place=name, message="was added: the manifest does not know it"))
        elif hashlib.sha256(content).hexdigest() != told[name].get("sha256"):
            faults.append(Fault(place=name, message="was changed: its SHA-256 is not the one in the manifest"))
        elif len(content) != told[name].get("bytes"):
            faults.append(Fault(place=name, message="has another length than the manifest says"))
    return faults


def _lines(name: str, content: bytes, faults: list[Fault]) -> list[tuple[int, Plain]]:
    lines: list[tuple[int, Plain]] = []
    for number, raw in enumerate(content.split(b"\n")[:-1], 1):
        plain = _object(raw)
        if plain is None:
            faults.append(Fault(place=f"{name}, line {number}", message="is not a JSON object"))
        else:
            lines.append((number, plain))
    if content and not content.endswith(b"\n"):
        faults.append(Fault(place=name, message="is cut off: its last line does not end"))
    return lines


def _object(raw: bytes) -> dict[str, Any] | None:
    try:
        plain = json.loads(raw.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return None
    return plain if isinstance(plain, dict) else None


def _packed(members: Mapping[str, bytes]) -> bytes:
    """The zip as it is written, of these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as pack:
        for name in (*MEMBERS, MANIFEST):
            with pack.open(member(name), "w") as out:
                out.write(members[name])
    return file.getvalue()
