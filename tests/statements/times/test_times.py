from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.records import Span
from rashomon.statements.times.times import find_times

WEDNESDAY = date(2031, 5, 14)


def found(text, published=WEDNESDAY):
    return [(mention.start, mention.end) for mention in find_times(text, Span(start=0, end=len(text)), published)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("12 June 2014", date(2014, 6, 12), date(2014, 6, 12)),
        ("June 12, 2014", date(2014, 6, 12), date(2014, 6, 12)),
        ("the 12th of June 2014", date(2014, 6, 12), date(2014, 6, 12)),
        ("2014-06-12", date(2014, 6, 12), date(2014, 6, 12)),
        ("2014-06-12T10:30:00", date(2014, 6, 12), date(2014, 6, 12)),
        ("22/04/2016", date(2016, 4, 22), date(2016, 4, 22)),  # no month has the number 22
        ("05/06/2016", None, None),  # the fifth of June or the sixth of May
        ("on May 2", date(2031, 5, 2), date(2031, 5, 2)),
        ("on December 28", date(2030, 12, 28), date(2030, 12, 28)),  # half a year ahead is last year's
        ("it will open on December 28", date(2031, 12, 28), date(2031, 12, 28)),
        ("June 22-24, 2014", date(2014, 6, 22), date(2014, 6, 24)),
        ("22-24 June 2014", date(2014, 6, 22), date(2014, 6, 24)),
        ("June 22 to 24, 2014", date(2014, 6, 22), date(2014, 6, 24)),
        ("in March", date(2031, 3, 1), date(2031, 3, 31)),
        ("in March 2014", date(2014, 3, 1), date(2014, 3, 31)),
        ("in mid-June 2014", date(2014, 6, 11), date(2014, 6, 20)),
        ("in early March", date(2031, 3, 1), date(2031, 3, 10)),
        ("late June 2014", date(2014, 6, 21), date(2014, 6, 30)),
        ("since March", date(2031, 3, 1), WEDNESDAY),
        ("in 2013", date(2013, 1, 1), date(2013, 12, 31)),
        ("in early 2014", date(2014, 1, 1), date(2014, 4, 30)),
        ("late 2014", date(2014, 9, 1), date(2014, 12, 31)),
        ("since 2011", date(2011, 1, 1), WEDNESDAY),
        ("before 2011", None, date(2011, 1, 1)),
        ("from 2011 to 2013", date(2011, 1, 1), date(2013, 12, 31)),
        ("in 2011-13", date(2011, 1, 1), date(2013, 12, 31)),
        ("the 1990s", date(1990, 1, 1), date(1999, 12, 31)),
        ("the summer of 2014", date(2014, 6, 1), date(2014, 8, 31)),
    ],
)
def test_a_date_is_a_range_of_days(text, start, end):
    assert found(text) == [(start, end)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("on Wednesday", WEDNESDAY, WEDNESDAY),
        ("late Saturday", date(2031, 5, 10), date(2031, 5, 10)),
        ("on Sunday night", date(2031, 5, 11), date(2031, 5, 11)),
        ("last Wednesday", date(2031, 5, 7), date(2031, 5, 7)),
        ("next Friday", date(2031, 5, 16), date(2031, 5, 16)),
        ("this Friday", date(2031, 5, 16), date(2031, 5, 16)),  # of the week from May 12 to 18
        ("this Monday", date(2031, 5, 12), date(2031, 5, 12)),
        ("yesterday", date(2031, 5, 13), date(2031, 5, 13)),
        ("the day before yesterday", date(2031, 5, 12), date(2031, 5, 12)),
        ("overnight", date(2031, 5, 13), WEDNESDAY),
        ("three days ago", date(2031, 5, 11), date(2031, 5, 11)),
        ("last week", date(2031, 5, 5), date(2031, 5, 11)),
        ("earlier this week", date(2031, 5, 12), WEDNESDAY),
        ("later this week", WEDNESDAY, date(2031, 5, 18)),
        ("early this year", date(2031, 1, 1), date(2031, 4, 30)),
        ("last month", date(2031, 4, 1), date(2031, 4, 30)),
        ("last weekend", date(2031, 5, 10), date(2031, 5, 11)),
        ("over the weekend", date(2031, 5, 10), date(2031, 5, 11)),
        ("in the past 24 hours", date(2031, 5, 13), WEDNESDAY),
        ("in the past three days", date(2031, 5, 11), WEDNESDAY),
        ("over the past week", date(2031, 5, 7), WEDNESDAY),
    ],
)
def test_a_relative_time_is_anchored_to_the_day_of_publication(text, start, end):
    assert found(text) == [(start, end)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They will meet on Monday.", [date(2031, 5, 19)]),
        ("The talks are due on Monday.", [date(2031, 5, 19)]),
        ("They met on Monday.", [date(2031, 5, 12)]),
        ("He said on Monday that they will meet on Friday.", [date(2031, 5, 12), date(2031, 5, 16)]),
        ("The road will stay shut, he said on Monday.", [date(2031, 5, 12)]),
    ],
)
def test_a_weekday_looks_where_its_verb_looks(text, days):
    assert [start for start, _ in found(text)] == days


@pytest.mark.parametrize(
    "text",
    [
        "They may march.",
        "They may come by May, he said",
        "on Feb. 30",
        "at 5:30 p.m.",
        "a 24-year-old baker",
        "10 Mill Street",
        "It cost 2000 dollars",
        "They march 10 miles",
    ],
)
def test_verbs_clock_times_ages_and_impossible_days_are_no_dates(text):
    assert found(text) == []


@pytest.mark.parametrize("text", ["the previous day", "two days later", "a week earlier", "the following day"])
def test_a_time_told_by_the_story_is_unknown(text):
    assert found(text) == [(None, None)]


def test_without_a_publication_date_a_relative_time_is_unknown():
    assert found("on Sunday", None) == [(None, None)]
    assert found("since 2011", None) == [(date(2011, 1, 1), None)]
    assert found("on June 12, 2014", None) == [(date(2014, 6, 12), date(2014, 6, 12))]


WORDS = st.sampled_from(
    [
        *(
            "last",
            "this",
            "next",
            "Monday",
            "June",
            "May",
            "12",
            "2014",
            "-",
            "22-24",
            "of",
            "the",
            "past",
            "three",
            "days",
        ),
        *(
            "ago",
            "weeks",
            "early",
            "mid",
            "since",
            "will",
            "said",
            "on",
            "in",
            "a",
            "few",
            "99",
            "1990s",
            "31",
            "February",
        ),
    ]
)


@given(st.lists(WORDS).map(" ".join), st.sampled_from([None, WEDNESDAY, date(1, 1, 1), date(2024, 2, 29)]))
def test_any_row_of_words_gives_spans_of_its_own_and_ordered_days(text, published):
    for mention in find_times(text, Span(start=0, end=len(text)), published):
        assert mention.span.of(text) == mention.text
        assert mention.start is None or mention.end is None or mention.start <= mention.end


def test_what_goes_on_since_a_day_runs_to_publication():
    assert found("7 were hurt since Monday") == [(date(2031, 5, 12), WEDNESDAY)]
    assert found("since March 2011") == [(date(2011, 3, 1), WEDNESDAY)]


def test_a_deadline_lies_ahead():
    assert found("the bridge is shut through June 20") == [(date(2031, 6, 20), date(2031, 6, 20))]
    assert found("He will sail to the United Harbours on August 3") == [(date(2031, 8, 3), date(2031, 8, 3))]


def test_a_newspaper_called_today_is_no_time():
    assert found("told HARL TODAY") == []
