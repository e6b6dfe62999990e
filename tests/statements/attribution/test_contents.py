import pytest

from rashomon.statements.attribution.contents import content_after, content_before, parenthetical
from rashomon.statements.attribution.sites import find_site
from rashomon.statements.words.tokens import read_tokens


def after(text, word):
    tokens = read_tokens(text, 0, len(text))
    place = next(at for at, token in enumerate(tokens) if token.lower == word)
    span, shape, _ = content_after(find_site(tokens, place, 0)) or (None, None, None)
    return (" ".join(token.text for token in tokens[slice(*span)]) if span else None), shape


@pytest.mark.parametrize(
    ("text", "word", "content"),
    [
        ("Brown said that the dam broke", "said", "the dam broke"),
        ("Brown said in a note on Sunday that the dam broke", "said", "the dam broke"),
        ("Brown told the Tarn Post and its guests that the dam broke", "told", "the dam broke"),
        ("Brown said at least 12 people died", "said", "at least 12 people died"),
        ("Brown said people often misunderstand dams", "said", "people often misunderstand dams"),
        ("Brown said, if it rains, the dam will hold", "said", "if it rains , the dam will hold"),
        ("Brown warned us about thieves", "warned", "thieves"),
        ("Brown noted the difference", "noted", "the difference"),
    ],
)
def test_what_follows_the_cue(text, word, content):
    assert after(text, word)[0] == content


def test_a_clause_whose_subject_stands_before_is_a_topic():
    assert after("a strike that Brown said could hurt sales", "said") == ("could hurt sales", "topic")


def test_nothing_behind_a_cue_waits_for_the_next_sentence():
    tokens = read_tokens("Brown said:", 0, 11)
    assert content_after(find_site(tokens, 1, 0)) == (None, "plain", "asserts")


def test_words_before_a_frame_need_a_clause_unless_the_frame_ends_the_sentence():
    tokens = read_tokens("an old dam in the hills", 0, 23)
    assert content_before(tokens, 0, len(tokens)) is None
    assert content_before(tokens, 0, len(tokens), is_certain=True) == (0, 6)


def test_a_frame_between_commas_is_around_neither_but_within():
    tokens = read_tokens("The dam, Brown said, was empty.", 0, 31)
    assert parenthetical(tokens, 0, 2, 5) == (0, 8)


def test_the_one_who_is_told_ends_before_the_question():
    assert after("Brown asked Ellis how the dam broke", "asked")[0] == "how the dam broke"


@pytest.mark.parametrize(
    ("text", "word"),
    [("I think the dam broke", "think"), ("Brown began with a tweet that drew little notice", "began")],
)
def test_what_is_only_thought_or_begun_is_not_reported(text, word):
    assert after(text, word) == (None, None)


def test_a_sentence_that_runs_on_behind_its_cue_is_content():
    assert after("Brown added The dam was empty", "added")[0] == "The dam was empty"
    assert after("Brown said IS left the town", "said")[0] == "IS left the town"
