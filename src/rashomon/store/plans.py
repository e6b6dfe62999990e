"""The quickest way to the conflicts that a filter finds, in order: gather them, or walk along the order.

    gather    few of a source, a speaker, a dispute, a week …: fetch all of them by that index, test the rest, sort
    walk      otherwise: follow an index of the order, which holds all that is tested, to the end of the page

In: a filter's conditions by field.  Out: ids with their keys, and how many there are.  SQLite's planner knows how
frequent sources are on average, not that this one is rare, and an OR over two sides leads it astray; so the rarest
condition is found by counting index entries (a millisecond or two), and every other condition is kept from its indexes
by a unary plus, which SQLite documents for this.  PostgreSQL plans by itself.  Measured by `python -m eval queue`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    CTE,
    Column,
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    SelectBase,
    UnaryExpression,
    and_,
    func,
    literal_column,
    or_,
    select,
    union,
)
from sqlalchemy.sql.operators import custom_op
from sqlalchemy.sql.visitors import replacement_traverse

from rashomon.store.blindness import Viewer
from rashomon.store.cursors import Cursor
from rashomon.store.filters import ConflictFilter, conditions_by, rows_of_others
from rashomon.store.schema import CLOSED, FINAL, NOT_OPEN, conflict
from rashomon.store.words import matching_statements

MOST_GATHERED = 120_000  # entries of an index that holds all that is asked; about as long as the longest walk
_FETCHING = 4  # times as long takes an entry whose row has to be fetched
_MOST_FOUND = 8_000  # statements that words find; each stands in some four conflicts
_BY_ID = "sqlite_autoindex_conflict_1"  # SQLite's own name for the index of the primary key
_KEYS: Mapping[str, ColumnElement[Any]] = {
    "priority": conflict.c.priority,
    "probability": conflict.c.probability,
    "newest": conflict.c.newest_at,
    "closed": conflict.c.closed_at,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """Conflicts that meet all conditions."""

    conditions: tuple[ColumnElement[bool], ...]
    index: str | None  # what SQLite is led to, a test holds it to that; None: as the database sees fit


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A conflict is found when a branch finds it; two branches may find the same."""

    order: str
    branches: tuple[Branch, ...]
    is_walk: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A conflict and its place in the order."""

    id: str
    key: float | datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lead:
    """A condition that may lead: the conflicts of its branches, and what it takes to look at them."""

    fields: tuple[str, ...]
    branches: tuple[tuple[ColumnElement[bool], str], ...]
    cost: int  # entries of the index, times `_FETCHING` where their rows are needed


def make_plan(connection: Connection, asked: ConflictFilter, *, viewer: Viewer, order: str = "priority") -> Plan:
    """How to find what `viewer` may find by the filter, in this order (a name of `lists.ORDERS`)."""
    dialect = connection.dialect.name
    by_field = conditions_by(asked, viewer, dialect)
    if order == "closed":
        by_field["closed"] = conflict.c.status.in_(CLOSED)
    if dialect != "sqlite":
        return Plan(order=order, branches=(Branch(conditions=tuple(by_field.values()), index=None),), is_walk=True)
    index = f"ix_conflict_by_{_KEYS[order].key}"
    most = MOST_GATHERED if by_field.keys() <= _COVERED[index] else _FETCHING * MOST_GATHERED
    lead = min(_leads(connection, asked, by_field, viewer, most), key=lambda one: one.cost, default=None)
    if lead is None or lead.cost > most:
        conditions = tuple(map(_without_index, by_field.values()))
        if order == "closed":
            conditions = (literal_column(f"({FINAL})"), *conditions)  # the words of the index
        return Plan(order=order, branches=(Branch(conditions=conditions, index=index),), is_walk=True)
    rest = tuple(_without_index(condition) for field, condition in by_field.items() if field not in lead.fields)
    branches = tuple(Branch(conditions=(condition, *rest), index=index) for condition, index in lead.branches)
    return Plan(order=order, branches=branches, is_walk=False)


def find_first(connection: Connection, plan: Plan, *, limit: int, most: int) -> tuple[list[Found], int]:
    """The first `limit` conflicts, and how many there are; no more than `most` are counted."""
    found = _everything(plan, most).cte("found")
    count = select(func.count()).select_from(found).scalar_subquery()
    query = select(found.c.id, found.c.key, count.label("all")).order_by(*_sorted(plan, found)).limit(limit)
    rows = connection.execute(query).all()
    return [Found(id=row.id, key=row.key) for row in rows], min(rows[0].all, most) if rows else 0


def find_after(connection: Connection, plan: Plan, *, after: Cursor, limit: int) -> list[Found]:
    """The next `limit` conflicts."""
    found: list[Found] = []
    for stretch in _stretches(plan, after):
        left = limit - len(found)
        if left > 0:
            found += [Found(id=row.id, key=row.key) for row in connection.execute(stretch.limit(left))]
    return found


def count_all(connection: Connection, plan: Plan) -> int:
    """How many there are, to the last one."""
    return connection.scalar(select(func.count()).select_from(ids_of(plan).subquery())) or 0


def ids_of(plan: Plan) -> Select[Any] | CompoundSelect[Any]:
    """A query of the ids of all, each once, in no order."""
    queries = [select(conflict.c.id).where(*one.conditions) for one in plan.branches]
    return queries[0] if len(queries) == 1 else union(*queries)


def _everything(plan: Plan, most: int) -> Select[Any] | CompoundSelect[Any]:
    """Ids and keys: of a walk only as many as are counted, of a gathering all."""
    queries = list(_branch_queries(plan))
    return queries[0].order_by(*_sorted(plan)).limit(most) if plan.is_walk else union(*queries)


def _stretches(plan: Plan, after: Cursor) -> Iterator[Select[Any]]:
    """What comes after a row: the rest of the dated ones, then the undated."""
    for condition in _conditions_after(plan, after):
        if plan.is_walk:
            along = next(_branch_queries(plan))
            yield along.where(condition(_KEYS[plan.order], conflict.c.id)).order_by(*_sorted(plan))
        else:
            found = union(*_branch_queries(plan)).cte("found")
            rest: Select[Any] = select(found.c.id, found.c.key).where(condition(found.c.key, found.c.id))
            yield rest.order_by(*_sorted(plan, found))


def _conditions_after(plan: Plan, after: Cursor) -> Iterator[Any]:
    if after.key is None:
        yield lambda key, id_: and_(key.is_(None), id_ > after.id)
        return
    # The first condition is where an index begins; the second leaves out what was seen of the same key.
    yield lambda key, id_: and_(key <= after.key, or_(key < after.key, id_ > after.id))
    if plan.order == "newest":
        yield lambda key, _: key.is_(None)


def _branch_queries(plan: Plan) -> Iterator[Select[Any]]:
    for one in plan.branches:
        yield select(conflict.c.id, _KEYS[plan.order].label("key")).where(*one.conditions)


def _without_index(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """The same condition, for which SQLite looks for no index: its columns stand under a unary plus."""

    def plus(element: Any, **_: Any) -> Any:
        if isinstance(element, SelectBase):
            return element  # what is inside goes by indexes of its own
        if isinstance(element, Column) and element.table is conflict:
            return UnaryExpression(element, operator=custom_op("+"), type_=element.type)
        return None

    replaced: ColumnElement[bool] = replacement_traverse(condition, {}, plus)
    return replaced


def _sorted(plan: Plan, found: CTE | None = None) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    key = _KEYS[plan.order] if found is None else found.c.key
    last = key.desc().nulls_last() if plan.order == "newest" and not _is_sqlite(plan) else key.desc()
    return last, conflict.c.id if found is None else found.c.id


def _is_sqlite(plan: Plan) -> bool:
    return any(one.index for one in plan.branches)  # its NULLs are last by themselves, and only it is led


def _leads(
    connection: Connection,
    asked: ConflictFilter,
    by_field: Mapping[str, ColumnElement[bool]],
    viewer: Viewer,
    most: int,
) -> Iterator[_Lead]:
    """The asked conditions that an index knows; their cost is counted no further than `most`."""
    of = conflict.c
    for field, left, right in (
        ("source", of.left_source, of.right_source),
        ("speaker", of.left_voice, of.right_voice),
    ):
        name = getattr(asked, field)
        if name is not None:
            sides = [(side == name, f"ix_conflict_{side.key}") for side in (left, right)]
            yield _lead(connection, (field,), sides, each=_FETCHING, most=most)
    if asked.words is not None:
        numbers = matching_statements(connection, asked.words)
        found = _count_up_to(connection, numbers, _MOST_FOUND)
        sides = [(side.in_(numbers), f"ix_conflict_{side.key}") for side in (of.left_statement, of.right_statement)]
        cost = _FETCHING * _CONFLICTS_A_STATEMENT * found
        yield _Lead(fields=("words",), branches=tuple(sides), cost=cost)
    for fields, index in _ONE_INDEX.items():
        conditions = [by_field[field] for field in fields if field in by_field]
        if not conditions or (fields == ("status",) and asked.status == "open"):
            continue
        if index == "ix_conflict_not_open":
            conditions.insert(0, literal_column(f"({NOT_OPEN})"))  # the words of the index
        each = 1 if by_field.keys() <= {*fields, *_COVERED[index]} else _FETCHING
        yield _lead(connection, fields, [(and_(*conditions), index)], each=each, most=most)
    for ids in rows_of_others(asked, viewer).values():
        cost = _FETCHING * _count_up_to(connection, ids, most // _FETCHING + 1)
        yield _Lead(fields=(), branches=((of.id.in_(ids), _BY_ID),), cost=cost)


def _lead(
    connection: Connection,
    fields: tuple[str, ...],
    branches: Sequence[tuple[ColumnElement[bool], str]],
    *,
    each: int,
    most: int,
) -> _Lead:
    queries: list[Select[Any]] = [select(conflict.c.id).where(one) for one, _ in branches]
    entries = sum(_count_up_to(connection, query, most // each + 1) for query in queries)
    return _Lead(fields=fields, branches=tuple(branches), cost=each * entries)


def _count_up_to(connection: Connection, query: Select[Any], most: int) -> int:
    return connection.scalar(select(func.count()).select_from(query.limit(most).subquery())) or 0


_CONFLICTS_A_STATEMENT = 4  # on average, of the queue that is measured
_ONE_INDEX: Mapping[tuple[str, ...], str] = {
    ("dispute",): "ix_conflict_dispute_id",
    ("since", "until"): "ix_conflict_by_newest_at",
    ("least", "most"): "ix_conflict_by_probability",
    ("status",): "ix_conflict_not_open",
    ("verdict",): "ix_conflict_not_open",
}
# Fields whose conditions an index can test without the row.
_FOUND = frozenset(
    {"source", "since", "until", "kind", "least", "most", "words", "flagged", "relation", "run", "mine", "held"}
)
_COVERED: Mapping[str, frozenset[str]] = {
    "ix_conflict_dispute_id": frozenset(),
    "ix_conflict_by_priority": _FOUND | {"status"},
    "ix_conflict_by_probability": _FOUND,
    "ix_conflict_by_newest_at": _FOUND,
    "ix_conflict_by_closed_at": _FOUND | {"status", "verdict", "closed"},
    "ix_conflict_not_open": _FOUND | {"status", "verdict", "closed"},
}
