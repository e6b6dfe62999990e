"""Whether a change was asked for by our own pages.

Two checks, each enough by itself, both made:

    where it comes from   Sec-Fetch-Site, which browsers set and scripts cannot; without it, Origin against Host
    what it knows         a token that only our pages hold: the session's, or the form cookie's before signing in,
                          sent as the field `csrf` or the header X-CSRF-Token

The order of the first follows Go's net/http CrossOriginProtection (1.25).  A request with neither header is no
browser's, or a very old one's, and is left to the second.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from urllib.parse import urlsplit

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
FIELD, HEADER = "csrf", "x-csrf-token"


def is_from_elsewhere(method: str, headers: Mapping[str, str]) -> bool:
    """Whether a browser says that another site asks for a change.  `headers` by lower-case name."""
    if method in SAFE_METHODS:
        return False
    if (site := headers.get("sec-fetch-site")) is not None:
        return site not in ("same-origin", "none")
    if (origin := headers.get("origin")) is None:
        return False
    return _authority(origin) != headers.get("host", "").lower()


def new_token() -> str:
    """A token nobody can guess: 256 bits."""
    return secrets.token_urlsafe(32)


def is_same_token(sent: str | None, expected: str | None) -> bool:
    """Compared in constant time; a missing one equals nothing."""
    return bool(sent) and bool(expected) and hmac.compare_digest(str(sent).encode(), str(expected).encode())


def _authority(url: str) -> str | None:
    """Host and port as browsers write them in both headers; the scheme is left out, for a proxy may end the TLS."""
    try:
        return urlsplit(url).netloc.lower() or None
    except ValueError:
        return None
