"""A value that is costly to work out, kept while what it was worked out of has not changed.

In: a mark of the state it stands on, and how to make it.  Out: the value, with the time it was made.  It is kept in
memory, by one process; a lock lets several who ask at once wait for one making instead of each making their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made(Generic[T]):
    """A value, the mark it belongs to, and when it was made."""

    mark: object
    value: T
    made_at: datetime


class Kept(Generic[T]):
    """The latest value."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._made: Made[T] | None = None

    def get(self, mark: object, make: Callable[[], T], now: datetime) -> Made[T]:
        """The kept value when it belongs to this mark, else a new one.  What `make` raises is raised, nothing kept."""
        with self._lock:
            if self._made is None or self._made.mark != mark:
                self._made = Made(mark=mark, value=make(), made_at=now)
            return self._made
