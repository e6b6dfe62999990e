"""Tokens that open something: made at random, kept as their SHA-256 only.

256 random bits need no slow hash: nobody can try them out, and who reads the database cannot use what stands there.
"""

from __future__ import annotations

import hashlib
import secrets

_BYTES = 32


def new_secret(prefix: str = "") -> str:
    """A new token, safe in a URL; the prefix tells what it opens, so that a lost one can be recognised."""
    return prefix + secrets.token_urlsafe(_BYTES)


def digest(secret: str) -> str:
    """What the database keeps of it: 64 hex digits."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
