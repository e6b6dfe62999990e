"""Parting a graph of what belongs together (weights above 0) and what does not (below 0).

In: nodes by number and weights of pairs; pairs left out weigh 0.  Out: groups that hold as much positive and as little
negative weight as greed finds.  How many groups there are follows from the weights.

Method: greedy additive edge contraction (Keuper et al., "Efficient decomposition of image and mesh graphs by lifted
multicuts", 2015), then single nodes are moved while that gains.  The optimum is NP-hard to find (Bansal et al. 2004).
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping

Edge = tuple[int, int]
_ROUNDS = 10
_GAIN = 1e-9


def part(nodes: int, weights: Mapping[Edge, float]) -> list[list[int]]:
    """Groups of the nodes 0 … nodes - 1, each sorted, by their first node."""
    beside = _neighbours(nodes, weights)
    group = _contracted(nodes, weights)
    for _ in range(_ROUNDS):
        moved = [_moved(node, group, beside[node]) for node in range(nodes)]
        if not any(moved):
            break
    found: dict[int, list[int]] = {}
    for node in range(nodes):
        found.setdefault(group[node], []).append(node)
    return list(found.values())


def _neighbours(nodes: int, weights: Mapping[Edge, float]) -> list[dict[int, float]]:
    beside: list[dict[int, float]] = [{} for _ in range(nodes)]
    for (one, other), weight in weights.items():
        beside[one][other] = beside[one].get(other, 0.0) + weight
        beside[other][one] = beside[other].get(one, 0.0) + weight
    return beside


def _contracted(nodes: int, weights: Mapping[Edge, float]) -> list[int]:
    """The group of each node after joining the two groups with most between them, as long as that is above 0."""
    between = _neighbours(nodes, weights)
    members = [[node] for node in range(nodes)]
    queue = [(-weight, one, other) for one in range(nodes) for other, weight in between[one].items() if one < other]
    heapq.heapify(queue)
    while queue and queue[0][0] < 0:
        weight, one, other = heapq.heappop(queue)
        if between[one].get(other) != -weight:  # an older weight, or a group that is no more
            continue
        members[one] += members[other]
        members[other] = []
        for third, more in between[other].items():
            del between[third][other]
            if third == one:
                continue
            joined = between[one].get(third, 0.0) + more
            between[one][third] = between[third][one] = joined
            heapq.heappush(queue, (-joined, min(one, third), max(one, third)))
        between[other] = {}
    group = [0] * nodes
    for at, inside in enumerate(members):
        for node in inside:
            group[node] = at
    return group


def _moved(node: int, group: list[int], beside: Mapping[int, float]) -> bool:
    """Put a node into the group where most of its weight is; whether it went anywhere."""
    pull: dict[int, float] = {}
    for other, weight in beside.items():
        pull[group[other]] = pull.get(group[other], 0.0) + weight
    here = pull.get(group[node], 0.0)
    best = max(pull, key=lambda one: (pull[one], -one), default=group[node])
    if pull.get(best, 0.0) <= max(here, 0.0) + _GAIN:
        return False
    group[node] = best
    return True
