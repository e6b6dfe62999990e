import pytest

from rashomon.statements.claims.stances import denied_content, stance_of


@pytest.mark.parametrize(
    ("claim", "stance"),
    [
        ("The man allegedly shot the officer.", "alleges"),
        ("The ship is believed to have sunk.", "alleges"),
        ("The dam may have broken.", "alleges"),
        ("The minister will resign on Friday.", "predicts"),
        ("Talks are expected to begin in May.", "predicts"),
        ("The army should leave the port.", "demands"),
        ("Both sides must not fire.", "demands"),
    ],
)
def test_marks_in_the_main_clause_show_how_a_claim_is_held(claim, stance):
    assert stance_of(claim) == stance


@pytest.mark.parametrize(
    "claim",
    [
        "The suspected gunman was killed.",
        "Police arrested a man who allegedly shot the officer.",
        "He was charged with allegedly stealing a boat.",
        "The army left the port so that ships will dock there.",
        "The driver must have been asleep.",
        "The fire started on 3 May.",
        "Theresa May visited the port.",
    ],
)
def test_hedged_nouns_and_clauses_below_the_main_one_leave_it_asserted(claim):
    assert stance_of(claim) == "asserts"


@pytest.mark.parametrize(
    "claim",
    [
        "It is false that the dam broke.",
        "It is simply not true that the dam broke.",
        "There is no truth in reports that the dam broke.",
        "There is no evidence that the dam broke.",
        "Reports that the dam broke are completely baseless.",
    ],
)
def test_a_claim_can_itself_call_another_untrue(claim):
    assert denied_content(claim) == "the dam broke"


def test_a_claim_that_calls_nothing_untrue_denies_nothing():
    assert denied_content("The reports were written in May.") is None
    assert denied_content("It is true that the dam broke.") is None
