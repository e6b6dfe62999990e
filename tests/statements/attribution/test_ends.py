import pytest

from rashomon.statements.attribution.ends import clause_end, ends_with_comma, in_subordinate, object_end, trimmed
from rashomon.statements.words.tokens import read_tokens


def tokens_of(text, quotes=()):
    return read_tokens(text, 0, len(text), quotes)


def words(tokens, start, end):
    return " ".join(token.text for token in tokens[start:end])


def test_marks_at_the_end_are_left_out():
    tokens = tokens_of("the dam was empty , .")
    assert words(tokens, 0, trimmed(tokens, 0, len(tokens))) == "the dam was empty"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("the dam was empty, adding that it leaked", "the dam was empty"),
        ("the dam was empty, according to the guard", "the dam was empty"),
        ("the dam was empty, killing the fish", "the dam was empty , killing the fish"),
        ("the dam, the mill and the road were closed", "the dam , the mill and the road were closed"),
    ],
)
def test_a_clause_ends_where_the_speaker_goes_on_speaking(text, content):
    tokens = tokens_of(text)
    assert words(tokens, 0, clause_end(tokens, 0, len(tokens))) == content


def test_in_a_clause_before_the_main_one_content_ends_at_the_main_clause():
    tokens = tokens_of("the dam was empty, the army left")
    assert words(tokens, 0, clause_end(tokens, 0, len(tokens), is_subordinate=True)) == "the dam was empty"


def test_within_a_subject_content_ends_at_the_verb_of_the_sentence():
    tokens = tokens_of("the dam was empty, left the town")
    assert words(tokens, 0, clause_end(tokens, 0, len(tokens), is_relative=True)) == "the dam was empty"


def test_a_clause_is_subordinate_until_the_main_one_begins():
    tokens = tokens_of("While Omar Said said so, the army left and Brown said no")
    assert in_subordinate(tokens, 3)
    assert not in_subordinate(tokens, 10)


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("the plan to build a dam, calling it a trap", "the plan to build a dam"),
        ("the plan and left the room", "the plan"),
        ("schools, roads and bridges", "schools , roads and bridges"),
        ("the plan during a rally", "the plan"),
    ],
)
def test_a_thing_ends_where_another_verb_or_clause_begins(text, thing):
    tokens = tokens_of(text)
    assert words(tokens, 0, object_end(tokens, 0)) == thing


def test_american_typists_put_the_comma_inside_the_marks():
    tokens = tokens_of("him “well qualified,” which is high", [(4, 21)])
    assert [ends_with_comma(token) for token in tokens[:3]] == [False, True, False]
