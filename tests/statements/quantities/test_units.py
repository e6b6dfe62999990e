import pytest

from rashomon.records import Span
from rashomon.statements.quantities.nouns import singular
from rashomon.statements.quantities.units import Unit, find_unit


def unit(text, start, end):
    return find_unit(text, Span(start=0, end=len(text)), start, end)


@pytest.mark.parametrize(
    ("plural", "one"),
    [("trucks", "truck"), ("cities", "city"), ("people", "person"), ("churches", "church"), ("houses", "house")],
)
def test_the_unit_is_in_the_singular(plural, one):
    assert singular(plural) == one


def test_adjectives_before_the_counted_noun_are_skipped():
    assert unit("12 heavily armed fighters came", 0, 2) == Unit("fighter", 25)  # "12 heavily armed fighters"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 dead", Unit("person", 7, "dead")),
        ("12 wounded soldiers", Unit("soldier", 19, "hurt")),
        ("12 hostages", Unit("hostage", 11, "held")),
        ("12 police officers", Unit("officer", 18)),
        ("12 Syrian pounds", Unit("SYP", 16)),
        ("12-strong group", Unit("person", 9)),
    ],
)
def test_a_noun_can_tell_the_outcome(text, expected):
    assert unit(text, 0, 2) == expected
