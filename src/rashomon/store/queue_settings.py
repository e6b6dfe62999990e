"""What a lead sets for the whole queue: judgements a conflict, minutes a lease lasts, the usual order, who adjudicates.

In: values.  Out: `QueueSettings`, kept in the table `setting`; a changed number of judgements is carried over to open
conflicts.  It knows no other settings: a scan's are `rashomon.settings`.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from rashomon.errors import SettingsError
from rashomon.store.history import record_event
from rashomon.store.leases import holders, release
from rashomon.store.schema import conflict, setting
from rashomon.store.state import restate
from rashomon.store.walk import ORDERS, Order

MOST_JUDGEMENTS = 9
LONGEST_LEASE = 24 * 60  # minutes
_PREFIX = "queue."


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueSettings:
    """Raises SettingsError for an impossible value."""

    judgements: int = 1  # blind ones, asked for each conflict
    lease_minutes: int = 15  # 15: a card takes one to three minutes; long enough for a telephone call in between
    order: Order = "expected"
    allow_self_adjudication: bool = False  # whether a lead may decide what they judged themselves

    def __post_init__(self) -> None:
        """Check each value."""
        _check_between("judgements", self.judgements, MOST_JUDGEMENTS)
        _check_between("lease_minutes", self.lease_minutes, LONGEST_LEASE)
        if self.order not in ORDERS:
            raise SettingsError(f"order is {self.order!r}; use one of {', '.join(ORDERS)}")
        if not isinstance(self.allow_self_adjudication, bool):
            raise SettingsError("allow_self_adjudication is true or false")


def read_queue_settings(connection: Connection) -> QueueSettings:
    """The settings in force; defaults where none were written.  Raises SettingsError for an impossible one."""
    known = {field.name for field in fields(QueueSettings)}
    rows = connection.execute(select(setting).where(setting.c.name.startswith(_PREFIX)))
    values: dict[str, Any] = {row.name.removeprefix(_PREFIX): json.loads(row.value) for row in rows}
    return QueueSettings(**{name: value for name, value in values.items() if name in known})


def write_queue_settings(connection: Connection, settings: QueueSettings, now: datetime, person_id: int | None) -> int:
    """Set them; how many open conflicts now ask for another number of judgements.

    Only those that asked for the old number do: what a batch or a bulk action set apart keeps its own.  A conflict that
    has enough judgements already is closed at once, one that has more than enough keeps them all.
    """
    before = read_queue_settings(connection)
    for name, value in asdict(settings).items():
        connection.execute(delete(setting).where(setting.c.name == _PREFIX + name))
        connection.execute(insert(setting).values(name=_PREFIX + name, value=json.dumps(value)))
    changed = {
        name: [old, value] for name, value in asdict(settings).items() if (old := getattr(before, name)) != value
    }
    if not changed:
        return 0
    is_moved = (conflict.c.status == "open") & (conflict.c.needed == before.judgements)
    count = 0
    if "judgements" in changed:
        _lock_open(connection)
        count = connection.execute(update(conflict).where(is_moved).values(needed=settings.judgements)).rowcount
        settle_needed(connection, now)
    record_event(connection, at=now, person_id=person_id, action="settings", detail={"changed": changed})
    return count


def settle_needed(connection: Connection, now: datetime) -> None:
    """After `needed` was lowered: close what has its judgements, and end the latest leases beyond what is needed."""
    is_over = (conflict.c.status == "open") & (conflict.c.given + conflict.c.held > conflict.c.needed)
    is_fulfilled = (conflict.c.status == "open") & (conflict.c.given >= conflict.c.needed)
    ids = connection.scalars(select(conflict.c.id).where(is_over | is_fulfilled).order_by(conflict.c.id)).all()
    for one in ids:
        state = restate(connection, one, now)
        surplus = state.given + state.held - state.needed
        for held in reversed(holders(connection, one)[-surplus:] if surplus > 0 else ()):
            release(connection, one, held.person_id, now=now)


def _lock_open(connection: Connection) -> None:
    """Take all open conflicts in the order of their ids, as everybody does; an UPDATE has an order of its own."""
    if connection.dialect.name != "sqlite":
        query = select(conflict.c.id).where(conflict.c.status == "open").order_by(conflict.c.id)
        connection.execute(query.with_for_update(key_share=True)).all()


def _check_between(name: str, value: object, most: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= most:
        raise SettingsError(f"{name} is {value!r}; use a whole number from 1 to {most}")
