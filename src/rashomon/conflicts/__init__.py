"""ScoredPair → Conflict → Dispute: decide, explain, group."""

from rashomon.conflicts.decide import find_conflicts, text_probabilities
from rashomon.conflicts.decision import Decision, load_decision
from rashomon.conflicts.disputes import collect_disputes
from rashomon.conflicts.evidence import explain, find_witnesses
from rashomon.conflicts.reading import rank_for_reading

__all__ = [
    "Decision",
    "collect_disputes",
    "explain",
    "find_conflicts",
    "find_witnesses",
    "load_decision",
    "rank_for_reading",
    "text_probabilities",
]
