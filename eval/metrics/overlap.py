"""Which predicted places are which gold places: sets of characters in, matched positions out.

A place is the set of its characters, so that one with a gap needs no rule of its own.  It does not count or average.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

Place = frozenset[int]


def shared(left: Place, right: Place) -> float:
    """Characters both have, as a share of the longer; 0 when either is empty."""
    longer = max(len(left), len(right))
    return len(left & right) / longer if left and right else 0.0


def match_places(gold: Sequence[Place], predicted: Sequence[Place], least: float) -> list[tuple[int, int]]:
    """Pairs of positions (in `gold`, in `predicted`) that share at least `least`, best first, each used once.

    Greedy from the largest share down, ties by position; a share of 0 never matches.
    """
    pairs = sorted((-share, at, other) for at, other, share in _touching(gold, predicted) if share >= least)
    taken_gold: set[int] = set()
    taken_predicted: set[int] = set()
    matched = []
    for _, at, other in pairs:
        if at not in taken_gold and other not in taken_predicted:
            taken_gold.add(at)
            taken_predicted.add(other)
            matched.append((at, other))
    return matched


def touched(gold: Sequence[Place], predicted: Sequence[Place]) -> tuple[set[int], set[int]]:
    """Positions of gold and of predicted places that share a character with one of the others."""
    pairs = _touching(gold, predicted)
    return {at for at, _, _ in pairs}, {other for _, other, _ in pairs}


def _touching(gold: Sequence[Place], predicted: Sequence[Place]) -> list[tuple[int, int, float]]:
    """Every pair of positions with characters in common, and their share."""
    owners: dict[int, list[int]] = defaultdict(list)
    for at, place in enumerate(gold):
        for character in place:
            owners[character].append(at)
    found = []
    for other, place in enumerate(predicted):
        near = {at for character in place for at in owners.get(character, ())}
        found += [(at, other, shared(gold[at], place)) for at in sorted(near)]
    return found
