"""Interval arithmetic on what two statements count.

In: two statements with their quantities.  Out: pairs of quantities that count the same thing, with a verdict.  It never
guesses what an unnamed number counts.

Known weakness: it does not know totals from parts ("20 of those vehicles" against "50 vehicles") yet.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Literal

from rashomon.records import Quantity, Statement

Verdict = Literal["agree", "disagree"]

# "about 50" covers 45 to 55: a tenth each way, the rounding newsrooms use for two-digit counts.
APPROXIMATION = 0.10

# Nouns that news uses for each other when it counts.
_SYNONYMS = (
    {"truck", "lorry"},
    {"child", "pupil", "schoolchild"},
    {"protester", "demonstrator", "marcher"},
    {"missile", "rocket", "projectile"},
    {"volunteer", "recruit"},
    {"militant", "fighter", "gunman", "insurgent", "rebel"},
)
# A wider noun stands for each narrower one, but two narrower ones (men and women, cars and trucks) are not compared.
_NARROWER = {
    "person": {
        *("civilian", "resident", "villager", "man", "woman", "child", "body", "victim", "casualty", "volunteer"),
        *("recruit", "dead", "death", "wounded", "injured", "protester", "demonstrator", "marcher", "prisoner"),
    },
    "casualty": {"dead", "death", "wounded", "injured"},
    "dead": {"body", "death"},
    "wounded": {"injured"},
    "fighter": {"militant", "gunman", "insurgent", "rebel", "volunteer", "recruit"},
    "vehicle": {"truck", "car", "pickup", "lorry", "bus"},
}
# What became of the people counted: the dead are not compared with the wounded.
_OUTCOMES = {
    "dead": re.compile(r"\b(?:kill(?:ed|s|ing)|dead|died|dying|deaths?|bodies|slain|executed)\b", re.IGNORECASE),
    "hurt": re.compile(r"\b(?:wound(?:ed|s|ing)|injur(?:ed|es|ing)|hurt)\b", re.IGNORECASE),
    "held": re.compile(r"\b(?:arrest(?:ed|s|ing)|detain(?:ed|s|ing)|captur(?:ed|es|ing)|kidnapped)\b", re.IGNORECASE),
}
_CLAUSE_END = re.compile(r"[,;.:]|\b(?:and|but|while)\b", re.IGNORECASE)


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
    """Every comparable pair; a quantity that agrees with one of the other side is not held against another."""
    found: list[QuantityMatch] = []
    for mine in left.quantities:
        for other in right.quantities:
            if _is_same_unit(mine.unit, other.unit) and _is_same_outcome(left, mine, right, other):
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
    return (
        left == right
        or any(left in row and right in row for row in _SYNONYMS)
        or left in _NARROWER.get(right, ())
        or right in _NARROWER.get(left, ())
    )


def _is_same_outcome(left: Statement, mine: Quantity, right: Statement, other: Quantity) -> bool:
    one, two = _outcome(left, mine), _outcome(right, other)
    return one is None or two is None or one == two


def _outcome(statement: Statement, quantity: Quantity) -> str | None:
    """Dead, hurt or held, by the nearest word: in the quantity itself, right before it, or later in its clause."""
    start, end = quantity.span.start - statement.span.start, quantity.span.end - statement.span.start
    before = statement.text[:start].split()[-1:]
    after = _CLAUSE_END.split(statement.text[end:], maxsplit=1)[0]
    for words in (quantity.text, " ".join(before), after):
        for outcome, pattern in _OUTCOMES.items():
            if pattern.search(words):
                return outcome
    return None


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
