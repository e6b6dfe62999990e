"""A database copied into an empty one, SQLite to PostgreSQL or back: every row, and proof that it is there.

In: two stores.  Out: rows a table.  The source is read at one moment, whatever is written to it meanwhile; the target
is filled in one transaction, so that it holds everything or stays empty.  Both sides are counted and digested, row by
row, and must agree.  Full-text indexes are made anew, and PostgreSQL's sequences go on after the highest number.
What people do in the source after that moment is not copied: stop its server first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, exists, func, insert, literal, select, text
from sqlalchemy.exc import IntegrityError

from rashomon.errors import StoreError
from rashomon.progress import QUIET, Progress
from rashomon.store.open import Store
from rashomon.store.schema import metadata, statement
from rashomon.store.upgrade import check_version, prepare
from rashomon.store.words import index_statements, settle_words

_ROWS = 2_000  # at once
_BITS = 128  # of a digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """What a table held: rows, and the sum of their hashes, which does not depend on their order."""

    rows: int = 0
    digest: int = 0

    def __add__(self, other: Copied) -> Copied:
        return Copied(rows=self.rows + other.rows, digest=(self.digest + other.digest) % (1 << _BITS))


def copy_store(source: Store, target: Store, progress: Progress = QUIET) -> Mapping[str, Copied]:
    """Copy every table; the target gets its tables first when it has none.

    Raises StoreError when the source is of another version, when the target holds a row already, or when what arrived
    is not what was sent; the target has no rows then.
    """
    check_version(source)
    prepare(target)
    with source.read() as reading, target.write() as writing:
        _refuse_rows(writing, target)
        total = sum(reading.scalar(select(func.count()).select_from(table)) or 0 for table in metadata.sorted_tables)
        on_copied, on_checked = progress.stage("Copying", total), progress.stage("Comparing", total)
        sent = {}
        for table in metadata.sorted_tables:
            sent[table.name] = Copied()
            for rows in _rows_of(reading, table):
                _write(writing, table, rows, source.name)
                sent[table.name] += _digest(rows)
                on_copied(len(rows))
        _index_words(writing)
        if not target.is_sqlite:
            _set_sequences(writing)
        for table in metadata.sorted_tables:
            arrived = Copied()
            for rows in _rows_of(writing, table):
                arrived += _digest(rows)
                on_checked(len(rows))
            if arrived != sent[table.name]:
                raise StoreError(
                    f"{target.name}: of {sent[table.name].rows} rows of {table.name} {arrived.rows} arrived, or some "
                    "differ; nothing was kept, copy again"
                )
    return sent


def digest_of(connection: Connection, table: Table) -> Copied:
    """Count and digest a table: the same on every database that holds the same rows."""
    return sum((_digest(rows) for rows in _rows_of(connection, table)), Copied())


def _refuse_rows(connection: Connection, target: Store) -> None:
    for table in metadata.sorted_tables:
        if connection.scalar(select(exists(select(literal(1)).select_from(table)))):
            raise StoreError(f"{target.name}: is not empty ({table.name} has rows); copy into a new database")


def _rows_of(connection: Connection, table: Table) -> Iterator[list[tuple[Any, ...]]]:
    """Rows by the primary key, so that pages of the target fill in order; out of a cursor, never all at once."""
    query = select(table).order_by(*table.primary_key)
    with connection.execute(query, execution_options={"stream_results": True}) as found:
        while rows := found.fetchmany(_ROWS):
            yield [tuple(row) for row in rows]


def _write(connection: Connection, table: Table, rows: list[tuple[Any, ...]], name: str) -> None:
    columns = [column.name for column in table.columns]
    try:
        connection.execute(insert(table), [dict(zip(columns, row, strict=True)) for row in rows])
    except IntegrityError as error:
        raise StoreError(
            f"{name}: a row of {table.name} points at nothing or is there twice; `rashomon db check` tells more"
        ) from error


def _digest(rows: list[tuple[Any, ...]]) -> Copied:
    """The hash of a row is that of its values as Python writes them; times are UTC on both databases (moments.py)."""
    hashes = (hashlib.blake2b(repr(row).encode(), digest_size=_BITS // 8).digest() for row in rows)
    return Copied(rows=len(rows), digest=sum(int.from_bytes(one, "big") for one in hashes) % (1 << _BITS))


def _index_words(connection: Connection) -> None:
    numbers = connection.scalars(select(statement.c.number).order_by(statement.c.number)).all()
    for at in range(0, len(numbers), _ROWS):
        index_statements(connection, numbers[at : at + _ROWS])
    settle_words(connection)


def _set_sequences(connection: Connection) -> None:
    """The next number of each table is the one after its highest."""
    for table in metadata.sorted_tables:
        column = table.autoincrement_column
        if column is None:
            continue
        highest = connection.scalar(select(func.max(column)))
        connection.execute(
            text("SELECT setval(pg_get_serial_sequence(:table, :column), :value, :is_used)"),
            {"table": table.name, "column": column.name, "value": highest or 1, "is_used": highest is not None},
        )
