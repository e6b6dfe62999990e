"""Gold pairs as a scan would judge them."""

from pathlib import Path

import pytest

from eval.accounts import read_stories
from eval.accounts.pairs import RULE, gold_pairs, labels_of
from rashomon.pairs import load_encoder
from tests.eval.stories import write_corpus


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list:
    stories = read_stories(write_corpus(tmp_path_factory.mktemp("corpus")), "dev")
    return gold_pairs(stories, load_encoder())


def test_every_labelled_pair_is_there_in_order(found: list) -> None:
    assert len(found) == 2 * 11  # two stories; see tests/eval/stories.py
    assert [one.gold.label for one in found if one.gold.story == "dev-kanso"].count("conflict") == 2
    assert labels_of(found).sum() == 4


def test_statements_are_those_of_the_pipeline(found: list) -> None:
    pair = next(one for one in found if one.gold.id == "dev-kanso:a1:b1").pair
    claims = {pair.left.source: pair.left.claim, pair.right.source: pair.right.claim}

    assert claims["Velm Wire"] == "Rebel fighters hold the dev-kanso bridge since dawn."
    assert pair.rule == RULE
    assert pair.left.id < pair.right.id
    assert pair.same_matter is not None
    assert 0 < pair.same_matter < 1


def test_extraction_kept_words_of_both_lines(found: list) -> None:
    assert {one.extracted for one in found} == {2}


def test_all_stories_can_be_one_scan(tmp_path: Path) -> None:
    stories = read_stories(write_corpus(tmp_path / "corpus"), "dev")
    alone, together = (gold_pairs(stories, load_encoder(), together=flag) for flag in (False, True))

    assert [one.gold.id for one in alone] == [one.gold.id for one in together]
    assert [one.pair.left.claim for one in alone] == [one.pair.left.claim for one in together]
