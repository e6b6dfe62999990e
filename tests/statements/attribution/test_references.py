from rashomon.statements.attribution.references import Register


def met(*phrases, text=""):
    register = Register()
    register.read_names(text)
    return [register.meet(phrase) for phrase in phrases]


def test_a_surname_is_the_one_named_in_full_before():
    assert met("Gen. Omar Said", "Said")[1].name == "Omar Said"
    assert met("Said", text="Omar Said left the port.")[0].name == "Omar Said"


def test_he_and_she_reach_past_each_other():
    omar, lena, he, she = met("Omar Said", "Mrs. Lena Fischer", "he", "she")
    assert (he.name, she.name) == (omar.name, lena.name)


def test_they_is_the_last_group():
    assert met("local officials", "Omar Said", "they")[2].role == "local officials"


def test_a_pronoun_nobody_fits_stays_a_pronoun():
    (she,) = met("she")
    assert (she.name, she.role, she.label) == (None, None, "someone (“she”)")


def test_the_general_is_the_one_with_the_short_title():
    assert met("Lt. Gen. Omar Said", "Brig. Rashad Odeh", "the general")[2].name == "Omar Said"
    assert met("Brig. Rashad Odeh", "the brigadier")[1].name == "Rashad Odeh"


def test_the_officer_is_the_officer_met_before():
    assert met("a customs officer", "the officer")[1].role == "customs officer"


def test_it_may_be_a_body_without_a_name():
    it = met("a monitoring group", "it")[1]
    assert (it.name, it.role) == (None, "monitoring group")
    assert met("a customs officer", "it")[1].role is None
