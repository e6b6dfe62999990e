"""ScoredPair → Conflict → Dispute: decide, explain, group."""

from rashomon.conflicts.decide import conflict_probabilities, find_conflicts
from rashomon.conflicts.disputes import collect_disputes
from rashomon.conflicts.evidence import explain, find_witnesses
from rashomon.conflicts.reading import rank_for_reading

__all__ = [
    "collect_disputes",
    "conflict_probabilities",
    "explain",
    "find_conflicts",
    "find_witnesses",
    "rank_for_reading",
]
