from __future__ import annotations

import numpy as np

from rashomon.pairs.search import best_of_either, shared_columns
from rashomon.records import NameMention, Quantity, Span

SPAN = Span(start=0, end=1)


def test_a_pair_stays_when_either_side_has_it_among_its_best() -> None:
    left, right = np.array([0, 0, 1, 2]), np.array([1, 2, 3, 3])
    scores = np.array([0.9, 0.1, 0.2, 0.8], dtype=np.float32)
    # Best of 0: (0,1); of 2: (2,3); of 1: (0,1); of 3: (2,3).
    assert best_of_either(left, right, scores, 1).tolist() == [True, False, False, True]
    assert best_of_either(left, right, scores, 2).all()


def test_among_equals_the_lower_position_is_taken() -> None:
    left, right, scores = np.array([0, 0, 1]), np.array([1, 2, 2]), np.full(3, 0.5, dtype=np.float32)
    assert best_of_either(left, right, scores, 1).tolist() == [True, True, False]  # 0-1, and 2 takes 0 before 1


def test_statements_are_opened_to_those_that_count_the_same_or_share_a_name(make) -> None:
    trucks = Quantity(span=SPAN, text="50 trucks", low=50, high=50, unit="truck")
    dead = Quantity(span=SPAN, text="12", low=12, high=12, unit="person", outcome="dead")
    velm = NameMention(span=SPAN, text="Velm", key="velm")
    statements = [
        make("a", "A", quantities=(trucks,), names=(velm,)),
        make("b", "B", quantities=(trucks, dead)),
        make("c", "C", names=(velm,)),
    ]
    things, names = shared_columns(statements)
    assert (things @ things.T).toarray().tolist() == [[1, 1, 0], [1, 3, 0], [0, 0, 0]]  # truck; truck, person and dead
    assert (names @ names.T).toarray().tolist() == [[1, 0, 1], [0, 0, 0], [1, 0, 1]]
