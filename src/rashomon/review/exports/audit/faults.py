"""What a replay found wrong: where, and what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that does not hold."""

    place: str  # "reviews.jsonl, line 3"
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What was replayed and what was found."""

    dispute_id: str
    rashomon: str  # the version that made the pack
    sha256: str  # of the pack as a file
    counts: Mapping[str, int]  # lines of each list
    checked: tuple[str, ...]  # what was looked at, in words
    faults: tuple[Fault, ...]

    @property
    def is_sound(self) -> bool:
        return not self.faults
