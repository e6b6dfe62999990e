"""Speakers across the documents of a scan; every person is invented."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.records import NameMention, Span, Speaker
from rashomon.statements import link_speakers, statement_from_text
from rashomon.statements.attribution.references import Register


def said(words_for_speaker, text="The bridge was open.", source="Post", **changes):
    """A statement of its own document, with its speaker as the document alone resolves it."""
    return replace(statement_from_text(text, source), speaker=Register().meet(words_for_speaker), **changes)


def names(statements):
    return [statement.speaker.name for statement in statements]


def test_a_surname_takes_the_only_full_name_of_the_scan():
    linked = link_speakers([said("Gen. Rashad Odeh"), said("Odeh"), said("Gen. Odeh")])
    assert names(linked) == ["Rashad Odeh"] * 3
    assert [statement.speaker.mention for statement in linked] == ["Gen. Rashad Odeh", "Odeh", "Gen. Odeh"]


def test_a_surname_of_two_people_stays_a_surname():
    assert names(link_speakers([said("Rashad Odeh"), said("Lina Odeh"), said("Odeh")]))[2] == "Odeh"


def test_a_bearer_who_never_speaks_is_a_bearer_as_well():
    mention = NameMention(span=Span(start=0, end=9), text="Lina Odeh", key="lina odeh", kind="person")
    about_lina = said("Ellis Brown", "Lina Odeh left.", names=(mention,))
    assert names(link_speakers([said("Rashad Odeh"), about_lina, said("Odeh")]))[2] == "Odeh"


@pytest.mark.parametrize(
    ("full", "short"),
    [("Tarn UNESCO", "UNESCO"), ("Rebel-backer Ostmark", "Ostmark"), ("Ellis Marsden", "the Marsden")],
)
def test_an_office_takes_no_full_name_from_words_that_stood_before_it(full, short):
    before = said(short).speaker.name
    assert names(link_speakers([said(full), said(short)]))[1] == before


def test_mrs_is_not_a_man():
    assert names(link_speakers([said("King Omar Odeh"), said("Mrs. Odeh")]))[1] == "Odeh"


@pytest.mark.parametrize(
    ("spelling", "other"),
    [
        ("Col. Omar al-Hadi", "Col. Omar Al Hadi"),
        ("Col. Muhammad Qassem", "Col. Mohammed Qasim"),
        ("Col. René D’Arc", "Col. Rene D'Arc"),
    ],
)
def test_spellings_of_one_name_become_the_more_frequent_one(spelling, other):
    assert names(link_speakers([said(spelling), said(other), said(spelling)])) == [said(spelling).speaker.name] * 3


def test_names_that_only_sound_alike_stay_apart_when_the_roles_differ():
    linked = link_speakers([said("harbour director Ellen Marsden"), said("bank lawyer Ellen Morsden")])
    assert names(linked) == ["Ellen Marsden", "Ellen Morsden"]


def test_a_role_that_tells_takes_the_name_of_its_only_holder():
    linked = link_speakers([said("The governor's naval aide, Col. Rashad Odeh,"), said("the governor's naval aide")])
    assert names(linked) == ["Rashad Odeh"] * 2
    assert linked[1].speaker.mention == "the governor's naval aide"


@pytest.mark.parametrize(
    "role", ["a spokesman", "the spokesman", "the army spokesman", "the minister", "local officials"]
)
def test_a_role_of_many_takes_no_name(role):
    assert names(link_speakers([said("army spokesman Rashad Odeh"), said(role)]))[1] is None


def test_a_role_with_two_holders_takes_no_name():
    holders = [said("The governor's naval aide, Rashad Odeh,"), said("The governor's naval aide, Lina Marsh,")]
    assert names(link_speakers([*holders, said("the governor's naval aide")]))[2] is None


def test_the_former_holder_is_somebody_else():
    former = said("The governor's former naval aide, Rashad Odeh,")
    assert names(link_speakers([former, said("the governor's naval aide")]))[1] is None


def test_a_role_travels_to_the_name_without_one():
    linked = link_speakers([said("harbour director Ellen Marsden"), said("Ellen Marsden")])
    assert [statement.speaker.role for statement in linked] == ["harbour director"] * 2


def test_mr_is_no_role_that_travels():
    assert link_speakers([said("Mr. Ellis Marsden"), said("Ellis Marsden")])[1].speaker.role is None


def test_those_who_passed_it_on_are_linked_too():
    passed_on = said("Ellis Brown", via=(Speaker(name="Odeh", mention="Odeh"),))
    assert link_speakers([said("Rashad Odeh"), passed_on])[1].via[0].name == "Rashad Odeh"


def test_the_source_itself_stays_without_a_speaker():
    assert link_speakers([statement_from_text("The bridge was open.", "Post")])[0].speaker is None


@given(st.lists(st.sampled_from(["Rashad Odeh", "Odeh", "Gen. Odeh", "the governor's naval aide", "he"]), max_size=8))
def test_linking_keeps_order_ids_and_mentions_and_linking_twice_changes_nothing(mentions):
    statements = [said(mention) for mention in mentions]
    linked = link_speakers(statements)
    assert [(one.id, one.speaker.mention) for one in linked] == [(one.id, one.speaker.mention) for one in statements]
    assert link_speakers(linked) == linked
