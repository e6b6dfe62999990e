"""Hidden characters: named where they hide something, left alone where they belong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.cards.hidden import cut_hidden, show_hidden


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words, “quoted”\tand\nbroken", "plain words, “quoted”\tand\nbroken"),
        ("pay\u200bload", "pay‹zero width›load"),
        ("\u202egnihton", "‹RLO›gnihton"),
        ("\u2066isolated\u2069", "‹LRI›isolated‹PDI›"),
        ("bell\x07 nul\x00", "bell‹U+0007› nul‹U+0000›"),
        ("\ufeffbegin", "‹BOM›begin"),
        ("half \ud800", "half ‹U+D800›"),
        ("filler \u3164", "filler ‹U+3164›"),
        ("tagged\U000e0041", "tagged‹U+E0041›"),
    ],
)
def test_what_hides_is_named(text, shown):
    assert show_hidden(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",  # Persian: the joiner keeps two letters apart
        "\U0001f469\u200d\U0001f680",  # a woman astronaut is two emoji and a joiner
        "שלום\u200f 12",  # a direction mark beside Hebrew
        "naïve façade Zürich Łódź",
    ],
)
def test_what_is_at_home_is_left_alone(text):
    assert show_hidden(text) == text


def test_a_joiner_between_latin_letters_hides_something():
    assert show_hidden("pass\u200dword \u200ename") == "pass‹ZWJ›word ‹LRM›name"


def test_each_run_knows_its_place_and_a_hidden_one_stands_for_one_character():
    runs = cut_hidden("ab\u200bc")
    assert [(run.text, run.at, run.is_hidden) for run in runs] == [
        ("ab", 0, False),
        ("zero width", 2, True),
        ("c", 3, False),
    ]


@given(st.text())
def test_nothing_is_lost_and_no_override_is_left(text):
    runs = cut_hidden(text)
    assert sum(1 if run.is_hidden else len(run.text) for run in runs) == len(text)
    assert not set(show_hidden(text)) & set("\u200b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
