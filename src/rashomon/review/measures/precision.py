"""Verdicts so far → the share of judged cards that were conflicts, with its interval."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rashomon.review.measures.interval import Interval
from rashomon.review.measures.wilson import wilson_interval

_CONFLICT = "conflict"
_COUNTED = (_CONFLICT, "compatible", "different_matter", "bad_statement")  # unsure says neither yes nor no


@dataclass(frozen=True, slots=True, kw_only=True)
class Precision:
    """Conflicts among the cards judged one way or the other; `unsure` ones are left out of `judged`."""

    conflicts: int
    judged: int
    unsure: int
    share: float
    interval: Interval


def verdict_of_precision(counts: Mapping[str, int], level: float = 0.95) -> Precision | None:
    """Precision so far from how often each verdict was given; None when nothing was decided yet.

    One verdict a card, the one that stands: a card that three people judged must not count three times.  Cards judged
    best first are not a sample of the queue: this is the precision of what was read, and it falls as reading goes on.
    """
    judged = sum(counts.get(verdict, 0) for verdict in _COUNTED)
    if judged == 0:
        return None
    conflicts = counts.get(_CONFLICT, 0)
    return Precision(
        conflicts=conflicts,
        judged=judged,
        unsure=counts.get("unsure", 0),
        share=conflicts / judged,
        interval=wilson_interval(conflicts, judged, level),
    )
