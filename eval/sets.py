"""The measured sets: a registry and a folder of NAME.jsonl.gz in, labelled pairs out.

It does not score or judge.  A file whose hash differs from the registry's, or that the registry does not know, is read
all the same and carries a warning.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import random
import tomllib
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Literal

from eval.decisions import ALLOWED, DECISIONS, Decision, find_decision
from rashomon.errors import InputError

Role = Literal["dev", "test", "challenge"]

HERE = Path(__file__).parent
REGISTRY = HERE / "sets.toml"
SUFFIX = ".jsonl.gz"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetEntry:
    """What the registry says of a set.  `licence` None: not stated where the data were packed."""

    name: str
    role: Role
    decision: Decision
    what: str
    home: str
    count: int
    labels: Mapping[str, int]
    sha256: str
    licence: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledPair:
    """A pair with its gold label, one of `decisions.ALLOWED`."""

    premise: str
    hypothesis: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalSet:
    """A set as found.  `pairs` may be a sample of `count`; `role` None: the registry does not know the set."""

    name: str
    role: Role | None
    decision: Decision
    pairs: tuple[LabelledPair, ...]
    count: int
    sha256: str
    seed: int | None  # of the sample; None: all pairs
    warning: str | None = None


def default_data() -> Path:
    """Where the sets lie unless told: $RASHOMON_DATA, else shared/data/eval beside the checkout."""
    named = os.environ.get("RASHOMON_DATA")
    return Path(named) if named else HERE.parent.parent / "shared" / "data" / "eval"


def read_registry(path: Path = REGISTRY) -> dict[str, SetEntry]:
    """The registry's sets by name, in its order."""
    tables: dict[str, dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        name: SetEntry(name=name, **{**table, "decision": DECISIONS[table["decision"]]})
        for name, table in tables.items()
    }


def find_sets(folder: Path, asked: Sequence[str] = (), known: Sequence[str] = ()) -> list[Path]:
    """Files of the sets in a folder: those of `known` first and in its order, then the others by name.

    `asked` names sets, `*` standing for anything ("vitaminc.*"); empty means all.  Raises InputError when the folder or
    an asked set is not there.
    """
    if not folder.is_dir():
        raise InputError(
            f"no data folder at {folder}; pass --data DIR or set RASHOMON_DATA to a folder of SET{SUFFIX} "
            "(eval/sets.toml names each set's home)"
        )
    files = {path.name.removesuffix(SUFFIX): path for path in sorted(folder.glob(f"*{SUFFIX}"))}
    if not files:
        raise InputError(f"{folder} holds no SET{SUFFIX}; pass --data DIR or set RASHOMON_DATA")
    order = [name for name in known if name in files] + [name for name in files if name not in known]
    for pattern in asked:
        if not any(fnmatchcase(name, pattern) for name in order):
            raise InputError(f"no set {pattern!r} in {folder}; there are {', '.join(order)}")
    return [files[name] for name in order if not asked or any(fnmatchcase(name, pattern) for pattern in asked)]


def read_set(path: Path, entry: SetEntry | None = None, *, limit: int | None = None, seed: int = 0) -> EvalSet:
    """Read one set; with `limit`, a sample of so many pairs that depends on the seed and the set's name alone.

    Raises InputError that names the file and row for damaged gzip or JSON, missing fields and unknown labels.
    """
    name, data = path.name.removesuffix(SUFFIX), path.read_bytes()
    pairs = _read_pairs(path, data)
    digest = hashlib.sha256(data).hexdigest()
    try:
        decision = entry.decision if entry else find_decision({pair.label for pair in pairs})
    except InputError as error:
        raise InputError(f"{path.name}: {error}") from error
    return EvalSet(
        name=name,
        role=entry.role if entry else None,
        decision=decision,
        pairs=_sample(pairs, limit, f"{seed}:{name}"),
        count=len(pairs),
        sha256=digest,
        seed=seed if limit is not None and limit < len(pairs) else None,
        warning=_warning(name, entry, digest, len(pairs)),
    )


def _read_pairs(path: Path, data: bytes) -> tuple[LabelledPair, ...]:
    try:
        lines = gzip.decompress(data).decode("utf-8").split("\n")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise InputError(f"{path.name}: not UTF-8 text in gzip ({error}); fetch the file again") from error
    pairs = tuple(_read_pair(path, row, line) for row, line in enumerate(lines, start=1) if line.strip())
    if not pairs:
        raise InputError(f"{path.name}: holds no pairs; fetch the file again")
    return pairs


def _read_pair(path: Path, row: int, line: str) -> LabelledPair:
    try:
        fields = json.loads(line)
        pair = LabelledPair(premise=fields["premise"], hypothesis=fields["hypothesis"], label=fields["label"])
    except (ValueError, TypeError, KeyError) as error:
        raise InputError(
            f"{path.name}, row {row}: needs a JSON object with premise, hypothesis and label ({error!r})"
        ) from error
    if pair.label not in ALLOWED:
        raise InputError(f"{path.name}, row {row}: unknown label {pair.label!r}; known are {', '.join(ALLOWED)}")
    return pair


def _sample(pairs: tuple[LabelledPair, ...], limit: int | None, seed: str) -> tuple[LabelledPair, ...]:
    if limit is None or limit >= len(pairs):
        return pairs
    return tuple(pairs[at] for at in sorted(random.Random(seed).sample(range(len(pairs)), limit)))


def _warning(name: str, entry: SetEntry | None, digest: str, count: int) -> str | None:
    if entry is None:
        return f"{name}: not in eval/sets.toml; measured as found"
    if entry.sha256 != digest:
        found, expected = f"{digest[:12]}, {count:,} pairs", f"{entry.sha256[:12]}, {entry.count:,} pairs"
        return f"{name}: not the file of eval/sets.toml (sha256 {found}; expected {expected}); measured as found"
    return None
