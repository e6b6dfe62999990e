from pathlib import Path

import numpy as np
import pytest

from eval.accounts import read_stories
from eval.gold_lines import GoldLines
from eval.peers import Peer
from eval.story_scan import choose_threshold, compare_sentences, flag
from tests.eval.stories import write_corpus


def score(pairs):
    """.9 for the army's claim beside the rebels', .7 for traffic beside anything, else .1."""
    found = []
    for pair in pairs:
        text = " ".join(pair)
        is_bridge = "Rebel" in text and "army holds" in text
        found.append(0.9 if is_bridge else 0.7 if "moves freely" in text else 0.1)
    return np.array(found)


@pytest.fixture
def gold(tmp_path: Path) -> GoldLines:
    return GoldLines(read_stories(write_corpus(tmp_path, stories=1), "dev")[0])


def test_every_pair_of_sentences_of_two_sources_is_compared_and_judged(gold: GoldLines) -> None:
    found = compare_sentences(gold, Peer(name="fake", what="", score=score))
    assert found.extracted == found.compared == frozenset({("a1", "b1"), ("b2", "c1")})
    assert found.kinds == {("a1", "b1"): "control", ("b2", "c1"): "outcome"}
    assert found.flagged == frozenset()  # nothing is, before there is a threshold
    by_pair = {item.pair: item for item in found.items if item.pair}
    assert (by_pair["a1", "b1"].score, by_pair["a1", "b1"].verdict) == (0.9, "right")
    assert by_pair["a1", "b1"].score == 0.9  # given twice, by a1 and by its copy: one item
    assert (by_pair["a1", "b2"].score, by_pair["a1", "b2"].verdict) == (0.7, "wrong")


def test_the_threshold_has_the_highest_f1(gold: GoldLines) -> None:
    outcomes = [compare_sentences(gold, Peer(name="fake", what="", score=score))]
    # At .9 one of two is found and nothing is wrong: F1 2/3.  At .7 both are, with three or four wrong: F1 at most 4/7.
    assert choose_threshold(outcomes) == 0.9
    (flagged,) = flag(outcomes, 0.9)
    assert flagged.flagged == frozenset({("a1", "b1")})
    assert choose_threshold([]) == 1.0
