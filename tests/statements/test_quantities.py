import pytest

from rashomon.records import Span
from rashomon.statements.quantities import find_quantities


def found(text):
    return [(q.low, q.high, q.unit, q.is_approximate) for q in find_quantities(text, Span(start=0, end=len(text)))]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "approximate"),
    [
        ("70 volunteers from the coast", 70, 70, "volunteer", False),
        ("twenty-five buses", 25, 25, "bus", False),
        ("two hundred and fifty thousand refugees", 250_000, 250_000, "refugee", False),  # (2 x 100 + 50) x 1000
        ("12k protesters", 12_000, 12_000, "protester", False),
        ("12 to 15 people", 12, 15, "person", False),
        ("12-15 trucks", 12, 15, "truck", False),
        ("between 12 and 15 trucks", 12, 15, "truck", False),
        ("at least 12 soldiers", 12, None, "soldier", False),
        ("more than 1,200 displaced families", 1200, None, "family", False),
        ("100 or more fighters", 100, None, "fighter", False),
        ("up to 300 armed men", None, 300, "man", False),
        ("fewer than 10", None, 10, None, False),
        ("no more than 5 cars", None, 5, "car", False),
        ("around 50 vehicles", 50, 50, "vehicle", True),
        ("some 400 houses", 400, 400, "house", True),
        ("dozens of civilians", 24, None, "civilian", False),
        ("hundreds of thousands of people", 200_000, None, "person", False),  # 200 x 1000
        ("a dozen shops", 12, 12, "shop", False),
        ("45 percent of voters", 45, 45, "%", False),
        ("half of the city", 50, 50, "%", False),
        ("about $3.2 bn", 3.2e9, 3.2e9, "USD", True),
        ("€5 million", 5e6, 5e6, "EUR", False),
        ("no one was hurt", 0, 0, "person", False),
        ("no soldiers were killed", 0, 0, "soldier", False),
        ("15 were killed", 15, 15, "person", False),
        ("12 wounded soldiers", 12, 12, "soldier", False),
    ],
)
def test_a_quantity_is_an_interval_of_what_is_counted(text, low, high, unit, approximate):
    assert found(text) == [(low, high, unit, approximate)]


@pytest.mark.parametrize(
    "text",
    [
        "In 2014, the army left",
        "on June 12, 2014 at 5:30 p.m.",
        "on 25 June",
        "the 3rd battalion",
        "a man aged 34",
        "Omar Said, 34, left",
        "a 24-year-old baker",
        "a three-day fight",
        "10 Mill Street",
        "the 1990s",
        "no longer safe",
        "One of them left",
    ],
)
def test_dates_ages_ordinals_and_addresses_count_nothing(text):
    assert found(text) == []


def test_two_tolls_in_one_sentence_are_two_quantities():
    assert [low for low, *_ in found("The shelling killed 12 and wounded 30")] == [12, 30]


def test_places_are_of_the_whole_text():
    text = "It rained. Then 50 trucks came."
    (quantity,) = find_quantities(text, Span(start=11, end=len(text)))
    assert quantity.span.of(text) == quantity.text == "50 trucks"
