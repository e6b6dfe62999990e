"""What Alembic runs: the steps, over the connection that `upgrade` hands in.  It opens no database."""

from __future__ import annotations

from alembic import context

from rashomon.store.schema import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",  # SQLite alters a table by making it anew
)
with context.begin_transaction():
    context.run_migrations()
