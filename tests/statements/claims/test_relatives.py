import pytest

from rashomon.statements.claims.relatives import find_relative
from rashomon.statements.words.tokens import read_tokens


def relative(sentence):
    tokens = read_tokens(sentence, 0, len(sentence))
    found = find_relative(tokens, len(tokens))
    if found is None:
        return None
    return tuple(" ".join(token.text for token in tokens[slice(*part)]) for part in (found.antecedent, found.content))


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Omar Said, who led the raid, was killed on Monday", ("Omar Said", "led the raid")),
        ("Police arrested Omar Said, who had led the raid", ("Omar Said", "had led the raid")),
        ("The rebels hold the old bridge, which was built by monks", ("the old bridge", "was built by monks")),
    ],
)
def test_a_clause_set_off_by_commas_speaks_of_the_phrase_before_it(sentence, found):
    assert relative(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "The army burned the school, which angered the village",
        "The wife of Omar Said, who led the raid, was killed",
        "The leader of the group and Omar Said, who led the raid, fled",
        "The army sank two boats, which was a mistake",
        "It was the guard, not the driver, who opened the gate",
        "The men who led the raid were killed",
    ],
)
def test_a_clause_that_may_speak_of_something_else_is_left_alone(sentence):
    assert relative(sentence) is None
