import pytest

from eval.cues import cue_score, is_negated, is_opposed, numbers


@pytest.mark.parametrize(
    "text", ["He did not go.", "She denied it.", "They don’t know.", "Nobody came.", "A false claim."]
)
def test_words_of_negation_and_denial_are_seen(text: str) -> None:
    assert is_negated(text)


def test_a_word_that_holds_one_is_none() -> None:
    assert not is_negated("The northern notary noted it.")


def test_numbers_are_read_as_digits_and_as_words() -> None:
    assert numbers("The 1,200 men and twelve boats of 2.5 tonnes.") == {"1200", "twelve", "2.5"}
    assert numbers("One man came.") == frozenset()


def test_opposed_words_count_on_different_sides_only() -> None:
    assert is_opposed("The road is open.", "They closed the road.")
    assert is_opposed("They closed the road.", "The road is open.")
    assert not is_opposed("It opened and closed.", "Traffic moves.")


def test_each_cue_adds_three_tenths() -> None:
    assert cue_score("Nine died.", "Rain fell.") == pytest.approx(0.0)
    assert cue_score("Nine died.", "Ten fell.") == pytest.approx(0.3)  # numbers
    assert cue_score("Nine were shut in.", "Ten did not open.") == pytest.approx(0.9)  # numbers, negation, opposition
    assert cue_score("Not so.", "Not so.") == pytest.approx(0.1)  # negated on both sides; all words shared
