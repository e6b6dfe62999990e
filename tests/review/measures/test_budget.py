import numpy as np
import pytest

from rashomon.review.measures.budget import review_budget
from rashomon.review.measures.recalibration import INTERCEPT_SD, SLOPE_SD, log_odds, logistic

QUEUE = [(0.9, 100), (0.5, 100), (0.1, 500), (0.01, 2000)]


def believed(*, times=1):
    """Verdicts that bear the probabilities out: nine of ten at 0.9, half at 0.5, one of ten at 0.1."""
    return (
        [(0.9, True)] * 9 + [(0.9, False)] + [(0.5, True), (0.5, False)] + [(0.1, False)] * 9 + [(0.1, True)]
    ) * times


def test_cards_of_one_probability_hold_their_conflicts_evenly():
    budget = review_budget([(0.5, 1000)], [], seed=1)

    # 90 % of the conflicts among cards in no order are in 90 % of the cards, whatever the probability is worth.
    assert budget.cards == pytest.approx(900, abs=15)
    assert 850 < budget.low < 900 < budget.high < 940
    assert budget.expected_conflicts == pytest.approx(500, abs=30)


def test_with_many_verdicts_the_answer_is_that_of_the_probabilities_themselves():
    budget = review_budget(QUEUE, believed(times=400), seed=1)

    # 90 + 50 + 50 + 20 conflicts are expected to remain; 90 % of these 210 are 189, and the first 700 cards hold 190.
    assert budget.expected_conflicts == pytest.approx(210, abs=10)
    assert budget.cards == pytest.approx(700, abs=60)
    assert budget.slope == pytest.approx(1, abs=0.1)
    assert budget.intercept == pytest.approx(0, abs=0.1)


def test_verdicts_that_find_less_than_promised_lower_the_expectation():
    alone = review_budget(QUEUE, [], seed=1)
    disappointed = review_budget(QUEUE, [(0.9, False)] * 20, seed=1)

    assert disappointed.expected_conflicts < alone.expected_conflicts / 2
    assert (alone.judged, disappointed.judged) == (0, 20)


def test_each_verdict_makes_it_surer():
    widths = [
        budget.high - budget.low
        for budget in (review_budget(QUEUE, believed(times=times), seed=1) for times in (0, 5, 100))
    ]

    assert widths == sorted(widths, reverse=True)
    assert widths[2] < widths[0] / 3


def test_a_larger_share_takes_more_cards():
    half, most, every = (review_budget(QUEUE, [], share=share, seed=1).cards for share in (0.5, 0.9, 1.0))

    assert half < most < every <= 2700


def test_the_curve_rises_from_nothing_and_passes_the_share_at_the_budget():
    budget = review_budget(QUEUE, believed(times=50), seed=1)
    shares = [point.share for point in budget.curve]

    assert (budget.curve[0].cards, budget.curve[0].share) == (0, 0.0)
    assert shares == sorted(shares)
    assert 40 <= len(shares) <= 50
    at_budget = min(budget.curve, key=lambda point: abs(point.cards - budget.cards))
    assert at_budget.share == pytest.approx(0.9, abs=0.03)
    assert at_budget.interval.low < at_budget.share < at_budget.interval.high


def test_an_empty_queue_needs_nothing():
    budget = review_budget([(0.9, 0)], believed(), seed=1)

    assert (budget.cards, budget.low, budget.high, budget.open_cards) == (0, 0, 0, 0)
    assert budget.expected_conflicts == 0
    assert budget.curve == ()


def test_one_card_is_one_card_or_none():
    budget = review_budget([(0.5, 1)], [], seed=1)

    assert (budget.low, budget.high) == (0, 1)  # half the time there is nothing to find


def test_neither_the_order_of_the_histogram_nor_of_the_verdicts_matters():
    one = review_budget(QUEUE, believed(), seed=3)
    other = review_budget(QUEUE[::-1], believed()[::-1], seed=3)

    assert (other.cards, other.low, other.high) == (one.cards, one.low, one.high)
    assert review_budget(QUEUE, believed(), seed=3) == one


@pytest.mark.parametrize("share", [0, 1.1, 90])
def test_an_impossible_share_is_refused(share):
    with pytest.raises(ValueError, match="share"):
        review_budget(QUEUE, [], share=share, seed=1)


@pytest.mark.parametrize("judged", [0, 200])
def test_the_interval_holds_the_true_number_about_nine_times_in_ten(judged):
    random = np.random.default_rng(judged + 1)
    held = [_holds_the_true_number(random, judged) for _ in range(80)]

    assert 0.8 <= np.mean(held) <= 0.98  # 0.9 ± three standard errors of eighty queues, cut at the top


def _holds_the_true_number(random, judged):
    """A queue of 1,500 cards whose true line is drawn from the prior, `judged` of them read best first."""
    line = random.normal((0, 1), (INTERCEPT_SD, SLOPE_SD))
    p = np.sort(np.round(logistic(random.normal(-2, 1.5, 1500)), 3))[::-1]
    is_conflict = random.random(1500) < logistic(line[0] + line[1] * log_odds(p))
    values, cards = np.unique(p[judged:], return_counts=True)
    budget = review_budget(
        list(zip(values.tolist(), cards.tolist(), strict=True)),
        list(zip(p[:judged].tolist(), is_conflict[:judged].tolist(), strict=True)),
        seed=int(random.integers(1 << 30)),
    )
    found = is_conflict[judged:].cumsum()
    true = int(np.argmax(found >= np.ceil(0.9 * found[-1] - 1e-9))) + 1 if found[-1] else 0
    return budget.low <= true <= budget.high
