from datetime import date, timedelta

import pytest

from rashomon.review.charts.over_time import conflicts_over_time

START = date(2026, 1, 5)  # a Monday


def view_of(days_later):
    return conflicts_over_time([(START, 1), (START + timedelta(days=days_later), 2)])


@pytest.mark.parametrize(
    ("days_later", "unit"),
    [(0, "day"), (44, "day"), (45, "week"), (369, "week"), (370, "month"), (3651, "month"), (3652, "year")],
)
def test_the_range_chooses_the_span_of_a_column(days_later, unit):
    view = view_of(days_later)

    assert view.unit == unit
    assert view.total == 3
    assert len(view.columns) <= 122


def test_a_silent_day_has_an_empty_column():
    assert [column.count for column in view_of(3).columns] == [1, 0, 0, 2]


def test_a_week_begins_on_monday():
    view = conflicts_over_time([(START, 1), (START + timedelta(days=6), 1), (START + timedelta(days=60), 1)])

    assert view.columns[0].label == "week of 5 January 2026"
    assert view.columns[0].count == 2  # Monday and Sunday


def test_months_run_over_the_turn_of_the_year():
    view = conflicts_over_time([(date(2024, 11, 30), 1), (date(2026, 2, 1), 4)])

    labels = [column.label for column in view.columns]
    assert labels[:3] == ["November 2024", "December 2024", "January 2025"]
    assert (labels[-1], view.columns[-1].count) == ("February 2026", 4)


def test_there_are_at_most_five_labels_so_that_they_fit_a_phone():
    for days_later in (0, 1, 4, 5, 30, 44, 300, 3000, 30_000):
        assert 1 <= len(view_of(days_later).x_ticks) <= 5


def test_conflicts_without_a_date_are_counted_apart():
    view = conflicts_over_time([(START, 1), (None, 2), (None, 5)])

    assert (view.total, view.undated) == (1, 7)
    assert conflicts_over_time([(None, 2)]).is_empty


def test_the_last_days_of_the_calendar_can_be_drawn():
    assert conflicts_over_time([(date(9999, 12, 31), 1)]).total == 1
