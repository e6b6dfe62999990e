"""Interval arithmetic on what two statements count.

In: two statements with their quantities.  Out: pairs of quantities that count the same thing, with a verdict.  It never
guesses what an unnamed number counts, and it does not know totals from parts yet.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from rashomon.records import Quantity, Statement

Verdict = Literal["agree", "disagree"]

# "about 50" covers 45 to 55: a tenth each way, the rounding newsrooms use for two-digit counts.
APPROXIMATION = 0.10

# Nouns that news uses for each other when it counts; a unit outside every row only matches itself.
_SAME = (
    {"person", "people", "civilian", "resident", "man", "woman", "body", "victim", "casualty", "volunteer", "recruit"},
    {"soldier", "troop", "serviceman", "fighter", "militant", "gunman", "insurgent", "rebel", "volunteer", "recruit"},
    {"truck", "vehicle", "car", "pickup", "lorry"},
    {"child", "pupil", "schoolchild", "boy", "girl"},
    {"protester", "demonstrator", "marcher"},
    {"missile", "rocket", "shell", "projectile", "mortar"},
    {"day", "night"},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityMatch:
    """Two quantities that count the same thing."""

    left: Quantity
    right: Quantity
    verdict: Verdict

    @property
    def arithmetic(self) -> str:
        """The comparison as a reader would write it: "at least 12 / 8: cannot both hold"."""
        said = "can both hold" if self.verdict == "agree" else "cannot both hold"
        return f"“{self.left.text}” and “{self.right.text}” {said}"


def match_quantities(left: Statement, right: Statement) -> list[QuantityMatch]:
    """Every comparable pair of quantities.  A quantity that agrees with one of the other side is not held against another."""
    found: list[QuantityMatch] = []
    for mine in left.quantities:
        for other in right.quantities:
            if _is_same_unit(mine.unit, other.unit):
                verdict: Verdict = "agree" if _overlap(mine, other) else "disagree"
                found.append(QuantityMatch(left=mine, right=other, verdict=verdict))
    agreed_left = {match.left.span for match in found if match.verdict == "agree"}
    agreed_right = {match.right.span for match in found if match.verdict == "agree"}
    return [
        match
        for match in found
        if match.verdict == "agree" or (match.left.span not in agreed_left and match.right.span not in agreed_right)
    ]


def _is_same_unit(left: str | None, right: str | None) -> bool:
    if left is None or right is None:
        return False
    return left == right or any(left in row and right in row for row in _SAME)


def _overlap(left: Quantity, right: Quantity) -> bool:
    low_left, high_left = _bounds(left)
    low_right, high_right = _bounds(right)
    return low_left <= high_right and low_right <= high_left


def _bounds(quantity: Quantity) -> tuple[float, float]:
    low = -math.inf if quantity.low is None else quantity.low
    high = math.inf if quantity.high is None else quantity.high
    if quantity.is_approximate:
        low, high = low - abs(low) * APPROXIMATION, high + abs(high) * APPROXIMATION
    return low, high
