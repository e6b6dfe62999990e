from datetime import date

import pytest

from rashomon.statements.times.days import day_of, month_of, nearest, shifted_month, week_of, year_of

MAY_14 = date(2031, 5, 14)


def test_a_day_the_calendar_lacks_is_none():
    assert day_of(2031, 2, 29) is None
    assert day_of(2032, 2, 29) == date(2032, 2, 29)


@pytest.mark.parametrize(
    ("part", "first", "last"), [(None, 1, 30), ("early", 1, 10), ("mid", 11, 20), ("late", 21, 30)]
)
def test_a_month_and_its_thirds(part, first, last):
    assert month_of(2031, 6, part) == (date(2031, 6, first), date(2031, 6, last))


def test_a_year_a_decade_and_their_thirds():
    assert year_of(2031, "mid") == (date(2031, 5, 1), date(2031, 8, 31))
    assert year_of(1990, years=10) == (date(1990, 1, 1), date(1999, 12, 31))
    assert year_of(1990, "early", years=10) == (date(1990, 1, 1), date(1992, 12, 31))


def test_the_nearest_day_of_a_name_is_past_unless_close_or_told_ahead():
    assert nearest(MAY_14, 6, 1, is_ahead=False) == date(2031, 6, 1)  # 18 days ahead
    assert nearest(MAY_14, 7, 1, is_ahead=False) == date(2030, 7, 1)
    assert nearest(MAY_14, 7, 1, is_ahead=True) == date(2031, 7, 1)
    assert nearest(date(2031, 12, 30), 1, 2, is_ahead=False) == date(2032, 1, 2)


def test_months_and_weeks_before_and_after():
    assert shifted_month(MAY_14, -5) == (date(2030, 12, 1), date(2030, 12, 31))
    assert week_of(MAY_14, 1) == (date(2031, 5, 19), date(2031, 5, 25))
