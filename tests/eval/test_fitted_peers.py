from pathlib import Path

import pytest

from eval.cases import Case, read_cases
from eval.fitted_peers import fit_bag_of_words, fit_peers
from tests.eval.stories import write_corpus


def case(left: str, right: str, label: str) -> Case:
    return Case(id=f"{left}:{right}", group="s", texts=(left, right), label=label)


LEAKING = [
    case(f"report {at}", f"{word} {at}", label)
    for at in range(6)
    for word, label in (("red", "conflict"), ("blue", "revision"))
]


def test_a_side_that_gives_the_label_away_is_found_out() -> None:
    found = fit_bag_of_words(LEAKING, "right").score([("x", "red"), ("x", "blue")])
    assert found[0] > 0.5 > found[1]


def test_the_other_side_knows_nothing() -> None:
    found = fit_bag_of_words(LEAKING, "left").score([("report", "red"), ("report", "blue")])
    assert found.tolist() == pytest.approx([0.5, 0.5])  # half of train are conflicts


def test_words_of_both_sides_learn_what_they_share() -> None:
    train = [
        case(one, other, "conflict" if one == other else "unrelated")
        for one in ("red", "blue")
        for other in ("red", "blue")
    ]
    found = fit_bag_of_words(train * 5, "both").score([("red", "red"), ("red", "blue")])
    assert found[0] > found[1]


def test_three_are_fitted_on_train_and_none_where_there_is_nothing_to_learn(tmp_path: Path) -> None:
    train = read_cases(write_corpus(tmp_path), "train")
    assert [peer.name for peer in fit_peers(train)] == ["bag of words", "left side only", "right side only"]
    assert fit_peers([one for one in train if one.is_conflict]) == []
