from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from rashomon.errors import InputError
from rashomon.pairs.document_index import DocumentIndex, Profiles, in_company, join_profiles, profile_documents
from rashomon.pairs.reference_fit import fit_reference
from rashomon.records import Statement
from tests.fakes import FakeEncoder
from tests.pairs.stories_of_towns import TOWNS, reports_of_towns


def profiles_of(statements: list[Statement]) -> Profiles:
    return profile_documents(statements, FakeEncoder().embed([one.claim for one in statements]))


@pytest.fixture
def statements(make: Any) -> list[Statement]:
    return reports_of_towns(make)


@pytest.fixture
def index(statements: list[Statement]) -> DocumentIndex:
    vectors = FakeEncoder().embed([one.claim for one in statements])
    index = DocumentIndex(fit_reference(statements, vectors))
    index.add(profiles_of(statements))
    return index


def stories(found: list[tuple[str, ...]]) -> list[set[str]]:
    return [{one.split()[0] for one in near} for near in found]


def test_a_report_is_near_the_other_reports_of_its_story(index: DocumentIndex) -> None:
    asked = [f"{town} 0" for town in TOWNS]
    found = index.near(asked)
    assert stories(found) == [{town} for town in TOWNS]
    assert {len(near) for near in found} == {2}  # three outlets, without itself


def test_the_graph_of_some_tells_of_every_edge_that_ends_in_them(index: DocumentIndex) -> None:
    asked = [f"{town} 0" for town in TOWNS]
    graph = index.near_graph(asked)
    assert (graph != graph.T).nnz == 0
    edges = {frozenset((index.ids[one], index.ids[other])) for one, other in zip(*graph.nonzero(), strict=True)}
    assert edges == {
        frozenset((one, other)) for one, near in zip(asked, index.near(asked), strict=True) for other in near
    }


def test_in_company_the_reports_of_a_story_follow_one_another(index: DocumentIndex) -> None:
    order = [index.ids[at].split()[0] for at in in_company(index.near_graph(index.ids))]
    assert len(order) == len(index)
    assert 1 + sum(one != other for one, other in pairwise(order)) == len(TOWNS)


def test_a_report_added_later_is_near_those_held(statements: list[Statement]) -> None:
    old = [one for one in statements if not one.document_id.endswith("2")]
    new = [one for one in statements if one.document_id.endswith("2")]
    reference = fit_reference(old, FakeEncoder().embed([one.claim for one in old]))
    index = DocumentIndex(reference)
    index.add(profiles_of(old))
    index.add(profiles_of(new))
    assert len(index) == 24
    assert [sorted(near) for near in index.near(["velm 2", "sund 2"])] == [["velm 0", "velm 1"], ["sund 0", "sund 1"]]


def test_a_scale_stays_as_first_measured(index: DocumentIndex, make: Any) -> None:
    before = index.scales(["velm 0"])
    later = [make("the bridge of velm again cracks closed", f"Late {at}", document=f"late {at}") for at in range(5)]
    index.add(profiles_of(later))
    assert index.scales(["velm 0"]) == before
    assert set(index.scales(["late 0"])) == {"late 0"}


def test_scales_that_the_reference_knows_are_used(statements: list[Statement]) -> None:
    reference = fit_reference(statements, FakeEncoder().embed([one.claim for one in statements]))
    index = DocumentIndex(reference.knowing({"velm 0": (0.5, 0.25)}))
    index.add(profiles_of(statements))
    assert index.scales(["velm 0"]) == {"velm 0": (0.5, 0.25)}


def test_what_is_removed_or_replaced_is_not_found_again(index: DocumentIndex, make: Any) -> None:
    index.remove(["velm 1", "never held"])
    assert index.near(["velm 0"]) == [("velm 2",)]
    index.add(profiles_of([make("nothing alike is told here", "Outlet 2", document="velm 2")]))
    assert index.near(["velm 0"]) == [()]
    assert len(index) == 23


def test_a_report_out_of_time_is_not_near(statements: list[Statement], make: Any) -> None:
    reference = fit_reference(statements, FakeEncoder().embed([one.claim for one in statements]))
    index = DocumentIndex(reference, max_days=3.0)
    index.add(profiles_of(statements))
    velm = [one for one in statements if one.document_id == "velm 0"]
    late = [make(one.claim, "Late", document="late", at=one.span.start, day=20) for one in velm]
    index.add(profiles_of(late))
    assert index.near(["late"]) == [()]


def test_an_index_without_documents_is_asked_nothing() -> None:
    index = DocumentIndex(fit_reference([], np.zeros((0, 4), dtype=np.float32)))
    assert (len(index), index.near([]), index.scales([])) == (0, [], {})


def test_profiles_are_kept_as_bytes_and_come_back_the_same(statements: list[Statement]) -> None:
    profiles = profiles_of(statements)
    data = profiles.to_bytes()
    again = Profiles.from_bytes(data)
    assert again.ids == profiles.ids
    assert again.to_bytes() == data == profiles_of(statements).to_bytes()
    with pytest.raises(InputError, match="make them anew"):
        Profiles.from_bytes(data[:100])


def test_profiles_of_two_blocks_are_joined(statements: list[Statement]) -> None:
    joined = join_profiles([profiles_of(statements[:12]), profiles_of(statements[12:])])
    assert joined.to_bytes() == profiles_of(statements).to_bytes()
    assert join_profiles([]).ids == ()
