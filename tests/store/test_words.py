"""Statements are found by words as people type them, alike on both databases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from rashomon.store.schema import statement
from rashomon.store.words import (
    MOST_TERMS,
    clear_words,
    index_statements,
    matching_statements,
    terms_of,
    unindexed_statements,
    words_of,
)
from tests.store.list_case import ListCase

TEXTS = {
    "boats": "Twelve boats sank in the harbour, the master's office said.",
    "quay": "The quay held; nobody was hurt.",
    "naive": "A naïve Müller spoke of 12,000 co\u00adoperating sailors.",
    "tokyo": "東京の港で十二隻の船が沈んだ。",
    "hebrew": "שָׁלוֹם said the \u202bharbour\u202c office.",
    "dont": 'They don\'t know — "nothing at all".',
    "percent": "100% of * the [boats] (and) NEAR OR AND NOT",
}


@pytest.fixture
def found(store):
    case = ListCase(store)
    numbers = {}
    with store.write() as connection:
        for name, words in TEXTS.items():
            numbers[case.statement(connection, "Gazette", words)] = name

    def find(question):
        with store.read() as connection:
            return {numbers[one] for one in connection.scalars(matching_statements(connection, question))}

    return find


FOUND = (
    ("boats", {"boats", "percent"}),
    ("BOAT", {"boats", "percent"}),
    ("boats harbour", {"boats"}),
    ("harb", {"boats", "hebrew"}),  # the last word may be unfinished
    ("harb boats", set()),  # the first may not
    ('"twelve boats"', {"boats"}),
    ('"boats twelve"', set()),
    ("“Twelve boats”", {"boats"}),
    ("boats -twelve", {"percent"}),
    ('boats -"twelve boats"', {"percent"}),
    ("-boats", {"quay", "naive", "tokyo", "hebrew", "dont"}),
    ("naive muller", {"naive"}),
    ("NAÏVE", {"naive"}),
    ("12,000", {"naive"}),
    ("12", {"naive"}),
    ("1", set()),  # a number is never the beginning of another
    ("cooperating", {"naive"}),
    ("東京", {"tokyo"}),
    ("京東", set()),
    ("船", {"tokyo"}),
    ("שלום", {"hebrew"}),
    ("don't", {"dont"}),
    ("don’t", {"dont"}),
    ("the", {"boats", "quay", "hebrew", "percent", "dont"}),  # or "they", unfinished
    ("master's", {"boats"}),
    ("100%", {"percent"}),
    ('"NOT"', {"percent"}),
    ("NEAR(boats AND)", set()),
    ("gazette", set(TEXTS)),  # whose statement it is counts too
)
NOTHING = (
    "",
    " ",
    "***",
    '"',
    '""',
    "-",
    "--",
    '-"',
    "()",
    "a\0b'",
    "\ud800",
    "[x",
    "^",
    ":",
    "\\",
    "%",
    ";--",
    "\u200f",
)
HARMLESS = ('a" OR 1=1 --', "x* y^2 {z}", "col:boats", "boats AND (", "'' | & ! <-> :*", "NEAR/3", "+boats")


def test_a_question_finds(found):
    assert {question: found(question) for question, _ in FOUND} == dict(FOUND)


def test_a_question_without_a_known_word_finds_nothing_and_is_no_error(found):
    assert {question: found(question) for question in NOTHING} == {key: set() for key in NOTHING}
    for question in HARMLESS:
        found(question)  # raises nothing


def test_a_question_of_ten_thousand_characters_counts_by_its_first_words(found):
    assert len(terms_of("word " * 2_000)) == 2  # the same word, once, and once more as the beginning of one
    assert len(terms_of(" ".join(f"w{number}" for number in range(2_000)))) == MOST_TERMS
    assert found("(" * 10_000) == set()
    assert found("boats " * 1_700) == {"boats", "percent"}
    assert found("b" * 10_000) == set()


@given(st.text(max_size=40))
def test_no_text_is_syntax(text):
    for term in terms_of(text):
        assert all(word.isalnum() for word in term.words)


@given(st.text(max_size=60))
def test_what_is_indexed_is_what_is_asked(text):
    assert words_of(" ".join(words_of(text))) == words_of(text)


def test_statements_are_indexed_once_and_an_emptied_index_can_be_filled_again(store):
    case = ListCase(store)
    with store.write() as connection:
        number = case.statement(connection, "Gazette", "Twelve boats sank.")
        assert index_statements(connection, [number]) == 0  # known already
        clear_words(connection)
        assert list(connection.scalars(matching_statements(connection, "boats"))) == []
        assert list(connection.scalars(unindexed_statements(connection))) == [number]
        assert index_statements(connection, connection.scalars(select(statement.c.number)).all()) == 1
        assert list(connection.scalars(matching_statements(connection, "boats"))) == [number]


def test_a_phrase_does_not_run_on_from_the_text_into_the_source(found):
    assert found('"office said gazette"') == set()
