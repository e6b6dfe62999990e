"""What the scans are called, for a choice and for a filter in words; with their counts they are `found.list_runs`.

In: a connection.  Out: titles by id.  It counts nothing: counting the findings of a million conflicts takes longer than
the page of a list that offers the scans to choose from.
"""

from __future__ import annotations

from sqlalchemy import Connection, select

from rashomon.store.schema import run


def run_titles(connection: Connection) -> dict[str, str]:
    """Each scan's title by its id, the one imported last first."""
    rows = connection.execute(select(run.c.id, run.c.title).order_by(run.c.imported_at.desc(), run.c.id))
    return {row.id: row.title for row in rows}
