from datetime import UTC, date, datetime, timedelta

from rashomon.review.charts.pace_lines import pace_lines
from rashomon.review.measures.pace import reading_pace

TODAY = date(2026, 3, 20)


def pace_of(**cards_by_days_ago):
    """day_3=5: five cards, a minute apart, three days before today."""
    times = []
    for key, cards in cards_by_days_ago.items():
        day = datetime(2026, 3, 20, 9, tzinfo=UTC) - timedelta(days=int(key.removeprefix("day_")))
        times += [day + timedelta(minutes=minute) for minute in range(cards)]
    return reading_pace(times)


def test_all_people_are_drawn_on_one_scale_the_busiest_first():
    view = pace_lines({"Ada": pace_of(day_0=5), "Ben": pace_of(day_6=10, day_1=2)}, until=TODAY)

    ben, ada = view.lines
    assert (ben.name, ben.cards, ben.days, ben.best) == ("Ben", 12, 2, 10)
    assert view.most_cards == 10
    assert ben.points[0] == (0.0, ben.top)  # ten cards: the top of the scale
    assert ada.points[-1] == (100.0, (ada.top + ada.bottom) / 2)  # five of ten
    assert ada.points[0][1] == ada.bottom  # a silent day
    assert ada.cards_per_hour == 60


def test_one_day_of_work_is_drawn_in_its_week():
    view = pace_lines({"Ada": pace_of(day_0=3)}, until=TODAY)

    assert len(view.lines[0].points) == 7
    assert [tick.label for tick in view.x_ticks] == ["14 Mar", "17 Mar", "20 Mar"]


def test_what_was_long_ago_is_not_drawn():
    view = pace_lines({"Ada": pace_of(day_2=3, day_50=100), "Ben": pace_of(day_50=9)}, until=TODAY, days=42)

    assert [(line.name, line.cards) for line in view.lines] == [("Ada", 3)]
    assert (view.most_cards, view.left_out) == (3, 0)


def test_a_large_team_is_cut_to_its_busiest_and_the_rest_is_told():
    view = pace_lines({f"r{number:02}": pace_of(day_1=number + 1) for number in range(15)}, until=TODAY)

    assert (len(view.lines), view.left_out) == (12, 3)
    assert view.lines[0].name == "r14"


def test_without_people_the_view_is_empty():
    assert pace_lines({}, until=TODAY).is_empty
    assert pace_lines({"Ada": reading_pace([])}, until=TODAY).is_empty
