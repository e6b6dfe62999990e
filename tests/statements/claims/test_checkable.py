import pytest

from rashomon.statements.claims.checkable import unpaired_of


@pytest.mark.parametrize(
    ("claim", "stance", "mark"),
    [
        ("Who opened the gate?", "asks", "question"),
        ("The army should leave the port.", "demands", "command"),
        ("Click here for more.", "asserts", "command"),
        ("Don't believe them.", "asserts", "command"),
        ("Thank you all very much.", "asserts", "greeting"),
        ("Our thoughts and prayers are with the families.", "asserts", "opinion"),
        ("I think it is wonderful.", "asserts", "opinion"),
        ("We hope the talks go well.", "asserts", "opinion"),
        ("That is a disgrace.", "asserts", "opinion"),
        ("In one earlier exchange.", "asserts", "fragment"),
        ("Destroying roads along the coast.", "asserts", "fragment"),
    ],
)
def test_what_cannot_be_checked_is_marked(claim, stance, mark):
    assert unpaired_of(claim, stance, "direct") == mark


def test_a_thing_that_somebody_told_of_is_no_claim():
    assert unpaired_of("The results of the survey.", "asserts", "indirect") == "fragment"
    assert unpaired_of("The results of the survey came in May.", "asserts", "indirect") is None
    assert unpaired_of("The talks resume.", "asserts", "indirect") is None
    assert unpaired_of("Solidarity with the victims.", "asserts", "indirect") == "fragment"
    assert unpaired_of("It’s no good for the port.", "asserts", "indirect") is None
    assert unpaired_of("Was later carried to the port.", "asserts", "narration") == "fragment"


@pytest.mark.parametrize(
    "claim",
    [
        "The bridge fell on Monday.",
        "Thank you for the 12 trucks that came on Friday.",
        "Stop signs were stolen in the port.",
        "It is wrong that the army left the port.",
        "Six dead in harbour blast.",
        "In Port Selim the gunmen burned the school.",
        "Lena Fischer resigned.",
    ],
)
def test_what_could_be_checked_is_left_to_be_compared(claim):
    assert unpaired_of(claim, "asserts", "narration") is None
