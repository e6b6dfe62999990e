"""Records as rows, from a scan with models that judge by shared words."""

import pandas as pd
import pytest

from rashomon.pipeline import scan
from rashomon.settings import Settings
from rashomon.tables.frames import CONFLICT_COLUMNS, conflicts_frame, statements_frame
from tests.fakes import FakeEncoder, FakeScorer
from tests.hand_decision import decided_by_hand

ROWS = [
    {
        "source": "Gazette", "title": "At the river", "url": "https://gazette.example/1", "date": "2014-06-22",
        "text": "Mayor Ada Stone said 50 trucks crossed the bridge on Monday.",
    },
    {"source": "Herald", "text": "No trucks crossed the bridge, Bo Reed said."},
]  # fmt: skip


@pytest.fixture(scope="module")
def result():
    with decided_by_hand():
        return scan(ROWS, settings=Settings(threshold=0.01), scorer=FakeScorer(), encoder=FakeEncoder())


@pytest.fixture(scope="module")
def conflicts(result):
    return conflicts_frame(result.conflicts, result.documents_by_id, result.disputes)


def side_of(frame, speaker):
    """The columns of the side this speaker is on, without their prefix."""
    side = "left" if frame.loc[0, "left_speaker"] == speaker else "right"
    return {name.removeprefix(f"{side}_"): frame.loc[0, name] for name in frame.columns if name.startswith(f"{side}_")}


def test_the_first_columns_are_what_a_person_reads(conflicts):
    assert list(conflicts.columns) == list(CONFLICT_COLUMNS)
    assert list(conflicts.columns[:12]) == [
        "rank", "dispute", "dispute_size", "dispute_sides", "conflict", "flag", "threshold", "kind", "reason",
        "left_side", "right_side", "left_text",
    ]  # fmt: skip


def test_each_side_says_who_where_and_how(conflicts):
    ada, bo = side_of(conflicts, "Ada Stone"), side_of(conflicts, "Bo Reed")

    assert (ada["speaker"], ada["source"], ada["title"]) == ("Ada Stone", "Gazette", "At the river")
    assert (ada["url"], ada["published_at"]) == ("https://gazette.example/1", "2014-06-22T00:00:00+00:00")
    assert (ada["attribution"], ada["cue"]) == ("indirect", "said")
    assert (bo["speaker"], bo["source"]) == ("Bo Reed", "Herald")
    assert pd.isna([bo["title"], bo["url"], bo["published_at"]]).all()


def test_the_offsets_are_those_of_the_text(result, conflicts):
    ada = side_of(conflicts, "Ada Stone")
    document = result.documents_by_id[ada["document_id"]]

    assert document.text[ada["start"] : ada["end"]] == ada["text"]


def test_the_numbers_are_those_of_the_records(result, conflicts):
    [conflict], row = result.conflicts, conflicts.loc[0]

    assert (row["rank"], row["flag"], row["threshold"]) == (1, True, 0.01)
    assert row["conflict"] == round(conflict.probability, 6)
    for direction in ("forward", "backward"):
        labels = ("entailment", "neutral", "contradiction")
        assert sum(row[f"{direction}_{label}"] for label in labels) == pytest.approx(1, abs=3e-6)
    assert row["forward_contradiction"] == round(conflict.scored.forward.contradiction, 6)
    assert (row["dispute_id"], row["conflict_id"]) == (result.disputes[0].id, conflict.id)
    assert row["model"] == "fake@0"


def test_a_flagged_row_names_its_dispute_and_both_sides(conflicts):
    row = conflicts.loc[0]

    assert (row["dispute"], row["dispute_size"]) == (1, 1)
    assert {row["left_side"], row["right_side"]} == {"A", "B"}
    assert set(row["dispute_sides"].replace("A: ", "").replace("B: ", "").split(" | ")) == {"Ada Stone", "Bo Reed"}
    assert (row["dispute_first"], row["dispute_last"]) == ("2014-06-22", "2014-06-22")


def test_a_row_says_what_moved_its_probability(result, conflicts):
    whole = sum(witness.odds for witness in result.conflicts[0].witnesses)

    assert conflicts.loc[0, "why"].endswith(f" = {round(whole, 1):+.1f}")


def test_a_row_of_no_dispute_leaves_its_columns_empty(result):
    frame = conflicts_frame(result.conflicts, result.documents_by_id)

    assert frame.loc[0, ["dispute", "dispute_sides", "left_side", "dispute_id"]].isna().all()
    assert str(frame["dispute"].dtype) == "Int64"


def test_no_conflict_is_a_frame_with_the_same_columns():
    empty = conflicts_frame([], {})

    assert list(empty.columns) == list(CONFLICT_COLUMNS)
    assert len(empty) == 0
    assert str(empty["flag"].dtype) == "bool"


def test_statements_carry_their_quantities_and_times(result):
    frame = statements_frame(result.statements, result.documents_by_id)

    row = frame[frame["speaker"] == "Ada Stone"].iloc[0]
    [quantity], [time] = row["quantities"], row["times"]
    assert (quantity["low"], quantity["high"], quantity["unit"]) == (50, 50, "truck")
    assert time["text"] == "Monday"
    assert frame["id"].is_unique


def test_no_statement_is_a_frame_with_the_same_columns(result):
    assert list(statements_frame([], {}).columns) == list(result.statements_frame().columns)
