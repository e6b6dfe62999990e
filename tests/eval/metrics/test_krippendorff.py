import pytest

from eval.metrics.krippendorff import krippendorff_alpha

# Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C: four observers, twelve units.
FOUR_OBSERVERS = [
    (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
    (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
]


def test_the_published_example_with_missing_labels_comes_out() -> None:
    units = list(zip(*FOUR_OBSERVERS, strict=True))
    assert krippendorff_alpha(units) == pytest.approx(0.743, abs=0.0005)


def test_the_published_example_of_two_observers_comes_out() -> None:
    units = list(zip("0100000000", "1110010100", strict=True))  # ten units, four unlike; 14 noughts and 6 ones
    assert krippendorff_alpha(units) == pytest.approx(1 - 19 * 4 / (14 * 6))  # .095, as published (example B)


def test_two_raters_and_four_units_by_hand() -> None:
    # Unlike pairs: the last unit gives 2.  Labels: a x 5, b x 3, so 64 - 25 - 9 = 30.  1 - 7 * 2 / 30.
    assert krippendorff_alpha(["aa", "aa", "bb", "ab"]) == pytest.approx(1 - 14 / 30)


def test_full_agreement_is_one_and_a_label_alone_says_nothing() -> None:
    assert krippendorff_alpha([("a", "a"), ("b", "b"), ("a", None)]) == 1.0
    assert krippendorff_alpha([("a", "a"), ("a", "a")]) == 1.0


def test_constant_disagreement_is_worse_than_chance() -> None:
    assert krippendorff_alpha([("a", "b"), ("b", "a")]) == pytest.approx(1 - 3 * 4 / 8)  # -0.5


def test_no_unit_with_two_labels_is_refused() -> None:
    with pytest.raises(ValueError, match="two raters"):
        krippendorff_alpha([("a", None), (None, None)])
