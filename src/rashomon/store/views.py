"""Saved views: a filter with a name, for oneself or for everybody.

In: a name and a query string's fields.  Out: `SavedView` records.  What a view finds depends on who looks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from rashomon.errors import AbsentError, ForbiddenError, InputError
from rashomon.store.filters import FIELDS, as_query, parse_filter
from rashomon.store.schema import person, saved_view

LONGEST_NAME, MOST_VIEWS = 100, 200
_KEPT = (*FIELDS, "order")


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A filter, and the order of its list, under a name."""

    id: int
    name: str
    query: Mapping[str, str]  # what `parse_filter` reads, and "order" where one was chosen
    person_id: int
    person: str  # who saved it
    is_shared: bool
    made_at: datetime

    @property
    def query_string(self) -> str:
        return urlencode(self.query)


def save_view(
    connection: Connection,
    name: str,
    query: Mapping[str, str],
    *,
    person_id: int,
    is_shared: bool,
    now: datetime,
) -> SavedView:
    """Save a view; one's own of the same name is replaced.  Raises InputError for a name or a filter that is none."""
    name = " ".join(name.replace("\0", "").split())
    if not name or len(name) > LONGEST_NAME:
        raise InputError(f"a view needs a name of 1 to {LONGEST_NAME} characters; give another")
    name = name.encode("utf-8", "replace").decode()
    kept = as_query(parse_filter(query)) | {key: query[key] for key in ("order",) if query.get(key)}
    values = {"query": urlencode(kept), "is_shared": is_shared, "made_at": now}
    mine = (saved_view.c.person_id == person_id) & (saved_view.c.name == name)
    if not connection.execute(update(saved_view).where(mine).values(**values)).rowcount:
        count = select(func.count()).where(saved_view.c.person_id == person_id)
        if (connection.scalar(count) or 0) >= MOST_VIEWS:
            raise InputError(f"you have {MOST_VIEWS} views; delete one first")
        connection.execute(insert(saved_view).values(person_id=person_id, name=name, **values))
    return _view(connection.execute(_views().where(mine)).one())


def list_views(connection: Connection, person_id: int) -> tuple[SavedView, ...]:
    """One's own views and those that others share, by name."""
    seen = (saved_view.c.person_id == person_id) | saved_view.c.is_shared
    rows = connection.execute(_views().where(seen).order_by(func.lower(saved_view.c.name), saved_view.c.id))
    return tuple(map(_view, rows))


def delete_view(connection: Connection, view_id: int, *, person_id: int) -> None:
    """Delete one's own view.  Raises AbsentError, and ForbiddenError for somebody else's."""
    owner = connection.scalar(select(saved_view.c.person_id).where(saved_view.c.id == view_id))
    if owner is None:
        raise AbsentError("there is no such view; it may have been deleted already")
    if owner != person_id:
        name = connection.scalar(select(person.c.name).where(person.c.id == owner))
        raise ForbiddenError(f"this view is {name}'s; only {name} can delete it")
    connection.execute(delete(saved_view).where(saved_view.c.id == view_id))


def _views() -> Any:
    return select(saved_view, person.c.name.label("person")).join_from(saved_view, person)


def _view(row: Row[Any]) -> SavedView:
    query = {key: value for key, value in parse_qsl(row.query) if key in _KEPT}
    return SavedView(
        id=row.id,
        name=row.name,
        query=query,
        person_id=row.person_id,
        person=row.person,
        is_shared=row.is_shared,
        made_at=row.made_at,
    )
