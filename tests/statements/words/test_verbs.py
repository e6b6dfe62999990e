import pytest

from rashomon.statements.words.verbs import base_of_ing, base_of_past, base_of_third, is_past, past_of, third_person


@pytest.mark.parametrize(
    ("past", "base"),
    [
        ("shelled", "shell"),
        ("stopped", "stop"),
        ("carried", "carry"),
        ("created", "create"),
        ("treated", "treat"),
        ("visited", "visit"),
        ("invited", "invite"),
        ("restored", "restore"),
        ("monitored", "monitor"),
        ("determined", "determine"),
        ("trained", "train"),
        ("agreed", "agree"),
        ("drove", "drive"),
        ("withdrew", "withdraw"),
    ],
)
def test_a_past_form_goes_back_to_its_verb_and_forth_again(past, base):
    assert base_of_past(past) == base
    assert past_of(base) == past


def test_words_that_are_no_past_forms_have_no_verb():
    assert base_of_past("market") is None
    assert base_of_past("the") is None


def test_the_third_person_and_back():
    assert [third_person(base) for base in ("carry", "push", "go", "hold")] == ["carries", "pushes", "goes", "holds"]
    assert [base_of_third(word) for word in ("carries", "pushes", "goes", "holds")] == ["carry", "push", "go", "hold"]
    assert base_of_third("bus") is None


def test_an_ing_form_goes_back_to_its_verb():
    forms = ("shelling", "taking", "running", "lying", "firing", "interfering")
    assert [base_of_ing(form) for form in forms] == ["shell", "take", "run", "lie", "fire", "interfere"]
    assert base_of_ing("sing") is None


def test_only_what_is_nothing_else_is_past_by_form_alone():
    assert is_past("drove")
    assert is_past("burned")
    assert not is_past("put")
