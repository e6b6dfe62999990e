import pytest

from rashomon.statements.attribution.frames import find_frames
from rashomon.statements.words.tokens import read_tokens


def claimed(text):
    tokens = read_tokens(text, 0, len(text))
    return [
        (
            " ".join(token.text for token in tokens[slice(*frame.subject)]),
            " ".join(
                token.text
                for place, token in enumerate(tokens[slice(*frame.content)], frame.content[0])
                if frame.cut is None or not frame.cut[0] <= place < frame.cut[1]
            ),
        )
        for frame in find_frames(tokens)
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The dam was empty, said Brown, a miller.", "Brown , a miller", "The dam was empty"),
        ("The dam was empty, Brown said on Sunday.", "Brown", "The dam was empty"),
        ("The dam, Brown said, was empty.", "Brown", "The dam was empty"),
        ("If it rains, Brown said, the dam will hold.", "Brown", "If it rains the dam will hold"),
        ("The dam was empty, as Brown noted.", "Brown", "The dam was empty"),
        (
            "The dam broke and the mill fell the ministry said Monday.",
            "the ministry",
            "The dam broke and the mill fell",
        ),
        ("The harbour plans were drawn up late, the mayor said.", "the mayor", "The harbour plans were drawn up late"),
    ],
)
def test_words_before_a_frame_are_its_content(text, speaker, content):
    assert claimed(text) == [(speaker, content)]


def test_a_quotation_set_off_by_a_dash_is_the_content_alone():
    text = "Nobody was moved - “the dam is empty now,” Brown said."
    tokens = read_tokens(text, 0, len(text), [(19, 42)])
    assert [tokens[slice(*frame.content)][0].text for frame in find_frames(tokens)] == ["“the dam is empty now,”"]


def test_what_contradicts_the_speaker_behind_the_frame_is_not_the_speakers():
    assert claimed("The dam was empty, Brown said, but the guard left.") == [("Brown", "The dam was empty")]


def test_a_frame_behind_takes_what_an_earlier_verb_only_described():
    assert claimed("Half of them have agreed to leave the town, the mayor said.") == [
        ("the mayor", "Half of them have agreed to leave the town")
    ]
