from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from rashomon.pairs import Candidates, candidate_pairs, candidates, search
from rashomon.pairs.document_index import DocumentIndex, profile_documents
from rashomon.pairs.reference_fit import fit_reference
from rashomon.records import Quantity, Span, Statement
from tests.fakes import FakeEncoder
from tests.pairs.stories_of_towns import reports_of_towns


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


@pytest.mark.parametrize("reason", ["question", "command", "greeting", "opinion", "fragment"])
def test_what_cannot_be_checked_is_counted_but_not_compared(make: Any, reason: str) -> None:
    found = find([make("what a post", "A", unpaired=reason), make("the post fell", "B")])
    assert (found.pairs, found.not_compared, found.copies) == ((), 1, 0)


def test_a_speaker_is_compared_with_himself_where_documents_must_differ(make: Any) -> None:
    statements = [
        make("the post fell", "A", speaker="Dana Orr", document="d1"),
        make("the post held", "A", speaker="Dana Orr", document="d2"),
    ]
    assert len(find(statements, across="documents").pairs) == 1
    assert find(statements, across="sources").pairs == find(statements, across="speakers").pairs == ()


def test_a_passage_is_not_compared_with_its_own_reprint(make: Any) -> None:
    lead = "Engineers closed the Velm bridge to all traffic on Monday after cracks were found in its pillars."
    statements = [
        make(lead, "A"),
        make(lead, "B"),
        make("the bridge stays shut", "A", speaker="Dana Orr", at=200),
        make("the bridge stays shut", "B", role="the mayor", at=200),
    ]
    compared = {frozenset((pair.left.claim, pair.right.claim)) for pair in find(statements, min_similarity=0.0).pairs}
    assert frozenset({"the bridge stays shut"}) not in compared


def test_in_a_large_scan_only_likely_pairs_are_admitted(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "ALWAYS", 0)
    statements = [
        make("the post fell on the river", "A"),
        make("the post held on the river", "B"),
        make("the ferry sank on the river", "C"),
    ]
    every = find(statements, min_similarity=0.0).pairs
    best = every[0].same_matter or 0.0
    likely = find(statements, min_similarity=0.0, min_same_matter=best - 0.001).pairs
    assert [pair.id for pair in likely] == [every[0].id]  # of three; "post" is shared beside "river"


def test_a_small_scan_is_judged_whole(make: Any) -> None:
    statements = [make("the post fell", "A"), make("the post held", "B"), make("the ferry sank", "C")]
    every = find(statements, min_similarity=0.0)
    least = min(pair.same_matter or 0.0 for pair in every.pairs)
    assert find(statements, min_similarity=0.0, min_same_matter=min(1.0, 2 * least)).pairs == every.pairs


def test_a_statement_that_counts_the_same_thing_is_looked_at_beyond_the_nearest(make: Any) -> None:
    def trucks(count: float) -> tuple[Quantity, ...]:
        return (Quantity(span=Span(start=0, end=1), text="trucks", low=count, high=count, unit="truck"),)

    nearest = [make(f"a b c d {word}", f"S{word}") for word in ("v", "w", "x")]
    counting = [make("a b c e f g", "A", quantities=trucks(50)), make("a b h i j k", "B", quantities=trucks(20))]
    ids = [
        {pair.left.id, pair.right.id} for pair in find([*nearest, *counting], neighbours=1, min_similarity=0.1).pairs
    ]
    assert {counting[0].id, counting[1].id} in ids


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
    found = find(statements)
    assert found.copies == 2
    (pair,) = found.pairs
    assert {pair.left.source, pair.right.source} == {"Early", "Other"}


def test_a_pair_shows_who_else_carries_each_claim(make: Any) -> None:
    statements = [make("the post fell", source) for source in ("A", "B", "C")] + [make("the post held", "D")]
    found = find(statements)
    (pair,) = found.pairs
    assert {pair.left.carried_by, pair.right.carried_by} == {("A", "B", "C"), ()}
    assert [statement.source for statement in found.statements] == ["A", "B", "C", "D"]  # in the order given
    assert {statement.origins for statement in found.statements} == {3, 1}


def test_a_pair_has_one_identity_whatever_the_order_of_the_statements(make: Any) -> None:
    statements = [make(f"the post fell {word}", word) for word in ("one", "two", "three", "four")]
    forwards, backwards = find(statements), find(statements[::-1])
    assert all(pair.left.id < pair.right.id for pair in forwards.pairs)
    assert len({pair.id for pair in forwards.pairs}) == len(forwards.pairs) == 6
    assert {pair.id for pair in forwards.pairs} == {pair.id for pair in backwards.pairs}


def test_pairs_come_likeliest_first_with_their_cosine(make: Any) -> None:
    found = find([make("a b c d", "A"), make("a b c x", "B"), make("a y z w", "C")], min_similarity=0.1)
    likely = [pair.same_matter or 0.0 for pair in found.pairs]
    assert likely == sorted(likely, reverse=True)
    assert found.pairs[0].similarity == pytest.approx(0.75)  # three words of four


def test_searching_in_blocks_gives_the_same_pairs(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["post", "town", "army", "left", "fell", "held", "gate", "road"]
    statements = [
        make(f"the {words[at % 8]} {words[at // 8]} {words[at % 5]}", f"S{at % 7}", at=at, day=1 + at % 20)
        for at in range(40)
    ]
    settings = {"min_similarity": 0.2, "neighbours": 40, "max_days": 12.0}
    whole = find(statements, **settings)
    monkeypatch.setattr(search, "ROWS", 3)  # 14 blocks, the last of one row
    parts = find(statements, **settings)
    assert len(whole.pairs) > 100
    assert {pair.id for pair in parts.pairs} == {pair.id for pair in whole.pairs}
    of = {pair.id: pair.similarity for pair in whole.pairs}
    assert [of[pair.id] for pair in parts.pairs] == pytest.approx([pair.similarity for pair in parts.pairs])


def test_progress_adds_up_to_the_statements_searched(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "ROWS", 2)
    done: list[int] = []
    find([make(f"the post {at}", f"S{at}") for at in range(5)], on_progress=done.append)
    assert done == [2, 2, 1]


def test_no_statements_and_one_statement_give_no_pairs(make: Any) -> None:
    nothing = candidate_pairs([], np.zeros((0, 0), dtype=np.float32), neighbours=10, min_similarity=0.3, max_days=30.0)
    assert (nothing.pairs, nothing.copies, nothing.not_compared) == ((), 0, 0)
    assert find([make("the post fell")]).pairs == ()


def test_copies_are_told_with_the_earliest_of_their_claim_and_the_documents_they_join(make: Any) -> None:
    lead = "Engineers closed the Velm bridge to all traffic on Monday after cracks were found in its pillars."
    early, late, other = make(lead, "Early", day=1), make(lead, "Late", day=2), make("the ferry sails", "C", day=1)
    found = find([late, early, other])
    assert found.same_claim == ((late.id, early.id),)
    assert found.copied_documents == {("document of Early", "document of Late")}


def ids(found: Candidates) -> set[str]:
    return {pair.id for pair in found.pairs}


def test_search_among_near_documents_finds_what_search_among_all_finds(
    make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "ALWAYS", 0)
    statements = reports_of_towns(make)
    every = find(statements, min_same_matter=0.5)
    monkeypatch.setattr(candidates, "EXACT_STATEMENTS", 1)
    near = find(statements, min_same_matter=0.5)
    assert len(every.pairs) >= 24
    assert ids(near) == ids(every)
    of = {pair.id: pair.same_matter for pair in every.pairs}
    assert [pair.same_matter for pair in near.pairs] == pytest.approx([of[pair.id] for pair in near.pairs], abs=1e-5)


@pytest.mark.parametrize("rows", [1, 5, 10_000])
def test_blocks_of_near_documents_do_not_change_what_is_found(
    make: Any, monkeypatch: pytest.MonkeyPatch, rows: int
) -> None:
    monkeypatch.setattr(candidates, "EXACT_STATEMENTS", 1)
    statements = reports_of_towns(make)
    whole = find(statements)
    monkeypatch.setattr(search, "ROWS_NEAR", rows)
    done: list[int] = []
    assert ids(find(statements, on_progress=done.append)) == ids(whole)
    assert sum(done) == len(statements)


@pytest.mark.parametrize("most", [1, 20_000])
def test_pairs_involve_a_document_asked_for(make: Any, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(candidates, "EXACT_STATEMENTS", most)
    monkeypatch.setattr(candidates, "ALWAYS", 0)
    statements = reports_of_towns(make)
    asked = frozenset({"velm 0", "orrin 1"})
    found = find(statements, min_same_matter=0.5, involving=asked)
    assert {len({pair.left.document_id, pair.right.document_id} & asked) for pair in found.pairs} == {1}
    assert ids(found) == {
        pair.id
        for pair in find(statements, min_same_matter=0.5).pairs
        if {pair.left.document_id, pair.right.document_id} & asked
    }


def test_a_pair_has_one_probability_whatever_it_is_given_with(make: Any) -> None:
    statements = reports_of_towns(make)
    reference = fit_reference(statements, FakeEncoder().embed([one.claim for one in statements]))
    whole = {pair.id: pair.same_matter for pair in find(statements, reference=reference).pairs}
    part = [one for one in statements if one.document_id.split()[0] in ("velm", "dask")]
    found = find(part, reference=reference).pairs
    assert len(found) >= 6
    assert [pair.same_matter for pair in found] == pytest.approx([whole[pair.id] for pair in found], abs=1e-6)


def test_with_a_reference_a_small_scan_is_not_judged_whole(make: Any) -> None:
    statements = [make("the post fell", "A"), make("the post held", "B"), make("the ferry sank", "C")]
    reference = fit_reference(statements, FakeEncoder().embed([one.claim for one in statements]))
    least = min(pair.same_matter or 0.0 for pair in find(statements, min_similarity=0.0).pairs)
    found = find(statements, min_similarity=0.0, min_same_matter=2 * least, reference=reference)
    assert all((pair.same_matter or 0.0) >= 2 * least for pair in found.pairs)


@pytest.mark.parametrize("size", [1, 5, 24])
def test_a_case_searched_block_by_block_holds_every_pair_of_the_whole(make: Any, size: int) -> None:
    statements = reports_of_towns(make)
    vectors = FakeEncoder().embed([one.claim for one in statements])
    reference = fit_reference(statements, vectors)
    whole = ids(find(statements, min_same_matter=0.5, reference=reference))
    index = DocumentIndex(reference)
    documents = list(dict.fromkeys(one.document_id for one in statements))
    documents = documents[::2] + documents[1::2]  # reports of one story come in different blocks
    found: set[str] = set()
    for start in range(0, len(documents), size):
        block = documents[start : start + size]
        new = [one for one in statements if one.document_id in block]
        index.add(profile_documents(new, FakeEncoder().embed([one.claim for one in new])))
        near = {document for around in index.near(block) for document in around} - set(block)
        given = [one for one in statements if one.document_id in near or one.document_id in block]
        found |= ids(find(given, min_same_matter=0.5, reference=reference, involving=frozenset(block)))
    assert found == whole
