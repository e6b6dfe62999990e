import pytest

from rashomon.statements.attribution.phrases import phrase_after, skip_adverbials, skip_listener
from rashomon.statements.words.tokens import read_tokens


def rest(text, step):
    tokens = read_tokens(text, 0, len(text))
    return " ".join(token.text for token in tokens[step(tokens, 0) :])


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("on Sunday the dam broke", "the dam broke"),
        ("in a statement that the dam broke", "that the dam broke"),
        ("again later that the dam broke", "that the dam broke"),
        ("at least 12 people died", "at least 12 people died"),
        ("about 50 people died", "about 50 people died"),
    ],
)
def test_the_time_and_place_of_speaking_are_stepped_over(text, left):
    assert rest(text, skip_adverbials) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("reporters that it broke", "that it broke"),
        ("the Daily Post that it broke", "that it broke"),
        ("him to go", "to go"),
    ],
)
def test_the_listener_is_stepped_over(text, left):
    assert rest(text, skip_listener) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Brown, a miller, on Sunday", ", on Sunday"),
        ("Brown on Sunday", "on Sunday"),
        ("Brown, the dam was empty", ", the dam was empty"),
    ],
)
def test_a_speaker_reaches_to_the_end_of_the_asides(text, left):
    assert rest(text, phrase_after) == left
