import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.documents.normalise import clean_text, normalise_text


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Cafe\u0301", "Caf\u00e9"),  # a letter and its accent become one character
        ("One.\r\nTwo.\rThree.", "One.\nTwo.\nThree."),
        ("50\u00a0trucks\u2009left\tat noon  today", "50 trucks left at noon today"),
        ("\ufeffsoft\u00adware\u200b and\x00 bell\x07", "software and bell"),
        ("First. \n \n\n\n Second.  ", "First.\n\nSecond."),
        ("half a pair \ud83d here", "half a pair \ufffd here"),
    ],
)
def test_characters_that_look_the_same_become_the_same(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean_text(text)
    assert clean_text(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")


def test_a_line_break_escaped_twice_is_a_line_break_and_a_path_stays_a_path() -> None:
    assert clean_text(r"It fell. \n Men left. \r\n\r\n They came.") == "It fell.\n\nMen left.\n\nThey came."
    assert clean_text(r"Open C:\new\notes now.") == r"Open C:\new\notes now."


def test_lines_wrapped_by_hand_become_one_paragraph() -> None:
    wrapped = (
        "The river rose by two metres on Sunday and the mayor of\n"
        "Riverton said that the old bridge would stay closed to\n"
        "Harbour Road traffic until Tuesday.\n\nNobody was hurt."
    )
    assert normalise_text(wrapped) == wrapped.replace("of\nR", "of R").replace("to\nH", "to H")


def test_a_line_that_goes_on_in_lower_case_is_joined_to_the_line_before() -> None:
    assert normalise_text("The bridge was\nclosed.") == "The bridge was closed."


def test_headings_lists_and_captions_keep_their_lines() -> None:
    text = "The bridge\nJane Doe/Example Agency\n- one item\n- another item"
    assert normalise_text(text) == text
