"""Conflicts about one matter, gathered into a dispute with its accounts.

In: flagged conflicts, best first, and pairs of statements as the model judged them.  Out: Dispute records, the one with
the most probable conflict first.  `matters` says which conflicts belong together, `accounts` who is on which side.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from rashomon.conflicts.accounts import collect_accounts
from rashomon.conflicts.matters import Link, group_by_matter, link_of
from rashomon.records import Conflict, Dispute, ScoredPair, content_id

_AGREES = 0.5  # entailment from which two statements agree, if it is more than they contradict
_MOST_ODDS = 4.0


def collect_disputes(conflicts: Sequence[Conflict], judged: Iterable[ScoredPair] = ()) -> list[Dispute]:
    """Disputes out of conflicts given best first.

    `judged` are pairs scored beside them, all or only those that agree: statements that entail each other hold two
    disputes together and stand on one side.
    """
    known = {id_ for conflict in conflicts for id_ in (conflict.scored.pair.left.id, conflict.scored.pair.right.id)}
    opposed = {link_of(conflict.scored.pair.left.id, conflict.scored.pair.right.id) for conflict in conflicts}
    agreement: dict[Link, float] = {}
    for scored in judged:
        left, right = scored.pair.left.id, scored.pair.right.id
        if left in known and right in known and (odds := _agreement(scored)) > 0:
            agreement[link_of(left, right)] = odds
    agreement = {link: odds for link, odds in agreement.items() if link not in opposed}
    return [
        Dispute(
            id=content_id("dispute", *sorted(conflict.id for conflict in group)),
            conflicts=tuple(group),
            accounts=collect_accounts(group, agreement),
        )
        for group in group_by_matter(conflicts, frozenset(agreement))
    ]


def _agreement(scored: ScoredPair) -> float:
    """Log-odds of the greater entailment; 0 where it is not more than even, or they contradict each other as much."""
    forward, backward = scored.forward, scored.backward
    entailment = max(forward.entailment, backward.entailment)
    if entailment <= max(_AGREES, (forward.contradiction + backward.contradiction) / 2):
        return 0.0
    held = min(entailment, 1 - 1e-6)
    return min(math.log(held / (1 - held)), _MOST_ODDS)
