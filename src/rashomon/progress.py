"""How long work tells where it is, without knowing who listens.

A stage asks for a counter by name and total, and calls it with what is newly done.  `QUIET` listens to nothing; the
command line's own draws bars on a terminal.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

Counter = Callable[[int], None]


class Progress(Protocol):
    """Something that can show how far a stage is."""

    def stage(self, name: str, total: int | None) -> Counter:
        """Begin a stage of `total` steps (None: not known); the counter takes steps newly done."""
        ...


class _Quiet:
    def stage(self, name: str, total: int | None) -> Counter:  # noqa: ARG002 - the protocol's names
        return _nothing


def _nothing(_: int) -> None:
    return None


QUIET: Progress = _Quiet()
