import pytest

from rashomon.statements import extract_statements


@pytest.fixture
def claims(make_document):
    def read(text):
        return {statement.text: statement.claim for statement in extract_statements(make_document(text))}

    return read


def test_he_in_what_somebody_says_is_the_speaker(claims):
    found = claims("Gen. Omar Said said he had left the port on Monday.")
    assert found["he had left the port on Monday"] == "Omar Said had left the port on Monday."


def test_his_is_filled_too(claims):
    found = claims("Gen. Omar Said said that his troops had left the port.")
    assert found["his troops had left the port"] == "Omar Said's troops had left the port."


def test_two_men_who_fit_leave_the_pronoun_as_it_is(claims):
    found = claims("Gen. Omar Said met Mr. Ali Karim on Sunday. Gen. Omar Said said he had left the port.")
    assert found["he had left the port"] == "He had left the port."


def test_a_person_named_before_the_pronoun_in_the_claim_keeps_it(claims):
    found = claims("Gen. Omar Said said Mr. Ali Karim had left before he was hurt.")
    assert found["Mr. Ali Karim had left before he was hurt"] == "Mr. Ali Karim had left before he was hurt."


def test_a_woman_is_not_he(claims):
    found = claims("Mrs. Lena Fischer said he had left the port.")
    assert found["he had left the port"] == "He had left the port."


def test_the_only_person_of_the_sentence_before_is_he_in_narration(claims):
    found = claims("Gen. Omar Said arrived in Port Selim on Monday. He met the council at noon.")
    assert found["He met the council at noon."] == "Omar Said met the council at noon."


def test_another_noun_for_a_person_competes(claims):
    found = claims("Gen. Omar Said saw a gunman in Port Selim. He met the council at noon.")
    assert found["He met the council at noon."] == "He met the council at noon."


def test_a_group_is_they_or_it_right_behind_the_cue(claims):
    found = claims("The rebels said they had taken the bridge. The ministry said it had closed the port.")
    assert found["they had taken the bridge"] == "The rebels had taken the bridge."
    assert found["it had closed the port"] == "The ministry had closed the port."


def test_it_of_the_weather_is_nobody(claims):
    found = claims("The ministry said it had been raining since May. The ministry said it was clear that the dam held.")
    assert found["it had been raining since May"] == "It had been raining since May."
    assert found["it was clear that the dam held"] == "It was clear that the dam held."


def test_these_towns_are_the_one_list_of_places_near(claims):
    found = claims(
        "The gunmen withdrew from Tarn, Vale and Selim on Monday. The army said the garrisons had left these towns."
    )
    assert found["the garrisons had left these towns"] == "The garrisons had left Tarn, Vale and Selim."


def test_the_town_is_the_one_place_called_a_town(claims):
    found = claims("Rebels entered the town of Tarn on Monday. The army bombed the town on Tuesday.")
    assert found["The army bombed the town on Tuesday."] == "The army bombed the town of Tarn on Tuesday."
    two = claims("Rebels left the town of Vale for the town of Tarn. The army bombed the town on Tuesday.")
    assert two["The army bombed the town on Tuesday."] == "The army bombed the town on Tuesday."


def test_a_name_that_came_from_elsewhere_is_among_the_names_with_its_place(make_document):
    text = "Gen. Omar Said denied that his troops had shelled the market."
    (statement,) = extract_statements(make_document(text))
    (name,) = statement.names
    assert (name.text, name.span.of(text)) == ("Omar Said", "Omar Said")


def test_a_spokesman_speaks_for_his_army_in_a_quotation(claims):
    found = claims("“We have taken the port,” said an army spokesman, Omar Said.")
    assert found["“We have taken the port,”"] == "The army has taken the port."


def test_a_name_that_only_owns_something_is_not_the_subject_that_he_means(claims):
    found = claims("The fall of Gen. Omar Said's army came in May. He met the council at noon.")
    assert found["He met the council at noon."] == "He met the council at noon."


def test_a_source_has_no_forces_of_its_own(claims):
    found = claims("A military source said that its forces had left the port.")
    assert found["its forces had left the port"] == "Its forces had left the port."


def test_a_pronoun_with_a_subject_before_it_is_not_filled_in_narration(claims):
    found = claims("Gen. Omar Said arrived in Port Selim. Many states later closed the ports to his army.")
    assert found["Many states later closed the ports to his army."] == "Many states later closed the ports to his army."
