from __future__ import annotations

from typing import Any

import pytest

from rashomon.pairs.reference_fit import ReferenceFitter, fit_reference
from tests.fakes import FakeEncoder
from tests.pairs.stories_of_towns import reports_of_towns


def test_statements_given_in_blocks_give_the_same_reference(make: Any) -> None:
    statements = reports_of_towns(make)
    vectors = FakeEncoder().embed([one.claim for one in statements])
    fitter = ReferenceFitter()
    for start in range(0, len(statements), 6):  # a story's three reports of two statements
        fitter.add(statements[start : start + 6], vectors[start : start + 6])
    assert fitter.finish().to_bytes() == fit_reference(statements, vectors).to_bytes()


def test_it_counts_statements_documents_and_the_words_around(make: Any) -> None:
    statements = [
        make("the ferry sank", "A", document="d"),
        make("twelve drowned", "A", document="d", at=50),
        make("the ferry sails", "B", document="e"),
    ]
    found = fit_reference(statements, FakeEncoder().embed([one.claim for one in statements]))
    assert (found.documents, found.statements) == (2, 3)
    assert found.words.often == {"ferry": 2}
    assert found.around.often == {"drown": 2, "ferry": 3, "sank": 2, "twelv": 2}  # each statement with its neighbour
    assert found.story.often == {"ferry": 2}
    assert set(found.scales) == {"d", "e"}


def test_nothing_given_is_a_reference_of_nothing() -> None:
    assert ReferenceFitter().finish().documents == 0


def test_a_name_in_very_many_statements_is_common(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from rashomon.pairs import reference_fit
    from rashomon.records import NameMention, Span

    monkeypatch.setattr(reference_fit, "COMMON", 2)
    velm = NameMention(span=Span(start=0, end=4), text="Velm", key="velm")
    statements = [make(f"one {at}", f"S{at}", names=(velm,)) for at in range(3)]
    found = fit_reference(statements, FakeEncoder().embed([one.claim for one in statements]))
    assert found.common_names == {"velm"}
