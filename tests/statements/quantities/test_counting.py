import pytest

from rashomon.records import Span
from rashomon.statements.quantities.counting import is_count, is_part_of_name
from rashomon.statements.quantities.numbers import NUMBER, read_number


def first(text):
    span = Span(start=0, end=len(text))
    number = read_number(text, NUMBER.search(text).start(), len(text))
    return text, span, number


@pytest.mark.parametrize(
    "text",
    [
        "in 2014 the army left",
        "on 21-03-2031",
        "they won 3-1",
        "Omar Dray, 34, left",
        "Article 5 says",
        "a T 72",
        "at 5 p.m.",
    ],
)
def test_years_dates_scores_ages_and_names_do_not_count(text):
    assert not is_count(*first(text))


@pytest.mark.parametrize(
    "text", ["killed 2014 people", "in the war 12 people died", "the $2000 fine", "12-15 trucks", "A 12-strong group"]
)
def test_what_is_counted_is_no_year_and_no_name(text):
    assert is_count(*first(text))


def test_digits_behind_a_capital_can_be_part_of_its_name():
    assert is_part_of_name(*first("the Harl 51 station"))
    assert not is_part_of_name(*first("the only 51 left"))
