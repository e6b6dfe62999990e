import pytest

from rashomon.statements.quantities.nouns import is_plural, singular


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("gunmen", "gunman"),
        ("children", "child"),
        ("lives", "life"),
        ("cities", "city"),
        ("buses", "bus"),
        ("gas", "ga"),
    ],
)
def test_the_singular_follows_the_spelling(plural, one):
    assert singular(plural) == one


def test_a_plural_is_known_by_its_ending_or_from_the_list():
    assert is_plural("trucks")
    assert is_plural("police")
    assert not is_plural("bus")
    assert not is_plural("progress")
