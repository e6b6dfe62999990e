"""What ran into a sentence when its page lost its line breaks."""

from __future__ import annotations

import pytest

from rashomon.documents import document_from_text
from rashomon.documents.glued import Page, has_lost_breaks, without_glued
from rashomon.records import Span


def _kept(sentence: str, *, rest: str = "The rebels left. A strike on shells is near.") -> list[str]:
    text = f"{sentence} {rest}"
    return [part.of(text) for part in without_glued(Page(text), Span(start=0, end=len(sentence))).kept]


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        # short and without a verb: left out
        (
            "Army denial Meanwhile officials in Harl denied the charge.",
            ["Meanwhile officials in Harl denied the charge."],
        ),
        ("Night of fear Rebels fired 300 shells into Harl.", ["Rebels fired 300 shells into Harl."]),
        ("Malnutrition The shelling comes as food has run out.", ["The shelling comes as food has run out."]),
        (
            "Tags Norland Harl war talks Sixteen civilians were killed in Harl.",
            ["Sixteen civilians were killed in Harl."],
        ),
        # a headline that says something: a sentence of its own
        (
            "Army captured two villages near Harl The army said it took both.",
            ["Army captured two villages near Harl", "The army said it took both."],
        ),
        # a full stop that was lost
        (
            "Some of the shells hit a school However the army has denied it.",
            ["Some of the shells hit a school", "However the army has denied it."],
        ),
        # posts, videos, menus, second leads
        (
            "Fire on the pier pic.twitter.comX9y2 Jo Doe (jodoe) May 4 2031 The raid hit Harl at dawn.",
            ["The raid hit Harl at dawn."],
        ),
        ("Bridge falls in Harl - YouTube The bridge fell on Monday.", ["The bridge fell on Monday."]),
        ("News | Sport | Weather Bridge falls in Harl", []),
        (
            "Nearly 30 men were killed in the raid on Harl Nearly 30 men were killed in the raid on Harl on Monday.",
            ["Nearly 30 men were killed in the raid on Harl on Monday."],
        ),
    ],
)
def test_what_ran_into_a_sentence_is_parted_from_it(sentence: str, kept: list[str]) -> None:
    assert _kept(sentence) == kept


@pytest.mark.parametrize(
    "sentence",
    [
        "A clerk told The Harl Gazette that the port was shut.",
        "Last year he directed The Long Road, which was shown in Harl.",
        "The aid group Doctors Without Borders said two men were hurt.",
        "Millers can order the Fix It or leave the wheel as it stands.",
        "A source at Harl Police Command said two men were hurt.",
        "The state Board of Trade has voted to shut the mill.",
        "On Sunday Jo Doe The Gazettes man in Harl said that 15 people were killed.",
        "Said the envoy: “We saw The end of it, and the war went on.”",
    ],
)
def test_names_and_titles_within_a_sentence_part_nothing(sentence: str) -> None:
    assert _kept(sentence) == [sentence]


def test_only_paragraphs_of_several_sentences_may_have_lost_their_breaks() -> None:
    assert not has_lost_breaks(3)
    assert has_lost_breaks(4)
    short = document_from_text("Night of fear The rebels fired 300 shells.", source="The Gazette")
    assert [span.of(short.text) for span in short.sentences] == ["Night of fear The rebels fired 300 shells."]


def test_what_is_left_out_is_counted() -> None:
    text = (
        "The army fired at dawn on Monday. Two men were hurt in Harl. Night of fear The rebels fired 300 shells into "
        "the port. They left at noon on Monday."
    )
    document = document_from_text(text, source="The Gazette")
    assert document.boilerplate == 1
    assert document.sentences[2].of(document.text) == "The rebels fired 300 shells into the port."
