from datetime import date

import pytest

from rashomon.records import Span
from rashomon.statements.times import find_times

WEDNESDAY = date(2031, 5, 14)


def found(text, published=WEDNESDAY):
    return [(mention.start, mention.end) for mention in find_times(text, Span(start=0, end=len(text)), published)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("on Wednesday", WEDNESDAY, WEDNESDAY),
        ("late Saturday", date(2031, 5, 10), date(2031, 5, 10)),
        ("last Wednesday", date(2031, 5, 7), date(2031, 5, 7)),
        ("next Friday", date(2031, 5, 16), date(2031, 5, 16)),
        ("yesterday", date(2031, 5, 13), date(2031, 5, 13)),
        ("three days ago", date(2031, 5, 11), date(2031, 5, 11)),
        ("last week", date(2031, 5, 5), date(2031, 5, 11)),
        ("on May 2", date(2031, 5, 2), date(2031, 5, 2)),
        ("on December 28", date(2030, 12, 28), date(2030, 12, 28)),  # half a year ahead is last year's
        ("12 June 2014", date(2014, 6, 12), date(2014, 6, 12)),
        ("2014-06-12", date(2014, 6, 12), date(2014, 6, 12)),
        ("in March", date(2031, 3, 1), date(2031, 3, 31)),
        ("in 2013", date(2013, 1, 1), date(2013, 12, 31)),
    ],
)
def test_a_time_is_anchored_to_the_day_of_publication(text, start, end):
    assert found(text) == [(start, end)]


@pytest.mark.parametrize("text", ["They may march.", "on Feb. 30", "at 5:30 p.m."])
def test_verbs_clock_times_and_impossible_days_are_no_dates(text):
    assert found(text) == []


def test_without_a_publication_date_a_relative_time_is_unknown():
    assert found("on Sunday", None) == [(None, None)]
    assert found("on June 12, 2014", None) == [(date(2014, 6, 12), date(2014, 6, 12))]
