"""Tries at signing in: what the throttle counts.

A try is written down as failed before the password is looked at and mended when it was right, so that a hundred tries
at one moment count as a hundred, not as none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from rashomon.store.people import name_key
from rashomon.store.schema import attempt

_KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failures:
    """Failed tries, and when the last of them was."""

    count: int
    last_at: datetime | None


def take_turn(connection: Connection, name: str, address: str) -> None:
    """Wait until no other transaction counts the tries of this name or address; SQLite's writers take turns anyway."""
    if connection.dialect.name == "postgresql":
        for key in sorted((f"name {name_key(name)[:128]}", f"address {address[:64]}")):
            connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(key))))


def record_attempt(connection: Connection, name: str, address: str, now: datetime) -> int:
    """Write down a try, as failed; returns its number.  Sweeps out what is older than a day."""
    connection.execute(delete(attempt).where(attempt.c.at < now - _KEPT))
    row = {"name_key": name_key(name)[:128], "address": address[:64], "at": now, "was_right": False}
    return int(connection.execute(insert(attempt).values(row).returning(attempt.c.id)).scalar_one())


def mark_right(connection: Connection, attempt_id: int) -> None:
    """The try was right after all."""
    connection.execute(update(attempt).where(attempt.c.id == attempt_id).values(was_right=True))


def failures_of_name(connection: Connection, name: str, since: datetime) -> Failures:
    """The failed tries at a name since a time and since it was last right."""
    return _failures(connection, attempt.c.name_key == name_key(name)[:128], since)


def failures_of_address(connection: Connection, address: str, since: datetime) -> Failures:
    """The failed tries from an address since a time; a right one, which may be the trier's own, wipes none out."""
    condition = (attempt.c.address == address[:64]) & (attempt.c.at > since) & attempt.c.was_right.is_(False)
    return _counted(connection, condition)


def _failures(connection: Connection, of_name: ColumnElement[bool], since: datetime) -> Failures:
    right_at = connection.execute(select(func.max(attempt.c.at)).where(of_name, attempt.c.was_right)).scalar()
    begin = max(since, right_at) if right_at is not None else since
    return _counted(connection, of_name & (attempt.c.at > begin) & attempt.c.was_right.is_(False))


def _counted(connection: Connection, condition: ColumnElement[bool]) -> Failures:
    count, last_at = connection.execute(select(func.count(), func.max(attempt.c.at)).where(condition)).one()
    return Failures(count=count, last_at=last_at)
