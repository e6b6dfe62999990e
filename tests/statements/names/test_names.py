"""Names by spelling and neighbours: whole, once, and nothing that merely opens a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.records import Span
from rashomon.statements.names.names import find_names


def names(text):
    return find_names(text, Span(start=0, end=len(text)))


def keys(text):
    return [name.key for name in names(text)]


def kinds(text):
    return {name.text: name.kind for name in names(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the road to Abu Marah was cut", ["abu marah"]),
        ("the United Harbours Security Council met", ["united harbours security council"]),
        ("said Qassim Dray, who left", ["qassim dray"]),
        ("near al-Qasr and in Al Qasr", ["qasr", "qasr"]),
        ("the Bank of Morvath and the mayor of Harl", ["bank morvath", "harl"]),
        ("they blamed NATO and the U.N. for it", ["nato", "un"]),
        ("met Omar van der Dray and Ban Ki-dray", ["omar van der dray", "ban ki dray"]),
        ("in Morvath’s Harl district", ["morvath", "harl"]),
        ("a Harl-based group and Dray-led forces", ["harl", "dray"]),
        ("the Free Morvathian Army left", ["free morvathian army"]),
        ("from Secretary of State John F. Harrow", ["john harrow"]),
    ],
)
def test_a_name_is_one_mention_whatever_its_length(text, expected):
    assert keys(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Volunteers came home.",
        "However, it rained. Yesterday they left.",
        "on Sunday, in June, the Syrian and American troops",
        "they met the Prime Minister and the General",
        "the North Korean fishermen",
        "He said: “Nothing works.”",
        "at 5 PM GMT on TV",
        "they shut the Wednesdays market",
        "Harbour Workers Strike Over Late Pay",
    ],
)
def test_openings_titles_days_and_peoples_are_no_names(text):
    assert keys(text) == []


def test_a_sentence_opening_is_a_name_when_the_text_shows_it():
    assert keys("Morvath fell.") == []
    assert keys("Morvath fell. They left Morvath.") == ["morvath", "morvath"]
    assert keys("Harbour works began. They left the harbour.") == []


def test_a_headline_borrows_from_its_body():
    text = "Harbour Workers Leave Morvath Over Late Pay\nThe harbour workers left for Morvath on Sunday."
    assert keys(text) == ["morvath", "morvath"]


def test_stripped_apostrophes_do_not_make_another_name():
    assert keys("The army held Morvath. It lost Morvaths port.") == ["morvath", "morvath"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("a raid in Morvath", "Morvath", "place"),
        ("in the town of Harl", "Harl", "place"),
        ("HARL (XP) — Rain fell.", "HARL", "place"),
        ("the Harl province is calm", "Harl", "place"),
        ("met Gen. Qassim Dray", "Qassim Dray", "person"),
        ("so Ali Dray left", "Ali Dray", "person"),
        ("as Wenna Dray said", "Wenna Dray", "person"),
        ("the Harl Medical Association", "Harl Medical Association", "organisation"),
        ("joined the HPF", "HPF", "organisation"),
        ("they like Harl a lot", "Harl", None),
    ],
)
def test_the_words_beside_a_name_tell_its_kind(text, name, kind):
    assert kinds(text)[name] == kind


def test_a_surname_is_a_person_where_its_full_name_is():
    assert kinds("They met Gen. Qassim Dray. A letter from Dray came.")["Dray"] == "person"


def test_only_names_within_the_range_are_given():
    text = "They left Morvath. They came to Harl."
    (name,) = find_names(text, Span(start=19, end=len(text)))
    assert name.span.of(text) == name.text == "Harl"


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_any_text_gives_spans_of_its_own_words(text):
    assert all(name.span.of(text) == name.text and name.key for name in names(text))
