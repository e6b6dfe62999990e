"""Reprints are one origin; independent reports of one claim are several; a changed number is another claim."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from rashomon.pairs.origins import Copies, collapse_copies
from rashomon.records import Statement

LEAD = "Engineers closed the Velm bridge to all traffic on Monday after cracks were found in two of its pillars."
SECOND = "The bridge carries some nine thousand cars a day between the harbour and the old town of Velm."
THIRD = "The mayor has promised a report on the damage before the end of the week."
CLAIM = "The bridge stays closed."


def document(make: Any, source: str, texts: Sequence[str], *, day: int | None = 1, **more: Any) -> list[Statement]:
    return [make(text, source, at=200 * at, day=day, **more) for at, text in enumerate(texts)]


def origins(copies: Copies, claim: str) -> set[int]:
    return {statement.origins for statement in copies.statements if statement.claim == claim}


def test_a_claim_of_two_outlets_that_report_by_themselves_has_two_origins(make: Any) -> None:
    copies = collapse_copies([make(CLAIM, "A", day=2), make("the bridge stays closed", "B", day=1)])
    assert copies.representatives == (1,)  # the earliest
    assert [statement.origins for statement in copies.statements] == [2, 2]
    assert [statement.carried_by for statement in copies.statements] == [("A", "B"), ("A", "B")]


def test_ten_reprints_of_one_report_are_one_origin(make: Any) -> None:
    reprints = [one for at in range(10) for one in document(make, f"S{at}", [LEAD, CLAIM])]
    copies = collapse_copies(reprints)
    assert origins(copies, CLAIM) == {1}
    assert len(copies.representatives) == 2
    assert {len(statement.carried_by) for statement in copies.statements} == {10}


def test_two_wire_stories_with_three_reprints_each_are_two_origins(make: Any) -> None:
    first = [one for at in range(3) for one in document(make, f"F{at}", [LEAD, CLAIM])]
    second = [one for at in range(3) for one in document(make, f"G{at}", [SECOND, CLAIM])]
    assert origins(collapse_copies([*first, *second]), CLAIM) == {2}


def test_a_claim_repeated_by_one_source_counts_once(make: Any) -> None:
    repeated = [make(CLAIM, "A", document=f"d{at}", day=at + 1) for at in range(3)]
    copies = collapse_copies([*repeated, make(CLAIM, "B")])
    assert {statement.origins for statement in copies.statements} == {2}
    alone = collapse_copies(repeated)
    assert {(statement.origins, statement.carried_by) for statement in alone.statements} == {(1, ())}


@pytest.mark.parametrize(
    "edited",
    [
        LEAD.replace(" on Monday after", " after"),
        LEAD.upper(),
        LEAD.replace("Velm bridge", "Velms bridge").removesuffix("."),
        LEAD.removesuffix(" in two of its pillars.") + "...",
    ],
)
def test_a_reprint_with_small_edits_or_a_cut_tail_is_a_copy(make: Any, edited: str) -> None:
    ours, theirs = [LEAD, SECOND, THIRD, CLAIM], [edited, SECOND.replace("some ", ""), THIRD, CLAIM]
    copies = collapse_copies(document(make, "A", ours) + document(make, "B", theirs))
    assert len(copies.documents) == 1
    assert origins(copies, CLAIM) == {1}


def test_commas_and_apostrophes_do_not_matter(make: Any) -> None:
    copies = collapse_copies(
        [
            make("The mayor's 1,200 guards, he said, won't leave", "A"),
            make("The mayors 1200 guards he said wont leave", "B"),
        ]
    )
    assert len(copies.representatives) == 1


def test_a_changed_number_between_two_copies_is_another_claim(make: Any) -> None:
    ours, theirs = [LEAD, SECOND, THIRD], [LEAD.replace("two", "three"), SECOND, THIRD]
    copies = collapse_copies(document(make, "A", ours) + document(make, "B", theirs))
    assert len(copies.representatives) == 4  # both leads, and the other two once
    assert {0, 3} <= set(copies.representatives)
    assert len(copies.documents) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the bridge over the river Velm will be open today", "the bridge over the river Velm will not be open today"),
        ("the bridge over the river Velm was opened on Sunday", "the bridge over the river Velm was closed on Sunday"),
        ("four men were hurt", "five men were hurt"),
        (
            "the guards of the old harbour opened the Velm gate on Sunday night",
            "the guards of the old harbour failed to open the Velm gate on Sunday night",
        ),
    ],
)  # fmt: skip
def test_a_negation_or_an_exchanged_word_makes_another_claim(make: Any, one: str, other: str) -> None:
    assert len(collapse_copies([make(one, "A"), make(other, "B")]).representatives) == 2


def test_another_speaker_or_stance_makes_another_claim(make: Any) -> None:
    held = [
        make(CLAIM, "A", speaker="Dana Orr"),
        make(CLAIM, "B", speaker="Lev Marsh"),
        make(CLAIM, "C"),
        make(CLAIM, "D", stance="denies"),
    ]
    assert collapse_copies(held).representatives == (0, 1, 2, 3)


def test_a_long_quotation_in_two_documents_does_not_make_them_copies(make: Any) -> None:
    quoted = [make(LEAD, source, speaker="Dana Orr") for source in ("A", "B")]
    copies = collapse_copies([*quoted, make(CLAIM, "A", at=300), make(CLAIM, "B", at=300)])
    assert copies.documents == frozenset()
    assert origins(copies, CLAIM) == {2}


def test_a_background_sentence_that_returns_months_later_makes_no_copy(make: Any) -> None:
    first = document(make, "A", [LEAD, CLAIM], day=1)
    later = document(make, "B", [LEAD, CLAIM], day=28)
    assert collapse_copies(first + later).documents == frozenset()


def test_a_short_claim_made_again_weeks_later_is_another_claim(make: Any) -> None:
    again = [make("Four people were hurt.", "A", day=1), make("Four people were hurt.", "B", day=20)]
    assert collapse_copies(again).representatives == (0, 1)


def test_a_passage_and_its_copy_repeat_each_other_even_under_another_speaker(make: Any) -> None:
    ours = [*document(make, "A", [LEAD]), make(CLAIM, "A", speaker="Dana Orr", at=300, day=1)]
    theirs = [*document(make, "B", [LEAD]), make(CLAIM, "B", role="the mayor", at=300, day=1)]
    copies = collapse_copies(ours + theirs)
    assert copies.representatives == (0, 1, 3)
    assert copies.repeats(1, 3)
    assert not copies.repeats(0, 3)


def test_the_same_words_twice_in_one_document_repeat_each_other_unless_one_side_doubts_them(make: Any) -> None:
    said = [
        make(CLAIM, "A"),
        make(CLAIM, "A", speaker="Dana Orr", at=100),
        make(CLAIM, "A", speaker="Lev Marsh", at=200, stance="doubts"),
    ]
    copies = collapse_copies(said)
    assert copies.repeats(0, 1)
    assert not copies.repeats(0, 2)


def test_the_order_of_the_statements_does_not_matter(make: Any) -> None:
    statements = [one for source in "ABC" for one in document(make, source, [LEAD, SECOND, CLAIM])]
    statements += document(make, "D", [CLAIM, THIRD], day=3)
    forwards, backwards = collapse_copies(statements), collapse_copies(statements[::-1])
    assert forwards.statements == backwards.statements[::-1]
    assert {forwards.statements[at].id for at in forwards.representatives} == {
        backwards.statements[at].id for at in backwards.representatives
    }


def test_no_statements_have_no_copies() -> None:
    assert collapse_copies([]).statements == ()
