"""Many values are asked for in pieces, and nothing is lost or told twice between them."""

from sqlalchemy import insert, select

from rashomon.store import schema
from rashomon.store.among import among


def test_more_values_than_a_database_takes_at_once_are_all_found(store):
    names = [f"n{at}" for at in range(1201)]
    query = select(schema.setting.c.name)
    with store.write() as connection:
        connection.execute(insert(schema.setting), [{"name": name, "value": ""} for name in names])
        found = [row.name for row in among(connection, query, schema.setting.c.name, [*names, "other"])]
        assert list(among(connection, query, schema.setting.c.name, [])) == []

    assert sorted(found) == sorted(names)
