from __future__ import annotations

from eval.scale_articles import Family, made_articles
from eval.scale_pairs import REPEATED, made_rows

FAMILY = Family(
    reports=(
        ("The Velm bridge was closed on Monday.", "The mayor spoke of 12 cracks in it.", "Boats will cross the river."),
        ("Cracks were found in the Velm bridge.", "No boats cross the river at night.", "The mayor will report soon."),
    ),
    names=frozenset({"Velm"}),
)


def test_a_tenth_of_the_rows_are_distinct_and_repeats_stand_together() -> None:
    rows = list(made_rows(made_articles([FAMILY], 10_000), 200))
    pairs = [(row["left"], row["right"]) for row in rows]
    assert [row["row"] for row in rows] == list(range(200))
    assert len(set(pairs)) == 200 // REPEATED
    assert pairs[0] == pairs[REPEATED - 1] != pairs[REPEATED]
    assert all(left != right for left, right in pairs)
