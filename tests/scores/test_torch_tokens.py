from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rashomon.scores.pair_tokens import PairTemplate, kept_lengths
from rashomon.scores.torch_tokens import TextTokens, TokenTable, kept_of

BERT = PairTemplate(
    prefix=(101,),
    middle=(102,),
    suffix=(103,),
    prefix_types=(0,),
    middle_types=(0,),
    suffix_types=(1,),
    left_type=0,
    right_type=1,
    pad_id=9,
)


def texts(*given_tokens: list[int]) -> TextTokens:
    flat = [token for tokens in given_tokens for token in tokens]
    return TextTokens(
        flat=np.array(flat, dtype=np.int32), lengths=np.array([len(one) for one in given_tokens], dtype=np.int32)
    )


def numbers(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int32)


def test_a_batch_is_special_tokens_around_both_sides_then_padding_then_empty_rows() -> None:
    table = TokenTable(BERT, max_tokens=20)
    table.add(texts([1, 2, 3], [4]))
    table.add(texts([], [5, 6]))
    rows = table.rows(numbers(0, 2), numbers(1, 3))
    assert rows.total.tolist() == [7, 5]
    ids, mask, types = table.inputs(rows, 8, 3, with_types=True).tolist()
    assert ids == [
        [101, 1, 2, 3, 102, 4, 103, 9],
        [101, 102, 5, 6, 103, 9, 9, 9],
        [9] * 8,
    ]
    assert mask == [[1] * 7 + [0], [1] * 5 + [0] * 3, [1] + [0] * 7]
    assert types == [[0, 0, 0, 0, 0, 1, 1, 0], [0, 0, 1, 1, 1, 0, 0, 0], [0] * 8]


def test_what_is_too_long_is_cut_at_its_end() -> None:
    table = TokenTable(BERT, max_tokens=8)  # room for 5
    table.add(texts([1, 2, 3, 4], [5, 6, 7]))
    rows = table.rows(numbers(0), numbers(1))
    assert (rows.kept_left.tolist(), rows.kept_right.tolist(), rows.total.tolist()) == ([2], [2], [7])
    assert table.inputs(rows, 7, 1, with_types=False)[0].tolist() == [[101, 1, 2, 102, 5, 6, 103]]


@given(st.integers(0, 300), st.integers(0, 300), st.integers(2, 200))
def test_arrays_are_cut_as_single_pairs_are(left: int, right: int, room: int) -> None:
    kept_left, kept_right = kept_of(numbers(left), numbers(right), room)
    assert (int(kept_left[0]), int(kept_right[0])) == kept_lengths(left, right, room)
