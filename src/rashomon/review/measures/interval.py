"""The record of an interval: what every estimate here is reported with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """From `low` to `high`, both inclusive, in the unit of the estimate it goes with."""

    low: float
    high: float
