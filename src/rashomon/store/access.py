"""Letting people in and keeping them out: every change of a person, told in the history.

Whoever is disabled is out at once: sessions, links and tokens end in the same transaction, and the cards in their hands
go back to the queue.  There is always an administrator who can sign in, or nobody could let anybody in again.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select, update

from rashomon.errors import StaleError
from rashomon.store.history import record_event
from rashomon.store.leases import release_all
from rashomon.store.links import drop_links
from rashomon.store.people import Person, Role, add_person, get_person
from rashomon.store.schema import person
from rashomon.store.sessions import close_sessions
from rashomon.store.tokens import revoke_tokens_of


def admit_person(
    connection: Connection, name: str, role: Role, password_hash: str | None, now: datetime, by: int | None = None
) -> Person:
    """Add somebody.  `by`: who does it, None from the command line.  Raises InputError as people.add_person does."""
    added = add_person(connection, name, role, password_hash, now)
    detail = {"did": "add", "name": added.name, "role": role}
    record_event(connection, at=now, person_id=by, action="person", detail=detail)
    return added


def set_role(connection: Connection, person_id: int, role: Role, now: datetime, by: int | None = None) -> Person:
    """Give another role.  Raises StaleError when nobody could give roles any more."""
    before = get_person(connection, person_id)
    if before.role == role:
        return before
    if role != "admin":
        _keep_an_admin(connection, before, "give them another role")
    connection.execute(update(person).where(person.c.id == person_id).values(role=role))
    if role == "viewer":
        release_all(connection, person_id, now=now, by=by)
    detail = {"did": "role", "name": before.name, "role": role, "before": before.role}
    record_event(connection, at=now, person_id=by, action="person", detail=detail)
    return get_person(connection, person_id)


def disable_person(connection: Connection, person_id: int, now: datetime, by: int | None = None) -> Person:
    """Keep somebody out from now on: sessions, links and tokens end, the cards in their hands go back to the queue.

    Raises StaleError for the last administrator.
    """
    before = get_person(connection, person_id)
    if before.is_disabled:
        return before
    _keep_an_admin(connection, before, "disable them")
    connection.execute(update(person).where(person.c.id == person_id).values(disabled_at=now))
    close_sessions(connection, person_id)
    drop_links(connection, person_id)
    revoke_tokens_of(connection, person_id, now)
    release_all(connection, person_id, now=now, by=by)
    detail = {"did": "disable", "name": before.name}
    record_event(connection, at=now, person_id=by, action="person", detail=detail)
    return get_person(connection, person_id)


def enable_person(connection: Connection, person_id: int, now: datetime, by: int | None = None) -> Person:
    """Let somebody in again, with the password they had; tokens stay ended."""
    before = get_person(connection, person_id)
    if not before.is_disabled:
        return before
    connection.execute(update(person).where(person.c.id == person_id).values(disabled_at=None))
    detail = {"did": "enable", "name": before.name}
    record_event(connection, at=now, person_id=by, action="person", detail=detail)
    return get_person(connection, person_id)


def set_password_hash(
    connection: Connection, person_id: int, password_hash: str | None, now: datetime, by: int | None = None
) -> Person:
    """Give another password, or none (a link only); all sessions and links of the person end: they may be stolen."""
    before = get_person(connection, person_id)
    connection.execute(update(person).where(person.c.id == person_id).values(password_hash=password_hash))
    close_sessions(connection, person_id)
    drop_links(connection, person_id)
    detail = {"did": "password" if password_hash else "reset", "name": before.name}
    record_event(connection, at=now, person_id=by, action="person", detail=detail)
    return get_person(connection, person_id)


def _keep_an_admin(connection: Connection, before: Person, what: str) -> None:
    """On PostgreSQL the rows are locked, so that two administrators cannot disable each other at one moment."""
    if before.role != "admin" or before.is_disabled:
        return
    admins = select(person.c.id).where(person.c.role == "admin", person.c.disabled_at.is_(None)).order_by(person.c.id)
    if len(connection.execute(admins.with_for_update()).all()) == 1:
        raise StaleError(f"{before.name} is the last administrator; make somebody else one, then {what}")
