import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.review.measures.alpha import alpha_interval, krippendorff_alpha

# Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C: four observers, twelve units, gaps.
FOUR_OBSERVERS = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")


def units(*observers):
    return [tuple(label for label in unit if label != ".") for unit in zip(*observers, strict=True)]


def test_the_published_example_with_missing_labels_comes_out():
    assert krippendorff_alpha(units(*FOUR_OBSERVERS)) == pytest.approx(0.743, abs=0.0005)


def test_the_published_examples_of_two_observers_come_out():
    assert krippendorff_alpha(units("0100000010", "1110010000")) == pytest.approx(0.095, abs=0.0005)  # section A
    assert krippendorff_alpha(units("aabbdcccedda", "babbbccceddd")) == pytest.approx(0.692, abs=0.0005)  # section B


def test_two_reviewers_and_four_cards_by_hand():
    # Labels: a × 5, b × 3, n = 8.  Diagonal: three agreeing units of 2.  Expected 64 - 25 - 9 = 30.
    assert krippendorff_alpha(["aa", "aa", "bb", "ab"]) == pytest.approx(1 - 7 * (8 - 6) / 30)


def test_a_card_that_one_person_judged_changes_nothing():
    assert krippendorff_alpha(["aa", "bb", "ab", "c", ""]) == krippendorff_alpha(["aa", "bb", "ab"])


@pytest.mark.parametrize("judged", [[], ["a", "b"], ["aa", "aaa"]])
def test_alpha_is_unknown_without_a_pair_and_with_one_label_alone(judged):
    assert krippendorff_alpha(judged) is None
    assert alpha_interval(judged, seed=1) is None


@given(st.lists(st.text("abc", max_size=4), max_size=12), st.randoms())
def test_neither_the_order_of_cards_nor_of_reviewers_matters(judged, shuffler):
    shuffled = ["".join(shuffler.sample(labels, len(labels))) for labels in shuffler.sample(judged, len(judged))]

    assert krippendorff_alpha(shuffled) == pytest.approx(krippendorff_alpha(judged))


def test_the_interval_is_that_of_drawing_whole_cards_again_and_again():
    judged = ["aa"] * 30 + ["bb"] * 25 + ["ab"] * 10 + ["aab"] * 5
    draw = random.Random(3)
    plain = [krippendorff_alpha(draw.choices(judged, k=len(judged))) for _ in range(2000)]

    interval = alpha_interval(judged, samples=2000, seed=4)

    assert (interval.low, interval.high) == pytest.approx(tuple(np.quantile(plain, [0.025, 0.975])), abs=0.03)
    assert interval.low < krippendorff_alpha(judged) < interval.high


def test_one_seed_gives_one_interval_whatever_the_order_of_reviewers():
    judged = ["ab", "aa", "bb", "aa", "ba"]

    assert alpha_interval(judged, seed=7) == alpha_interval(["ba", "aa", "bb", "aa", "ab"], seed=7)


def test_more_cards_make_it_narrower():
    few, many = (alpha_interval((["aa"] * 5 + ["bb"] * 4 + ["ab"] * 2) * times, seed=1) for times in (2, 20))

    assert many.high - many.low < (few.high - few.low) / 2


def test_resamples_that_kept_one_label_only_do_not_count():
    interval = alpha_interval(["aa", "bb"], seed=1)  # half of all resamples are one card twice

    assert (interval.low, interval.high) == (1.0, 1.0)


def test_resamples_drawn_a_few_at_a_time_are_the_same_resamples(monkeypatch):
    judged = ["aa"] * 9 + ["ab"] * 4 + ["bb"] * 7 + ["abc"]
    at_once = alpha_interval(judged, samples=50, seed=2)

    monkeypatch.setattr("rashomon.review.measures.alpha._CELLS", 30)  # of four patterns: seven resamples

    assert alpha_interval(judged, samples=50, seed=2) == at_once
