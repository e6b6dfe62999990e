import pytest

from rashomon.review.charts.budget_curve import budget_curve
from rashomon.review.measures.budget import review_budget


@pytest.fixture
def view():
    return budget_curve(review_budget([(0.9, 300), (0.3, 900), (0.02, 20_000)], [(0.9, True)] * 40, seed=1))


def test_the_line_rises_from_the_corner(view):
    xs, ys = zip(*view.line, strict=True)

    assert view.line[0] == (0.0, view.height)
    assert list(xs) == sorted(xs)
    assert list(ys) == sorted(ys, reverse=True)
    assert xs[-1] == 100.0


def test_the_band_is_an_outline_around_the_line(view):
    upper, lower = view.band[: len(view.line)], view.band[len(view.line) :][::-1]

    assert all(high[1] <= at[1] <= low[1] for high, at, low in zip(upper, view.line, lower, strict=True))


def test_the_budget_is_marked_at_its_share_within_the_drawing(view):
    assert view.y == pytest.approx(0.1 * view.height)
    assert 0 < view.x_low < view.x < view.x_high < 100
    assert all(tick.at <= 100 for tick in view.x_ticks)


def test_the_sentence_has_round_figures_and_the_record_the_exact_ones(view):
    assert view.cards == round(view.budget.cards, 2 - len(str(view.budget.cards)))
    assert abs(view.cards - view.budget.cards) <= 0.05 * view.budget.cards


def test_without_an_open_card_the_view_is_empty():
    assert budget_curve(review_budget([], [], seed=1)).is_empty
