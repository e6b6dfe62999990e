import pytest

from rashomon.statements.attribution.speakers import read_phrase


@pytest.mark.parametrize(
    ("phrase", "name", "role"),
    [
        ("Gen. Omar Said", "Omar Said", "Gen."),
        ("The ministry’s chief spokesman, Col. Omar Said", "Omar Said", "ministry’s chief spokesman"),
        ("Tariq al-Hadi, a member of the Tarn council", "Tariq al-Hadi", "member of the Tarn council"),
        ("army spokesman Omar Said", "Omar Said", "army spokesman"),
        ("local officials", None, "local officials"),
        ("a police officer who spoke on condition of anonymity", None, "police officer"),
        ("the police", None, "police"),
    ],
)
def test_a_phrase_is_taken_apart_into_name_and_role(phrase, name, role):
    read = read_phrase(phrase)
    assert (read.name, read.role) == (name, role)


@pytest.mark.parametrize("phrase", ["the weather", "a red box", ""])
def test_what_cannot_speak_is_no_speaker(phrase):
    assert read_phrase(phrase) is None


def test_titles_first_names_and_roles_tell_the_sex():
    assert [read_phrase(words).sex for words in ("Mrs. Said", "Omar Said", "a spokeswoman", "Kim Said")] == [
        "female",
        "male",
        "female",
        None,
    ]


@pytest.mark.parametrize(
    ("phrase", "name", "role"),
    [
        (
            "The Norland Observatory for Human Rights a Hill-based monitor",
            "Norland Observatory for Human Rights",
            "monitor",
        ),
        ("Ellis Brown head of the Norland Watch", "Ellis Brown", "head of the Norland Watch"),
        ("Omar a 48-year-old man", "Omar", "48-year-old man"),
    ],
)
def test_an_apposition_without_its_comma_is_a_role(phrase, name, role):
    found = read_phrase(phrase)
    assert found.name == name
    assert found.role.endswith(role)


def test_a_title_before_the_name_is_no_apposition():
    assert read_phrase("Hill University professor of law Ellis Brown").role != "professor of law Ellis Brown"
