from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from rashomon.review.measures.pace import DayCount, days_left, reading_pace, team_days

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def at(*minutes):
    return [NINE + timedelta(minutes=minute) for minute in minutes]


def test_a_pause_ends_a_sitting_and_is_not_work():
    pace = reading_pace(at(0, 1, 3, 60, 62))  # three cards, lunch, two cards

    assert (pace.cards, pace.sittings) == (5, 2)
    assert pace.active_seconds == 5 * 60  # 1 + 2 minutes, then 2
    assert pace.cards_per_hour == pytest.approx(36)  # three cards timed in five minutes


def test_a_pause_of_just_the_limit_is_still_one_sitting():
    assert reading_pace(at(0, 10)).sittings == 1
    assert reading_pace(at(0, 10), pause=timedelta(minutes=9)).sittings == 2


def test_the_order_in_which_times_are_handed_in_does_not_matter():
    assert reading_pace(at(3, 0, 1)) == reading_pace(at(0, 1, 3))


@pytest.mark.parametrize("times", [[], [NINE], at(0, 60), [NINE, NINE]])
def test_the_pace_is_unknown_until_two_cards_were_read_in_one_sitting(times):
    assert reading_pace(times).cards_per_hour is None


def test_days_are_days_of_the_zone_asked_for():
    late = [datetime(2026, 3, 2, 23, 30, tzinfo=UTC)]

    assert reading_pace(late).days == (DayCount(day=date(2026, 3, 2), cards=1),)
    assert reading_pace(late, zone=timezone(timedelta(hours=2))).days == (DayCount(day=date(2026, 3, 3), cards=1),)


def test_a_team_is_its_people_added_up_by_day():
    ada, ben = reading_pace(at(0, 1)), reading_pace(at(5, 24 * 60))

    assert team_days([ada, ben]) == (DayCount(day=date(2026, 3, 2), cards=3), DayCount(day=date(2026, 3, 3), cards=1))


def days(*cards):
    return [DayCount(day=date(2026, 3, 1 + place), cards=count) for place, count in enumerate(cards)]


def test_days_left_are_working_days_at_the_recent_mean():
    assert days_left(300, days(40, 60)) == 6.0  # 50 a day
    assert days_left(300, days(1, 40, 60), recent=2) == 6.0


def test_today_is_unfinished_and_left_out_unless_it_is_all_there_is():
    assert days_left(300, days(40, 60, 5), today=date(2026, 3, 3)) == 6.0
    assert days_left(300, days(50), today=date(2026, 3, 1)) == 6.0


def test_nothing_left_takes_no_day_and_without_a_day_nobody_can_say():
    assert days_left(0, []) == 0.0
    assert days_left(10, []) is None
