"""Rows that one transaction keeps to itself while it changes them.

In: ids.  Out: the rows, locked until the transaction ends on PostgreSQL (FOR NO KEY UPDATE); on SQLite the whole
transaction is alone already (BEGIN IMMEDIATE).  Whoever takes several takes the person first, then conflicts in the
order of their ids: two transactions that wait for each other cannot arise.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from rashomon.errors import AbsentError, ForbiddenError
from rashomon.store.schema import batch, conflict, person


def lock_person(connection: Connection, person_id: int) -> Any:
    """The person's row (id, name, role, disabled_at).  One person's acts follow one another, in two windows too.

    Raises AbsentError when there is no such person, ForbiddenError when they may no longer sign in.
    """
    columns = (person.c.id, person.c.name, person.c.role, person.c.disabled_at)
    query = select(*columns).where(person.c.id == person_id).with_for_update(key_share=True)
    row = connection.execute(query).first()
    if row is None:
        raise AbsentError(f"there is no person {person_id}; `rashomon users list` tells who there is")
    if row.disabled_at is not None:
        raise ForbiddenError(f"{row.name} may no longer work here; an admin can enable them again")
    return row


def lock_batch(connection: Connection, batch_id: int) -> Any:
    """The batch's row.  Raises AbsentError when there is none."""
    query = select(batch).where(batch.c.id == batch_id).with_for_update(key_share=True)
    row = connection.execute(query).first() if 0 < batch_id < 2**63 else None
    if row is None:
        raise AbsentError(f"there is no batch {batch_id}; choose one of the list")
    return row


def lock_conflict(connection: Connection, conflict_id: str) -> Any:
    """The conflict's row.  Raises AbsentError when there is none."""
    return lock_conflicts(connection, (conflict_id,))[conflict_id]


def lock_conflicts(connection: Connection, conflict_ids: Iterable[str]) -> dict[str, Any]:
    """The rows by id, locked in the order of their ids.  A handful: they go into one IN.  Raises AbsentError."""
    wanted = sorted(set(conflict_ids))
    for one in wanted:
        _check_storable(one)
    query = select(conflict).where(conflict.c.id.in_(wanted)).order_by(conflict.c.id).with_for_update(key_share=True)
    rows = {row.id: row for row in connection.execute(query)}
    for one in wanted:
        if one not in rows:
            raise AbsentError(f"there is no conflict {one:.80}; it may belong to a scan that was not imported here")
    return rows


def _check_storable(conflict_id: str) -> None:
    """No id of ours holds a NUL or half a character, which the drivers refuse in their own words."""
    if "\x00" in conflict_id or any("\ud800" <= letter <= "\udfff" for letter in conflict_id):
        raise AbsentError("there is no conflict of that id; it may belong to a scan that was not imported here")
