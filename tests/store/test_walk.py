"""The walk along the queue takes the index that was made for it."""

import pytest
from sqlalchemy.dialects import sqlite

from rashomon.store.walk import ORDERS, available_to, way_of, way_of_batch
from tests.store.queue_case import BEGAN, QueueCase

INDEXES = {
    "expected": "ix_conflict_next",
    "dispute": "ix_conflict_next_dispute",
    "random": "ix_conflict_next_random",
}


def plan_of(store, query):
    with store.read() as connection:
        compiled = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
        return " | ".join(row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}"))


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("is_onward", [False, True])
@pytest.mark.parametrize("is_analysed", [False, True])
def test_no_order_sorts_or_leaves_its_index(sqlite_store, order, is_onward, is_analysed):
    QueueCase(sqlite_store, cards=500)
    if is_analysed:
        with sqlite_store.write() as connection:
            connection.exec_driver_sql("ANALYZE")
    way = way_of(order)
    query = available_to(1, way, BEGAN)
    if is_onward:
        query = query.where(way.from_place(way.end))
    plan = plan_of(sqlite_store, query.limit(1))
    assert f"USING INDEX {INDEXES[order]}" in plan.replace("COVERING ", "")
    assert "TEMP B-TREE" not in plan


def test_a_batch_is_walked_in_its_own_order(sqlite_store):
    QueueCase(sqlite_store)
    plan = plan_of(sqlite_store, available_to(1, way_of_batch(1), BEGAN).limit(1))
    assert plan.startswith("SEARCH batch_item")
    assert "TEMP B-TREE" not in plan
