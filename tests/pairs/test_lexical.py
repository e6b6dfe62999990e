from __future__ import annotations

import numpy as np
import pytest

from rashomon.pairs.lexical import counts, rarity, row_products, stem, stems, unit_rows


@pytest.mark.parametrize(
    "forms", [("bomb", "bombs", "bombed", "bombing"), ("city", "cities"), ("stop", "stopped"), ("close", "closed")]
)
def test_forms_of_a_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


def test_short_words_and_numbers_stay_whole() -> None:
    assert [stem(word) for word in ("red", "gas", "12", "press")] == ["red", "gas", "12", "press"]


def test_words_of_grammar_and_negations_are_left_out() -> None:
    assert stems("The bridge was NOT closed by them") == ("bridg", "clos")


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    matrix = counts([["war", "velm"], ["war"], ["war"]])
    velm, war = rarity(matrix)  # in order of the alphabet
    assert war == pytest.approx(np.log((500 + 3) / 4) + 1)  # beside 500 rows of other matters
    assert velm == pytest.approx(np.log((500 + 3) / 2) + 1)


def test_rows_are_compared_by_cosine_and_an_empty_row_with_none() -> None:
    matrix = counts([["a", "b"], ["b", "a"], ["a", "c"], []])
    rows = unit_rows(matrix, np.ones(matrix.shape[1], dtype=np.float32))
    left, right = np.array([0, 0, 0]), np.array([1, 2, 3])
    assert row_products(rows, left, right).tolist() == pytest.approx([1.0, 0.5, 0.0])  # two, one, no words of two
