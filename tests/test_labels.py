from __future__ import annotations

import pytest

from rashomon.errors import ModelError
from rashomon.labels import label_order

FULL = {"e": "entailment", "n": "neutral", "c": "contradiction"}


@pytest.mark.parametrize(
    ("order", "positions"),
    [
        ("cen", (1, 2, 0)),  # entailment is column 1, neutral 2, contradiction 0
        ("cne", (2, 1, 0)),
        ("enc", (0, 1, 2)),
        ("ecn", (0, 2, 1)),
        ("nec", (1, 0, 2)),
    ],
)
def test_each_published_order_is_read_by_name(order: str, positions: tuple[int, int, int]) -> None:
    assert label_order("m", {at: FULL[letter] for at, letter in enumerate(order)}) == positions
    assert label_order("m", {at: FULL[letter].upper() for at, letter in enumerate(order)}) == positions
    assert label_order("m", dict(enumerate(order))) == positions  # single letters


def test_names_of_fact_checking_models_are_known() -> None:
    assert label_order("m", {0: "SUPPORTS", 1: "REFUTES", 2: "NOT ENOUGH INFO"}) == (0, 2, 1)


def test_columns_are_sorted_by_index_not_by_order_of_appearance() -> None:
    assert label_order("m", {2: "neutral", 0: "contradiction", 1: "entailment"}) == (1, 2, 0)


@pytest.mark.parametrize("given", [None, ("entailment", "neutral", "contradiction")])
def test_two_classes_are_refused_whatever_the_user_names(given: tuple[str, ...] | None) -> None:
    with pytest.raises(ModelError, match=r"has 2 classes .*a three-way NLI model"):
        label_order("m", {0: "entailment", 1: "not_entailment"}, given)


def test_unnamed_labels_are_refused_with_the_way_out() -> None:
    with pytest.raises(ModelError, match="pass --labels, for example --labels contradiction,entailment,neutral"):
        label_order("m", {0: "LABEL_0", 1: "LABEL_1", 2: "LABEL_2"})


def test_a_sentiment_model_is_refused() -> None:
    with pytest.raises(ModelError, match="do not name the NLI classes"):
        label_order("m", {0: "negative", 1: "neutral", 2: "positive"})


def test_the_order_given_wins_over_the_models_own() -> None:
    own = {0: "entailment", 1: "neutral", 2: "contradiction"}
    assert label_order("m", own, ("contradiction", "entailment", "neutral")) == (1, 2, 0)
    assert label_order("m", {0: "LABEL_0", 1: "LABEL_1", 2: "LABEL_2"}, ("n", "e", "c")) == (1, 0, 2)


@pytest.mark.parametrize(
    "given",
    [
        ("entailment", "neutral"),
        ("entailment", "neutral", "neutral"),
        ("entailment", "neutral", "maybe"),
        ("entailment", "neutral", "contradiction", "neutral"),
        (),
    ],
)
def test_an_impossible_order_is_refused(given: tuple[str, ...]) -> None:
    with pytest.raises(ModelError, match="name entailment, neutral and contradiction once each"):
        label_order("m", {0: "entailment", 1: "neutral", 2: "contradiction"}, given)
