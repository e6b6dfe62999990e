from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rashomon.pairs.wording import LEAST_OVERLAP, LEAST_TOKENS, adds_only, marks_of_fact, near_duplicates, tokens

WORDS = st.lists(st.sampled_from("abcdefghij"), min_size=0, max_size=12).map(tuple)


def test_marks_do_not_count_and_numbers_stay_whole() -> None:
    assert tokens("The mayor's 1,200 men, 3.5 miles off!") == ("the", "mayors", "1200", "men", "3.5", "miles", "off")


def test_numbers_and_negations_are_marks_of_fact() -> None:
    assert marks_of_fact(tokens("No 12 of forty didn't")) == (("12", "forty"), 2)
    assert marks_of_fact(tokens("the different tent")) == ((), 0)  # words that end like a negation are none


def test_a_text_adds_to_another_or_exchanges_a_word() -> None:
    assert adds_only(tokens("the bridge fell"), tokens("the old bridge fell"))
    assert not adds_only(tokens("the bridge fell"), tokens("the bridge stood"))


def test_a_word_in_seven_may_differ() -> None:
    seven = tokens("one two three four five six seven")
    assert list(near_duplicates([seven, (*seven[:6], "eight")])) == [(0, 1)]  # 2 * 6 / 14 = 0.857
    assert list(near_duplicates([seven[:6], (*seven[:5], "eight")])) == []  # 2 * 5 / 12 = 0.833


@given(st.lists(WORDS, max_size=12, unique=True))
def test_the_index_finds_what_comparing_all_with_all_finds(texts: list[tuple[str, ...]]) -> None:
    sets = [set(text) for text in texts]
    expected = {
        (one, other)
        for other in range(len(sets))
        for one in range(other)
        if min(len(sets[one]), len(sets[other])) >= LEAST_TOKENS
        and 2 * len(sets[one] & sets[other]) / (len(sets[one]) + len(sets[other])) >= LEAST_OVERLAP
    }
    assert set(near_duplicates(texts)) == expected
