"""Addresses to go to that came with a request: paths of this very site or nothing."""

from __future__ import annotations

from urllib.parse import urlsplit

_MOST = 2_000  # characters; what browsers and proxies pass on


def local_path(value: str | None, default: str = "/") -> str:
    """`value` when it is a path on this site, else `default`: never another site, whatever a browser makes of slashes.

    Browsers read "\\" as "/" and drop tabs and line ends, so that "/\\evil.example" and "/\\t/evil.example" lead away.
    """
    if value is None or len(value) > _MOST or not value.startswith("/") or value.startswith("//"):
        return default
    if "\\" in value or any(character <= " " or character == "\x7f" for character in value):
        return default
    try:
        parts = urlsplit(value)
    except ValueError:
        return default
    return default if parts.scheme or parts.netloc else value
