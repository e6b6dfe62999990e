import pytest

from rashomon.statements.attribution.sites import find_site
from rashomon.statements.words.tokens import read_tokens


def speaks(text, word):
    tokens = read_tokens(text, 0, len(text))
    place = next(at for at, token in enumerate(tokens) if token.lower == word)
    return find_site(tokens, place, 0) is not None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Brown said the dam was empty.", "said"),
        ("Polls in the north show the dam is empty.", "show"),
        ("Brown went on to say the dam was empty.", "say"),
        ("Brown said to the guards that the dam was empty.", "said"),
        ("Brown on Sunday said the dam was empty.", "said"),
        ("The agency was cited as saying the dam was empty.", "cited"),
        ("He read that the dam was empty.", "read"),
    ],
)
def test_somebody_speaks(text, word):
    assert speaks(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Brown did not say whether the dam was empty.", "say"),
        ("Brown would say the dam was empty.", "say"),
        ("The dam is said to be empty.", "said"),
        ("The report was long.", "report"),
        ("The states on the river built a dam.", "states"),
        ("Brown wants to say the dam is empty.", "say"),
        ("The flood claimed at least 12 lives.", "claimed"),
    ],
)
def test_nobody_speaks(text, word):
    assert not speaks(text, word)


def test_quoted_as_saying_is_one_cue():
    tokens = read_tokens("The agency quoted Brown as saying the dam was empty.", 0, 53)
    site = find_site(tokens, 2, 0)
    assert (site.quoted, site.after, site.cue.lemma) == ((3, 4), 6, "say")


def test_states_are_places_unless_something_is_stated():
    assert not speaks("Four northern states, including Norland, voted.", "states")
    assert speaks("The report states that the dam was empty.", "states")
