"""Judgements that may be told in sum: those of conflicts no longer open, with a mark that changes with them."""

from datetime import timedelta

import pytest

from rashomon.store.imports import import_run
from rashomon.store.judged import settled_labels, settled_mark
from rashomon.store.leases import claim
from rashomon.store.people import add_person
from rashomon.store.reviews import record_review, retract_review
from tests.review.busy_queue import BEGIN, busy_scan, write_busy_records

NOW = BEGIN + timedelta(days=90)


@pytest.fixture
def scan():
    return busy_scan(matters=3, seed=2)


@pytest.fixture
def people(store, scan, tmp_path):
    import_run(store, write_busy_records(tmp_path / "records.jsonl.gz", scan), now=NOW, needed=2)
    with store.write() as connection:
        return [add_person(connection, name, "reviewer", None, NOW).id for name in ("Rae", "Rob")]


def judge(store, conflict_id, person_id, verdict, at):
    with store.write() as connection:
        claim(connection, conflict_id, person_id, now=at, minutes=15)
        record_review(
            connection,
            id=f"{conflict_id}-{person_id}",
            conflict_id=conflict_id,
            person_id=person_id,
            verdict=verdict,
            now=at,
        )


def told(store):
    with store.read() as connection:
        return list(settled_labels(connection)), settled_mark(connection)


def test_a_judgement_counts_when_all_that_were_asked_for_are_given(store, scan, people):
    first = next(conflict.id for conflict in scan.conflicts if conflict.revision is None)
    _, nothing = told(store)
    judge(store, first, people[0], "conflict", NOW)
    assert told(store)[0] == []
    judge(store, first, people[1], "compatible", NOW + timedelta(minutes=1))
    labels, mark = told(store)
    assert labels == [(first, "Rae", "conflict"), (first, "Rob", "compatible")]
    assert mark != nothing


def test_the_mark_changes_when_one_is_taken_back(store, scan, people):
    first = next(conflict.id for conflict in scan.conflicts if conflict.revision is None)
    for at, person in enumerate(people):
        judge(store, first, person, "conflict", NOW + timedelta(minutes=at))
    _, before = told(store)
    with store.write() as connection:
        retract_review(connection, person_id=people[1], now=NOW + timedelta(minutes=5))
    assert told(store)[0] == []
    assert told(store)[1] != before
