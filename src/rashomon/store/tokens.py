"""API tokens: how a program works for a person, with that person's role."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, insert, or_, select, update

from rashomon.errors import AbsentError, InputError
from rashomon.store.history import record_event
from rashomon.store.people import Person, get_person
from rashomon.store.schema import person, token
from rashomon.store.secret_tokens import digest, new_secret

PREFIX = "rashomon_"  # so that a secret scanner, or a person, sees what a lost token is
_USED_EVERY = timedelta(minutes=5)  # so that reading through the API is seldom a write
_LONGEST_NAME = 64
_MOST = 50  # tokens in force a person


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What is known of a token; the secret itself is shown once, when it is made."""

    id: int
    name: str
    made_at: datetime  # UTC
    used_at: datetime | None  # to five minutes; None: never
    is_revoked: bool


def make_token(connection: Connection, person_id: int, name: str, now: datetime) -> str:
    """The secret of a new token.  Raises InputError for a name that is missing or too long, or the 51st token."""
    shown = " ".join(name.split())
    if not shown or len(shown) > _LONGEST_NAME or not shown.isprintable():
        raise InputError(f"give the token a name of 1 to {_LONGEST_NAME} characters, such as what will use it")
    in_force = select(func.count()).where(token.c.person_id == person_id, token.c.revoked_at.is_(None))
    if connection.execute(in_force).scalar_one() >= _MOST:
        raise InputError(f"there are {_MOST} tokens already; revoke those that nothing uses")
    secret = new_secret(PREFIX)
    row = {"person_id": person_id, "name": shown, "token_sha256": digest(secret), "made_at": now}
    connection.execute(insert(token).values(row))
    record_event(connection, at=now, person_id=person_id, action="token", detail={"did": "make", "name": shown})
    return secret


def find_token(connection: Connection, secret: str, now: datetime) -> tuple[Person, bool] | None:
    """Whom a token works for, and whether its use is to be noted (note_use); None when it opens nothing."""
    query = (
        select(token.c.person_id, token.c.used_at)
        .join(person, person.c.id == token.c.person_id)
        .where(token.c.token_sha256 == digest(secret), token.c.revoked_at.is_(None), person.c.disabled_at.is_(None))
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    is_due = row.used_at is None or now - row.used_at >= _USED_EVERY
    return get_person(connection, row.person_id), is_due


def note_use(connection: Connection, secret: str, now: datetime) -> None:
    """Keep when a token was last used."""
    before = or_(token.c.used_at.is_(None), token.c.used_at < now)
    connection.execute(update(token).where(token.c.token_sha256 == digest(secret), before).values(used_at=now))


def list_tokens(connection: Connection, person_id: int) -> tuple[Token, ...]:
    """The person's tokens, those in force first, the newest first."""
    query = (
        select(token)
        .where(token.c.person_id == person_id)
        .order_by(token.c.revoked_at.is_not(None), token.c.id.desc())
        .limit(200)
    )
    return tuple(
        Token(
            id=row.id,
            name=row.name,
            made_at=row.made_at,
            used_at=row.used_at,
            is_revoked=row.revoked_at is not None,
        )
        for row in connection.execute(query)
    )


def revoke_token(connection: Connection, token_id: int, person_id: int, now: datetime) -> None:
    """End one of the person's own tokens.  Raises AbsentError when they have no such token."""
    own = (token.c.id == token_id) & (token.c.person_id == person_id)
    name = connection.execute(select(token.c.name).where(own)).scalar()
    if name is None:
        raise AbsentError("you have no such token; see the list of your tokens")
    if connection.execute(update(token).where(own, token.c.revoked_at.is_(None)).values(revoked_at=now)).rowcount:
        record_event(connection, at=now, person_id=person_id, action="token", detail={"did": "revoke", "name": name})


def revoke_tokens_of(connection: Connection, person_id: int, now: datetime) -> int:
    """End all of a person's tokens; returns how many there were."""
    in_force = (token.c.person_id == person_id) & token.c.revoked_at.is_(None)
    return connection.execute(update(token).where(in_force).values(revoked_at=now)).rowcount
