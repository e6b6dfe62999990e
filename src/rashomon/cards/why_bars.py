"""The witnesses of a conflict → bars that add up, as the card draws them.

In: witnesses, which sum to the log-odds.  Out: one row a part with its bar in per cent of the drawing's width; each bar
begins where the one before ended, and the last row is the sum beside the threshold.  The words are those of
`tables.why`, as in conflicts.csv.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.records import Witness
from rashomon.tables.why import gather

_EDGE = 3.0  # per cent kept free on each side
_NARROWEST = 0.6  # per cent: a bar that can be seen


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyBar:
    """One part: where its bar lies, in per cent from the left.  `odds` are to a tenth, and those shown add up."""

    words: str
    odds: float
    x: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyView:
    """All parts, their sum, and the lines at even odds and at the threshold."""

    bars: tuple[WhyBar, ...]
    total: WhyBar
    even_x: float
    threshold_x: float
    threshold_odds: float


def why_view(witnesses: Sequence[Witness], threshold: float) -> WhyView | None:
    """The rows; None where no witness is known."""
    parts = gather(witnesses)
    if not parts:
        return None
    ends = [0.0]
    for part in parts:
        ends.append(ends[-1] + part.odds)
    held = min(max(threshold, 1e-6), 1 - 1e-6)
    line = math.log(held / (1 - held))
    low, high = min(*ends, line), max(*ends, line)

    def place(odds: float) -> float:
        return round(_EDGE + (100 - 2 * _EDGE) * (odds - low) / ((high - low) or 1.0), 2)

    def bar(words: str, begin: float, end: float) -> WhyBar:
        left, right = sorted((place(begin), place(end)))
        odds = round(round(end, 1) - round(begin, 1), 1) + 0.0  # no minus before a zero
        return WhyBar(words=words, odds=odds, x=left, width=round(max(right - left, _NARROWEST), 2))

    return WhyView(
        bars=tuple(bar(part.words, ends[at], ends[at + 1]) for at, part in enumerate(parts)),
        total=bar("together", 0.0, ends[-1]),
        even_x=place(0.0),
        threshold_x=place(line),
        threshold_odds=line,
    )
