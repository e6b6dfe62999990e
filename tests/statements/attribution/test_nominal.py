import pytest

from rashomon.statements.attribution.frames import find_frames
from rashomon.statements.words.tokens import read_tokens


def read(text):
    tokens = read_tokens(text, 0, len(text))
    return [
        tuple(" ".join(token.text for token in tokens[slice(*span)]) for span in (frame.subject, frame.content))
        for frame in find_frames(tokens)
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("According to the guard, the dam was empty.", "the guard", "the dam was empty"),
        ("The dam was empty, according to two guards.", "two guards", "The dam was empty"),
        ("The dam was empty, per the guard.", "the guard", "The dam was empty"),
        ("Brown’s claim that the dam was empty is false.", "Brown’s", "the dam was empty"),
        ("Brown’s statement on Sunday that the dam was empty was false.", "Brown’s", "the dam was empty"),
        ("Claims by Brown that the dam was empty were false.", "Brown", "the dam was empty"),
        ("There are rumours that the dam was empty.", "rumours", "the dam was empty"),
        ("Her promise to return was kept.", "Her", "to return"),
    ],
)
def test_a_source_without_a_verb(text, source, content):
    assert read(text) == [(source, content)]


def test_the_middle_of_a_sentence_is_stepped_over():
    (frame,) = find_frames(read_tokens("The dam, according to Brown, was empty.", 0, 39))
    assert (frame.content, frame.cut, frame.shape) == ((0, 9), (2, 7), "joined")


def test_reports_that_hold_no_truth_are_nobodys_reports():
    assert read("There is no truth in reports that the dam was empty.") == []


def test_a_relative_clause_of_a_noun_is_not_its_content():
    assert read("The mayor's report that could change the vote is late.") == []


def test_the_source_may_follow_a_conjunction_and_a_comma():
    assert read("But, according to the poll, the vote was close.") == [("the poll", "the vote was close")]
