import pytest

from rashomon.records import Span
from rashomon.statements.units import find_unit, singular


@pytest.mark.parametrize(
    ("plural", "one"),
    [("trucks", "truck"), ("cities", "city"), ("people", "person"), ("churches", "church"), ("houses", "house")],
)
def test_the_unit_is_in_the_singular(plural, one):
    assert singular(plural) == one


def test_adjectives_before_the_counted_noun_are_skipped():
    text = "12 heavily armed fighters came"
    assert find_unit(text, Span(start=0, end=len(text)), 0, 2) == (
        "fighter",
        25,
    )  # "12 heavily armed fighters" has 25 letters
