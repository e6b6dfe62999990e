import pytest

from rashomon.statements.attribution.trimming import own_words
from rashomon.statements.words.tokens import read_tokens


def trimmed(text, *, is_behind=False):
    tokens = read_tokens(text, 0, len(text))
    found = own_words(tokens, 0, len(tokens), is_behind=is_behind)
    return None if found is None else " ".join(token.text for token in tokens[slice(*found)])


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [
        ("However Norland", "Norland"),
        ("Early Sunday Ellis Brown", "Ellis Brown"),
        ("Moreover a local security source", "a local security source"),
        ("Norfell The Harbour Office", "The Harbour Office"),
        ("Talks fail Meanwhile Norlandish authorities", "Norlandish authorities"),
        ("Air raids on the port killed 13 people Monday the council", "the council"),
        ("20 others wounded Hill-TV correspondent", "Hill-TV correspondent"),
        ("two shells in the market on Friday a monitoring group", "a monitoring group"),
    ],
)
def test_what_ran_into_a_speaker_is_cut(phrase, speaker):
    assert trimmed(phrase) == speaker


@pytest.mark.parametrize("phrase", ["So", "Later", "Saturday", "Afterwards", "Meanwhile"])
def test_words_of_time_and_order_are_no_speakers(phrase):
    assert trimmed(phrase) is None


@pytest.mark.parametrize(
    "phrase",
    [
        "Doctors in the town held by the rebels",
        "A report released by the council",
        "early results",
        "trusted sources",
        "May Brown",
        "The group which has sources in the town",
        "Leaders and officials in other countries",
        "Brown , a miller who left Norfell",
    ],
)
def test_what_describes_a_speaker_stays(phrase):
    assert trimmed(phrase) == phrase


def test_behind_its_cue_the_phrase_ends_where_another_clause_goes_on():
    assert trimmed("the Hill Office hit the village", is_behind=True) == "the Hill Office"
    assert trimmed("an account she gave to the paper", is_behind=True) == "an account she gave to the paper"
