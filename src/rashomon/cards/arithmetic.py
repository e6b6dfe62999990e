"""The two numbers of a conflict → the sum that shows why both cannot hold: "12 < 15", and a line to see it on.

In: a conflict whose marked words are quantities.  Out: one frozen view, None where nothing is counted or where the
bounds as written meet.  It takes the bounds as the words give them; what rounding and "about" allow is in the
conflict's own reason, which decided.  Several counts inside one mark ("two women and a man") are added up.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rashomon.cards.card import Place
from rashomon.records import Conflict, Quantity, Span, Statement

_EDGE = 12.0  # per cent of the line kept free on each side, for the ends that go on
_MOST_ADDED = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberView:
    """One side's number and its place on the line, in per cent from the left."""

    written: str  # as the text has it: "at least 15"
    bounds: str  # "12", "≥ 15", "< 10", "12–15"
    words: str  # "12", "at least 15", "fewer than 10", "12 to 15"
    added: str | None  # "2 + 1 = 3" where several counts were added up
    is_about: bool
    x: float
    width: float  # 0: a point
    goes_left: bool  # no lower bound: the bar goes on
    goes_right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ArithmeticView:
    """Both numbers in the order of the card, and how they compare."""

    first: NumberView
    second: NumberView
    sum: str  # "12 < 15"
    unit: str | None  # what both count, when they count the same


def arithmetic_view(conflict: Conflict, *, first: Place = "left") -> ArithmeticView | None:
    """The numbers marked as evidence, those of the side `first` first; None where they do not exclude each other."""
    pair, evidence = conflict.scored.pair, conflict.evidence
    sides = [(pair.left, evidence.left), (pair.right, evidence.right)]
    if first == "right":
        sides.reverse()
    found = [_marked(statement, spans) for statement, spans in sides]
    if found[0] is None or found[1] is None or conflict.revision is not None:
        return None
    one, two = found[0], found[1]
    compared = _compare(one.quantity, two.quantity)
    if compared is None:
        return None
    low, high = _ends((one.quantity, two.quantity))
    units = {one.quantity.unit, two.quantity.unit}
    return ArithmeticView(
        first=_number(one, low, high),
        second=_number(two, low, high),
        sum=compared,
        unit=_plural(units.pop()) if len(units) == 1 else None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counted:
    quantity: Quantity
    added: str | None


def _marked(statement: Statement, spans: Iterable[Span]) -> _Counted | None:
    """The quantity under the first mark that holds one."""
    for mark in spans:
        inside = [one for one in statement.quantities if one.span.start < mark.end and mark.start < one.span.end]
        if len(inside) == 1:
            return _Counted(quantity=inside[0], added=None)
        if 1 < len(inside) <= _MOST_ADDED and all(one.low is not None for one in inside):
            return _sum(statement, mark, inside)
    return None


def _sum(statement: Statement, mark: Span, parts: Sequence[Quantity]) -> _Counted:
    """A list is at least what it adds up to."""
    total = math.fsum(part.low or 0.0 for part in parts)
    start = statement.span.start
    written = statement.text[max(mark.start - start, 0) : mark.end - start] or ", ".join(part.text for part in parts)
    units = {part.unit for part in parts}
    whole = replace(
        parts[0],
        text=written,
        low=total,
        high=None,
        is_high_open=False,
        unit=units.pop() if len(units) == 1 else None,
        is_approximate=any(part.is_approximate for part in parts),
    )
    return _Counted(quantity=whole, added=" + ".join(_plain(part.low or 0.0) for part in parts) + f" = {_plain(total)}")


def _compare(one: Quantity, two: Quantity) -> str | None:
    """ "12 < 15", "15 > 12", "10 is not fewer than 10"; None where the bounds meet."""
    if _is_below(one, two):
        return _told(one.high, "<", two.low)
    if _is_below(two, one):
        return _told(one.low, ">", two.high)
    return None


def _is_below(one: Quantity, two: Quantity) -> bool:
    if one.high is None or two.low is None:
        return False
    return one.high < two.low or (one.high == two.low and (one.is_high_open or two.is_low_open))


def _told(value: float | None, sign: str, other: float | None) -> str:
    if value is None or other is None:
        raise ValueError("a bound that is not there was compared")
    if value == other:
        return f"{_plain(value)} itself is left out"
    return f"{_plain(value)} {sign} {_plain(other)}"


def _ends(quantities: Sequence[Quantity]) -> tuple[float, float]:
    bounds = [bound for one in quantities for bound in (one.low, one.high) if bound is not None]
    return min(bounds), max(bounds)


def _number(counted: _Counted, low: float, high: float) -> NumberView:
    quantity = counted.quantity
    reach = (high - low) or 1.0

    def place(value: float) -> float:
        return round(_EDGE + (100 - 2 * _EDGE) * (value - low) / reach, 2)

    left = 0.0 if quantity.low is None else place(quantity.low)
    right = 100.0 if quantity.high is None else place(quantity.high)
    return NumberView(
        written=quantity.text,
        bounds=_bounds(quantity),
        words=_in_words(quantity),
        added=counted.added,
        is_about=quantity.is_approximate,
        x=left,
        width=round(right - left, 2),
        goes_left=quantity.low is None,
        goes_right=quantity.high is None,
    )


def _bounds(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    if low is None and high is None:
        return "any number"
    if low is None:
        return f"{'<' if quantity.is_high_open else '≤'} {_plain(high or 0.0)}"
    if high is None:
        return f"{'>' if quantity.is_low_open else '≥'} {_plain(low)}"
    told = _plain(low) if low == high else f"{_plain(low)}–{_plain(high)}"
    return f"about {told}" if quantity.is_approximate else told


def _in_words(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    if low is None and high is None:
        return "any number"
    if low is None:
        return f"{'fewer than' if quantity.is_high_open else 'at most'} {_plain(high or 0.0)}"
    if high is None:
        return f"{'more than' if quantity.is_low_open else 'at least'} {_plain(low)}"
    told = _plain(low) if low == high else f"{_plain(low)} to {_plain(high)}"
    return f"about {told}" if quantity.is_approximate else told


def _plain(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.6g}"


def _plural(unit: str | None) -> str | None:
    """ "boats" of "boat"; what is no plain English noun stays as it is."""
    if unit is None or not unit.isalpha():
        return unit
    if unit == "person":
        return "people"
    if unit.endswith(("s", "x", "ch", "sh")):
        return f"{unit}es"
    if unit.endswith("y") and unit[-2:-1] not in "aeiou":
        return f"{unit[:-1]}ies"
    return unit if unit.isupper() else f"{unit}s"
