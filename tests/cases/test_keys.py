"""Keys are of the content, and are found again in sorted arrays."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as some

from rashomon.cases.keys import as_bytes, as_keys, digest_of, first_of_each, positions, text_key


def test_the_same_letters_parted_otherwise_have_another_key():
    assert len({text_key("ab", "c"), text_key("a", "bc"), text_key("abc"), text_key("abc", "")}) == 4


def test_half_a_character_has_a_key_too():
    assert text_key("\ud800") != text_key("\ufffd")


def test_a_stream_of_bytes_is_known_whatever_its_blocks():
    assert digest_of([b"ab", b"c"], "x") == digest_of([b"abc"], "x") != digest_of([b"abc"], "y")


@given(some.lists(some.binary(min_size=16, max_size=16)))
def test_an_array_of_keys_gives_the_keys_back(keys):
    assert as_bytes(as_keys(keys)) == keys


@given(some.sets(some.binary(min_size=16, max_size=16)), some.lists(some.binary(min_size=16, max_size=16)))
def test_every_key_is_found_where_it_stands_and_no_other_is(known, others):
    listed = sorted(known, key=lambda key: key[:8])
    firsts = [key[:8] for key in listed]
    if len(set(firsts)) < len(firsts):
        return  # two that share their first half: only one of them is found, see `positions`
    sought = [*listed, *others]

    found = positions(as_keys(sought), as_keys(listed))

    assert [sought[at] for at in np.flatnonzero(found >= 0)] == [listed[at] for at in found if at >= 0]
    assert [at >= 0 for at in found] == [key in known for key in sought]


def test_the_first_place_of_each_key_is_kept_in_order():
    assert first_of_each([b"b", b"a", b"b"]) == {b"b": 0, b"a": 1}
