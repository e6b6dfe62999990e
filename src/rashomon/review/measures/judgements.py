"""Who said what about which unit: the plain rows that the measures of agreement read.

In: (unit, reviewer, label) in order of time.  Out: the labels that stand, by unit.  A unit is whatever has an id here,
such as a card; it does not matter what the labels are.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeAlias

Judgement: TypeAlias = tuple[Hashable, str, str]  # unit, reviewer, label


def by_unit(judgements: Iterable[Judgement]) -> dict[Hashable, dict[str, str]]:
    """Each unit's label by reviewer; of several by one reviewer the last stands, for people change their minds."""
    units: dict[Hashable, dict[str, str]] = {}
    for unit, reviewer, label in judgements:
        units.setdefault(unit, {})[reviewer] = label
    return units


def units_of(judgements: Iterable[Judgement]) -> list[tuple[str, ...]]:
    """The labels given to each unit, one a reviewer, as `krippendorff_alpha` takes them."""
    return [tuple(labels.values()) for labels in by_unit(judgements).values()]
