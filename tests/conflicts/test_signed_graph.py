"""Parting a graph of what belongs together and what does not."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.conflicts.signed_graph import part

# No deadline: a busy machine is no failure.
FREELY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
EDGES = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda edge: edge[0] < edge[1]), st.floats(-5, 5)
)


def test_what_attracts_is_together_and_what_repels_is_apart() -> None:
    assert part(4, {(0, 1): 1.0, (2, 3): 1.0, (1, 2): -1.0}) == [[0, 1], [2, 3]]


def test_what_nothing_is_known_of_stands_alone() -> None:
    assert part(3, {(0, 2): 0.5}) == [[0, 2], [1]]
    assert part(0, {}) == []


def test_one_weak_link_does_not_chain_two_groups_that_repel_each_other() -> None:
    weights = {(0, 1): 2.0, (2, 3): 2.0, (1, 2): 1.0, (0, 2): -0.6, (1, 3): -0.6}
    assert part(4, weights) == [[0, 1], [2, 3]]  # 1.0 - 0.6 - 0.6 is below 0


def test_three_that_all_repel_are_three() -> None:
    assert part(3, {(0, 1): -1.0, (1, 2): -1.0, (0, 2): -1.0}) == [[0], [1], [2]]


@FREELY
@given(weights=EDGES)
def test_every_node_is_in_one_group_and_no_two_groups_would_gain_by_joining(
    weights: dict[tuple[int, int], float],
) -> None:
    groups = part(8, weights)
    assert sorted(node for group in groups for node in group) == list(range(8))
    home = {node: at for at, group in enumerate(groups) for node in group}
    inside = sum(weight for (one, other), weight in weights.items() if home[one] == home[other])
    assert inside >= -1e-9  # never worse than every node alone
