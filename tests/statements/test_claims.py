from rashomon.statements.claims import claim_of


def test_marks_and_leading_that_go_and_a_sentence_remains():
    assert claim_of("that “the road is open,”", "plain", None) == "The road is open."


def test_the_shape_of_a_demand_a_promise_and_a_charge():
    assert claim_of("the army to leave the port", "should", None) == "The army should leave the port."
    assert claim_of("to leave the port", "will", "Omar Said") == "Omar Said will leave the port."
    assert claim_of("the army of looting", "responsible", None) == "The army bore responsibility for looting."
    assert claim_of("the plan “a gift to the rebels”", "is", None) == "The plan is a gift to the rebels."
