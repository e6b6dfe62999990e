"""Passwords: which are good enough, their hashes, and checking one without telling whether anybody has it.

argon2id with the library's parameters, which follow RFC 9106 (64 MiB, three passes).  Length is what counts, so there
are no rules about digits or signs (NIST SP 800-63B-4, 3.1.1); what guessers try first is refused.  At most two are
computed at one time: each takes 64 MiB and a core for a while, and forty at once would bring a small server down.
"""

from __future__ import annotations

import threading
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from starlette.exceptions import HTTPException

from rashomon.errors import InputError
from rashomon.store.people import name_key

SHORTEST, LONGEST = 10, 256  # characters, after normalisation
_AT_ONCE = 2
_IN_LINE = 8
_BUSY = "Too many people are signing in at this moment; try again in a few seconds."
_FEWEST_DIFFERENT = 5
_LEFT_WITHOUT_NAME = 6  # characters that a password must have besides its owner's name
# The most frequent ones of ten characters and more in published lists of leaked passwords, and what we are called.
_COMMON = frozenset(
    """
    1234567890 12345678910 0123456789 0987654321 1234512345 123456789a 123456789q 1q2w3e4r5t 1qaz2wsx3edc q1w2e3r4t5y6
    qwertyuiop qwerty12345 qwerty123456 qwertyuiop123 asdfghjkl123 zxcvbnm123 abcdefghij abc1234567 abcd123456
    password12 password123 password1234 passw0rd123 p@ssword123 passwordpassword iloveyou12 iloveyou123 letmein123
    welcome123 football123 baseball123 changeme123 administrator admin12345 unbelievable basketball
    rashomon123 rashomonrashomon factchecker fact-checker factchecking
    """.split()  # noqa: SIM905 - as a list it is forty lines
)


class Passwords:
    """Hashes and checks passwords, a few at a time.  Safe to share between threads."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._turns = _Turns()
        self._nobodys = self._hasher.hash("a password that nobody has")

    def hash(self, password: str) -> str:
        """The hash to keep."""
        with self._turns:
            return self._hasher.hash(_normal(password))

    def is_right(self, hashed: str | None, password: str) -> bool:
        """Whether the password is the one of the hash.  Without a hash it works as long, and says no."""
        tried = _normal(password)
        if len(tried) > LONGEST:
            tried, hashed = "", None
        with self._turns:
            try:
                is_right = self._hasher.verify(hashed or self._nobodys, tried)
            except (Argon2Error, InvalidHashError):
                return False
        return is_right and hashed is not None

    def is_weak(self, hashed: str) -> bool:
        """Whether the hash was made with other parameters than today's; hash the password again then."""
        return self._hasher.check_needs_rehash(hashed)


class _Turns:
    """Few at one time, few more in line: those in line hold threads that other requests need."""

    def __init__(self) -> None:
        self._turns = threading.BoundedSemaphore(_AT_ONCE)
        self._line = threading.BoundedSemaphore(_AT_ONCE + _IN_LINE)

    def __enter__(self) -> None:
        if not self._line.acquire(blocking=False):
            raise HTTPException(503, _BUSY, {"Retry-After": "5"})
        self._turns.acquire()

    def __exit__(self, *_: object) -> None:
        self._turns.release()
        self._line.release()


def checked_password(password: str, name: str) -> str:
    """The password, when it is good enough for somebody of this name.  Raises InputError, which says what to do."""
    normal = _normal(password)
    if len(normal) < SHORTEST:
        raise InputError(f"the password is too short; take at least {SHORTEST} characters, such as four words")
    if len(normal) > LONGEST:
        raise InputError(f"the password is too long; take at most {LONGEST} characters")
    folded = normal.casefold()
    if folded in _COMMON or len(set(folded)) < _FEWEST_DIFFERENT:
        raise InputError(
            "that password is among the first that anybody would try; take four words that do not belong together"
        )
    own = name_key(name)
    without_name = folded.replace(own, "").replace(own.replace(" ", ""), "")
    if without_name != folded and len(without_name.strip()) < _LEFT_WITHOUT_NAME:
        raise InputError("the password is little more than the name; take four words that do not belong together")
    return password


def _normal(password: str) -> str:
    """Typed on another keyboard it is the same password (NFKC, as NIST SP 800-63B asks)."""
    return unicodedata.normalize("NFKC", password.encode("utf-8", "replace").decode("utf-8"))
