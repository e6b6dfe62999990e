"""What a query over many conflicts may show a viewer: the rule of `blindness`, for lists, filters and exports.

In: a person.  Out: conditions on `conflict`, and its status as that person may know it.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import ColumnElement, and_, case, true

from rashomon.store.blindness import verdicts_seen_by
from rashomon.store.people import Person
from rashomon.store.schema import conflict

# Whoever holds the database file sees all of it: the command line reads as an administrator who holds no card.
WHOLE = Person(
    id=0, name="", role="admin", is_disabled=False, made_at=datetime(1970, 1, 1, tzinfo=UTC), has_password=False
)


def in_sight(viewer: Person) -> ColumnElement[bool]:
    """Whether `viewer` may see what others said of the conflict."""
    return true() if viewer == WHOLE else verdicts_seen_by(viewer)


def status_seen(viewer: Person) -> ColumnElement[str]:
    """The status, where a disagreement that is not to be seen yet reads as open."""
    return case((and_(conflict.c.status == "disagreed", ~in_sight(viewer)), "open"), else_=conflict.c.status)
