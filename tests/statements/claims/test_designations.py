import pytest

from rashomon.records import Speaker
from rashomon.statements.claims.designations import designation_of, possessive


def named(speaker):
    found = designation_of(speaker)
    return None if found is None else (found.words, found.side)


@pytest.mark.parametrize(
    ("speaker", "words", "side"),
    [
        (Speaker(name="Omar Said", mention="Said"), "Omar Said", None),
        (Speaker(name="Omar Said", mention="Said", role="army spokesman"), "Omar Said", "the army"),
        (
            Speaker(name="Foreign Ministry", mention="the Foreign Ministry"),
            "the Foreign Ministry",
            "the Foreign Ministry",
        ),
        (Speaker(name=None, mention="a customs officer", role="customs officer"), "the customs officer", None),
        (Speaker(name=None, mention="local officials", role="local officials"), "local officials", None),
        (Speaker(name=None, mention="The rebels", role="rebels"), "the rebels", None),
        (Speaker(name=None, mention="The ministry", role="ministry"), "the ministry", "the ministry"),
    ],
)
def test_a_speaker_has_words_that_can_be_a_subject(speaker, words, side):
    assert named(speaker) == (words, side)


@pytest.mark.parametrize(
    "speaker",
    [
        None,
        Speaker(name=None, mention="she"),
        Speaker(name="With Said", mention="With Said"),
        Speaker(name=None, mention="a doctor going", role="doctor going"),
    ],
)
def test_what_names_nobody_has_no_words(speaker):
    assert designation_of(speaker) is None


def test_owners():
    assert [possessive(words) for words in ("Omar Said", "local officials", "Elias")] == [
        "Omar Said's",
        "local officials'",
        "Elias's",
    ]
