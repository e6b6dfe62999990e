"""A database by its URL or path → a Store: connections for reading and for writing, each one transaction.

    with open_store("rashomon.db") as store:
        with store.write() as connection: …     # commits at the end, rolls back on an error
        with store.read() as connection: …      # one unchanging view of the data

SQLite runs in WAL with full synchronisation: readers never wait, and what was committed survives a killed process
and a lost power line.  Writers take the lock at once (BEGIN IMMEDIATE) and wait for it in turn: a transaction that
began by reading and then wants to write is what fails with "database is locked".  It neither makes nor upgrades tables.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, DBAPIError, NoSuchModuleError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from rashomon.errors import StoreError
from rashomon.records_json import is_storable, storable

BUSY_SECONDS = 30  # a writer waits so long for its turn; a claim takes milliseconds
_POOL, _OVERFLOW = 10, 30  # connections kept, and more of them at a rush; FastAPI runs 40 threads
_DRIVERS = {"postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg", "sqlite": "sqlite+pysqlite"}


class Store:
    """An open database.  Safe to share between threads; every connection is used by one."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @property
    def name(self) -> str:
        """What a message calls it: the path, or the URL without its password."""
        url = self.engine.url
        return str(url.database) if self.is_sqlite else url.render_as_string(hide_password=True)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads, all of it at one moment.  Raises StoreError when the database cannot be."""
        with self._begun(is_writing=False) as connection:
            yield connection

    @contextmanager
    def write(self, *, has_foreign_keys: bool = True) -> Iterator[Connection]:
        """A transaction that may write; committed at the end, undone on any error.

        Without foreign keys (SQLite only) rows may point at nothing for a while: to make a table anew, to copy one.
        """
        with self._begun(is_writing=True, has_foreign_keys=has_foreign_keys) as connection:
            yield connection

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _begun(self, *, is_writing: bool, has_foreign_keys: bool = True) -> Iterator[Connection]:
        options: dict[str, Any] = {"rashomon_writes": is_writing}
        if not self.is_sqlite:
            options["isolation_level"] = "READ COMMITTED" if is_writing else "REPEATABLE READ"
        try:
            with (
                self.engine.connect().execution_options(**options) as connection,
                _foreign_keys(connection, are_on=has_foreign_keys or not self.is_sqlite),
                connection.begin(),
            ):
                yield connection
        except DBAPIError as error:
            way_out = _way_out(error, self.is_sqlite)
            if way_out is None:
                raise
            raise StoreError(f"{self.name}: {_first_line(error)}; {way_out}") from error
        except PoolTimeoutError as error:
            raise StoreError(f"{self.name}: all {_POOL + _OVERFLOW} connections are in use; try again") from error


def open_store(place: str | Path, *, must_exist: bool = False) -> Store:
    """Open a database by URL ("postgresql://host/name", "sqlite:///queue.db") or by the path of an SQLite file.

    An SQLite file is made when missing, unless it must exist; a folder is not.  Raises StoreError when it cannot be
    opened.  Text is cleaned on its way in: see `_clean`.
    """
    url = _url_of(place)
    if url.get_backend_name() == "sqlite":
        store = Store(_sqlite_engine(url, must_exist=must_exist))
    else:
        store = Store(_server_engine(url))
    event.listen(store.engine, "before_cursor_execute", _clean, retval=True)
    return store


def _url_of(place: str | Path) -> URL:
    text = str(place)
    if "://" not in text:
        return URL.create(_DRIVERS["sqlite"], database=text)
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise StoreError("the database URL cannot be read; write postgresql://user@host/name or a file name") from error
    if url.drivername in _DRIVERS:
        return url.set(drivername=_DRIVERS[url.drivername])
    if url.drivername not in _DRIVERS.values():
        raise StoreError(f"{_hidden(url)}: {url.drivername} is not known; use sqlite or postgresql")
    return url


def _server_engine(url: URL) -> Engine:
    try:
        return create_engine(url, pool_pre_ping=True, pool_size=_POOL, max_overflow=_OVERFLOW)
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        way_out = 'pip install "rashomon[postgres]"' if "psycopg" in str(error) else "use sqlite or postgresql"
        raise StoreError(f"{_hidden(url)}: no driver for it ({error}); {way_out}") from error


def _sqlite_engine(url: URL, *, must_exist: bool) -> Engine:
    path = Path(url.database or "")
    if not url.database or url.database == ":memory:":
        raise StoreError("a database in memory is gone when it is closed; name a file")
    if path.is_dir():
        raise StoreError(f"{path}: is a folder; name a file in it, {path / 'rashomon.db'}")
    if not path.absolute().parent.is_dir():
        raise StoreError(f"{path}: the folder {path.absolute().parent} does not exist; create it first")
    if must_exist and not path.exists():
        raise StoreError(f"{path}: no such database; name one that is there")
    engine = create_engine(
        url,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
        pool_size=_POOL,
        max_overflow=_OVERFLOW,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None  # the driver begins no transaction of its own; _begin_sqlite does
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "cache_size = -65536",  # 64 MiB a connection
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    is_writing = connection.get_execution_options().get("rashomon_writes", True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")


@contextmanager
def _foreign_keys(connection: Connection, *, are_on: bool) -> Iterator[None]:
    """SQLite's foreign keys, off for one transaction; the pragma does nothing inside of one."""
    if are_on:
        yield
        return
    raw = connection.connection.driver_connection
    assert raw is not None  # noqa: S101 - a connection in use has one
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys = ON")


def _clean(_: object, __: object, statement: str, parameters: Any, ___: object, ____: object) -> tuple[str, Any]:
    """Replace what one of the databases refuses in text, NUL and half characters, by U+FFFD: on both alike.

    A character stands for a character: spans stay right.
    """
    if isinstance(parameters, list):
        return statement, [one if _is_clean(one) else _cleaned(one) for one in parameters]
    return statement, parameters if _is_clean(parameters) else _cleaned(parameters)


def _is_clean(row: Any) -> bool:
    return all(
        is_storable(value) for value in (row.values() if isinstance(row, Mapping) else row) if type(value) is str
    )


def _cleaned(row: Any) -> Any:
    if isinstance(row, Mapping):
        return {name: storable(value) if isinstance(value, str) else value for name, value in row.items()}
    return tuple(storable(value) if isinstance(value, str) else value for value in row)


def _hidden(url: URL) -> str:
    return url.render_as_string(hide_password=True)


def _first_line(error: DBAPIError) -> str:
    return str(error.orig or error).strip().splitlines()[0]


# What a driver says → what a person can do.  The first that is found in the message.
_WAYS_OUT = (
    ("no such table", "make its tables with `rashomon db upgrade`"),
    ("no such module", "this Python's SQLite has no full-text search (FTS5): use another build of it, or PostgreSQL"),
    ("not a database", "name another file, or restore it from a copy"),
    ("malformed", "the file is damaged: restore it from a copy"),
    ("deadlock", "two writers stood in each other's way; try again"),
    ("locked", f"another process wrote for more than {BUSY_SECONDS} seconds; try again"),
    ("readonly", "it, or its folder, may not be written to: change that, or copy it elsewhere"),
    ("full", "free some space on the disk and do it again; nothing half-written was kept"),
    ("No space left", "free some space on the server's disk and do it again; nothing half-written was kept"),
)


# The same by the name of psycopg's error, which is known without importing psycopg.
_WAYS_OUT_OF = {
    "UndefinedTable": "make its tables with `rashomon db upgrade`",
    "InsufficientPrivilege": "make this user the owner of the database, or name another user in the URL",
    "ReadOnlySqlTransaction": "this server takes no writes: name the one that does",
}


def _way_out(error: DBAPIError, is_sqlite: bool) -> str | None:
    """None: the mistake is ours, not the database's, and a traceback tells more."""
    told = str(error.orig)
    if way_out := _WAYS_OUT_OF.get(type(error.orig).__name__):
        return way_out
    if not isinstance(error, OperationalError) and type(error) is not DatabaseError:
        return None
    for words, way_out in _WAYS_OUT:
        if words in told:
            return way_out
    if is_sqlite:
        return "check the file, its folder and the disk; `rashomon db check` tells more"
    return "check that the server runs and that the URL is right"
