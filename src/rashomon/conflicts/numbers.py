"""Interval arithmetic on what two statements count.

In: two statements with their quantities.  Out: pairs of quantities with a verdict: agree, disagree, or not comparable
and why (`counted`).  It never guesses what an unnamed number counts.

What a number allows: "at least 12" 12 or more, "more than 12" 13 or more, "fewer than 10" at most 9; "about 50" a tenth
either way; a round number of 100 or more what rounds to it, within a twentieth ("5,000" and "5,120" agree); a vague
word ("dozens") anything from its bare word up (a dozen).  A narrower noun can be part of a wider: "12 civilians" cannot
be more than "10 people", and may be fewer.  A list is at least what it adds up to ("two women and a man", "three
people"), and a number that the other side gives as a part of its own is no other total; nor are counts that add up to
it ("3 killed in the market and 4 on the road", "7 killed").
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal

from rashomon.conflicts.counted import Relation, compare_counted
from rashomon.records import Quantity, Span, Statement

Verdict = Literal["agree", "disagree", "not comparable"]

# "about 50" covers 45 to 55: a tenth each way, the rounding newsrooms use for two-digit counts.
APPROXIMATION = 0.10
# A round number covers what rounds to it ("5,100": 5,050 to 5,150), but never more than a twentieth each way.
ROUNDING = 0.05
_LEAST_ROUND = 100
_NEVER_ROUND = frozenset({"%", "magnitude", "year"})
_VAGUE = re.compile(r"\b(?:tens|dozens|scores|hundreds|thousands|millions|billions|several|few|many)\b", re.IGNORECASE)
_LISTED = re.compile(r"(?:,|,?\sand)\s$")
_ANOTHER = re.compile(r"\banother\b", re.IGNORECASE)
_PEOPLE_TOTAL = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityMatch:
    """Two quantities, whether they can both hold, and why not when they cannot be compared."""

    left: Quantity
    right: Quantity
    verdict: Verdict
    reason: str | None = None  # of "not comparable"

    @property
    def arithmetic(self) -> str:
        """The comparison as a reader would write it: "“at least 12” allows 12 or more; “8” is 8: cannot both hold"."""
        if self.verdict == "not comparable":
            return f"“{self.left.text}” and “{self.right.text}” are not compared: {self.reason}"
        said = "can both hold" if self.verdict == "agree" else "cannot both hold"
        return f"{_in_words(self.left)}; {_in_words(self.right)}: {said}"


def match_quantities(left: Statement, right: Statement) -> list[QuantityMatch]:
    """Every comparable pair; a quantity that agrees with one of the other side is not held against another."""
    return [match for match in compare_quantities(left, right) if match.verdict != "not comparable"]


def compare_quantities(left: Statement, right: Statement) -> list[QuantityMatch]:
    """Every pair whose units are related, with "not comparable" and its reason where that is the finding."""
    if not left.quantities or not right.quantities:
        return []
    totals = _totals(left), _totals(right)
    found = [
        match
        for mine, other in _to_compare(left, right, totals)
        if (match := _compared(left, mine, right, other)) is not None
    ]
    found = [match for match in found if not _is_summed(match, found, totals)]
    found = [_unless_part(left, right, match) for match in found]
    found += [*_added_up(left, found, is_left=True), *_added_up(right, found, is_left=False)]
    agreed = [match for match in found if match.verdict == "agree"]
    return [
        match
        for match in found
        if match.verdict != "disagree"
        or not any(_meet(match.left, one.left) or _meet(match.right, one.right) for one in agreed)
    ]


def _to_compare(
    left: Statement, right: Statement, totals: tuple[Sequence[Quantity], Sequence[Quantity]]
) -> Iterator[tuple[Quantity, Quantity]]:
    """What lists add up to with counts of the same unit, then every quantity with every other."""
    for mine, other in (*product(totals[0], right.quantities), *product(left.quantities, totals[1])):
        if mine.unit == other.unit:
            yield mine, other
    yield from product(left.quantities, right.quantities)


def _unless_part(left: Statement, right: Statement, match: QuantityMatch) -> QuantityMatch:
    """ "10 were killed" is the part in "31 were killed, 10 of them when the bus was hit", not another total."""
    if match.verdict != "disagree" or not (
        _is_part_in(match.left, right, match.right) or _is_part_in(match.right, left, match.left)
    ):
        return match
    return replace(match, verdict="not comparable", reason="the one is a part that the other side gives as well")


def _added_up(statement: Statement, found: Sequence[QuantityMatch], *, is_left: bool) -> Iterator[QuantityMatch]:
    """ "3 were killed in the market and 4 on the road" are the 7 of the other side: its parts, and no other totals.

    `statement` is the side of the parts, the left one where `is_left`.
    """
    apart = [match for match in found if match.verdict == "disagree"]
    wholes = {id(of): of for of in ((match.right if is_left else match.left) for match in apart)}
    for whole in wholes.values():
        parts = [
            match.left if is_left else match.right
            for match in apart
            if (match.right if is_left else match.left) is whole
        ]
        if whole.extent != "whole" or not _are_parts(parts):
            continue
        total = replace(_total(statement, parts), high=sum(part.low or 0.0 for part in parts))
        if _allowed(whole, total).meets(_allowed(total, whole)):
            sides = (total, whole) if is_left else (whole, total)
            yield QuantityMatch(left=sides[0], right=sides[1], verdict="agree")


def _are_parts(parts: Sequence[Quantity]) -> bool:
    """Two or more exact counts of one kind, each in a place of its own."""
    return (
        len(parts) > 1
        and all(part.low is not None and part.low == part.high and part.extent == "whole" for part in parts)
        and not any(part.is_approximate for part in parts)
        and len({(part.unit, part.outcome) for part in parts}) == 1
        and not any(_meet(one, two) for at, one in enumerate(parts) for two in parts[at + 1 :])
    )


def _is_part_in(count: Quantity, statement: Statement, whole: Quantity) -> bool:
    return any(
        part.extent == "part"
        and part.low is not None
        and part.low == count.low
        and part.high == count.high
        and part.unit in (None, count.unit, whole.unit)
        for part in statement.quantities
        if part is not whole
    )


def _is_summed(
    match: QuantityMatch, found: Sequence[QuantityMatch], totals: tuple[list[Quantity], list[Quantity]]
) -> bool:
    """Whether an entry of a list stands where the list's total was compared: the total counts, not the entry."""
    for one in found:
        if one is match or one.verdict == "not comparable":
            continue
        is_entry = (_is_entry(match.left, one.left, totals[0]), _is_entry(match.right, one.right, totals[1]))
        if (is_entry[0] and match.right is one.right) or (is_entry[1] and match.left is one.left):
            return True
    return False


def _is_entry(quantity: Quantity, total: Quantity, totals: Sequence[Quantity]) -> bool:
    return quantity is not total and total in totals and _meet(quantity, total)


def _meet(one: Quantity, two: Quantity) -> bool:
    return one.span.start < two.span.end and two.span.start < one.span.end


def _compared(left: Statement, mine: Quantity, right: Statement, other: Quantity) -> QuantityMatch | None:
    how = compare_counted(left, mine, right, other)
    if how.relation is None:
        return None
    if how.reason is not None:
        return QuantityMatch(left=mine, right=other, verdict="not comparable", reason=how.reason)
    verdict = _verdict(mine, other, how.relation)
    reason = "the one can be some of the other" if verdict == "not comparable" else None
    return QuantityMatch(left=mine, right=other, verdict=verdict, reason=reason)


def _verdict(mine: Quantity, other: Quantity, relation: Relation) -> Verdict:
    one, two = _allowed(mine, other), _allowed(other, mine)
    if one.meets(two):
        return "agree"
    narrow, wide = (one, two) if relation == "left is narrower" else (two, one)
    if relation == "same" or narrow.low >= wide.high:
        return "disagree"
    return "not comparable"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Interval:
    """The numbers a quantity allows."""

    low: float
    high: float
    is_low_open: bool = False
    is_high_open: bool = False

    def meets(self, other: _Interval) -> bool:
        """Whether one number lies in both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        if low != high:
            return low < high
        return not any(
            (side.low == low and side.is_low_open) or (side.high == low and side.is_high_open) for side in (self, other)
        )


def _allowed(quantity: Quantity, beside: Quantity) -> _Interval:
    low = -math.inf if quantity.low is None else quantity.low
    high = math.inf if quantity.high is None else quantity.high
    if quantity.is_approximate:
        return _Interval(
            low=low - _about(quantity, low),
            high=high + _about(quantity, high),
            is_low_open=quantity.is_low_open,
            is_high_open=quantity.is_high_open,
        )
    if low == high and (slack := _rounding(quantity, low, beside)):
        return _Interval(low=low - slack, high=high + slack, is_low_open=True, is_high_open=True)
    if high == math.inf and not quantity.is_low_open and _VAGUE.search(quantity.text):
        low /= 2
    return _Interval(low=low, high=high, is_low_open=quantity.is_low_open, is_high_open=quantity.is_high_open)


def _about(quantity: Quantity, value: float) -> float:
    """A tenth of the value, and for counts at least one: "about 5" allows 4 and 6."""
    if math.isinf(value):
        return 0.0
    least = 0.0 if quantity.unit in _NEVER_ROUND or value == 0 else 1.0
    return max(abs(value) * APPROXIMATION, least)


def _rounding(quantity: Quantity, value: float, beside: Quantity) -> float:
    """How far a round number reaches; 0 for one that is not round."""
    if quantity.unit == "%":
        other = beside.low if beside.low is not None else beside.high
        return 0.5 if value == int(value) and other is not None and other != int(other) else 0.0
    if quantity.unit in _NEVER_ROUND or value < _LEAST_ROUND or value % _LEAST_ROUND:
        return 0.0
    place = 10.0 ** (len(text := f"{value:.0f}") - len(text.rstrip("0")))
    return min(place / 2, value * ROUNDING)


def _totals(statement: Statement) -> list[Quantity]:
    """ "two women and a man", "30 here and another five there": the sum as a lower bound."""
    found: list[Quantity] = []
    run: list[Quantity] = []
    for quantity in (*statement.quantities, None):
        if quantity is not None and run and _continues(statement, run[-1], quantity):
            run.append(quantity)
            continue
        if len(run) > 1:
            found.append(_total(statement, run))
        run = [quantity] if quantity is not None and _is_listable(quantity) else []
    return found


def _is_listable(quantity: Quantity) -> bool:
    return quantity.outcome is not None and quantity.extent == "whole" and quantity.low is not None


def _continues(statement: Statement, last: Quantity, quantity: Quantity) -> bool:
    start = statement.span.start
    between = statement.text[last.span.end - start : quantity.span.start - start]
    if _ANOTHER.match(quantity.text) or _ANOTHER.search(between[-12:]):
        is_same = quantity.unit in (None, last.unit, _PEOPLE_TOTAL)
        return is_same and quantity.low is not None and quantity.outcome in (None, last.outcome)
    return (
        _is_listable(quantity)
        and quantity.outcome == last.outcome
        and quantity.unit != last.unit
        and _PEOPLE_TOTAL not in (quantity.unit, last.unit)
        and _LISTED.fullmatch(between) is not None
    )


def _total(statement: Statement, run: Sequence[Quantity]) -> Quantity:
    span = Span(start=run[0].span.start, end=run[-1].span.end)
    units = {quantity.unit for quantity in run} - {None}
    return replace(
        run[0],
        span=span,
        text=Span(start=span.start - statement.span.start, end=span.end - statement.span.start).of(statement.text),
        low=sum(quantity.low or 0.0 for quantity in run),
        high=None,
        unit=units.pop() if len(units) == 1 else _PEOPLE_TOTAL,
        is_approximate=any(quantity.is_approximate for quantity in run),
    )


def _in_words(quantity: Quantity) -> str:
    """ "“at least 12” allows 12 or more"."""
    allowed = _allowed(quantity, quantity)
    low, high = (_plain(bound) for bound in (allowed.low, allowed.high))
    if quantity.low is None:
        told = f"allows fewer than {high}" if quantity.is_high_open else f"allows {high} or fewer"
    elif quantity.high is None:
        told = f"allows more than {low}" if quantity.is_low_open else f"allows {low} or more"
    elif allowed.low == allowed.high:
        told = f"is {low}"
    else:
        told = f"allows {low} to {high}"
    return f"“{quantity.text}” {told}"


def _plain(value: float) -> str:
    if math.isinf(value):
        return "any number"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"
