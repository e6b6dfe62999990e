"""A small made-up queue is whole, the same each time, and every kind of request is timed."""

import argparse
import json
import math

import pytest
from sqlalchemy import func, select

from eval import queue
from eval.queue_export import measure_export
from eval.queue_requests import requests_of
from eval.queue_store import Shape, fill_store
from eval.queue_timing import Samples
from rashomon.errors import SettingsError
from rashomon.records import Document, Statement
from rashomon.records_json import from_plain
from rashomon.store import open_store, schema
from rashomon.store.filters import ConflictFilter, parse_filter
from rashomon.store.found import load_conflict, load_dispute
from rashomon.store.lists import count_conflicts
from rashomon.store.people import find_person
from rashomon.store.state import restate
from rashomon.store.upgrade import upgrade

SMALL = Shape(conflicts=300, documents=40, sources=12, speakers=30, reviewed=40, seed=3)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """The file of a small queue; tests only read it."""
    path = tmp_path_factory.mktemp("queue") / "queue.db"
    with open_store(path) as store:
        upgrade(store)
        fill_store(store, SMALL)
    return path


@pytest.fixture
def filled(place):
    with open_store(place) as store:
        yield store


def count(connection, table):
    return connection.scalar(select(func.count()).select_from(table))


def test_the_queue_is_as_large_as_asked(filled):
    with filled.read() as connection:
        assert count(connection, schema.conflict) == count(connection, schema.finding) == 300
        assert 1 < count(connection, schema.document) <= 40
        assert count(connection, schema.person) == 9  # six reviewers, a lead, a viewer, an admin
        judged = select(func.count(schema.judgement.c.conflict_id.distinct()))
        assert connection.scalar(judged) == 40
        sizes = connection.scalars(select(schema.dispute.c.size)).all()
        assert sum(sizes) == 285  # 95 of 100 are in a dispute
        assert max(sizes) > 5 * sorted(sizes)[len(sizes) // 2]  # a few are large


def test_its_records_are_whole(filled):
    with filled.read() as connection:
        for (record,) in connection.execute(select(schema.document.c.record)):
            made = from_plain(Document, json.loads(record))
            assert all(span.of(made.text) for span in made.sentences)
        for (record,) in connection.execute(select(schema.statement.c.record)):
            made = from_plain(Statement, json.loads(record))
            assert made.text
        for id_, dispute_id in connection.execute(select(schema.conflict.c.id, schema.conflict.c.dispute_id)).all()[
            :40
        ]:
            found = load_conflict(connection, id_).conflict
            assert found.id == id_
            assert sum(witness.odds for witness in found.witnesses) == pytest.approx(
                math.log(found.probability / (1 - found.probability)), abs=1e-3
            )
            if dispute_id:
                assert id_ in {one.id for one in load_dispute(connection, dispute_id).dispute.conflicts}


def test_its_states_are_what_its_judgements_say(place, tmp_path):
    copy = tmp_path / "copy.db"
    copy.write_bytes(place.read_bytes())
    columns = ("id", "status", "needed", "given", "held", "verdict")
    query = select(*(schema.conflict.c[name] for name in columns)).order_by(schema.conflict.c.id)
    with open_store(copy) as store, store.write() as connection:
        before = connection.execute(query).all()
        for row in before:
            restate(connection, row.id, queue.later_than_reviews(store))
        assert connection.execute(query).all() == before


def test_the_same_shape_gives_the_same_queue(filled, tmp_path):
    with open_store(tmp_path / "again.db") as again:
        upgrade(again)
        fill_store(again, SMALL)
        for table in (schema.conflict, schema.statement, schema.judgement):
            query = select(table).order_by(*table.primary_key)
            with filled.read() as one, again.read() as other:
                assert one.execute(query).all() == other.execute(query).all()


def test_requests_are_of_every_kind_and_most_find_something(filled):
    with filled.read() as connection:
        requests = requests_of(connection)
        asked = {field for request in requests for field in request.query}
        assert len(requests) >= 30
        assert asked >= {"source", "speaker", "since", "until", "kind", "status", "least", "most", "reviewer", "words"}
        viewer = find_person(connection, "Lena")
        counts = [count_conflicts(connection, parse_filter(request.query), viewer=viewer) for request in requests]
        assert sum(found > 0 for found in counts) > 0.7 * len(counts)
        assert count_conflicts(connection, ConflictFilter(), viewer=viewer) == 300


def test_quantiles_are_samples():
    samples = Samples(name="x", aim=0.05)
    samples.taken += [(seconds / 1000, f"{seconds}") for seconds in range(1, 101)]  # 1 to 100 ms
    assert samples.quantile(0.5) == 0.050
    assert samples.quantile(0.95) == 0.095
    assert samples.worst == (0.1, "100")
    assert not samples.is_within_aim  # 50 ms is not under 50 ms


def test_an_export_is_measured_in_a_process_of_its_own(place):
    cost = measure_export(place, rows=50, suffix=".csv")
    assert cost.format == "csv"
    assert 50 <= cost.rows <= 60  # a few more of the same probability
    assert cost.peak_mib > 10
    assert cost.seconds > 0


def test_the_verb_prints_tables_and_writes_a_record(tmp_path, capsys):
    parser = argparse.ArgumentParser()
    queue.add_options(parser)
    kept, out = tmp_path / "kept.db", tmp_path / "record.json"
    words = ["--conflicts", "300", "--requests", "3", "--export-rows", "50", "--keep", str(kept), "--no-web"]

    assert queue.run(parser.parse_args([*words, "--out", str(out)])) == 0

    printed = capsys.readouterr().out
    assert "300 conflicts" in printed
    assert "next item" in printed
    record = json.loads(out.read_text())
    assert record["conflicts"] == 300
    assert record["waiting_seconds"]["next item"]["asked"] == 3
    assert str(tmp_path) not in out.read_text()  # no path of this machine
    assert {one["format"] for one in record["exports"]} == {"csv", "jsonl", "parquet"}
    assert queue.run(parser.parse_args(words)) == 0  # what is there is used again
    assert "used again" in capsys.readouterr().out


def test_wrong_use_is_told():
    parser = argparse.ArgumentParser()
    queue.add_options(parser)
    with pytest.raises(SettingsError, match="--conflicts 0: name at least 1"):
        queue.run(parser.parse_args(["--conflicts", "0"]))
