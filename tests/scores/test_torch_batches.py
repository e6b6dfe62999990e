from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rashomon.scores.torch_batches import FixedBatches, Plan, PlannedBatch, SortedBatches

LENGTHS = st.lists(st.integers(min_value=3, max_value=60), max_size=80)


def planned(plan: Plan, *chunks: list[int]) -> list[PlannedBatch]:
    found: list[PlannedBatch] = []
    start = 0
    for lengths in chunks:
        rows = np.arange(start, start + len(lengths))
        found.extend(plan.add(rows, np.array(lengths, dtype=np.int32)))
        start += len(lengths)
    return [*found, *plan.finish()]


def test_sorted_batches_hold_as_many_as_fit_in_the_budget_of_tokens() -> None:
    batches = planned(SortedBatches(24, None), [5, 12, 6, 10, 4])
    # 12 wide: 24 // 12 = 2 rows, the second of 10; then 6 wide: 4 would fit, 3 are left
    assert [(batch.rows.tolist(), batch.count, batch.width) for batch in batches] == [
        ([1, 3], 2, 12),
        ([2, 0, 4], 3, 6),
    ]


def test_a_pair_longer_than_the_budget_is_a_batch_of_its_own() -> None:
    assert [batch.rows.tolist() for batch in planned(SortedBatches(24, None), [30, 4])] == [[0], [1]]


def test_a_batch_size_wins_over_the_budget() -> None:
    assert [batch.count for batch in planned(SortedBatches(24, 1), [5, 6])] == [1, 1]
    assert [batch.count for batch in planned(FixedBatches(24, 1, 64), [5, 6])] == [2, 2]  # one row and the empty one


def test_a_fixed_batch_leaves_when_its_width_is_full_and_the_rest_at_the_end() -> None:
    plan = FixedBatches(32, None, 64)  # 8 wide: 4 rows, one of which stays empty
    first = list(plan.add(np.arange(4), np.array([5, 8, 7, 6], dtype=np.int32)))
    assert [(batch.rows.tolist(), batch.count, batch.width) for batch in first] == [([0, 1, 2], 4, 8)]
    rest = list(plan.finish())
    assert [(batch.rows.tolist(), batch.count, batch.width) for batch in rest] == [([3], 4, 8)]


def test_no_batch_is_wider_than_the_model_takes() -> None:
    assert [batch.width for batch in planned(FixedBatches(100, None, 30), [29, 30])] == [30]


@given(LENGTHS, LENGTHS)
def test_every_row_is_in_one_batch_that_is_wide_enough(one: list[int], other: list[int]) -> None:
    lengths = [*one, *other]
    for plan in (SortedBatches(100, None), FixedBatches(100, None, 60), FixedBatches(100, 3, 60)):
        batches = planned(plan, one, other)
        assert sorted(row for batch in batches for row in batch.rows.tolist()) == list(range(len(lengths)))
        assert all(lengths[row] <= batch.width for batch in batches for row in batch.rows.tolist())
        assert all(len(batch.rows) <= batch.count for batch in batches)


@given(LENGTHS, LENGTHS)
def test_a_pairs_fixed_shape_depends_on_its_length_alone(one: list[int], other: list[int]) -> None:
    shapes: dict[int, set[tuple[int, int]]] = {}
    for chunks in ((one, other), (other, one), (one,)):
        lengths = [length for chunk in chunks for length in chunk]
        for batch in planned(FixedBatches(100, None, 60), *chunks):
            assert len(batch.rows) < batch.count  # an empty row is always there
            for row in batch.rows.tolist():
                shapes.setdefault(lengths[row], set()).add((batch.count, batch.width))
    assert all(len(found) == 1 for found in shapes.values())
