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
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError

from rashomon.errors import StoreError

BUSY_SECONDS = 30  # a writer waits so long for its turn; a claim takes milliseconds
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
    def write(self) -> Iterator[Connection]:
        """A transaction that may write; committed at the end, undone on any error."""
        with self._begun(is_writing=True) as connection:
            yield connection

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _begun(self, *, is_writing: bool) -> Iterator[Connection]:
        options: dict[str, Any] = {"rashomon_writes": is_writing}
        if not self.is_sqlite:
            options["isolation_level"] = "READ COMMITTED" if is_writing else "REPEATABLE READ"
        try:
            with self.engine.connect().execution_options(**options) as connection, connection.begin():
                yield connection
        except OperationalError as error:
            raise StoreError(f"{self.name}: {_first_line(error)}; {_way_out(error, self.is_sqlite)}") from error


def open_store(place: str | Path) -> Store:
    """Open a database by URL ("postgresql://host/name", "sqlite:///queue.db") or by the path of an SQLite file.

    An SQLite file is made when missing, a folder is not.  Raises StoreError when it cannot be opened.
    """
    url = _url_of(place)
    if url.get_backend_name() == "sqlite":
        return Store(_sqlite_engine(url))
    try:
        engine = create_engine(url, pool_pre_ping=True, pool_size=10, max_overflow=30)
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        way_out = 'pip install "rashomon[postgres]"' if "psycopg" in str(error) else "use sqlite or postgresql"
        raise StoreError(f"{_hidden(url)}: no driver for it ({error}); {way_out}") from error
    return Store(engine)


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


def _sqlite_engine(url: URL) -> Engine:
    path = Path(url.database or "")
    if not url.database or url.database == ":memory:":
        raise StoreError("a database in memory is gone when it is closed; name a file")
    if path.is_dir():
        raise StoreError(f"{path}: is a folder; name a file in it, {path / 'rashomon.db'}")
    if not path.absolute().parent.is_dir():
        raise StoreError(f"{path}: the folder {path.absolute().parent} does not exist; create it first")
    engine = create_engine(
        url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False}, pool_size=10, max_overflow=30
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


def _hidden(url: URL) -> str:
    return url.render_as_string(hide_password=True)


def _first_line(error: DBAPIError) -> str:
    return str(error.orig or error).strip().splitlines()[0]


def _way_out(error: DBAPIError, is_sqlite: bool) -> str:
    told = str(error.orig)
    if "no such table" in told:
        return "make its tables with `rashomon db upgrade`"
    if "locked" in told:
        return f"another process wrote for more than {BUSY_SECONDS} seconds; try again"
    if is_sqlite:
        return "check the file, its folder and the disk; `rashomon db check` tells more"
    return "check that the server runs and that the URL is right"
