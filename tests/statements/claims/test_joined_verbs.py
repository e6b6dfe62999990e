import pytest

from rashomon.statements.claims.joined_verbs import shared_verb, verb_in_series
from rashomon.statements.claims.main_clause import clause_at
from rashomon.statements.words.tokens import read_tokens


def shared(left, right):
    """What "LEFT and RIGHT" gives at its "and": subject and auxiliary borrowed by RIGHT, or None."""
    sentence = f"{left} and {right}"
    tokens = read_tokens(sentence, 0, len(sentence))
    clause = clause_at(tokens, 0, len(tokens))
    cut = next(at for at, token in enumerate(tokens) if token.start == len(left) + 1)
    found = shared_verb(tokens, clause, 0, cut, cut + 1, len(tokens))
    if found is None:
        return None
    parts = (found[1].subject, found[1].auxiliary)
    return " ".join(token.text for part in parts if part for token in tokens[slice(*part)])


@pytest.mark.parametrize(
    ("left", "right", "borrowed"),
    [
        ("The gunmen burned the school", "killed a guard at noon", "The gunmen"),
        ("The army has taken the port", "killed 12 gunmen in it", "The army has"),
        ("The driver was arrested in Tarn", "charged with theft", "The driver was"),
        ("The town lost its bridge", "was cut off in May", "The town"),
    ],
)
def test_a_verb_borrows_its_subject_and_the_auxiliary_it_needs(left, right, borrowed):
    assert shared(left, right) == borrowed


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The gunmen shot", "killed a guard at the gate"),
        ("The gun was loaded by him", "have not told us why"),
        ("The doctor treated many soldiers", "wounded villagers in the port"),
        ("The army hit the town", "ground forces near it"),
        ("He promised the men", "goes to the port with them"),
    ],
)
def test_words_that_are_no_verb_of_the_subject_borrow_nothing(left, right):
    assert shared(left, right) is None


def test_a_comma_joins_verbs_only_in_a_series_that_is_closed():
    for sentence, is_series in (
        ("The men burned the school, took the guns and left town", True),
        ("The men burned the school, took the guns", False),
    ):
        tokens = read_tokens(sentence, 0, len(sentence))
        clause = clause_at(tokens, 0, len(tokens))
        comma = next(at for at, token in enumerate(tokens) if token.text == ",")
        assert (verb_in_series(tokens, clause, 0, comma, len(tokens)) is not None) is is_series
