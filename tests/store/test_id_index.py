"""Ids are remembered by number, many at a time."""

from hypothesis import given
from hypothesis import strategies as some

from rashomon.store.id_index import ABSENT, IdIndex


def index_of(numbers):
    index = IdIndex()
    for id_, number in numbers.items():
        index.add(id_, number)
    assert index.settle() is None
    return index


@given(some.dictionaries(some.text(), some.integers(0, 2**62)), some.lists(some.text()))
def test_it_answers_as_a_dictionary_does(numbers, others):
    asked = [*numbers, *others]

    assert index_of(numbers).numbers_of(asked) == [numbers.get(id_, ABSENT) for id_ in asked]


def test_an_id_that_was_added_twice_is_told_by_its_later_number():
    index = IdIndex()
    for number, id_ in enumerate("abcb"):
        index.add(id_, number)

    assert index.settle() == 3


def test_the_first_unknown_id_is_told_by_its_place():
    index = index_of({"a": 1, "b": 2})

    assert index.first_absent(["a", "b"]) is None
    assert index.first_absent(["a", "x", "b", "y"]) == 1


def test_what_another_index_lacks_is_told_by_its_number():
    one, other = index_of({"a": 1, "b": 2, "c": 3}), index_of({"a": 7})

    assert one.number_absent_from(other) == 2
    assert other.number_absent_from(one) is None


def test_an_empty_one_knows_nothing():
    assert index_of({}).numbers_of(["a"]) == [ABSENT]
    assert index_of({}).number_absent_from(index_of({})) is None
