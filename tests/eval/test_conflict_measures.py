import numpy as np
import pytest

from eval.cases import Case
from eval.conflict_measures import PLAIN, Measurement, measure_triples


def case(group: str, label: str, kind: str = "", left: str = "The quay is calm.", right: str = "Rioters ran.") -> Case:
    return Case(id="x", group=group, texts=(left, right), label=label, kind=kind)


CASES = [
    case("one", "conflict", "framing"),
    case("one", "conflict", "number", right="Nine rioters ran."),
    case("one", "revision"),
    case("two", "conflict", "framing"),
    case("two", "unrelated"),
    case("two", "unrelated"),
]
SCORES = np.array([0.9, 0.2, 0.8, 0.7, 0.6, 0.1])


def test_the_numbers_of_a_method_can_be_redone_by_hand() -> None:
    found = Measurement(CASES, draws=20).measure(SCORES, 0.65)
    assert found["flagged"] == 3  # .9, .8, .7
    assert found["precision"] == pytest.approx(2 / 3)
    assert found["recall"] == pytest.approx(2 / 3)
    assert found["f1"] == pytest.approx(2 / 3)
    assert found["ap"] == pytest.approx((1 / 1 + 2 / 3 + 3 / 5) / 3)  # conflicts at ranks 1, 3 and 5
    assert found["recall_at_80"] == pytest.approx(1 / 3)  # only .9 keeps a precision of .8
    assert found["ece"] == pytest.approx((0.1 + 0.8 + 0.8 + 0.3 + 0.6 + 0.1) / 6)  # a bin for each


def test_recall_is_told_by_kind_and_false_flags_by_label() -> None:
    found = Measurement(CASES, draws=20).measure(SCORES, 0.65)
    assert {name: (one["n"], one["share"]) for name, one in found["by_kind"].items()} == {
        "framing": (2, 1.0),
        "number": (1, 0.0),
        PLAIN: (2, 1.0),  # the two framings hold neither
    }
    assert {name: (one["n"], one["share"]) for name, one in found["false_flags"].items()} == {
        "revision": (1, 1.0),
        "unrelated": (2, 0.0),
    }


def test_stories_are_drawn_whole() -> None:
    found = Measurement(CASES, draws=300).measure(SCORES, 0.65)
    low, high = found["precision_interval"]
    assert (low, high) == (0.5, 1.0)  # story one alone: 1 of 2 flagged right; story two alone: 1 of 1
    assert found["by_kind"]["number"]["interval"] == [0.0, 0.0]  # draws without a number conflict say nothing


def test_a_share_of_nothing_is_unknown() -> None:
    assert Measurement(CASES, draws=5).measure(SCORES, 1.0)["precision"] is None  # nothing flagged


def test_two_methods_are_compared_on_the_same_draws() -> None:
    measurement = Measurement(CASES, draws=50)
    assert measurement.against(SCORES, SCORES) == {"ap": 0.0, "interval": [0.0, 0.0], "not_better": 1.0}
    perfect = np.array([0.9, 0.9, 0.1, 0.9, 0.1, 0.1])
    assert measurement.against(perfect, -perfect)["interval"][0] > 0


TRIPLES = [
    case("quay", "conflict", "control"),
    case("quay", "revision", "control"),
    case("quay", "conflict", "framing"),
    case("quay", "compatible", "framing"),
    case("mill", "conflict", "framing"),
    case("mill", "compatible", "framing"),
]


def test_a_triple_is_right_when_ranked_and_parted_by_the_threshold() -> None:
    found = measure_triples(TRIPLES, np.array([0.9, 0.1, 0.9, 0.6, 0.2, 0.4]), 0.5, draws=100)
    assert found["n"] == 3
    assert found["ranked"] == pytest.approx(2 / 3)  # .9 > .1, .9 > .6, .2 < .4
    assert found["accuracy"] == pytest.approx(1 / 3)  # .6 is flagged too
    assert found["accuracy_interval"] == [0.0, 0.5]  # mill twice: 0 of 2; quay twice: 2 of 4
    assert found["by_kind"] == {"control": {"n": 1, "share": 1.0}, "framing": {"n": 2, "share": 0.0}}
    assert found["by_near_miss"] == {"compatible": {"n": 2, "share": 0.0}, "revision": {"n": 1, "share": 1.0}}
