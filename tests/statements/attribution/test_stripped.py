import pytest

from rashomon.statements.attribution.frames import find_frames
from rashomon.statements.words.tokens import read_tokens


def claimed(text):
    tokens = read_tokens(text, 0, len(text))
    return [
        tuple(" ".join(token.text for token in tokens[slice(*places)]) for places in (frame.subject, frame.content))
        for frame in find_frames(tokens)
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Two shells fell near the market a local civil defence source said on Monday.",
            "a local civil defence source",
            "Two shells fell near the market",
        ),
        (
            "The blast hit the southern gate the Norlandish military said.",
            "the Norlandish military",
            "The blast hit the southern gate",
        ),
        (
            "Two pilots died when the helicopter fell near Norfell Norlandish state television reported.",
            "Norlandish state television",
            "Two pilots died when the helicopter fell near Norfell",
        ),
        (
            "The raids killed three people the Norland Observatory for Human Rights said.",
            "the Norland Observatory for Human Rights",
            "The raids killed three people",
        ),
        (
            "The rebels now hold a strip reaching 10 kilometres to the west said Omar Brown.",
            "Omar Brown",
            "The rebels now hold a strip reaching 10 kilometres to the west",
        ),
        (
            "A mortar hit the opera house on Sunday state media reported as the army pressed on.",
            "state media",
            "A mortar hit the opera house on Sunday",
        ),
        (
            "The army beheaded two men on Sunday the monitor said and gave the town a deadline.",
            "the monitor",
            "The army beheaded two men on Sunday",
        ),
    ],
)
def test_the_speaker_at_the_end_is_told_from_the_content_without_a_comma(text, speaker, content):
    assert claimed(text) == [(speaker, content)]


def test_a_plain_sentence_gives_no_frame_behind_its_content():
    assert claimed("The old bridge and the mill were said to be empty.") == []
