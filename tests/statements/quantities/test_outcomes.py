import pytest

from rashomon.statements.quantities.outcomes import find_outcome


def outcome(text, counted):
    begin = text.index(counted)
    return find_outcome(text, begin, begin + len(counted), least=0, limit=len(text))


@pytest.mark.parametrize(
    ("text", "counted", "expected"),
    [
        ("12 people were killed", "12 people", "dead"),
        ("the raid killed at least 12 people", "12 people", "dead"),
        ("12 people from the coast have been wounded", "12 people", "hurt"),
        ("the police arrested 40 men", "40 men", "held"),
        ("40 men went missing", "40 men", "missing"),
        ("5,000 people fled", "5,000 people", "displaced"),
        ("the death toll has risen to 12", "12", "dead"),
        ("12 guards, one of them a cook, were killed", "12 guards", "dead"),
        ("12 gunmen killed a guard", "12 gunmen", None),  # they killed
        ("12 gunmen killed in a raid", "12 gunmen", "dead"),
        ("12 people were killed or wounded", "12 people", None),  # both are told at once
        ("12 people sat in the hall", "12 people", None),
        ("12 people came, and a guard was killed", "12 people", None),
    ],
)
def test_the_words_around_a_count_tell_what_became_of_it(text, counted, expected):
    assert outcome(text, counted) == expected


def test_words_beyond_the_limit_belong_to_another_count():
    text = "12 people, 30 were wounded"
    assert find_outcome(text, 0, 9, least=0, limit=text.index("30")) is None
