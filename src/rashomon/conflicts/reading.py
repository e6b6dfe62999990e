"""The order in which a person reads what was found: dispute by dispute, each finding once before any finding again.

In: conflicts, most probable first, and their disputes.  Out: the flagged ones, some below the threshold, and revisions,
one a timeline.  Nothing flagged is left out: what repeats a finding (the same two numbers of one week, or a statement
shown twice already) comes after the others of its dispute.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rashomon.conflicts.evidence import find_witnesses
from rashomon.records import Conflict, Dispute, Quantity, TimelinePoint

_MOST_SHOWN = 2  # times one statement is shown before further conflicts of it count as repeats

_Finding = tuple[object, ...]


def rank_for_reading(conflicts: Sequence[Conflict], *, below: int, disputes: Sequence[Dispute] = ()) -> list[Conflict]:
    """The flagged conflicts, the `below` best that were not flagged, and as many revisions, one a timeline.

    The flagged ones of a dispute stand together, disputes in the order given; those of no dispute come behind them.
    """
    flagged: list[Conflict] = []
    for dispute in disputes:
        flagged += _each_once(dispute.conflicts)
    disputed = {conflict.id for conflict in flagged}
    flagged += _each_once([one for one in conflicts if one.is_flagged and one.id not in disputed])
    others = [conflict for conflict in conflicts if not conflict.is_flagged and conflict.revision is None]
    timelines: dict[tuple[TimelinePoint, ...], Conflict] = {}
    for conflict in conflicts:
        if conflict.revision is not None:
            timelines.setdefault(conflict.revision.timeline, conflict)
    return flagged + others[:below] + list(timelines.values())[:below]


def _each_once(conflicts: Sequence[Conflict]) -> list[Conflict]:
    """Conflicts that bring something new, then those that repeat; both in the order given."""
    first: list[Conflict] = []
    again: list[Conflict] = []
    shown: Counter[str] = Counter()
    numbers: set[_Finding] = set()
    for conflict in conflicts:
        pair, finding = conflict.scored.pair, _numbers(conflict)
        is_repeat = finding in numbers or max(shown[pair.left.id], shown[pair.right.id]) >= _MOST_SHOWN
        (again if is_repeat else first).append(conflict)
        if not is_repeat:
            shown.update((pair.left.id, pair.right.id))
            numbers |= {finding} if finding is not None else set()
    return first + again


def _numbers(conflict: Conflict) -> _Finding | None:
    """The two numbers that cannot both hold, and the week they were first told in; None for other kinds."""
    if conflict.kind != "number":
        return None
    pair = conflict.scored.pair
    disagreeing = find_witnesses(pair.left, pair.right).disagreeing
    if not disagreeing:  # amounts that the arithmetic cannot compare
        return None
    match = disagreeing[0]
    told = [side.published_at for side in (pair.left, pair.right) if side.published_at is not None]
    week = min(told).isocalendar()[:2] if told else None
    return (*sorted(map(_bounds, (match.left, match.right))), match.left.outcome, week)


def _bounds(quantity: Quantity) -> tuple[float, float]:
    low, high = quantity.low, quantity.high
    return (float("-inf") if low is None else low, float("inf") if high is None else high)
