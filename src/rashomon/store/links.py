"""One-time links: how somebody without a password comes in, once."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from rashomon.store.people import Person, get_person
from rashomon.store.schema import link, person
from rashomon.store.secret_tokens import digest, new_secret


def make_link(connection: Connection, person_id: int, now: datetime, hours: float) -> str:
    """The secret of a new link, good for `hours`.  The person's earlier links end: the last one made is the one."""
    drop_links(connection, person_id)
    secret = new_secret()
    row = {
        "token_sha256": digest(secret),
        "person_id": person_id,
        "made_at": now,
        "expires_at": now + timedelta(hours=hours),
    }
    connection.execute(insert(link).values(row))
    return secret


def find_link(connection: Connection, secret: str, now: datetime) -> Person | None:
    """Whom a link lets in, without using it; None when it is used, ended, unknown or its person is disabled."""
    query = (
        select(link.c.person_id)
        .join(person, person.c.id == link.c.person_id)
        .where(
            link.c.token_sha256 == digest(secret),
            link.c.used_at.is_(None),
            link.c.expires_at > now,
            person.c.disabled_at.is_(None),
        )
    )
    person_id = connection.execute(query).scalar()
    return None if person_id is None else get_person(connection, person_id)


def use_link(connection: Connection, secret: str, now: datetime) -> Person | None:
    """Whom a link lets in, for the first to ask: of two at one moment the database lets one have it."""
    found = find_link(connection, secret, now)
    if found is None:
        return None
    unused = (link.c.token_sha256 == digest(secret)) & link.c.used_at.is_(None)
    is_first = connection.execute(update(link).where(unused).values(used_at=now)).rowcount == 1
    return found if is_first else None


def link_ends(connection: Connection, now: datetime) -> dict[int, datetime]:
    """Until when the links wait that nobody has used, by person."""
    query = select(link.c.person_id, link.c.expires_at).where(link.c.used_at.is_(None), link.c.expires_at > now)
    return {row.person_id: row.expires_at for row in connection.execute(query)}


def drop_links(connection: Connection, person_id: int) -> None:
    """End the person's links."""
    connection.execute(delete(link).where(link.c.person_id == person_id))
