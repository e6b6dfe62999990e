import pytest

from rashomon.review.charts.agreement_bars import agreement_bars
from rashomon.review.measures.kappa import pairwise_kappas

ALIKE = [("c1", "Ada", "a"), ("c1", "Ben", "a"), ("c2", "Ada", "b"), ("c2", "Ben", "b")]
OPPOSED = [("c1", "Ada", "a"), ("c1", "Ben", "b"), ("c2", "Ada", "b"), ("c2", "Ben", "a")]


def test_full_agreement_fills_the_bar_and_the_axis_begins_at_nought():
    view = agreement_bars(pairwise_kappas(ALIKE))

    assert (view.bars[0].x, view.bars[0].width) == (0.0, 100.0)
    assert [tick.label for tick in view.x_ticks] == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]


def test_a_kappa_below_nought_reaches_to_the_left_of_it():
    view = agreement_bars(pairwise_kappas(OPPOSED))

    assert view.zero == 50.0
    assert (view.bars[0].x, view.bars[0].width) == (0.0, 50.0)  # -1 to 0 of -1 to 1
    assert view.x_ticks[0].label == "−1.0"


def test_a_whisker_stays_on_the_axis():
    low, high = agreement_bars(pairwise_kappas(ALIKE)).bars[0].whisker

    assert low == 0.0  # two cards alike: Wilson from 0.34, a kappa of -0.32, below the axis
    assert high == 100.0


def test_a_pair_without_kappa_has_no_bar():
    view = agreement_bars(pairwise_kappas([("c1", "Ada", "a"), ("c1", "Ben", "a")]))

    assert (view.bars[0].width, view.bars[0].whisker) == (0.0, None)


@pytest.mark.parametrize(("reviewers", "left_out"), [(5, 0), (6, 3)])  # 10 and 15 pairs
def test_many_pairs_are_cut_and_the_rest_is_told(reviewers, left_out):
    judgements = [("c1", f"r{number}", "a") for number in range(reviewers)]

    assert agreement_bars(pairwise_kappas(judgements)).left_out == left_out


def test_without_a_pair_the_view_is_empty():
    assert agreement_bars(()).is_empty
