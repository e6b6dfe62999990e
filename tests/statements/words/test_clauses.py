import pytest

from rashomon.statements.words.clauses import first_finite, looks_like_clause, nearest_phrase, subject_before
from rashomon.statements.words.tokens import read_tokens


def tokens_of(text):
    return read_tokens(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("the dam was empty", "was"),
        ("officials plan a dam", "plan"),
        ("the army plans to leave", "plans"),
        ("he’d leave the town", "he’d"),
        ("the tax encourages saving", "encourages"),
    ],
)
def test_a_finite_verb_is_recognised(text, verb):
    tokens = tokens_of(text)
    assert tokens[first_finite(tokens, 0, len(tokens))].text == verb


@pytest.mark.parametrize("text", ["the army bases", "the closed road", "his claims of theft", "Omar Said of Tarn"])
def test_a_phrase_has_none(text):
    tokens = tokens_of(text)
    assert not looks_like_clause(tokens, 0, len(tokens))


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Brown said", "Brown"),
        ("Brown, a miller who lives in Tarn, said", "Brown"),
        ("Sen. Ellis Brown (R-Tarn), a miller, said", "Sen."),
        ("Brown - who mills grain - said", "Brown"),
        ("On Sunday Brown said", "Brown"),
        ("The dam was empty, but officials said", "officials"),
        ("Earlier the guard said", "the"),
        ("Earlier in the day a guard said", "a"),
        ("Jay Brown, the club’s 78-year-old president, said", "Jay"),
    ],
)
def test_the_subject_begins_past_asides_and_times(text, subject):
    tokens = tokens_of(text)
    assert tokens[subject_before(tokens, len(tokens) - 1, 0)].text == subject


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("At least 17 people died the Tarn Observatory for Civil Rights", "the Tarn Observatory for Civil Rights"),
        ("The raid killed nine two local officials", "two local officials"),
        ("The raid killed nine a source at the ministry", "a source at the ministry"),
    ],
)
def test_without_commas_the_nearest_phrase_is_the_speaker(text, phrase):
    tokens = tokens_of(text)
    assert " ".join(token.text for token in tokens[nearest_phrase(tokens, len(tokens), 0) :]) == phrase


def test_names_that_look_like_verbs_are_no_verbs():
    assert first_finite(tokens_of("the group Harbour Rights Watch"), 0, 5) is None
    assert first_finite(tokens_of("fighters of IS there"), 1, 4) is None
