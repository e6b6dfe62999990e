"""The people of a queue: who they are and what they may do.

In: names, roles, hashes of passwords made elsewhere.  Out: `Person` records.  It never sees a password.  Somebody is
never deleted, for their verdicts stay theirs; they are disabled (access.py, which also knows the rules of changes).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from rashomon.errors import AbsentError, InputError
from rashomon.store.schema import person

Role = Literal["viewer", "reviewer", "lead", "admin"]
ROLES: tuple[Role, ...] = get_args(Role)  # each may do what those before it may
_LONGEST_NAME = 64  # characters; it stands in lists, on cards and in exports


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who can sign in, or could."""

    id: int
    name: str
    role: Role
    is_disabled: bool
    made_at: datetime  # UTC
    has_password: bool  # without one they come by a one-time link


def name_key(name: str) -> str:
    """What makes two names the same: compatibility forms, case and runs of spaces do not count.

    What no database takes as text (NUL, half characters) becomes "?": such a name is nobody's.
    """
    told = name.replace("\0", "?").encode("utf-8", "replace").decode("utf-8")
    return " ".join(unicodedata.normalize("NFKC", told).casefold().split())


def checked_role(role: str) -> Role:
    """The role by that name.  Raises InputError, which lists them."""
    for known in ROLES:
        if role == known:
            return known
    raise InputError(f"{role!r} is no role; the roles are {', '.join(ROLES)}")


def add_person(connection: Connection, name: str, role: Role, password_hash: str | None, now: datetime) -> Person:
    """Add somebody, without a word of it in the history: see access.admit_person.

    Raises InputError when the name cannot be one or is taken; disabled people keep theirs.
    """
    shown = _checked_name(name)
    if (namesake := find_person(connection, shown)) is not None:
        way_out = "enable them again" if namesake.is_disabled else "choose another name"
        raise InputError(f"there is somebody called {namesake.name} already; {way_out}")
    values = {
        "name": shown,
        "name_key": name_key(shown),
        "password_hash": password_hash,
        "role": role,
        "made_at": now,
    }
    try:
        with connection.begin_nested():
            number = connection.execute(insert(person).values(values).returning(person.c.id)).scalar_one()
    except IntegrityError as error:  # added at the same moment by somebody else
        raise InputError(f"there is somebody called {shown} already; choose another name") from error
    return get_person(connection, number)


def find_person(connection: Connection, name: str) -> Person | None:
    """Somebody by name, whatever its case; None when nobody is called so."""
    row = connection.execute(select(person).where(person.c.name_key == name_key(name)[:128])).one_or_none()
    return None if row is None else _person(row)


def get_person(connection: Connection, person_id: int) -> Person:
    """Somebody by number.  Raises AbsentError."""
    row = connection.execute(select(person).where(person.c.id == person_id)).one_or_none()
    if row is None:
        raise AbsentError("there is nobody by that number; see the list of people")
    return _person(row)


def list_people(connection: Connection) -> tuple[Person, ...]:
    """Everybody, by name, the disabled ones last."""
    rows = connection.execute(select(person).order_by(person.c.disabled_at.is_not(None), person.c.name_key))
    return tuple(_person(row) for row in rows)


def renew_password_hash(connection: Connection, person_id: int, before: str, after: str) -> None:
    """Keep the same password under a stronger hash, unless it was changed meanwhile."""
    condition = (person.c.id == person_id) & (person.c.password_hash == before)
    connection.execute(update(person).where(condition).values(password_hash=after))


def password_hash_of(connection: Connection, person_id: int) -> str | None:
    """The hash to check a password against; None when the person has none."""
    hashed: str | None = connection.execute(select(person.c.password_hash).where(person.c.id == person_id)).scalar()
    return hashed


def count_people(connection: Connection) -> int:
    """How many there are, disabled ones too."""
    return int(connection.execute(select(func.count()).select_from(person)).scalar_one())


def is_one_person(connection: Connection) -> bool:
    """Whether one person works here, without a password: single-user mode."""
    able = connection.execute(select(person.c.password_hash).where(person.c.disabled_at.is_(None)).limit(2)).all()
    return len(able) == 1 and able[0].password_hash is None


def _person(row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        role=row.role,
        is_disabled=row.disabled_at is not None,
        made_at=row.made_at,
        has_password=row.password_hash is not None,
    )


def _checked_name(name: str) -> str:
    shown = " ".join(unicodedata.normalize("NFC", name).split())
    if not shown:
        raise InputError("a name is missing; give one")
    if len(shown) > _LONGEST_NAME or len(name_key(shown)) > 128:
        raise InputError(f"a name of {len(shown):,} characters is too long; at most {_LONGEST_NAME}")
    if any(unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") for character in shown):
        raise InputError("the name holds characters that cannot be seen; type it again")
    if not any(character.isalnum() for character in shown):
        raise InputError(f"{shown!r} holds no letter or digit; give a name")
    return shown
