"""Sessions: who is signed in, by the token in their cookie.

A session ends some hours after it was last used, a week after it began at the latest, when it is closed, or when its
person is disabled.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, insert, select, update

from rashomon.store.people import Person, get_person
from rashomon.store.schema import person, session
from rashomon.store.secret_tokens import digest, new_secret

LONGEST = timedelta(days=7)  # then everybody signs in again, however busy
_KEPT = timedelta(days=1)  # after it ended, for the sake of forms that are open still
_SEEN_EVERY = timedelta(minutes=5)  # so that looking at a page is seldom a write


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """A session in force."""

    person: Person
    csrf: str
    is_due: bool  # it was not noted for some minutes that the session is in use: call keep_session


def open_session(
    connection: Connection, person_id: int, now: datetime, hours: float, *, before: str | None = None
) -> tuple[str, str]:
    """Begin a session; returns its token, for the cookie, and the token its forms carry.  Sweeps out old sessions.

    `before` is the token of the session this browser had; it is closed.  If it was the same person's, forms keep their
    token, so that what was typed when a session ended can be sent after signing in again in another tab.
    """
    kept = None if before is None else _csrf_of(connection, before, person_id)
    if before is not None:
        close_session(connection, before)
    connection.execute(delete(session).where(session.c.expires_at <= now - _KEPT))
    token, csrf = new_secret(), kept or new_secret()
    row = {
        "token_sha256": digest(token),
        "person_id": person_id,
        "csrf": csrf,
        "made_at": now,
        "seen_at": now,
        "expires_at": now + min(timedelta(hours=hours), LONGEST),
    }
    connection.execute(insert(session).values(row))
    return token, csrf


def find_session(connection: Connection, token: str, now: datetime) -> SignedIn | None:
    """The session of a token; None when there is none, it has ended or its person is disabled."""
    query = (
        select(session.c.person_id, session.c.csrf, session.c.seen_at)
        .join(person, person.c.id == session.c.person_id)
        .where(session.c.token_sha256 == digest(token), session.c.expires_at > now, person.c.disabled_at.is_(None))
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return SignedIn(
        person=get_person(connection, row.person_id), csrf=row.csrf, is_due=now - row.seen_at >= _SEEN_EVERY
    )


def keep_session(connection: Connection, token: str, now: datetime, hours: float) -> None:
    """Note that a session is in use: it ends `hours` from now, but not later than a week after it began."""
    key = session.c.token_sha256 == digest(token)
    made_at = connection.execute(select(session.c.made_at).where(key)).scalar()
    if made_at is not None:
        ends_at = min(now + timedelta(hours=hours), made_at + LONGEST)
        connection.execute(update(session).where(key).values(seen_at=now, expires_at=ends_at))


def close_session(connection: Connection, token: str) -> None:
    """End one session; nothing happens when there is none."""
    connection.execute(delete(session).where(session.c.token_sha256 == digest(token)))


def close_sessions(connection: Connection, person_id: int) -> int:
    """End all sessions of a person: sign out everywhere.  Returns how many there were."""
    return connection.execute(delete(session).where(session.c.person_id == person_id)).rowcount


def last_seen(connection: Connection, now: datetime) -> dict[int, datetime]:
    """When each person with a session in force last used it, to five minutes."""
    query = (
        select(session.c.person_id, func.max(session.c.seen_at).label("seen_at"))
        .where(session.c.expires_at > now)
        .group_by(session.c.person_id)
    )
    return {row.person_id: row.seen_at for row in connection.execute(query)}


def _csrf_of(connection: Connection, token: str, person_id: int) -> str | None:
    own = (session.c.token_sha256 == digest(token)) & (session.c.person_id == person_id)
    csrf: str | None = connection.execute(select(session.c.csrf).where(own)).scalar()
    return csrf
