"""The rows of an export against the table that a scan writes of the same conflicts."""

from dataclasses import replace
from datetime import UTC, datetime

import pandas as pd
import pytest

from rashomon.records import Revision, Speaker, TimelinePoint, Witness
from rashomon.review.exports.export import Asked
from rashomon.store.filters import parse_filter
from rashomon.tables.frames import CONFLICT_COLUMNS, conflicts_frame
from tests.scans import imported

pytestmark = pytest.mark.usefixtures("judged")


def test_a_row_says_what_conflicts_csv_says(store, harbour):
    """Every column of the one is in the other, with the same value."""
    witnesses = (Witness(name="an average pair", odds=-1.5), Witness(name="contradiction", odds=3.2))
    conflict = replace(
        harbour["conflict"],
        witnesses=witnesses,
        matter=0.91234567,
        contradiction=0.8,
        revision=Revision(
            timeline=(
                TimelinePoint(statement_id="x", source="Gazette", at=datetime(2031, 5, 4, tzinfo=UTC), text="12 boats"),
            )
        ),
    )
    relayed = replace(
        conflict.scored.pair.right, via=(Speaker(name=None, mention="she", role=None),), carried_by=("Courier", "Echo")
    )
    scored = replace(conflict.scored, pair=replace(conflict.scored.pair, right=relayed))
    conflict = replace(conflict, scored=scored)
    dispute = replace(harbour["dispute"], conflicts=(conflict,))
    scan = {**harbour, "conflict": conflict, "dispute": dispute}
    told = conflicts_frame([conflict], harbour["documents"], [dispute]).iloc[0]
    imported(store, scan)

    with store.read() as connection:
        (row,) = Asked(what="conflicts", where=parse_filter({"dispute": "d"})).rows(connection)

    for name in CONFLICT_COLUMNS:
        value = row[name].isoformat() if isinstance(row[name], datetime) else row[name]
        expected = None if pd.isna(told[name]) else told[name]
        assert value == expected, name


def test_every_export_fills_the_columns_it_declares_and_no_others(store):
    with store.read() as connection:
        for what in ("conflicts", "reviews", "agreement", "disputes"):
            asked = Asked(what=what)
            declared = {column.name for column in asked.columns}
            filled = set().union(*(row.keys() for row in asked.rows(connection)))

            assert filled <= declared
            assert declared - filled <= {"timeline"}, what


def test_a_conflict_tells_how_it_was_decided(store):
    with store.read() as connection:
        rows = {row["conflict_id"]: row for row in Asked(what="conflicts").rows(connection)}

    assert (rows["c0"]["status"], rows["c0"]["verdict"], rows["c0"]["decided_how"]) == (
        "agreed",
        "conflict",
        "agreement",
    )
    assert (rows["c1"]["decided_how"], rows["c1"]["decided_by"]) == ("decision", "Lee")
    assert rows["c1"]["said_conflict"] == rows["c1"]["said_compatible"] == 1
    assert (rows["c2"]["judgements"], rows["c2"]["said_unsure"]) == (1, 1)
    assert rows["c0"]["rank"] == 1
    assert rows["c4"]["judgements"] == 0


def test_what_may_not_be_seen_yet_is_unknown_rather_than_none_given(store, judged):
    with store.read() as connection:
        rows = {row["conflict_id"]: row for row in Asked(what="conflicts", viewer=judged.people["Cy"]).rows(connection)}

    assert rows["c3"]["status"] == "open"
    assert "said_conflict" not in rows["c3"]
    assert "judgements" not in rows["c3"]
    assert rows["c0"]["said_conflict"] == 2


def test_a_review_points_back_to_what_was_judged(store):
    with store.read() as connection:
        rows = list(Asked(what="reviews").rows(connection))

    assert rows[1]["note"] == "=SUM(A1:A9)"
    assert (rows[1]["left_text"], rows[1]["left_start"], rows[1]["left_end"]) == ("0 boats sank.", 0, 13)
    assert (rows[1]["model"], rows[1]["probability"], rows[1]["run"]) == ("tiny", 0.99, "The harbour")
    assert [row["in_force"] for row in rows] == [False, *[True] * 7]


def test_a_dispute_tells_what_is_left(store):
    with store.read() as connection:
        (row,) = Asked(what="disputes").rows(connection)

    assert (row["dispute_size"], row["closed"], row["left"]) == (5, 2, 3)
    assert (row["verdict_conflict"], row["verdict_compatible"], row["verdict_unsure"]) == (1, 1, 0)
    assert row["sources"] == "Courier · Gazette"
