import pytest

from rashomon.conflicts.amounts import find_amounts
from rashomon.statements import statement_from_text


def values(text):
    return [amount.value for amount in find_amounts(statement_from_text(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dana has 5 marbles and finds six more marbles.", [5, 6]),
        ("A kite costs $ 3.50 and a ball $ 1.25.", [3.5, 1.25]),
        ("The cook used 2/3 cup of rye.", [pytest.approx(2 / 3)]),
        ("Profit rose from 40 to 50 million crowns.", [40e6, 50e6]),
        ("The mill opened in 1987.", []),
        ("The hearing is on 12 May.", []),
    ],
)
def test_every_number_that_is_no_date(text, expected):
    assert values(text) == expected


def test_twice_is_a_factor_and_counts_nothing():
    [factor] = [one for one in find_amounts(statement_from_text("Rolf has twice as many stickers.")) if one.is_factor]
    assert factor.value == 2.0


@pytest.mark.parametrize(
    "text",
    [
        "They had a career shorter than 16 years.",
        "About 50 people came.",
        "Riders of Morvath 4 is a sequel.",
        "At least 9 sheep fled.",
    ],
)
def test_bounds_and_names_are_not_exact(text):
    assert not any(amount.is_exact for amount in find_amounts(statement_from_text(text)))


def test_an_adverb_is_no_unit():
    [amount] = find_amounts(statement_from_text("Orla gave 14 away."))
    assert amount.unit is None


def test_places_are_those_of_the_text():
    text = "Omar has 4 boxes and lost 3."
    assert [text[one.start : one.end] for one in find_amounts(statement_from_text(text))] == ["4 boxes", "3"]
