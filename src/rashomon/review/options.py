"""How the review application is run: what the command line says to it."""

from __future__ import annotations

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024
ALONE_HOURS = 7 * 24.0  # of a session in single-user mode: as long as any may last


@dataclass(frozen=True, slots=True, kw_only=True)
class WebOptions:
    """Settings of one running application; those of the queue itself are in the store."""

    host: str = "127.0.0.1"  # the address it listens on
    port: int = 8321
    is_behind_proxy: bool = False  # X-Forwarded-* of a proxy on this machine are believed
    is_single_user: bool = False  # one person without a password, who comes by a link
    names: tuple[str, ...] = ()  # host names it is reached by, besides those of this machine; none: any, off loopback
    session_hours: float = 12.0  # a session ends so long after it was last used: a working day
    max_body: int = MEBIBYTE  # bytes of a request; a note of a reviewer is a thousandth of it
    max_upload: int = 512 * MEBIBYTE  # bytes of an uploaded scan, for leads
