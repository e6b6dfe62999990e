"""Whether a capital is a name's or a sentence's, by what the whole text shows."""

import pytest

from rashomon.statements.names.capitals import look_over, proven


def kept(text):
    chains, seen = look_over(text)
    return [token.word for chain in chains for token in proven(chain, seen) if not token.is_barred]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Volunteers left.", []),
        ("They saw Volunteers leave.", ["Volunteers"]),  # a capital in the middle of a sentence
        ("Morvath fell. They left Morvath.", ["Morvath", "Morvath"]),
        ("Harbour works. They left the harbour.", []),
        ("“Volunteers left,” he said.", []),
        ("NATO left. Al-Qasr fell.", ["NATO", "Al-Qasr"]),  # spelled as names are
        ("Rebel Leader Shot In Drone Strike", []),  # a headline
        ("HARL (XP) — Rain fell.", ["HARL", "XP"]),  # a dateline
    ],
)
def test_a_capital_is_proven_by_its_place_or_its_spelling(text, words):
    assert kept(text) == words


def test_a_compound_keeps_its_name_alone():
    assert kept("a Harl-based group") == ["Harl"]
