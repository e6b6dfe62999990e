"""Rows are found by key, in whichever segment, through merges and damage."""

import numpy as np
import pytest

from rashomon.cases.case import Case
from rashomon.cases.keys import as_keys, text_key
from rashomon.cases.memory import Memory


def keys_of(*words):
    return as_keys([text_key(word) for word in words])


def keep(memory, *words):
    memory.keep(keys_of(*words), {"word": list(words)})


def words_of(memory, *words):
    found, table = memory.read(keys_of(*words), ["word"])
    return found.tolist(), [] if table is None else table.column("word").to_pylist()


def test_rows_come_back_in_the_order_asked_for(case):
    memory = Memory(case, "words", "1")
    keep(memory, "bridge", "harbour")
    keep(memory, "ferry")

    assert words_of(memory, "ferry", "mill", "bridge", "harbour") == (
        [True, False, True, True],
        ["ferry", "bridge", "harbour"],
    )
    assert memory.known(keys_of("mill", "ferry")).tolist() == [False, True]


def test_they_are_there_when_the_case_is_opened_again(folder):
    with Case(folder) as case:
        keep(Memory(case, "words", "1"), "bridge")

    with Case(folder) as case:
        assert words_of(Memory(case, "words", "1"), "bridge") == ([True], ["bridge"])
        assert words_of(Memory(case, "words", "2"), "bridge") == ([False], [])
        assert words_of(Memory(case, "others", "1"), "bridge") == ([False], [])


def test_many_small_segments_become_one_and_lose_no_row(case):
    memory = Memory(case, "words", "1")
    words = [f"word {number}" for number in range(40)]
    for word in words:
        keep(memory, word)

    files = {path.name for path in case.segments_folder.iterdir()}
    assert files == {segment.file for segment in case.index.segments()}
    assert len(files) < 12
    assert words_of(memory, *words) == ([True] * 40, words)
    assert words_of(Memory(case, "words", "1"), *words) == ([True] * 40, words)


@pytest.mark.parametrize("at", [4, -5])
def test_the_rows_of_a_damaged_segment_are_unknown_and_can_be_kept_again(folder, at):
    with Case(folder) as case:
        memory = Memory(case, "words", "1")
        keep(memory, "bridge")
        keep(memory, "ferry")
        first = case.segments_folder / case.index.segments()[0].file
    content = bytearray(first.read_bytes())
    content[at] ^= 1
    first.write_bytes(content)

    with Case(folder) as case:
        memory = Memory(case, "words", "1")
        assert words_of(memory, "bridge", "ferry") == ([False, True], ["ferry"])
        assert case.damaged == [first.name]
        keep(memory, "bridge")
        assert words_of(memory, "bridge") == ([True], ["bridge"])


def test_a_segment_damaged_after_its_keys_were_read_is_forgotten_too(case):
    memory = Memory(case, "words", "1")
    keep(memory, "bridge")
    [segment] = case.index.segments()
    (case.segments_folder / segment.file).write_bytes(b"")

    assert words_of(memory, "bridge") == ([False], [])
    assert memory.known(keys_of("bridge")).tolist() == [False]


def test_a_thousand_keys_are_found_among_as_many(case):
    memory = Memory(case, "words", "1")
    words = [f"word {number}" for number in range(1000)]
    keep(memory, *words)

    order = np.random.default_rng(3).permutation(1000)
    asked = [words[at] for at in order]
    assert words_of(memory, *asked) == ([True] * 1000, asked)
