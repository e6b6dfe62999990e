"""Documents of a large case in memory: those of the block in hand and those near them, the latest used kept at hand.

In: spots on the shelf.  Out: statements, with speakers as they were linked when the document was compared, and vectors.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from rashomon.cases.segments import DamagedError
from rashomon.cases.shelf import Shelf, Shelved, Spot
from rashomon.pairs.encoder import Vectors
from rashomon.records import Speaker, Statement
from rashomon.records_json import from_plain, to_plain

MOST_STATEMENTS = 60_000  # kept at hand: about 300 MB of records and 90 MB of vectors


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """A document of the shelf, speakers linked."""

    key: bytes
    title: str | None
    url: str | None
    statements: tuple[Statement, ...]
    vectors: Vectors

    @classmethod
    def of(cls, one: Shelved, statements: tuple[Statement, ...]) -> Loaded:
        """What stands on the shelf, with these statements in place of its own."""
        return cls(one.key, one.title, one.url, statements, one.vectors)


class Neighbourhood:
    """Loads documents by key."""

    def __init__(self, shelf: Shelf, spots: Mapping[bytes, Spot]) -> None:
        self._shelf = shelf
        self._spots = spots
        self._known: OrderedDict[bytes, Loaded] = OrderedDict()
        self._statements = 0

    def load(self, keys: Sequence[bytes], speakers: Mapping[bytes, str]) -> list[Loaded]:
        """The documents, in the order given; `speakers` as `speakers_told` wrote them.  Raises DamagedError."""
        missing = [self._spots[key] for key in keys if key not in self._known]
        taken = self._shelf.take(missing)
        if len(taken) < len(missing):
            raise DamagedError(f"{len(missing) - len(taken)} documents on the shelf")
        for key, one in taken.items():
            self.keep(Loaded.of(one, with_speakers(one.statements, speakers.get(key, "[]"))))
        loaded = []
        for key in keys:
            self._known.move_to_end(key)
            loaded.append(self._known[key])
        self._shrink()
        return loaded

    def keep(self, loaded: Loaded) -> None:
        """Have a document at hand, in place of what was known of it."""
        before = self._known.pop(loaded.key, None)
        self._statements += len(loaded.statements) - (len(before.statements) if before else 0)
        self._known[loaded.key] = loaded

    def _shrink(self) -> None:
        while self._statements > MOST_STATEMENTS and len(self._known) > 1:
            _, oldest = self._known.popitem(last=False)
            self._statements -= len(oldest.statements)


def together(loaded: Sequence[Loaded]) -> tuple[list[Statement], Vectors]:
    """All statements of some documents, and their vectors."""
    statements = [statement for one in loaded for statement in one.statements]
    with_rows = [one.vectors for one in loaded if len(one.statements)]
    vectors = np.concatenate(with_rows) if with_rows else np.zeros((0, 0), dtype=np.float32)
    return statements, vectors


def speakers_told(raw: Sequence[Statement], linked: Sequence[Statement]) -> str:
    """What linking changed about a document's statements, as text: [number, speaker, relays] of each that changed."""
    told = [
        [at, to_plain(now.speaker), to_plain(now.via)]
        for at, (was, now) in enumerate(zip(raw, linked, strict=True))
        if (was.speaker, was.via) != (now.speaker, now.via)
    ]
    return json.dumps(told, separators=(",", ":"))


def with_speakers(raw: Sequence[Statement], told: str) -> tuple[Statement, ...]:
    """The statements with what `speakers_told` told."""
    statements = list(raw)
    for at, speaker, relays in json.loads(told):
        via = tuple(from_plain(Speaker, one) for one in relays)
        statements[at] = replace(statements[at], speaker=_speaker(speaker), via=via)
    return tuple(statements)


def _speaker(plain: Any) -> Speaker | None:
    return None if plain is None else from_plain(Speaker, plain)
