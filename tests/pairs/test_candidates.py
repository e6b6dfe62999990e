from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from rashomon.pairs import Candidates, candidate_pairs, candidates
from rashomon.pairs.candidates import originals
from rashomon.records import Statement
from tests.fakes import FakeEncoder


def find(statements: Sequence[Statement], **settings: Any) -> Candidates:
    chosen: dict[str, Any] = {"neighbours": 10, "min_similarity": 0.3, "max_days": 30.0} | settings
    return candidate_pairs(statements, FakeEncoder().embed([one.claim for one in statements]), **chosen)


def claims(found: Candidates) -> set[frozenset[str]]:
    return {frozenset((pair.left.claim, pair.right.claim)) for pair in found.pairs}


def test_statements_of_two_sources_are_paired_and_of_one_source_never(make: Any) -> None:
    statements = [
        make("militants took the post", "A"),
        make("militants took the town", "A", at=100),
        make("the army held the post", "B"),
    ]
    assert claims(find(statements)) == {
        frozenset({"militants took the post", "the army held the post"}),
        frozenset({"militants took the town", "the army held the post"}),
    }


def test_one_source_with_two_documents_is_still_one_voice(make: Any) -> None:
    statements = [make("the post fell", "A", document="d1"), make("the post held", "A", document="d2")]
    assert find(statements).pairs == ()


def test_two_voices_inside_one_document_are_paired(make: Any) -> None:
    statements = [
        make("the post fell", speaker="Dana Orr", at=0, document="d"),
        make("the post held", speaker="Lev Marsh", at=50, document="d"),
    ]
    (pair,) = find(statements).pairs
    assert pair.rule == "within one document"
    assert {pair.left.voice, pair.right.voice} == {"Dana Orr", "Lev Marsh"}


def test_one_speaker_quoted_by_two_sources_is_not_paired_with_themself(make: Any) -> None:
    statements = [make("the post fell", "A", speaker="Dana Orr"), make("the post held", "B", speaker="Dana Orr")]
    assert find(statements).pairs == ()


def test_the_same_voice_is_not_admitted_by_the_lowest_similarity_a_user_can_set(make: Any) -> None:
    statements = [make("the post fell", "A"), make("the post held", "A", at=50), make("nothing alike", "B")]
    found = find(statements, min_similarity=-1.0)
    assert claims(found) == {
        frozenset({"the post fell", "nothing alike"}),
        frozenset({"the post held", "nothing alike"}),
    }


def test_a_quotation_and_the_narration_around_it_are_not_paired(make: Any) -> None:
    around = make("the mayor said the post fell", at=0, document="d")
    inside = make("the post fell", speaker="Dana Orr", at=15, document="d")
    elsewhere = make("the post fell", speaker="Lev Marsh", at=15, document="other")
    assert find([around, inside]).pairs == ()
    assert len(find([around, elsewhere]).pairs) == 1  # the same characters of another document


@pytest.mark.parametrize("stance", ["asks", "demands"])
def test_questions_and_demands_are_counted_but_not_compared(make: Any, stance: str) -> None:
    found = find([make("did the post fall", "A", stance=stance), make("did the post fall now", "B")])
    assert (found.pairs, found.not_compared) == ((), 1)


def test_each_statement_looks_at_no_more_than_its_nearest_neighbours(make: Any) -> None:
    one = make("a b c d", "A")
    others = [make(text, f"S{at}") for at, text in enumerate(["a b c x1", "a b x2 x3", "a x4 x5 x6"])]
    # Words shared of four: 3, 2, 1; the others share less with each other than with the first.
    assert claims(find([one, *others], neighbours=1, min_similarity=0.7)) == {frozenset({"a b c d", "a b c x1"})}
    assert len(find([one, *others], neighbours=3, min_similarity=0.0).pairs) == 6
    # One neighbour each: the second is nearest to the first (or its like), so at most four pairs stand.
    assert len(find([one, *others], neighbours=1, min_similarity=0.0).pairs) <= 4


def test_pairs_below_the_least_similarity_are_left_out(make: Any) -> None:
    statements = [make("a b c d", "A"), make("a b x y", "B")]  # two words of four shared: cosine 0.5
    assert [round(pair.similarity, 3) for pair in find(statements, min_similarity=0.49).pairs] == [0.5]
    assert find(statements, min_similarity=0.51).pairs == ()


def test_documents_too_far_apart_in_time_are_not_compared(make: Any) -> None:
    statements = [make("the post fell", "A", day=1), make("the post held", "B", day=11)]
    assert len(find(statements, max_days=10.0).pairs) == 1
    assert find(statements, max_days=9.0).pairs == ()
    assert len(find(statements, max_days=0.0).pairs) == 1  # 0 compares all


def test_an_unknown_date_rules_nothing_out(make: Any) -> None:
    assert len(find([make("the post fell", "A", day=1), make("the post held", "B")], max_days=1.0).pairs) == 1
    assert len(find([make("the post fell", "A"), make("the post held", "B")], max_days=1.0).pairs) == 1


def test_copies_stand_back_behind_the_earliest(make: Any) -> None:
    statements = [
        make("The post  fell.", "Late", day=3),
        make("the post fell.", "Early", day=1),
        make("the post fell.", "Undated"),
        make("the post held.", "Other", day=2),
    ]
    assert originals(statements) == [1, 3]
    found = find(statements)
    assert found.copies == 2
    (pair,) = found.pairs
    assert {pair.left.source, pair.right.source} == {"Early", "Other"}


def test_a_reprint_of_an_unnamed_speakers_words_is_a_copy(make: Any) -> None:
    reprints = [make("the post fell", source, role="army spokesman") for source in ("A", "B", "C")]
    assert len(originals(reprints)) == 1


def test_the_same_words_of_another_speaker_or_a_denial_of_them_are_no_copies(make: Any) -> None:
    statements = [
        make("the post fell", "A", speaker="Dana Orr"),
        make("the post fell", "B", speaker="Lev Marsh"),
        make("the post fell", "C"),
        make("the post fell", "D", stance="denies"),
    ]
    assert originals(statements) == [0, 1, 2, 3]


def test_a_pair_has_one_identity_whatever_the_order_of_the_statements(make: Any) -> None:
    statements = [make(f"the post fell {word}", word) for word in ("one", "two", "three", "four")]
    forwards, backwards = find(statements), find(statements[::-1])
    assert all(pair.left.id < pair.right.id for pair in forwards.pairs)
    assert len({pair.id for pair in forwards.pairs}) == len(forwards.pairs) == 6
    assert {pair.id for pair in forwards.pairs} == {pair.id for pair in backwards.pairs}


def test_pairs_come_most_similar_first(make: Any) -> None:
    found = find([make("a b c d", "A"), make("a b c x", "B"), make("a y z w", "C")], min_similarity=0.1)
    similarities = [pair.similarity for pair in found.pairs]
    assert similarities == sorted(similarities, reverse=True)
    assert similarities[0] == pytest.approx(0.75)


def test_searching_in_blocks_gives_the_same_pairs(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["post", "town", "army", "left", "fell", "held", "gate", "road"]
    statements = [
        make(f"the {words[at % 8]} {words[at // 8]} {words[at % 5]}", f"S{at % 7}", at=at, day=1 + at % 20)
        for at in range(40)
    ]
    settings = {"min_similarity": 0.2, "neighbours": 40, "max_days": 12.0}
    whole = find(statements, **settings)
    monkeypatch.setattr(candidates, "_BLOCK", 3)  # 14 blocks, the last of one row
    parts = find(statements, **settings)
    assert len(whole.pairs) > 100
    assert {pair.id for pair in parts.pairs} == {pair.id for pair in whole.pairs}
    of = {pair.id: pair.similarity for pair in whole.pairs}
    assert [of[pair.id] for pair in parts.pairs] == pytest.approx([pair.similarity for pair in parts.pairs])


def test_progress_adds_up_to_the_statements_searched(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "_BLOCK", 2)
    done: list[int] = []
    find([make(f"the post {at}", f"S{at}") for at in range(5)], on_progress=done.append)
    assert done == [2, 2, 1]


def test_no_statements_and_one_statement_give_no_pairs(make: Any) -> None:
    nothing = candidate_pairs([], np.zeros((0, 0), dtype=np.float32), neighbours=10, min_similarity=0.3, max_days=30.0)
    assert (nothing.pairs, nothing.copies, nothing.not_compared) == ((), 0, 0)
    assert find([make("the post fell")]).pairs == ()
