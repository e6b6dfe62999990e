import pytest

from rashomon.statements.attribution.headlines import as_sentence
from rashomon.statements.words.tokens import read_tokens


def written(text):
    return " ".join(token.text for token in as_sentence(read_tokens(text, 0, len(text))))


def test_known_words_of_a_headline_are_written_small():
    assert written("Mayor Brown Denies The Dam Is Empty") == "Mayor Brown denies the Dam is Empty"


def test_places_do_not_change():
    text = "Mayor Brown Denies The Dam Is Empty"
    plain = read_tokens(text, 0, len(text))
    assert [(token.start, token.end) for token in as_sentence(plain)] == [(token.start, token.end) for token in plain]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor denies that the Dam is empty today",
        "MAYOR BROWN DENIES THE DAM IS EMPTY",
        "Brown Denies",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert written(text) == text
