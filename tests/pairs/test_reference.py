from __future__ import annotations

import numpy as np
import pytest

from rashomon.errors import InputError
from rashomon.pairs.reference import Frequencies, Reference, Tally


def make_reference() -> Reference:
    tally = Tally()
    tally.add([["velm", "bridge", "bridge"], ["velm"], ["orrin"]])
    known = tally.frequencies()
    return Reference(
        words=known,
        around=known,
        story=Frequencies(rows=2, often={"velm": 2}),
        common_names=frozenset({"velm"}),
        scales={"b": (0.9, 0.5), "a": (0.8, 0.6)},
    )


def test_a_word_counts_once_a_row_and_one_that_is_not_known_as_in_one_row() -> None:
    tally = Tally()
    tally.add([["velm", "bridge", "bridge"], ["velm"]])
    tally.add([["orrin"]])
    velm, bridge, unknown = tally.frequencies().rarity(["velm", "bridge", "unheard"])
    assert velm == pytest.approx(np.log(503 / 3) + 1)  # in two of three rows, beside 500 of other matters
    assert bridge == unknown == pytest.approx(np.log(503 / 2) + 1)


def test_terms_in_more_rows_than_asked_for() -> None:
    tally = Tally()
    tally.add([["velm"], ["velm", "orrin"], ["velm"]])
    assert tally.above(2) == {"velm"}


def test_a_reference_is_kept_as_bytes_and_comes_back_the_same() -> None:
    reference = make_reference()
    data = reference.to_bytes()
    again = Reference.from_bytes(data)
    assert again.to_bytes() == data == make_reference().to_bytes()
    assert (again.documents, again.statements, again.common_names) == (2, 3, {"velm"})
    assert again.scales["a"] == pytest.approx((0.8, 0.6))
    assert again.words.rarity(["velm"]) == reference.words.rarity(["velm"])


def test_a_reference_without_anything_comes_back() -> None:
    nothing = Frequencies(rows=0, often={})
    empty = Reference(words=nothing, around=nothing, story=nothing, common_names=frozenset(), scales={})
    again = Reference.from_bytes(empty.to_bytes())
    assert (again.documents, dict(again.scales), again.common_names) == (0, {}, frozenset())


@pytest.mark.parametrize("cut", [0, 10, 200])
def test_a_damaged_reference_is_an_error_that_says_what_to_do(cut: int) -> None:
    with pytest.raises(InputError, match="make it anew"):
        Reference.from_bytes(make_reference().to_bytes()[:cut])


def test_more_scales_can_be_known_and_those_given_win() -> None:
    more = make_reference().knowing({"a": (0.1, 0.2), "c": (0.3, 0.4)})
    meaning, words = more.scales_of(["a", "b", "c", "d"])
    np.testing.assert_allclose(meaning, [0.1, 0.9, 0.3, np.nan], rtol=1e-6)
    np.testing.assert_allclose(words, [0.2, 0.5, 0.4, np.nan], rtol=1e-6)
