"""How long somebody waits before the next try at signing in.

Some tries are free; then each failure doubles the wait, up to a most.  By name, so that one password is not guessed
from many places; by address, so that many names are not tried from one.  A name that nobody has waits alike.  Known
weakness: whoever fails on purpose keeps a name waiting, five minutes at a time; a one-time link is not throttled and
lets its owner in meanwhile.
"""

from __future__ import annotations

import ipaddress
import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from rashomon.store.attempts import Failures, failures_of_address, failures_of_name, record_attempt, take_turn

REMEMBERED = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Failures that cost nothing, the wait after the next one, and the longest wait; in seconds."""

    free: int
    first: float
    most: float


# A person mistypes a handful of times; an office behind one address is some twenty people.
BY_NAME = Rule(free=5, first=2.0, most=300.0)
BY_ADDRESS = Rule(free=20, first=2.0, most=900.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """Leave to try, written down; or how long to wait for it."""

    id: int | None
    wait: int  # whole seconds


def begin_try(connection: Connection, name: str, address: str, now: datetime) -> Try:
    """Ask for leave to try a password; a try with leave counts as failed until attempts.mark_right says otherwise."""
    since, place = now - REMEMBERED, network_of(address)
    take_turn(connection, name, place)
    wait = max(
        seconds_left(failures_of_name(connection, name, since), BY_NAME, now),
        seconds_left(failures_of_address(connection, place, since), BY_ADDRESS, now),
    )
    if wait > 0:
        return Try(id=None, wait=wait)
    return Try(id=record_attempt(connection, name, place, now), wait=0)


def seconds_left(failures: Failures, rule: Rule, now: datetime) -> int:
    """Whole seconds until the next try, 0 when it may be now."""
    if failures.last_at is None or failures.count < rule.free:
        return 0
    wait = min(rule.first * 2.0 ** min(failures.count - rule.free, 32), rule.most)
    return max(0, math.ceil(wait - (now - failures.last_at).total_seconds()))


def network_of(address: str) -> str:
    """What counts as one address: of IPv6 the first 64 bits, for one customer has them all."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address[:64]
    if parsed.version == 6 and parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return str(parsed) if parsed.version == 4 else str(ipaddress.ip_network((parsed, 64), strict=False))
