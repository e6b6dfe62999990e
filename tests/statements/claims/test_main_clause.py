import pytest

from rashomon.statements.claims.main_clause import clause_at, count_words, has_object
from rashomon.statements.words.tokens import read_tokens


def clause(sentence):
    tokens = read_tokens(sentence, 0, len(sentence))
    found = clause_at(tokens, 0, len(tokens))
    if found is None:
        return None
    return " ".join(token.text for token in tokens[slice(*found.subject)]), tokens[found.verb].text


@pytest.mark.parametrize(
    ("sentence", "subject", "verb"),
    [
        ("The army shelled the port", "The army", "shelled"),
        ("The army later shelled the port", "The army", "shelled"),
        ("Troops backed by tanks took the port", "Troops backed by tanks", "took"),
        ("Troops based in the hills had left", "Troops based in the hills", "had"),
        ("The town no longer needed aid", "The town", "needed"),
    ],
)
def test_a_clause_has_a_subject_and_a_verb(sentence, subject, verb):
    assert clause(sentence) == (subject, verb)


@pytest.mark.parametrize(
    "sentence",
    [
        "The man who fled was caught",
        "The army, he said, left",
        "The lights of the port",
        "The groups boycott talks with the council",
        "was later caught",
    ],
)
def test_a_subject_that_is_not_plain_makes_no_clause(sentence):
    assert clause(sentence) is None


def test_what_a_verb_needs_stands_behind_it():
    tokens = read_tokens("took the port fled quickly went to Tarn", 0, 40)
    verbs = {token.text: at for at, token in enumerate(tokens)}
    assert has_object(tokens, verbs["took"], len(tokens))
    assert not has_object(tokens, verbs["fled"], len(tokens))
    assert has_object(tokens, verbs["went"], len(tokens))
    assert not has_object(tokens, verbs["went"], len(tokens), with_place=False)
    assert count_words(tokens, 0, 3) == 3
