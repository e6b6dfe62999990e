import pytest

from rashomon.records import Span
from rashomon.statements.quantities.bounds import find_bound
from rashomon.statements.quantities.numbers import NUMBER, read_number


def bound(text):
    number = read_number(text, NUMBER.search(text).start(), len(text))
    match = find_bound(text, Span(start=0, end=len(text)), number)
    return None if match is None else next(name for name, words in match.groupdict().items() if words)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("at least 12", "low"),
        ("more than $12", "over"),
        ("in excess of 12", "over"),
        ("up to 12", "high"),
        ("as many as 12", "high"),
        ("fewer than 12", "under"),
        ("nearly 12", "near"),
        ("at least another 12", "low"),
        ("they took over 12 towns", None),  # part of the verb
        ("moreover 12 came", None),
        ("the 12", None),
    ],
)
def test_the_words_before_a_number_bound_it(text, kind):
    assert bound(text) == kind
