"""Conflicts about one matter, gathered: pairs that share a statement belong to one dispute.

In: flagged conflicts.  Out: Dispute records, the one with the most probable conflict first.  Sides are the two colours
of the graph when it has two; where it does not, the statements that the strongest conflicts put apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.records import Conflict, Dispute, content_id


def collect_disputes(conflicts: Sequence[Conflict]) -> list[Dispute]:
    """Group conflicts, given best first, by the statements they share."""
    parents: dict[str, str] = {}

    def root(of: str) -> str:
        while parents.setdefault(of, of) != of:
            parents[of] = parents[parents[of]]
            of = parents[of]
        return of

    for conflict in conflicts:
        pair = conflict.scored.pair
        parents[root(pair.left.id)] = root(pair.right.id)
    groups: dict[str, list[Conflict]] = {}
    for conflict in conflicts:
        groups.setdefault(root(conflict.scored.pair.left.id), []).append(conflict)
    return [
        Dispute(
            id=content_id("dispute", *sorted(conflict.id for conflict in group)),
            conflicts=tuple(group),
            sides=_sides(group),
        )
        for group in groups.values()
    ]


def _sides(group: Sequence[Conflict]) -> tuple[tuple[str, ...], ...]:
    side: dict[str, int] = {}
    waiting = list(group)
    while waiting:
        at = next(
            (i for i, c in enumerate(waiting) if {c.scored.pair.left.id, c.scored.pair.right.id} & side.keys()), 0
        )
        pair = waiting.pop(at).scored.pair
        if pair.right.id in side and pair.left.id not in side:
            side[pair.left.id] = 1 - side[pair.right.id]
        side.setdefault(pair.left.id, 0)
        side.setdefault(pair.right.id, 1 - side[pair.left.id])
    return tuple(tuple(sorted(id_ for id_, of in side.items() if of == which)) for which in (0, 1))
