import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.statements.claims.opposite import opposite_of, states_plainly


@pytest.mark.parametrize(
    ("claim", "opposite"),
    [
        ("his troops had shelled the market", "his troops had not shelled the market"),
        ("the dam was empty", "the dam was not empty"),
        ("they are fleeing", "they are not fleeing"),
        ("the minister will resign", "the minister will not resign"),
        ("the minister can stay", "the minister cannot stay"),
        ("the army shelled the port", "the army did not shell the port"),
        ("the army drove the rebels out", "the army did not drive the rebels out"),
        ("the army controls the town", "the army does not control the town"),
        ("the army has plans to leave", "the army does not have plans to leave"),
        ("on Sunday, the army shelled the port", "on Sunday, the army did not shell the port"),
        ("the troops based in the hills had left", "the troops based in the hills had not left"),
        ("the group sent some trucks", "the group did not send any trucks"),
    ],
)
def test_the_negation_goes_to_the_main_verb_with_do_where_english_needs_it(claim, opposite):
    assert opposite_of(claim) == opposite


@pytest.mark.parametrize(
    ("claim", "opposite"),
    [
        ("the bridge did not fall", "the bridge fell"),
        ("the army didn't shell the school", "the army shelled the school"),
        ("the navy never fired on the boat", "the navy fired on the boat"),
        ("the boat cannot sail", "the boat can sail"),
        ("the army is no longer in the town", "the army is still in the town"),
        ("the ministry had done nothing", "the ministry had done something"),
        ("it is not true that the dam broke", "the dam broke"),
    ],
)
def test_a_negation_that_is_there_is_taken_away(claim, opposite):
    assert opposite_of(claim) == opposite


@pytest.mark.parametrize(
    ("claim", "opposite"),
    [
        ("no one was hurt", "someone was hurt"),
        ("no civilians were killed in the raid", "some civilians were killed in the raid"),
        ("no soldier was hurt", "a soldier was hurt"),
        ("some soldiers were hurt", "no soldiers were hurt"),
        ("all prisoners were freed", "not all prisoners were freed"),
        ("there was no attack on the port", "there was an attack on the port"),
        ("there were no casualties", "there were casualties"),
        ("there were talks between the two sides", "there were no talks between the two sides"),
    ],
)
def test_quantifiers_change_places(claim, opposite):
    assert opposite_of(claim) == opposite


@pytest.mark.parametrize(
    "claim",
    [
        "the gunmen burned the school and left",
        "the minister may resign",
        "the army left because no one had paid it",
        "only two soldiers were hurt",
        "rebels said the town fell",
        "the army did not say that it would never leave",
    ],
)
def test_where_no_rule_is_safe_the_whole_is_called_untrue(claim):
    assert opposite_of(claim) == f"it is not true that {claim}"


def test_a_clause_is_told_from_a_thing():
    assert states_plainly("the army shelled the port")
    assert states_plainly("its forces were near the port")
    assert not states_plainly("the accusations")
    assert not states_plainly("a truce offer a year ago to leave")
    assert not states_plainly("")


@given(st.text(max_size=60))
def test_any_text_has_an_opposite_of_its_own(text):
    assert opposite_of(text) != text.strip() or not text.strip()
