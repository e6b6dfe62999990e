"""Keys of what is remembered: 128 bits of the content itself, so that equal content is known again wherever it stands.

In: texts, or bytes.  Out: keys of 16 bytes (blake2b), and arrays of them, shape (keys, 2), that can be searched.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint64]
KEY_BYTES = 16


def text_key(*parts: str) -> bytes:
    """The key of texts in this order; each goes with its length, so that no two lists of texts run together."""
    digest = hashlib.blake2b(digest_size=KEY_BYTES)
    for part in parts:
        content = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(content))
        digest.update(content)
    return digest.digest()


def as_keys(keys: Sequence[bytes]) -> Keys:
    """An array of keys, in the order given."""
    joined = np.frombuffer(b"".join(keys), dtype=">u8").reshape(-1, 2)
    return np.ascontiguousarray(joined, dtype=np.uint64)


def as_bytes(keys: Keys) -> list[bytes]:
    """The keys that `as_keys` took."""
    content = np.ascontiguousarray(keys).astype(">u8").tobytes()
    return [content[at : at + KEY_BYTES] for at in range(0, len(content), KEY_BYTES)]


def first_of_each(keys: Sequence[bytes]) -> dict[bytes, int]:
    """Each key with the position of its first appearance."""
    first: dict[bytes, int] = {}
    for at, key in enumerate(keys):
        first.setdefault(key, at)
    return first


def positions(sought: Keys, among: Keys) -> NDArray[np.intp]:
    """The row of each sought key among keys sorted by their first half; -1 where it is not.

    Two keys that share their first half and nothing more happen once in 10⁵ cases of 10⁷ keys; the second is then not
    found, and what it stands for is made again each time.
    """
    if not len(among):
        return np.full(len(sought), -1, dtype=np.intp)
    at = np.minimum(np.searchsorted(among[:, 0], sought[:, 0]), len(among) - 1)
    return np.where((among[at] == sought).all(axis=1), at, -1).astype(np.intp)


def digest_of(blocks: Iterable[bytes], *parts: str) -> bytes:
    """The key of a stream of bytes and of texts beside it."""
    digest = hashlib.blake2b(digest_size=KEY_BYTES)
    for block in blocks:
        digest.update(block)
    return text_key(digest.hexdigest(), *parts)
