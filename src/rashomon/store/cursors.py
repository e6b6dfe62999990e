"""Where a page of a list ended, as an opaque text for the link to the next.

In: the last row's key and the list it was on.  Out: URL-safe text; and back, refused when it is not ours or belongs to
another list: it holds a digest of the filter, and values of the kinds that the order compares, nothing that is run.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import datetime
from math import isfinite
from typing import Any

from rashomon.errors import InputError
from rashomon.records import content_id
from rashomon.store.filters import ConflictFilter, as_query

_LONGEST = 500  # characters
_BY_TIME = ("newest", "closed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """The last row of a page, and the count of the list, which the next pages repeat."""

    order: str
    key: float | datetime | None  # None: among the undated, who come last
    id: str
    count: int


def write_cursor(cursor: Cursor, *, asked: ConflictFilter) -> str:
    """The cursor as text, for the list of this filter."""
    key = cursor.key.isoformat() if isinstance(cursor.key, datetime) else cursor.key
    plain = [_digest(cursor.order, asked), key, cursor.id, cursor.count]
    return base64.urlsafe_b64encode(json.dumps(plain).encode()).decode().rstrip("=")


def read_cursor(written: str, *, order: str, asked: ConflictFilter) -> Cursor:
    """The cursor of a list in this order and of this filter.  Raises InputError for any other text."""
    try:
        if len(written) > _LONGEST:
            raise ValueError
        padded = written.encode("ascii") + b"=" * (-len(written) % 4)
        digest, key, id_, count = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        if digest != _digest(order, asked):
            raise ValueError
        return Cursor(
            order=order,
            key=_key(key, order),
            id=_kept(id_, str),
            count=_kept(count, int),
        )
    except (ValueError, TypeError, RecursionError, binascii.Error):
        raise InputError("after: this is no page of this list; start at its first page") from None


def _digest(order: str, asked: ConflictFilter) -> str:
    return content_id(order, json.dumps(as_query(asked), sort_keys=True))


def _key(key: Any, order: str) -> float | datetime | None:
    if order not in _BY_TIME:
        number = float(_kept(key, float))
        if not isfinite(number):
            raise ValueError
        return number
    if key is None and order == "newest":
        return None
    moment = datetime.fromisoformat(_kept(key, str))
    if moment.tzinfo is None:
        raise ValueError
    return moment


def _kept(value: Any, kind: type) -> Any:
    """The value, if it is of this kind and a database can hold it."""
    if type(value) is not kind:
        raise ValueError
    if isinstance(value, int) and not 0 <= value < 2**31:
        raise ValueError
    if isinstance(value, str) and b"\0" in value.encode():  # half a surrogate pair raises ValueError by itself
        raise ValueError
    return value
