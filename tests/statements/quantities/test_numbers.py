import pytest

from rashomon.statements.quantities.numbers import read_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("seven", 7),
        ("forty-two", 42),
        ("three hundred and five", 305),
        ("two million", 2e6),
        ("3.5 million", 3.5e6),
        ("1,250", 1250),
        ("4bn", 4e9),
    ],
)
def test_words_and_digits_give_the_same_kind_of_value(text, value):
    assert read_number(text, 0, len(text)).value == value


def test_a_vague_word_is_the_least_it_can_mean():
    number = read_number("scores of boats", 0, 15)
    assert (number.value, number.is_vague, number.end) == (40, True, 6)  # two score or more
