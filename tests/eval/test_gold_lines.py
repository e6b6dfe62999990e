from pathlib import Path

import pytest

from eval.accounts import read_stories
from eval.gold_lines import Found, GoldLines, is_same_place
from rashomon.records import Span
from tests.eval.stories import write_corpus


@pytest.fixture
def gold(tmp_path: Path) -> GoldLines:
    return GoldLines(read_stories(write_corpus(tmp_path, stories=1), "dev")[0])


def test_half_of_the_shorter_makes_one_place() -> None:
    assert is_same_place(Span(start=0, end=100), Span(start=95, end=105))  # 5 of 10
    assert not is_same_place(Span(start=0, end=100), Span(start=96, end=106))  # 4 of 10
    assert not is_same_place(Span(start=0, end=5), Span(start=5, end=9))


def test_a_place_stands_for_the_line_written_there_and_a_copy_for_the_line_it_repeats(gold: GoldLines) -> None:
    first, _, third = gold.documents
    line = "Rebel fighters hold the dev-kanso bridge since dawn."
    for document in (first, third):
        start = document.text.index(line)
        assert gold.lines_at(document.id, Span(start=start, end=start + len(line))) == ("a1",)
    start = first.text.index("It rained")
    assert gold.lines_at(first.id, Span(start=start, end=start + 9)) == ()


def test_a_labelled_pair_is_right_or_wrong_either_way_round(gold: GoldLines) -> None:
    assert sorted(gold.conflicts) == [("a1", "b1"), ("b2", "c1")]
    assert gold.judge(["b1"], ["a1"]) == Found(verdict="right", pairs=(("a1", "b1"),))
    assert gold.judge(["a2"], ["c2"]) == Found(verdict="wrong", pairs=(("a2", "c2"),))  # a revision
    assert gold.judge(["b1"], ["c1"]) == Found(verdict="wrong", pairs=(("b1", "c1"),))  # of two matters


def test_what_the_guide_leaves_out_and_what_copies_make_is_neither(gold: GoldLines) -> None:
    assert gold.judge(["b2"], ["c2"]).verdict == "neutral"  # marked to skip
    assert gold.judge(["a1"], ["a1"]).verdict == "neutral"  # a line and its copy
    assert gold.judge(["a1"], ["a2"]).verdict == "neutral"  # the copy of a1 beside a neighbour of a1


def test_without_a_gold_line_there_is_no_label(gold: GoldLines) -> None:
    assert gold.judge(["a1"], []) == Found(verdict="unlabelled")
    assert gold.judge(["b1"], ["b2"]) == Found(verdict="unlabelled")  # two lines of one report


def test_of_several_lines_at_a_place_the_mildest_counts(gold: GoldLines) -> None:
    assert gold.judge(["b1", "b2"], ["a1"]) == Found(verdict="right", pairs=(("a1", "b1"),))
