"""A quantity in the making: what `quantities` finds first, and `extents` completes with what is around it.

In and out: nothing; it holds the one record that those two share.
"""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.records import Extent, Outcome


@dataclass(slots=True, kw_only=True)
class Draft:
    """A quantity in the making: `begin` to `end` with bounds and noun, the number alone `start` to `number_end`."""

    begin: int
    start: int
    end: int
    number_end: int
    low: float | None
    high: float | None
    unit: str | None
    outcome: Outcome | None
    is_approximate: bool = False
    is_low_open: bool = False
    is_high_open: bool = False
    extent: Extent = "whole"
    is_definite: bool = False  # "of the 20 hostages": a known set, to which the verb does not belong
    is_dropped: bool = False
    is_elliptical: bool = False  # "another five": of the noun that stands with the count before
