import numpy as np
import pytest

from rashomon.review.measures.recalibration import (
    INTERCEPT_SD,
    SLOPE_SD,
    fit_recalibration,
    log_odds,
    logistic,
)


def test_without_a_verdict_the_probabilities_are_taken_at_their_word():
    fitted = fit_recalibration([])

    assert (fitted.intercept, fitted.slope) == (0.0, 1.0)
    assert np.array(fitted.covariance) == pytest.approx(np.diag([INTERCEPT_SD**2, SLOPE_SD**2]))


def test_one_verdict_at_even_odds_by_hand():
    # logit 0.5 is 0, so the slope learns nothing.  The mode solves 1 - logistic(a) = a / 1², a = 0.4010581...
    fitted = fit_recalibration([(0.5, True)])

    assert fitted.slope == pytest.approx(1.0)
    assert fitted.intercept == pytest.approx(0.401058, abs=1e-6)
    assert fitted.covariance[0][0] == pytest.approx(1 / (1 + 0.401058 * (1 - 0.401058)), abs=1e-5)


def test_many_verdicts_tell_the_true_line_though_only_the_best_cards_were_read():
    random = np.random.default_rng(8)
    odds = np.sort(random.normal(-1, 2, 40_000))[-8_000:]
    is_conflict = random.random(8_000) < logistic(-0.7 + 0.6 * odds)

    fitted = fit_recalibration(list(zip(logistic(odds).tolist(), is_conflict.tolist(), strict=True)))

    # Within four standard errors.
    assert fitted.intercept == pytest.approx(-0.7, abs=4 * fitted.covariance[0][0] ** 0.5)
    assert fitted.slope == pytest.approx(0.6, abs=4 * fitted.covariance[1][1] ** 0.5)
    assert fitted.covariance[1][1] ** 0.5 < 0.05


def test_verdicts_that_all_contradict_the_probabilities_still_give_an_answer():
    fitted = fit_recalibration([(1.0, False)] * 500 + [(0.0, True)] * 500)

    assert fitted.slope < 0
    assert np.isfinite([fitted.intercept, fitted.slope, *fitted.covariance[0]]).all()


def test_certainty_is_cut_at_one_in_four_thousand():
    assert logistic(log_odds([0.0, 0.5, 1.0])) == pytest.approx([0.00025, 0.5, 0.99975])
