"""Probabilities and verdicts in, how far the probabilities can be believed out: bins with intervals, and the ECE."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.review.measures.interval import Interval
from rashomon.review.measures.wilson import wilson_interval


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliabilityBin:
    """Judged cards of like probability; `low` and `high` are the ends of the bin, or its least and largest card."""

    low: float
    high: float
    cards: int
    mean_probability: float
    conflicts: int
    share: float
    interval: Interval  # of the share


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """The bins that hold a card, in order of probability."""

    bins: tuple[ReliabilityBin, ...]
    judged: int
    ece: float | None  # None: nothing was judged


def reliability(
    judged: Sequence[tuple[float, bool]], *, bins: int = 10, equal_counts: bool = False, level: float = 0.95
) -> Reliability:
    """Judged cards as (probability, whether it was a conflict), in bins of equal width or of about equal counts.

    A point on the diagonal means that of the cards given 0.7 seven in ten were conflicts (DeGroot & Fienberg 1983).
    ECE: the distance from the diagonal, weighted by cards (Naeini et al. 2015; equal width as in Guo et al. 2017); it
    is of the judged cards, which best first are the probable ones, not of the whole queue.  Cards of one probability
    stay in one bin.  Fixed bins are [low, high), the last one closed.  Raises ValueError for a probability outside 0–1.
    """
    ordered = sorted(judged)
    if not all(0 <= probability <= 1 for probability, _ in ordered):
        raise ValueError("a probability outside 0–1; hand in probabilities, not log-odds or percentages")
    groups = _equal_counts(ordered, bins) if equal_counts else _equal_widths(ordered, bins)
    made = tuple(_bin(low, high, cards, level) for low, high, cards in groups if cards)
    gap = sum(place.cards * abs(place.share - place.mean_probability) for place in made)
    return Reliability(bins=made, judged=len(ordered), ece=gap / len(ordered) if ordered else None)


_Group = tuple[float, float, list[tuple[float, bool]]]


def _equal_widths(ordered: Sequence[tuple[float, bool]], bins: int) -> Iterator[_Group]:
    held: list[list[tuple[float, bool]]] = [[] for _ in range(bins)]
    for probability, is_conflict in ordered:
        # Rounded first: 0.29 * 100 is 28.999999999999996, and 0.29 belongs to the bin that begins there.
        held[min(int(round(probability * bins, 9)), bins - 1)].append((probability, is_conflict))
    for place, cards in enumerate(held):
        yield place / bins, (place + 1) / bins, cards


def _equal_counts(ordered: Sequence[tuple[float, bool]], bins: int) -> Iterator[_Group]:
    start = 0
    for place in range(1, bins + 1):
        end = max(start, round(place * len(ordered) / bins))
        while 0 < end < len(ordered) and ordered[end][0] == ordered[end - 1][0]:
            end += 1
        cards = list(ordered[start:end])
        if cards:
            yield cards[0][0], cards[-1][0], cards
        start = end


def _bin(low: float, high: float, cards: Sequence[tuple[float, bool]], level: float) -> ReliabilityBin:
    conflicts = sum(is_conflict for _, is_conflict in cards)
    return ReliabilityBin(
        low=low,
        high=high,
        cards=len(cards),
        mean_probability=sum(probability for probability, _ in cards) / len(cards),
        conflicts=conflicts,
        share=conflicts / len(cards),
        interval=wilson_interval(conflicts, len(cards), level),
    )
