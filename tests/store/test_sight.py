import pytest
from sqlalchemy import select

from rashomon.store.blindness import sees_verdicts
from rashomon.store.schema import conflict
from rashomon.store.sight import WHOLE, in_sight, status_seen
from tests.judged import judged_queue


@pytest.mark.parametrize("name", ["Ada", "Bo", "Cy", "Lee", "Vic"])
def test_many_conflicts_are_seen_as_one_by_one(store, name):
    person = judged_queue(store).people[name]
    with store.read() as connection:
        seen = set(connection.scalars(select(conflict.c.id).where(in_sight(person))))
        one_by_one = {
            id_ for id_ in connection.scalars(select(conflict.c.id)) if sees_verdicts(connection, id_, person)
        }

    assert seen == one_by_one


def test_whoever_holds_the_database_sees_all_of_it(store):
    judged_queue(store)
    with store.read() as connection:
        seen = dict(connection.execute(select(conflict.c.id, status_seen(WHOLE)).where(in_sight(WHOLE))).all())

    assert seen == {"c0": "agreed", "c1": "decided", "c2": "open", "c3": "disagreed", "c4": "open"}
