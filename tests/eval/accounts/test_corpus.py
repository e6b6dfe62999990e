"""The corpus in the repository: whole, split by story, of the size and the make that its card claims."""

from collections import Counter
from pathlib import Path

import pytest

from eval.accounts import SPLITS, read_stories, read_triples
from eval.accounts.check import is_plain
from eval.accounts.corpus import corpus_hash
from rashomon.errors import InputError
from tests.eval.stories import write_corpus


@pytest.fixture(scope="module")
def stories() -> dict[str, list]:
    return {split: read_stories(split=split) for split in SPLITS}


def test_there_are_stories_enough_of_every_kind(stories: dict[str, list]) -> None:
    kinds = Counter(story.kind for of in stories.values() for story in of)

    assert sum(kinds.values()) >= 240
    assert len(kinds) == 15
    assert min(kinds.values()) >= 8


def test_every_story_is_told_by_three_or_more_reports(stories: dict[str, list]) -> None:
    assert min(len(story.documents) for of in stories.values() for story in of) >= 3


def test_offsets_of_all_lines_point_at_their_words(stories: dict[str, list]) -> None:
    for of in stories.values():
        for story in of:
            for report in story.documents:
                assert all(report.text[line.start : line.end] == line.text for line in report.lines)


def test_pairs_are_enough_and_half_of_the_conflicts_are_plain(stories: dict[str, list]) -> None:
    pairs = [pair for of in stories.values() for story in of for pair in story.pairs]
    conflicts = [pair for pair in pairs if pair.label == "conflict"]

    assert len(pairs) >= 8_000
    assert len(conflicts) >= 2_500
    assert 2 * sum(is_plain(pair.left.text, pair.right.text) for pair in conflicts) >= len(conflicts)
    assert Counter(pair.kind for pair in conflicts)["framing"] >= 500


def test_triples_are_enough() -> None:
    triples = {split: read_triples(split=split) for split in SPLITS}

    assert sum(map(len, triples.values())) >= 3_000
    themes = [{triple.theme for triple in of} for of in triples.values()]
    assert not (themes[0] & themes[1] | themes[0] & themes[2] | themes[1] & themes[2])


def test_no_story_and_no_text_is_in_two_splits(stories: dict[str, list]) -> None:
    ids = [{story.id for story in of} for of in stories.values()]
    texts = [
        {line.text for story in of for report in story.documents for line in report.lines} for of in stories.values()
    ]

    for kept in (ids, texts):
        assert not (kept[0] & kept[1] | kept[0] & kept[2] | kept[1] & kept[2])


def test_the_splits_are_three_fifths_and_a_fifth_each(stories: dict[str, list]) -> None:
    total = sum(map(len, stories.values()))

    assert 0.5 < len(stories["train"]) / total < 0.7
    assert all(0.13 < len(stories[split]) / total < 0.27 for split in ("dev", "test"))


def test_the_hash_follows_every_byte(tmp_path: Path) -> None:
    folder = write_corpus(tmp_path / "corpus")
    before = corpus_hash(folder)
    path = next((folder / "dev" / "stories").iterdir())
    path.write_text(path.read_text().replace("rained", "snowed"))

    assert corpus_hash(folder) != before


def test_an_unknown_split_and_an_empty_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="unknown split 'valid'"):
        read_stories(split="valid")
    with pytest.raises(InputError, match="no stories in"):
        read_stories(tmp_path)
