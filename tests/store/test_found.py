"""What was imported is read back as it was, by its id."""

from dataclasses import replace

import pytest
from sqlalchemy import insert, update

from rashomon.errors import AbsentError
from rashomon.store import schema
from rashomon.store.found import (
    list_runs,
    load_conflict,
    load_dispute,
    load_document,
    load_run,
    load_statement,
    siblings,
)
from rashomon.store.people import add_person
from tests.scans import NOW, RUN, fleet_scan, imported

LATER = NOW.replace(day=2)


def test_a_conflict_is_the_one_that_was_found_with_the_documents_of_both_sides(store, harbour):
    run = imported(store, harbour).run_id

    with store.read() as connection:
        read = load_conflict(connection, harbour["conflict"].id)

    assert read.conflict == harbour["conflict"]
    assert read.documents == harbour["documents"]
    assert (read.run_id, read.dispute_id, read.place_in_dispute, read.priority) == (run, "d", 1, 0.9)
    assert (read.status, read.needed, read.given, read.held) == ("open", 1, 0, 0)
    assert (read.verdict, read.verdict_kind, read.closed_at) == (None, None, None)


def test_where_it_stands_is_told(store, harbour):
    imported(store, harbour)
    with store.write() as connection:
        values = {"status": "agreed", "verdict": "conflict", "verdict_kind": "place", "closed_at": NOW, "given": 1}
        connection.execute(update(schema.conflict).values(values))
        read = load_conflict(connection, harbour["conflict"].id)

    assert (read.status, read.verdict, read.verdict_kind, read.closed_at) == ("agreed", "conflict", "place", NOW)


def test_each_run_can_be_asked_for_what_it_said(store, harbour):
    first = imported(store, harbour).run_id
    changed = replace(harbour["conflict"], probability=0.75, kind="place")
    second = imported(store, {**harbour, "conflict": changed, "disputes": []}, run={"seed": 2}, now=LATER).run_id

    with store.read() as connection:
        asked = [load_conflict(connection, changed.id, run_id).conflict for run_id in (None, first, second)]
    assert [one.probability for one in asked] == [0.75, 0.9, 0.75]
    assert [one.kind for one in asked] == ["place", "number", "place"]


def test_a_statement_is_found_by_its_number_and_a_document_by_its_id(store, harbour):
    imported(store, harbour)

    with store.read() as connection:
        read = load_conflict(connection, harbour["conflict"].id)
        sides = [load_statement(connection, number) for number in (read.left_number, read.right_number)]
        documents = [load_document(connection, side.document_id) for side in sides]
    assert sides == [harbour["conflict"].scored.pair.left, harbour["conflict"].scored.pair.right]
    assert [one.source for one in documents] == ["Gazette", "Courier"]


class TestDispute:
    def test_it_comes_back_with_its_conflicts_best_first(self, store):
        scan = fleet_scan(4)
        run = imported(store, scan).run_id

        with store.read() as connection:
            read = load_dispute(connection, "d-fleet")
        assert read.dispute == scan["disputes"][0]
        assert read.documents == scan["documents"]
        assert (read.place, read.run_id, read.conflicts_left_out) == (1, run, 0)

    def test_of_a_large_one_the_best_are_read_and_the_rest_counted(self, store):
        imported(store, fleet_scan(6))

        with store.read() as connection:
            read = load_dispute(connection, "d-fleet", most=2)
        assert [one.id for one in read.dispute.conflicts] == ["c0", "c1"]
        assert read.conflicts_left_out == 4

    def test_it_is_as_its_own_run_has_it_though_a_later_one_scored_its_conflicts_anew(self, store):
        scan = fleet_scan(2, probabilities=[0.9, 0.8])
        imported(store, scan)
        later = fleet_scan(0, lone=2, probabilities=[0.5, 0.4])
        imported(store, later, run={"seed": 2}, now=LATER)

        with store.read() as connection:
            assert load_dispute(connection, "d-fleet").dispute == scan["disputes"][0]
            assert load_conflict(connection, "c0").conflict.probability == 0.5


class TestSiblings:
    def test_the_other_pairs_of_the_dispute_are_listed_best_first(self, store):
        imported(store, fleet_scan(4, lone=1))

        with store.read() as connection:
            assert [row.id for row in siblings(connection, "c1")] == ["c0", "c2", "c3"]
            assert [row.id for row in siblings(connection, "c1", 2)] == ["c0", "c2"]
            assert siblings(connection, "c4") == ()  # it stands in no dispute

    def test_a_disagreement_shows_to_those_only_who_may_know_of_it(self, store):
        imported(store, fleet_scan(2))
        with store.write() as connection:
            ada, lead = (
                add_person(connection, "Ada", "reviewer", None, NOW),
                add_person(connection, "Cleo", "lead", None, NOW),
            )
            of = schema.conflict.c
            connection.execute(
                update(schema.conflict).where(of.id == "c0").values(status="disagreed", given=2, needed=2)
            )

            told = [siblings(connection, "c1", viewer=viewer)[0].status for viewer in (None, ada, lead)]
        assert told == ["open", "open", "disagreed"]


class TestRuns:
    def test_they_are_listed_the_latest_import_first(self, store):
        first = imported(store, fleet_scan(3), title="One").run_id
        second = imported(store, fleet_scan(2), title="Two", run={"began_at": "no date"}, now=LATER).run_id

        with store.read() as connection:
            rows = list_runs(connection)
        assert [(row.id, row.title, row.conflicts, row.imported_at) for row in rows] == [
            (second, "Two", 2, LATER),
            (first, "One", 3, NOW),
        ]
        assert [row.began_at is None for row in rows] == [True, False]

    def test_one_is_read_with_its_settings_and_problems(self, store, harbour):
        run = imported(store, harbour).run_id

        with store.read() as connection:
            read = load_run(connection, run)
        assert (read.record, list(read.problems), read.row.threshold) == (RUN, [], 0.7)
        assert read.row.finished_at == NOW

    def test_one_that_was_cut_off_is_unfinished(self, store):
        values = {"id": "r", "title": "t", "rashomon": "1", "threshold": 0.5, "record": "{}", "problems": "[]"}
        with store.write() as connection:
            connection.execute(insert(schema.run).values(**values, imported_at=NOW))
            assert [(row.finished_at, row.conflicts) for row in list_runs(connection)] == [(None, 0)]


@pytest.mark.parametrize(
    ("load", "message"),
    [
        (lambda connection: load_conflict(connection, "nope"), "there is no conflict nope"),
        (lambda connection: load_conflict(connection, "c0", "nope"), "run nope did not find conflict c0"),
        (lambda connection: load_dispute(connection, "nope"), "there is no dispute nope"),
        (lambda connection: load_document(connection, "nope"), "there is no document nope"),
        (lambda connection: load_statement(connection, 999), "there is no statement 999"),
        (lambda connection: load_run(connection, "nope"), "there is no run nope"),
        (lambda connection: load_conflict(connection, "a\x00b\ud800"), "there is no conflict a"),
    ],
)
def test_what_is_not_there_is_named(store, load, message):
    imported(store, fleet_scan(1))

    with store.read() as connection, pytest.raises(AbsentError, match=message):
        load(connection)
