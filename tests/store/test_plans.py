"""The rarest condition leads, and every index that a plan names is there and fits."""

import pytest
from sqlalchemy import select

from rashomon.store import plans
from rashomon.store.filters import parse_filter
from rashomon.store.lists import ORDERS
from rashomon.store.plans import count_all, find_first, make_plan
from rashomon.store.schema import conflict
from tests.store.list_case import NOW, ListCase

QUERIES = (
    {},
    {"source": "Gazette"},
    {"speaker": "Ada Moor"},
    {"words": "boats"},
    {"words": "-storm"},
    {"dispute": "d1"},
    {"since": "2031-01-01"},
    {"until": "2031-06-01"},
    {"since": "2031-01-01", "until": "2031-06-01", "kind": "number"},
    {"least": "0.5"},
    {"most": "0.95"},
    {"least": "0.5", "most": "0.95", "status": "open"},
    {"status": "open"},
    {"status": "agreed"},
    {"status": "closed"},
    {"status": "disagreed"},
    {"status": "aside"},
    {"verdict": "conflict"},
    {"verdict": "conflict", "status": "agreed"},
    {"reviewer": "Ada"},
    {"reviewer": "Ada", "verdict": "conflict"},
    {"mine": "judged"},
    {"mine": "unjudged"},
    {"mine": "deferred"},
    {"held": "yes"},
    {"held": "no"},
    {"run": "run"},
    {"flagged": "yes", "relation": "conflict"},
    {"source": "Gazette", "speaker": "Ada Moor", "words": "boats", "status": "open", "mine": "unjudged"},
)


@pytest.fixture
def case(store):
    made = ListCase(store)
    with store.write() as connection:
        made.dispute(connection, "d1", 2)
        made.conflict(connection, "open1", dispute_id="d1")
        made.conflict(connection, "open2", left=("Wire", "It rained."), right=("Radio", "It shone."), dispute_id="d1")
        closed = {"status": "agreed", "verdict": "conflict", "given": 1, "closed_at": NOW}
        made.conflict(connection, "done", **closed)
        made.judge(connection, "done", "Ada", "conflict")
        made.hold(connection, "open2", "Bo")
    return made


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("name", ["Ada", "Lee", "Vic"])
def test_every_way_to_lead_works_and_finds_what_a_walk_finds(case, name, order, monkeypatch):
    viewer = case.person(name)
    with case.store.read() as connection:
        for query in QUERIES:
            asked = parse_filter(query)
            led, count = find_first(
                connection, make_plan(connection, asked, viewer=viewer, order=order), limit=9, most=9
            )
            monkeypatch.setattr(plans, "MOST_GATHERED", -1)
            walk = make_plan(connection, asked, viewer=viewer, order=order)
            assert (led, count) == find_first(connection, walk, limit=9, most=9), query
            assert count == count_all(connection, walk)
            monkeypatch.undo()


def test_the_rarest_condition_leads(sqlite_store):
    made = ListCase(sqlite_store)
    with sqlite_store.write() as connection:
        for number in range(8):
            made.conflict(connection, f"c{number}", kind="number")
        made.conflict(connection, "rare", left=("Wire", "It rained."), right=("Gazette", "It shone."))
        lead = made.person("Lee")
        plan = make_plan(connection, parse_filter({"source": "Wire", "since": "2031-01-01"}), viewer=lead)
        assert [branch.index for branch in plan.branches] == ["ix_conflict_left_source", "ix_conflict_right_source"]
        assert not plan.is_walk
        plan = make_plan(connection, parse_filter({"source": "Gazette", "dispute": "none"}), viewer=lead)
        assert [branch.index for branch in plan.branches] == ["ix_conflict_dispute_id"]
        plan = make_plan(connection, parse_filter({"kind": "number"}), viewer=lead, order="newest")
        assert [branch.index for branch in plan.branches] == ["ix_conflict_by_newest_at"]
        assert plan.is_walk


def test_sqlite_takes_the_index_it_is_led_to(sqlite_store):
    made = ListCase(sqlite_store)
    with sqlite_store.write() as connection:
        made.conflict(connection, "c1")
        for name in ("Ada", "Lee"):
            for order in ORDERS:
                for query in QUERIES:
                    plan = make_plan(connection, parse_filter(query), viewer=made.person(name), order=order)
                    for branch in plan.branches:
                        told = select(conflict.c.id).where(*branch.conditions)
                        if plan.is_walk:
                            told = told.order_by(plans._KEYS[order].desc(), conflict.c.id)
                        compiled = told.compile(connection.engine, compile_kwargs={"literal_binds": True})
                        if plan.is_walk and order == "closed":
                            continue  # which of two indexes is shorter its statistics tell, and they are empty here
                        steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}").all()
                        assert any(branch.index in step[3] for step in steps), (query, order, steps)


def test_a_common_condition_does_not_lead(sqlite_store, monkeypatch):
    monkeypatch.setattr(plans, "MOST_GATHERED", 12)  # twelve entries, or three whose rows are fetched
    made = ListCase(sqlite_store)
    with sqlite_store.write() as connection:
        for number in range(4):
            made.conflict(connection, f"c{number}")
        lead = made.person("Lee")
        assert make_plan(connection, parse_filter({"source": "Gazette"}), viewer=lead).is_walk  # four rows
        assert not make_plan(connection, parse_filter({"since": "2031-01-01"}), viewer=lead).is_walk  # four entries
        both = parse_filter({"since": "2031-01-01", "status": "open"})
        assert make_plan(connection, both, viewer=lead).is_walk  # four rows, for their status
        assert not make_plan(connection, both, viewer=lead, order="newest").is_walk  # a walk would fetch them too
