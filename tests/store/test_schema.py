"""The tables as a whole: every reference leads somewhere, and SQLite and PostgreSQL hold the same."""

from sqlalchemy import Boolean, Float, Integer, String, inspect, text

from rashomon.store import schema
from rashomon.store.moments import Moment


def test_every_table_is_drawn_in_the_sketch():
    for name in schema.metadata.tables:
        assert name.removesuffix("_item").removesuffix("_person") in schema.__doc__.replace("_view", "_view "), name


def test_every_table_has_a_primary_key_and_columns_of_known_types():
    for table in schema.metadata.tables.values():
        assert list(table.primary_key), table.name
        for column in table.columns:
            known = isinstance(column.type, Moment | String | Integer | Float | Boolean)
            assert known, f"{table.name}.{column.name}"


def test_times_end_in_at_and_only_times_do():
    for table in schema.metadata.tables.values():
        for column in table.columns:
            is_time = isinstance(column.type, Moment)
            assert is_time == (column.name == "at" or column.name.endswith("_at")), f"{table.name}.{column.name}"


def test_the_next_card_is_found_by_the_partial_index(store):
    order = "priority DESC, id"
    query = f"SELECT id FROM conflict WHERE {schema.AVAILABLE} ORDER BY {order} LIMIT 1"  # noqa: S608 - constants
    with store.read() as connection:
        if store.is_sqlite:
            plan = connection.execute(text(f"EXPLAIN QUERY PLAN {query}")).all()
        else:
            connection.execute(text("SET LOCAL enable_seqscan = off"))  # an empty table is read whole otherwise
            plan = connection.execute(text(f"EXPLAIN {query}")).all()
    assert "ix_conflict_next" in str(plan)


def test_the_tables_are_those_of_the_schema(store):
    with store.read() as connection:
        made = set(inspect(connection).get_table_names())
    own = {name for name in made if name != "alembic_version" and not name.startswith("statement_words")}
    assert own == set(schema.metadata.tables)
