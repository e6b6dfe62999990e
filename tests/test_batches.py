from __future__ import annotations

import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.batches import BatchSize, batches_of_one_length, in_order, one_ahead


@given(st.lists(st.integers(0, 9), max_size=60), st.integers(1, 5), st.integers(1, 30))
def test_every_row_is_in_one_batch_of_its_own_length(lengths: list[int], rows: int, tokens: int) -> None:
    batches = batches_of_one_length(lengths, BatchSize(rows=rows, tokens=tokens))
    assert sorted(at for batch in batches for at in batch) == list(range(len(lengths)))
    for batch in batches:
        assert len({lengths[at] for at in batch}) == 1
        assert len(batch) <= rows
        assert len(batch) == 1 or sum(lengths[at] for at in batch) <= tokens
    firsts = [lengths[batch[0]] for batch in batches]
    assert firsts == sorted(firsts, reverse=True)


def test_a_row_longer_than_the_tokens_of_a_batch_goes_alone() -> None:
    assert BatchSize(rows=16, tokens=512).of(600) == 1
    assert BatchSize(rows=16, tokens=512).of(0) == 16


@pytest.mark.parametrize("workers", [1, 3])
def test_results_come_in_the_order_given_from_any_number_of_threads(workers: int) -> None:
    def slow_first(at: int) -> int:
        time.sleep(0.01 if at == 0 else 0)
        return at * at

    assert list(in_order(slow_first, range(20), workers)) == [at * at for at in range(20)]


def test_the_next_is_made_while_the_one_before_is_used() -> None:
    started = [threading.Event() for _ in range(3)]

    def make(at: int) -> int:
        started[at].set()
        return at

    used = []
    for made in one_ahead(make, [0, 1, 2]):
        assert made == 2 or started[made + 1].wait(5)
        used.append(made)
    assert used == [0, 1, 2]
    assert list(one_ahead(make, [])) == []


def test_an_error_in_making_reaches_the_caller() -> None:
    def make(at: int) -> int:
        raise ValueError(at)

    with pytest.raises(ValueError, match="0"):
        list(one_ahead(make, [0, 1]))
