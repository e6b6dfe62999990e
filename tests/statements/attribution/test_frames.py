import pytest

from rashomon.records import Span
from rashomon.statements.attribution.frames import find_frames
from rashomon.statements.attribution.quotes import find_quotations
from rashomon.statements.words.tokens import read_tokens


def framed(text):
    quotes = [(quote.start, quote.end) for quote in find_quotations(text, [Span(start=0, end=len(text))])]
    tokens = read_tokens(text, 0, len(text), quotes)

    def words(place):
        return text[tokens[place[0]].start : tokens[place[1] - 1].end] if place else None

    return [(words(frame.subject), words(frame.content)) for frame in find_frames(tokens)]


@pytest.mark.parametrize(
    ("sentence", "subject", "content"),
    [
        ("Officials said that the port was closed.", "Officials", "the port was closed"),
        ("On Monday, officials told reporters the port was closed.", "officials", "the port was closed"),
        ("The port was closed, officials said on Monday.", "officials", "The port was closed"),
        ("The port was closed, said Omar Said, a pilot.", "Omar Said, a pilot", "The port was closed"),
        ("“The port is closed,” officials said.", "officials", "“The port is closed,”"),
        ("The port was closed, according to the navy.", "the navy", "The port was closed"),
        ("Omar Said, a pilot, said the port was closed.", "Omar Said, a pilot", "the port was closed"),
        ("The agency was quoted in the pilot’s claim that the port was closed.", "the pilot’s", "the port was closed"),
    ],
)
def test_a_frame_gives_speaker_and_content(sentence, subject, content):
    assert framed(sentence) == [(subject, content)]


def test_two_voices_in_one_sentence_are_two_frames():
    assert framed("Said said that the port was closed, but officials denied that ships were lost.") == [
        ("Said", "the port was closed"),
        ("officials", "ships were lost"),
    ]


def test_of_nested_frames_only_the_outer_counts():
    assert framed("Officials said the pilot reported that the port was closed.") == [
        ("Officials", "the pilot reported that the port was closed")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Officials did not say the port was closed.",
        "The port is said to be closed.",
        "Nobody would say who closed the port.",
    ],
)
def test_denied_passive_and_supposed_speech_gives_no_frame(sentence):
    assert framed(sentence) == []
