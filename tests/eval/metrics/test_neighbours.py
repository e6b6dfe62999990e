import numpy as np

from eval.metrics.neighbours import neighbour_ranks


def test_a_pair_has_the_better_of_its_ranks_on_either_side() -> None:
    # Statement 0 likes 1 best, then 2, then 3; statement 3 has only that one pair, so there it is the best.
    left, right = np.array([0, 0, 0]), np.array([1, 2, 3])
    assert neighbour_ranks(np.array([0.9, 0.5, 0.1]), left, right).tolist() == [0, 0, 0]


def test_what_neither_side_has_among_its_nearest_has_a_high_rank() -> None:
    left, right = np.array([0, 0, 1, 2]), np.array([1, 2, 3, 3])
    # 0: (0,1) then (0,2); 2: (2,3) then (0,2); so (0,2) is the second of both.
    assert neighbour_ranks(np.array([0.9, 0.1, 0.2, 0.8]), left, right).tolist() == [0, 1, 1, 0]
