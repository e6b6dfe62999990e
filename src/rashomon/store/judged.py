"""Judgements of conflicts that have all they were asked for: what agreement may be measured by, and told to anybody.

A conflict that is still open is left out: whoever watched the numbers while somebody judges would learn a verdict that
is not theirs to know yet.  Without that, a conflict judged by one of two people would count for one of them only.
In: a connection.  Out: rows, and a mark that changes when they do.  It measures nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, func, select

from rashomon.store.schema import conflict, judgement, person

_STREAMED = 5_000  # rows fetched at a time


def settled_labels(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """(conflict id, person's name, verdict) of every judgement in force on a conflict that is not open, by conflict."""
    query = (
        select(judgement.c.conflict_id, person.c.name, judgement.c.verdict)
        .join_from(judgement, person, person.c.id == judgement.c.person_id)
        .join(conflict, conflict.c.id == judgement.c.conflict_id)
        .where(conflict.c.status != "open")
        .order_by(judgement.c.conflict_id, judgement.c.person_id)
    )
    for row in connection.execute(query, execution_options={"yield_per": _STREAMED}):
        yield row.conflict_id, row.name, row.verdict


def settled_mark(connection: Connection) -> tuple[int, datetime | None, datetime | None]:
    """Changes whenever `settled_labels` does: how many there are, the latest, and when a conflict was last closed."""
    query = (
        select(func.count(), func.max(judgement.c.reviewed_at), func.max(conflict.c.closed_at))
        .select_from(judgement)
        .join(conflict, conflict.c.id == judgement.c.conflict_id)
        .where(conflict.c.status != "open")
    )
    row = connection.execute(query).one()
    return row[0], row[1], row[2]
