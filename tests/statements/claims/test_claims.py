from rashomon.statements.claims.claims import claim_of, denial_of


def test_marks_and_leading_that_go_and_a_sentence_remains():
    assert claim_of("that “the road is open,”", "plain", None) == "The road is open."


def test_the_shape_of_a_demand_a_promise_and_a_charge():
    assert claim_of("the army to leave the port", "should", None) == "The army should leave the port."
    assert claim_of("to leave the port", "will", "Omar Said") == "Omar Said will leave the port."
    assert claim_of("the army of looting", "responsible", None) == "The army bore responsibility for looting."
    assert claim_of("the army of responsibility for a raid", "responsible", None) == (
        "The army bore responsibility for a raid."
    )
    assert claim_of("the plan “a gift to the rebels”", "is", None) == "The plan is a gift to the rebels."


def denied(words, speaker="the ministry", *, is_clause=False, is_plain_denial=True):
    return denial_of(words, speaker, is_clause=is_clause, is_plain_denial=is_plain_denial)


def test_what_is_denied_becomes_its_opposite():
    assert denied("the dam was empty", is_clause=True) == "The dam was not empty."
    assert denied("its forces used the bridge, saying it was closed") == "Its forces did not use the bridge."
    assert denied("shelling the market and burning the school") == (
        "The ministry did not shell the market or burn the school."
    )
    assert denied("having met the rebels") == "The ministry had not met the rebels."
    assert denied("being in the port") == "The ministry was not in the port."
    assert denied("any involvement in the raid") == "The ministry had no involvement in the raid."
    assert denied("responsibility for the raid") == "The ministry was not responsible for the raid."
    assert denied("reports that the dam broke as baseless", is_plain_denial=False) == "The dam did not break."


def test_a_thing_that_is_denied_or_rejected_is_no_claim():
    assert denied("the accusations") is None
    assert denied("the plan the council made", is_plain_denial=False) is None


def test_who_claims_responsibility_was_responsible():
    assert claim_of("responsibility for the raid", "plain", "the group") == "The group was responsible for the raid."


def test_an_object_becomes_a_subject():
    assert claim_of("them to leave the port", "should", None) == "They should leave the port."
    assert claim_of("him of looting", "responsible", None) == "He bore responsibility for looting."


def test_the_beginning_of_a_clause_that_was_cut_off_goes():
    assert claim_of("the town fell late on Sunday, a step that", "plain", None) == "The town fell late on Sunday."
    assert claim_of("the town fell and", "plain", None) == "The town fell."
