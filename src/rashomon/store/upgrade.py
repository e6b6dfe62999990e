"""A database of any version, or an empty one, in; the same with the tables of this rashomon out.

    empty            upgrade makes the tables
    older            upgrade applies the steps it lacks, all or none: one transaction on SQLite as on PostgreSQL
    this version     nothing to do
    newer, foreign   StoreError, and nothing was changed

Steps are Alembic's (migrations/); there is no alembic.ini, so it works from an installed package.
"""

from __future__ import annotations

import importlib.resources
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from rashomon.errors import StoreError
from rashomon.store.open import Store

HEAD = "0001"
_VERSION_TABLE = "alembic_version"
_OURS = frozenset({"run", "conflict", "finding", "judgement"})  # since the first version
_LOCK = 0x52415348  # of PostgreSQL: two processes that upgrade one database take turns


def upgrade(store: Store) -> None:
    """Bring the tables to this version; an empty database gets them.

    Raises StoreError for a database of a newer rashomon or of another application, and changes nothing then.
    """
    with _upgrading(store) as connection:
        if not store.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        version = _version(connection, store.name)
        if version == HEAD:
            return
        _refuse_unknown(version, store.name)
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def version_of(store: Store) -> str | None:
    """The version of the tables; None: there are none.  Raises StoreError where they are another application's."""
    with store.read() as connection:
        return _version(connection, store.name)


def check_version(store: Store) -> None:
    """Raise StoreError, with the way out, unless the tables are those of this rashomon."""
    version = version_of(store)
    if version == HEAD:
        return
    _refuse_unknown(version, store.name)
    held = "has no tables yet; make them" if version is None else f"has the tables of version {version}; upgrade them"
    raise StoreError(f"{store.name}: {held} with `rashomon db upgrade`")


def prepare(store: Store) -> None:
    """Make the tables of an empty database; raise StoreError for one of any other version than ours."""
    if version_of(store) is None:
        upgrade(store)
    check_version(store)


@cache
def known_versions() -> frozenset[str]:
    """Every version this rashomon can upgrade from, and its own."""
    return frozenset(step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions())


def _version(connection: Connection, name: str) -> str | None:
    tables = set(inspect(connection).get_table_names())
    if not tables - {_VERSION_TABLE}:
        return None
    if not tables >= _OURS or _VERSION_TABLE not in tables:
        some = ", ".join(sorted(tables - {_VERSION_TABLE})[:3])
        raise StoreError(f"{name}: holds tables of something else ({some}); name another database")
    return str(connection.scalar(text(f"SELECT version_num FROM {_VERSION_TABLE}")))  # noqa: S608 - a constant


def _refuse_unknown(version: str | None, name: str) -> None:
    if version is not None and version not in known_versions():
        raise StoreError(f"{name}: was made by a newer rashomon (its tables are version {version}); upgrade rashomon")


@contextmanager
def _upgrading(store: Store) -> Iterator[Connection]:
    """A transaction in which tables may be made anew: SQLite's foreign keys are off in it, and checked at its end."""
    if not store.is_sqlite:
        with store.write() as connection:
            yield connection
        return
    with store.write(has_foreign_keys=False) as connection:
        yield connection
        broken = connection.execute(text("PRAGMA foreign_key_check")).all()
        if broken:
            raise StoreError(f"{store.name}: rows of {broken[0][0]} point at nothing; run `rashomon db check`")


def _config() -> Config:
    config = Config()
    folder = Path(str(importlib.resources.files("rashomon.store") / "migrations"))
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
