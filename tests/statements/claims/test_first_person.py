import pytest

from rashomon.statements.claims.designations import Designation
from rashomon.statements.claims.first_person import speak_for


def person(words="Omar Said", sex="male", side=None):
    return Designation(words=words, is_person=True, is_plural=False, sex=sex, side=side)


ARMY = Designation(words="the army", is_person=False, is_plural=False, sex=None, side="the army")


@pytest.mark.parametrize(
    ("words", "claim"),
    [
        ("I have seen the bridge", "Omar Said has seen the bridge"),
        ("I'm tired", "Omar Said is tired"),
        ("I'd been there", "Omar Said had been there"),
        ("I never carry a gun", "Omar Said never carries a gun"),
        ("I don't know them", "Omar Said doesn't know them"),
        ("I left when my brother fell", "Omar Said left when his brother fell"),
        ("the guard told me to leave", "the guard told Omar Said to leave"),
        ("I saw Ali and I ran", "Omar Said saw Ali and Omar Said ran"),
        ("our troops left the port", "Omar Said's troops left the port"),
    ],
)
def test_the_speaker_takes_the_place_of_i_and_the_verb_agrees(words, claim):
    assert speak_for(words, person()) == (claim, True)


@pytest.mark.parametrize(
    ("words", "claim"),
    [
        ("we have taken the port", "the army has taken the port"),
        ("We're ready", "the army is ready"),
        ("they fired on us near our base", "they fired on the army near the army's base"),
    ],
)
def test_a_group_speaks_for_itself(words, claim):
    assert speak_for(words, ARMY) == (claim, True)


def test_a_spokesman_speaks_for_his_side():
    assert speak_for("we hold the port", person(side="the army")) == ("the army holds the port", True)


@pytest.mark.parametrize(
    "words",
    [
        "we hold the port",
        "Ali and I left",
        "have I seen it",
        "I and the guard left",
        "I hurt myself",
        "the Second World War I read about",
        "neither you nor I know",
        "let us leave",
        "I go there and want help",
    ],
)
def test_what_cannot_be_mended_safely_is_left_alone(words):
    assert speak_for(words, person()) == (words, False)
