from collections import Counter
from pathlib import Path

import pytest

from eval.cases import gold_marks, read_cases, read_triple_cases, text_pairs
from rashomon.errors import InputError
from tests.eval.stories import write_corpus


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path)


def test_every_labelled_pair_is_a_case_of_its_story(corpus: Path) -> None:
    cases = read_cases(corpus, "dev")
    assert Counter(case.group for case in cases) == {"dev-kanso": 11, "dev-orrin": 11}  # 2 + 1 + 8 each
    assert Counter(case.label for case in cases) == {"conflict": 4, "revision": 2, "unrelated": 16}
    assert sorted(case.kind for case in cases if case.is_conflict) == ["control", "control", "outcome", "outcome"]
    assert gold_marks(cases).sum() == 4


def test_a_case_knows_its_story_and_its_two_texts(corpus: Path) -> None:
    first = read_cases(corpus, "dev")[0]
    assert first.story is not None
    assert first.id == first.story.pairs[0].id
    assert text_pairs([first]) == [first.texts]
    assert first.texts[0] in first.story.documents[0].text


def test_what_is_marked_to_skip_is_no_case(corpus: Path) -> None:
    assert not any(case.id.endswith("b2:c2") for case in read_cases(corpus, "dev"))


def test_a_triple_is_a_conflict_and_then_its_near_miss(corpus: Path) -> None:
    cases = read_triple_cases(corpus, "dev")
    assert [case.label for case in cases] == ["conflict", "different_scope", "conflict", "compatible"]
    assert {case.group for case in cases} == {"dev-quay"}
    assert cases[0].texts[0] == cases[1].texts[0]
    assert cases[0].story is None


def test_a_corpus_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no stories"):
        read_cases(tmp_path, "dev")
