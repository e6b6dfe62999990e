"""How the time of the sentence stage grows with one line of nothing but marks: seconds at a length and at twice it.

In: a clock.  Out: one figure a kind of line.  Linear work gives a ratio of 2; quadratic work would give 4.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from eval.tables import Table
from rashomon.documents.reports import find_report

# What looks ahead or back at most: stops, abbreviations, quotation marks open and closed, list marks, sums, no spaces.
UNITS = ("a. ", "a.", "A. ", "... ", '."a', '. "a ', '?"A ', "1. ", "$1. ", "! A", "。")


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """Seconds for a line of `characters` and for one twice as long."""

    unit: str
    characters: int
    once: float
    twice: float

    @property
    def ratio(self) -> float:
        return self.twice / self.once if self.once else 0.0


def measure_growth(characters: int, clock: Callable[[], float]) -> list[Growth]:
    """Read lines of `characters` and of twice as many, made of one unit each."""
    return [
        Growth(
            unit=unit,
            characters=characters,
            once=_time(unit, characters, clock),
            twice=_time(unit, 2 * characters, clock),
        )
        for unit in UNITS
    ]


def _time(unit: str, characters: int, clock: Callable[[], float]) -> float:
    text = (unit * (characters // len(unit) + 1))[:characters].strip()
    began = clock()
    find_report(text, None)
    return clock() - began


def growth_table(found: list[Growth]) -> Table:
    """One row a kind of line."""
    numbers = ("characters", "seconds", "of twice as many", "ratio")
    rows = [
        (repr(one.unit), f"{one.characters:,}", f"{one.once:.2f}", f"{one.twice:.2f}", f"{one.ratio:.1f}")
        for one in found
    ]
    return Table(
        title="Lines of nothing but marks (2 is linear, 4 quadratic)",
        columns=("line of", *numbers),
        numbers=frozenset(numbers),
        rows=tuple(rows),
    )
